import type { TopicScore } from '../../model.ts';
import { classify } from './classify.ts';
import type { LanguageTopics, TopicKnowledge } from './knowledge.ts';
import type { Hit } from './lexicon.ts';
import { CLASSES, TOP_LEVEL } from './vocabulary.ts';
import { type TopicText, type Weighed, weigh } from './weigh.ts';

/** At most this many topics an article. */
const MOST = 3;
/** At most this many words shown for a topic. */
const EVIDENCE = 5;
/** Below this chance of the best top-level topic nothing is said: better none than a wrong one. */
const SURE = 0.25;
/** Where a narrower topic's words speak for it by themselves, this chance is enough. */
const SURE_WITH_NARROWER = 0.15;
/** Another top-level topic is named beside the best from this chance on. */
const ALSO = 0.3;
/** What a narrower topic's words must sum to in a text of a hundred words; longer texts ask for more, with the square root. */
const ENOUGH = 2.6;
/** A narrower topic of another class than the best needs this much more. */
const ASIDE = 1.8;
/** In a text longer than this one word in passing is not enough. */
const SHORT = 60;
/** Unless it stands there this often, the headline counting more (see `weigh`). */
const OFTEN = 3.2;
/** Words with a smaller weight for a top-level topic count, but are not shown where there are others. */
const TELLING = 0.6;

interface Candidate {
  readonly topic: string;
  /** Its words' sum over what was asked. */
  readonly ratio: number;
  readonly said: readonly { readonly hit: Hit; readonly loudness: number }[];
}

/**
 * What an article is about: at most three topics, best first, scores 0 to 1, each with the words that spoke for it as written.
 * The first built-in topic belongs to the likeliest top-level topic: the best narrower one, or that topic itself.
 * An owner's topics come first where their words stand in the headline or opening, or twice.
 */
export function findTopics(article: TopicText, knowledge: TopicKnowledge): TopicScore[] {
  const known = knowledge[article.language];
  const weighed = weigh(article, known.lexicon);
  if (weighed.hits.length === 0) return [];
  const write = writer(article);
  const owned = ownersTopics(weighed, known, write);
  const taken = new Set(owned.map((topic) => topic.id));
  return [...owned, ...builtIn(weighed, known, write).filter((topic) => !taken.has(topic.id))].slice(0, MOST);
}

type Writer = (hits: readonly Hit[]) => string[];

/** The words as they stand in the text, each once, at most five. */
function writer(article: TopicText): Writer {
  return (hits) => {
    const written = new Map<string, string>();
    for (const hit of hits) {
      const piece = hit.piece === 0 ? article.headline : (article.body[hit.piece - 1] ?? '');
      const text = piece.slice(hit.start, hit.end);
      if (!written.has(text.toLowerCase())) written.set(text.toLowerCase(), text);
      if (written.size === EVIDENCE) break;
    }
    return [...written.values()];
  };
}

function ownersTopics(weighed: Weighed, known: LanguageTopics, write: Writer): TopicScore[] {
  const found = new Map<string, Hit[]>();
  for (const hit of weighed.hits) {
    for (const topic of known.owned[hit.entry] ?? []) {
      const hits = found.get(topic);
      if (hits) hits.push(hit);
      else found.set(topic, [hit]);
    }
  }
  return [...found]
    .map(([id, hits]) => {
      const weight = hits.reduce((sum, hit) => sum + hit.weight, 0);
      return { id, weight, enough: weight >= 2 || weighed.words <= SHORT, hits: hits.sort((one, other) => other.weight - one.weight) };
    })
    .filter((topic) => topic.enough)
    .sort((one, other) => other.weight - one.weight || (one.id < other.id ? -1 : 1))
    .map((topic) => ({ id: topic.id, score: round(1 - 0.5 ** (topic.weight + 2)), evidence: write(topic.hits) }));
}

function builtIn(weighed: Weighed, known: LanguageTopics, write: Writer): TopicScore[] {
  const chances = classify(weighed, known);
  const order = [...CLASSES.keys()].sort((one, other) => (chances[other] ?? 0) - (chances[one] ?? 0) || one - other);
  const best = order[0] ?? 0;
  const chance = chances[best] ?? 0;
  const candidates = narrower(weighed, known);
  const isUnder = (candidate: Candidate, place: number) => TOP_LEVEL.get(candidate.topic) === CLASSES[place];
  const first = candidates.find((candidate) => isUnder(candidate, best));
  if (chance < (first ? SURE_WITH_NARROWER : SURE)) return [];
  const found: TopicScore[] = [
    first
      ? { id: first.topic, score: round(chance), evidence: write(first.said.map((one) => one.hit)) }
      : { id: CLASSES[best] ?? '', score: round(chance), evidence: write(classHits(weighed, known, best)) },
  ];
  if (found[0]?.evidence.length === 0) return [];
  for (const candidate of candidates) {
    if (candidate === first || candidate.ratio < (isUnder(candidate, best) ? 1 : ASIDE)) continue;
    const score = chance * (candidate.ratio / (candidate.ratio + 1));
    found.push({ id: candidate.topic, score: round(score), evidence: write(candidate.said.map((one) => one.hit)) });
  }
  const second = order[1] ?? 0;
  if ((chances[second] ?? 0) >= ALSO && !candidates.some((candidate) => isUnder(candidate, second))) {
    const evidence = write(classHits(weighed, known, second));
    if (evidence.length > 1) found.push({ id: CLASSES[second] ?? '', score: round(chances[second] ?? 0), evidence });
  }
  return [...found.slice(0, 1), ...found.slice(1).sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1))];
}

/** The narrower topics whose words are enough, most first. */
function narrower(weighed: Weighed, known: LanguageTopics): Candidate[] {
  const said = new Map<string, { hit: Hit; loudness: number }[]>();
  weighed.hits.forEach((hit, index) => {
    for (const voice of known.voices[hit.entry] ?? []) {
      if (TOP_LEVEL.get(voice.topic) === voice.topic) continue;
      const one = { hit, loudness: (weighed.shares[index] ?? 0) * voice.strength };
      const list = said.get(voice.topic);
      if (list) list.push(one);
      else said.set(voice.topic, [one]);
    }
  });
  const asked = ENOUGH * Math.max(1, Math.sqrt(weighed.words / 100));
  return [...said]
    .map(([topic, list]) => ({
      topic,
      ratio: list.reduce((sum, one) => sum + one.loudness, 0) / asked,
      said: list.sort((one, other) => other.loudness - one.loudness),
      weight: list.reduce((sum, one) => sum + one.hit.weight, 0),
    }))
    .filter((one) => one.ratio >= 1 && (one.said.length > 1 || one.weight >= OFTEN || weighed.words <= SHORT))
    .sort((one, other) => other.ratio - one.ratio || (one.topic < other.topic ? -1 : 1));
}

/** The words that told most for a top-level topic, most first, without those that any text may have. */
function classHits(weighed: Weighed, known: LanguageTopics, place: number): Hit[] {
  const said = weighed.hits
    .map((hit, index) => {
      const weight = known.weights[hit.entry * CLASSES.length + place] ?? 0;
      return { hit, weight, loudness: (weighed.scaled[index] ?? 0) * weight };
    })
    .filter((one) => one.loudness > 0 && known.shown[one.hit.entry])
    .sort((one, other) => other.loudness - one.loudness || one.hit.entry - other.hit.entry);
  const telling = said.filter((one) => one.weight >= TELLING);
  return (telling.length > 0 ? telling : said).map((one) => one.hit);
}

function round(score: number): number {
  return Math.round(score * 1000) / 1000;
}
