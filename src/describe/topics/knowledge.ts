import { commonWords } from '../../clean/commonWords.ts';
import type { AuthorityTopic, Language } from '../../model.ts';
import { fold, stem } from '../../text.ts';
import { gramWord } from './commonness.ts';
import { isFunctionWord } from './functionWords.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { SPARED } from './vocabulary/spared.ts';
import { CLASSES, TOP_LEVEL, TOPIC_ROWS } from './vocabulary.ts';
import learnt from './weights.json' with { type: 'json' };

/** That a word of the lexicon speaks for a topic, and how loudly. */
export interface Voice {
  readonly topic: string;
  readonly strength: number;
}

export interface LanguageTopics {
  readonly lexicon: Lexicon;
  /** By entry of the lexicon: the narrower and top-level topics of the vocabulary that it speaks for. */
  readonly voices: readonly (readonly Voice[])[];
  /** By entry: the owner's topics that it speaks for. */
  readonly owned: readonly (readonly string[])[];
  /** By entry, then class: what the entry adds for each top-level topic. Row `entry` starts at `entry * CLASSES.length`. */
  readonly weights: Float64Array;
  /** By entry: whether a reader is shown it as evidence. A word that any story may have (`whether`, `took`) counts a little, and tells nobody why. */
  readonly shown: readonly boolean[];
  readonly bias: readonly number[];
}

/** All tables that `findTopics` needs, each compiled once, when it is first asked for. */
export interface TopicKnowledge {
  readonly ar: LanguageTopics;
  readonly en: LanguageTopics;
  /** The top-level class of each topic, an owner's included; null where an owner's topic hangs under none. */
  readonly topLevel: ReadonlyMap<string, string | null>;
}

/** Learnt corrections to the hand-made weights, in hundredths: made by `scripts/train/topics.ts`, a class list a word. */
export interface LearntWeights {
  readonly bias: Readonly<Record<Language, readonly number[]>>;
  readonly ar: Readonly<Record<string, readonly number[]>>;
  readonly en: Readonly<Record<string, readonly number[]>>;
}

/** A word of no topic's vocabulary that stands in more stories elsewhere than this is never shown as evidence. */
const ANYWHERE = 0.04;
/** How much one unit of a hand-made strength adds to its class, on the scale of the learnt weights. */
const BY_HAND = 1.8;
const STRENGTH = { '!': 2, '': 1, '?': 0.4 } as const;

/** A word as a vocabulary row writes it, its mark read. */
export function markedWords(words: string): { readonly text: string; readonly strength: number }[] {
  return words
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .map((word) => {
      const mark = word.endsWith('!') ? '!' : word.endsWith('?') ? '?' : '';
      return { text: mark === '' ? word : word.slice(0, -1), strength: STRENGTH[mark] };
    });
}

/** Compiles the vocabulary, the learnt weights and an owner's topics. */
export function topicKnowledge(
  ownerTopics: readonly AuthorityTopic[],
  weights: LearntWeights = learnt as unknown as LearntWeights,
): TopicKnowledge {
  const broader = new Map(ownerTopics.map((topic) => [topic.id, topic.broader]));
  const topLevel = new Map<string, string | null>(TOP_LEVEL);
  for (const topic of ownerTopics) if (!TOP_LEVEL.has(topic.id)) topLevel.set(topic.id, topOf(topic.id, broader));
  const made: Partial<Record<Language, LanguageTopics>> = {};
  const topicsIn = (language: Language): LanguageTopics => {
    made[language] ??= compile(language, ownerTopics, weights);
    return made[language];
  };
  return {
    get ar() {
      return topicsIn('ar');
    },
    get en() {
      return topicsIn('en');
    },
    topLevel,
  };
}

/** Follows an owner's broader terms up into the vocabulary; a circle or a dead end gives null. */
function topOf(id: string, broader: ReadonlyMap<string, string | null>): string | null {
  const seen = new Set<string>();
  for (let at: string | null = id; at !== null && !seen.has(at); at = broader.get(at) ?? null) {
    const top = TOP_LEVEL.get(at);
    if (top) return top;
    seen.add(at);
  }
  return null;
}

function compile(language: Language, ownerTopics: readonly AuthorityTopic[], learntWeights: LearntWeights): LanguageTopics {
  const rows = TOPIC_ROWS.map((row) => ({ id: row.id, words: markedWords(row.words[language]) }));
  const owners = ownerTopics.map((topic) => ({ id: topic.id, words: topic.words[language] }));
  const added = learntWeights[language];
  const lexicon = lexiconOf(
    [
      ...rows.flatMap((row) => row.words.map((word) => word.text)),
      ...SPARED[language],
      ...owners.flatMap((owner) => owner.words),
      ...Object.keys(added),
    ],
    language,
  );

  const voices: Voice[][] = lexicon.entries.map(() => []);
  const owned: string[][] = lexicon.entries.map(() => []);
  const table = new Float64Array(lexicon.entries.length * CLASSES.length);
  const byHand = new Float64Array(table.length);
  for (const row of rows) {
    const place = CLASSES.indexOf(TOP_LEVEL.get(row.id) ?? '');
    for (const { text, strength } of row.words) {
      const entry = lexicon.entryOf(text);
      if (entry < 0 || voices[entry]?.some((voice) => voice.topic === row.id)) continue;
      voices[entry]?.push({ topic: row.id, strength });
      const at = entry * CLASSES.length + place;
      byHand[at] = Math.max(byHand[at] ?? 0, strength * BY_HAND);
    }
  }
  for (const [text, list] of Object.entries(added)) {
    const entry = lexicon.entryOf(text);
    if (entry >= 0)
      list.forEach((hundredths, place) => {
        table[entry * CLASSES.length + place] = hundredths / 100;
      });
  }
  for (let at = 0; at < table.length; at++) table[at] = (table[at] ?? 0) + (byHand[at] ?? 0);
  for (const owner of owners) {
    for (const word of owner.words) {
      const entry = lexicon.entryOf(word);
      if (entry >= 0 && !owned[entry]?.includes(owner.id)) owned[entry]?.push(owner.id);
    }
  }
  const common = commonWords(language);
  const shown = lexicon.entries.map(
    (text, entry) =>
      (voices[entry]?.length ?? 0) > 0 ||
      (owned[entry]?.length ?? 0) > 0 ||
      text.includes(' ') ||
      (!isFunctionWord(fold(text), language) && (common.get(stem(gramWord(text, language))) ?? 0) <= ANYWHERE),
  );
  return { lexicon, voices, owned, weights: table, shown, bias: learntWeights.bias[language].map((hundredths) => hundredths / 100) };
}
