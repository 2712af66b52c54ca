/** The names of people in an article: the tagger's, the authority file's, without credits, places and bodies. */

import type { Language, Mention } from '../../model.ts';
import type { Token } from '../../text.ts';
import type { Piece } from '../pieces.ts';
import { type KnownName, knownNames } from './authority.ts';
import type { PeopleKnowledge, PeopleLexicon } from './knowledge.ts';
import { nameAlone } from './rules/alone.ts';
import { creditsIn } from './rules/credits.ts';
import { nameEdges } from './rules/edges.ts';
import { type ExtentText, extentOf, opensClause } from './rules/extent.ts';
import { roleOf } from './rules/roles.ts';
import { settle } from './rules/settled.ts';
import { against } from './rules/spared.ts';
import { foldedWords, titlesBegin, withImam, withoutTitles } from './rules/titles.ts';
import { type Hints, type TaggedSpan, tagDocument } from './tagger/tagger.ts';
import type { Span } from './tagger/tags.ts';
import { sentencesOf } from './tokens.ts';
import type { PhraseBook } from './words.ts';

/** The least confidence of a name of the authority file. */
const SURE = 0.99;

interface Sentence {
  readonly piece: Piece;
  readonly tokens: readonly Token[];
  readonly words: readonly string[];
  readonly folded: readonly string[];
  readonly hints: Hints;
  /** Names of the authority file. */
  readonly authority: readonly KnownName[];
  /** Which words belong to which name; filled in when the names are settled. */
  readonly owners: Int32Array;
}

/** A name in a sentence, its edges settled in words. */
interface Name {
  readonly sentence: Sentence;
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
  const sentences = article.pieces.flatMap((piece) => read(piece, knowledge.authorityNames, lexicon));
  const others = language === 'ar' ? new Set(sentences.flatMap((sentence) => sentence.folded)) : new Set<string>();
  const tagged = tagDocument(
    lexicon.model,
    sentences.map((sentence) => sentence.words),
    sentences.map((sentence) => sentence.hints),
  );
  const fullNames = new Set(
    sentences.flatMap(({ folded }, number) =>
      (tagged[number] ?? []).flatMap(({ span: [from, to] }) => (to - from > 1 ? [folded.slice(from, to).join(' ')] : [])),
    ),
  );
  const names = sentences.flatMap((sentence, number) =>
    (tagged[number] ?? []).flatMap((found) => namesOf({ ...sentence, fullNames }, found, language, lexicon)),
  );
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

function read(piece: Piece, authorityNames: PhraseBook, { known }: PeopleLexicon): Sentence[] {
  const credited = new Uint8Array(piece.text.length);
  for (const [from, to] of creditsIn(piece.text)) credited.fill(1, from, to);
  return sentencesOf(piece.text).map((tokens) => {
    const folded = foldedWords(tokens);
    const barred = tokens.map(({ start }) => credited[start] === 1);
    const isFree = ({ span: [from, to] }: KnownName) => !barred.slice(from, to).includes(true);
    const authority = knownNames(folded, authorityNames).filter(isFree);
    const sure = [...authority, ...knownNames(folded, known).filter(isFree)].map(({ span }) => span);
    return {
      piece,
      tokens,
      words: tokens.map((token) => token.text),
      folded,
      hints: { barred, sure },
      authority,
      owners: new Int32Array(tokens.length).fill(-1),
    };
  });
}

function namesOf(sentence: Sentence & ExtentText, found: TaggedSpan, language: Language, lexicon: PeopleLexicon): Name[] {
  const { span, probability } = found;
  const spans = extentOf(sentence, span, language, lexicon.edges);
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
  const { piece, tokens, words, folded } = sentence;
  const role = roleOf({ language, words, folded, owners: sentence.owners }, titled, lexicon.roles, lexicon.verbs);
  const title = titled[0] < span[0] ? textOf(sentence, titled[0], span[0]) : null;
  const glued = sure ? (sentence.authority.find((name) => name.span[0] === span[0])?.glued ?? null) : null;
  const [start, end] = nameEdges(
    piece.text,
    tokens[span[0]]?.start ?? 0,
    tokens[span[1] - 1]?.end ?? 0,
    language,
    lexicon.edges,
    others,
    glued,
  );
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
      role: role === null ? null : textOf(sentence, role[0], role[1]).slice(role[2]),
      title,
    },
  ];
}

function textOf(sentence: Sentence, from: number, to: number): string {
  return sentence.piece.text.slice(sentence.tokens[from]?.start, sentence.tokens[to - 1]?.end);
}
