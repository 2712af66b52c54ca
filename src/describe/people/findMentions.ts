/** The names of people in an article: the tagger's, the authority file's, without credits, places and bodies. */

import type { Language, Mention } from '../../model.ts';
import type { Piece } from '../pieces.ts';
import { type KnownName, knownNames, type NameBook } from './authority.ts';
import type { PeopleKnowledge, PeopleLexicon } from './knowledge.ts';
import { nameAlone } from './rules/alone.ts';
import { creditsIn, type Stretch } from './rules/credits.ts';
import { nameEdges } from './rules/edges.ts';
import { type ExtentText, extentOf, opensClause } from './rules/extent.ts';
import { roleOf } from './rules/roles.ts';
import { settle } from './rules/settled.ts';
import { against } from './rules/spared.ts';
import { titlesBegin, withImam, withoutTitles } from './rules/titles.ts';
import { type Hints, type TaggedSpan, tagDocument } from './tagger/tagger.ts';
import type { Span } from './tagger/tags.ts';
import { type Sentence, sentencesIn } from './tokens.ts';
import { foldedOf, wordOf } from './words.ts';

/** The least confidence of a name of the authority file. */
const SURE = 0.99;

/** A sentence that is read for names; its words are written out when a name stands among them. */
class ReadSentence {
  readonly piece: Piece;
  readonly spellings: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly hints: Hints;
  /** Names of the authority file. */
  readonly authority: readonly KnownName[];
  #words: readonly string[] | undefined;
  #folded: readonly string[] | undefined;
  #owners: Int32Array | undefined;

  constructor(piece: Piece, { spellings, starts, ends }: Sentence, credits: readonly Stretch[], names: NameBook, known: NameBook) {
    this.piece = piece;
    this.spellings = spellings;
    this.starts = starts;
    this.ends = ends;
    const barred = credits.length === 0 ? [] : starts.map((start) => credits.some(([from, to]) => start >= from && start < to));
    const isFree = ({ span: [from, to] }: KnownName) => !barred.slice(from, to).includes(true);
    this.authority = knownNames(this, names).filter(isFree);
    const sure = [...this.authority, ...knownNames(this, known).filter(isFree)].map(({ span }) => span);
    this.hints = { barred, sure };
  }

  get words(): readonly string[] {
    this.#words ??= this.spellings.map(wordOf);
    return this.#words;
  }

  get folded(): readonly string[] {
    this.#folded ??= this.spellings.map(foldedOf);
    return this.#folded;
  }

  /** Which words belong to which name; filled in when the names are settled. */
  get owners(): Int32Array {
    this.#owners ??= new Int32Array(this.spellings.length).fill(-1);
    return this.#owners;
  }

  /** The text from one word up to another. */
  textOf(from: number, to: number): string {
    return this.piece.text.slice(this.starts[from], this.ends[to - 1]);
  }
}

/** A name in a sentence, its edges settled in words. */
interface Name {
  readonly sentence: ReadSentence;
  /** The name alone, and with its titles. */
  readonly span: Span;
  readonly titled: Span;
  readonly probability: number;
  readonly sure: boolean;
}

/** The names of people in an article, in the order of its pieces. */
export function findMentions(
  article: { readonly language: Language; readonly pieces: readonly Piece[] },
  knowledge: PeopleKnowledge,
): Mention[] {
  const { language } = article;
  const lexicon = knowledge[language];
  const sentences = article.pieces.flatMap((piece) => {
    const credits = creditsIn(piece.text);
    return sentencesIn(piece.text).map((one) => new ReadSentence(piece, one, credits, knowledge.authorityNames, lexicon.known));
  });
  const tagged = tagDocument(
    lexicon.model,
    sentences.map((sentence) => sentence.spellings),
    sentences.map((sentence) => sentence.hints),
  );
  const found = sentences.flatMap((sentence, number) => (tagged[number] ?? []).map((span) => ({ sentence, span })));
  if (found.length === 0) return [];
  const others = new Set<string>();
  if (language === 'ar') for (const { spellings } of sentences) for (const spelling of spellings) others.add(foldedOf(spelling));
  const fullNames = new Set(
    found.flatMap(({ sentence: { folded }, span: { span } }) => (span[1] - span[0] > 1 ? [folded.slice(...span).join(' ')] : [])),
  );
  const names = found.flatMap(({ sentence, span }) => namesOf(sentence, fullNames, span, language, lexicon));
  const people = settle(
    names.map(({ sentence: { words, folded }, span, titled, sure, probability }) => ({
      probability,
      folded,
      from: span[0],
      to: span[1],
      against: sure ? 'nothing' : against({ language, words, folded }, span, lexicon.spared),
      person: sure || titled[0] < span[0],
    })),
    others,
  );
  const kept = names.filter((_, number) => people[number]);
  for (const { sentence, titled } of kept) sentence.owners.fill(titled[0], titled[0], titled[1]);
  return kept.flatMap((name) => mentionOf(name, language, lexicon, others));
}

function namesOf(
  sentence: ReadSentence,
  fullNames: ExtentText['fullNames'],
  { span, probability }: TaggedSpan,
  language: Language,
  lexicon: PeopleLexicon,
): Name[] {
  const { words, folded } = sentence;
  const spans = extentOf({ words, folded, fullNames }, span, language, lexicon.edges);
  // Nothing cuts a name of the authority file.
  const isWhole = sentence.authority.every((known) => !isWithin(known.span, span) || spans.some((one) => isWithin(known.span, one)));
  return (isWhole ? spans : [span]).map((one) => {
    const sure = sentence.authority.some((known) => isWithin(known.span, one));
    const bare = withImam(sentence.folded, withoutTitles(sentence.folded, one, lexicon.titles));
    // What remains of `بأن حسن` is as likely a common word.
    const isLeft = one[1] - one[0] === 1 && one[0] > span[0] && opensClause(sentence.words[span[0]] ?? '');
    return {
      sentence,
      span: bare,
      titled: [titlesBegin(sentence.folded, bare[0], lexicon.titles), bare[1]],
      probability: sure ? Math.max(SURE, probability) : isLeft ? probability / 2 : probability,
      sure,
    };
  });
}

function isWithin([from, to]: Span, [start, end]: Span): boolean {
  return from >= start && to <= end;
}

function mentionOf(
  { sentence, span, titled, probability, sure }: Name,
  language: Language,
  lexicon: PeopleLexicon,
  others: ReadonlySet<string>,
): Mention[] {
  const { piece, starts, ends, words, folded } = sentence;
  const role = roleOf({ language, words, folded, owners: sentence.owners }, titled, lexicon.roles, lexicon.verbs);
  const title = titled[0] < span[0] ? sentence.textOf(titled[0], span[0]) : null;
  const glued = sure ? (sentence.authority.find((name) => name.span[0] === span[0])?.glued ?? null) : null;
  const [start, end] = nameEdges(piece.text, starts[span[0]] ?? 0, ends[span[1] - 1] ?? 0, language, lexicon.edges, others, glued);
  if (start >= end) return [];
  const alone = language === 'ar' ? nameAlone(piece.text, start, end, lexicon.edges) : null;
  return [
    {
      text: piece.text.slice(start, end),
      ...(alone === null ? {} : { alone }),
      place: { field: piece.field, paragraph: piece.paragraph, start, end },
      line: piece.lineAt(start),
      rule: sure ? 'authority' : title === null ? 'tagger' : 'title',
      confidence: Math.round(Math.min(1, probability) * 1000) / 1000,
      role: role === null ? null : sentence.textOf(role[0], role[1]).slice(role[2]),
      title,
    },
  ];
}
