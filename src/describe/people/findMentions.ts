/** The names of people in an article: the tagger's, the authority file's, without credits, places and bodies. */

import type { Language, Mention } from '../../model.ts';
import type { Token } from '../../text.ts';
import type { Piece } from '../pieces.ts';
import { authoritySpans } from './authority.ts';
import type { PeopleKnowledge } from './knowledge.ts';
import { creditsIn } from './rules/credits.ts';
import { nameEdges } from './rules/edges.ts';
import { roleOf } from './rules/roles.ts';
import { isSpared } from './rules/spared.ts';
import { foldedWords, titlesBegin, withImam, withoutTitles } from './rules/titles.ts';
import { type Hints, tagDocument } from './tagger/tagger.ts';
import type { Span } from './tagger/tags.ts';
import { sentencesOf } from './tokens.ts';

/** Names less probable than this are left out; between this and 1 the mention's confidence tells. */
const LEAST = 0.4;
const SURE = 0.99;

interface Sentence {
  readonly piece: Piece;
  readonly tokens: readonly Token[];
  readonly words: readonly string[];
  readonly folded: readonly string[];
  readonly hints: Hints;
}

/** A name in a sentence before its edges are settled. */
interface Found {
  readonly span: Span;
  readonly probability: number;
}

/** The names of people in an article, in the order of its pieces. */
export function findMentions(
  article: { readonly language: Language; readonly pieces: readonly Piece[] },
  knowledge: PeopleKnowledge,
): Mention[] {
  const { language } = article;
  const sentences = article.pieces.flatMap((piece) => read(piece, knowledge));
  const tagged = tagDocument(
    knowledge[language].model,
    sentences.map((sentence) => sentence.words),
    sentences.map((sentence) => sentence.hints),
  );
  return sentences.flatMap((sentence, number) => mentionsOf(sentence, tagged[number] ?? [], language, knowledge));
}

function read(piece: Piece, knowledge: PeopleKnowledge): Sentence[] {
  const credits = creditsIn(piece.text);
  return sentencesOf(piece.text).map((tokens) => {
    const folded = foldedWords(tokens);
    const barred = tokens.map(({ start, end }) => credits.some(([from, to]) => start >= from && end <= to));
    const sure = authoritySpans(folded, knowledge.authorityNames).filter(([from, to]) => !barred.slice(from, to).includes(true));
    return { piece, tokens, words: tokens.map((token) => token.text), folded, hints: { barred, sure } };
  });
}

function mentionsOf(sentence: Sentence, tagged: readonly Found[], language: Language, knowledge: PeopleKnowledge): Mention[] {
  const { titles, roles, verbs, spared, isName } = knowledge[language];
  const { words, folded } = sentence;
  const names = tagged.flatMap(({ span, probability }) => {
    const sure = sentence.hints.sure.some(([from, to]) => from >= span[0] && to <= span[1]);
    const bare = withoutTitles(folded, span, titles);
    const kept = !sure && (probability < LEAST || isSpared(words, folded, bare, language, spared));
    return kept ? [] : [{ span: withImam(folded, bare), probability: sure ? Math.max(SURE, probability) : probability, sure }];
  });
  const withTitles = names.map(({ span: [from, to] }): Span => [titlesBegin(folded, from, titles), to]);
  return names.flatMap(({ span, probability, sure }, number) => {
    const full = withTitles[number] as Span;
    const role = roleOf({ language, words, folded, names: withTitles }, full, roles, verbs);
    const cut = (from: number, to: number) => textOf(sentence, from, to);
    const title = full[0] < span[0] ? cut(full[0], span[0]) : null;
    const first = sentence.tokens[span[0]] as Token;
    const last = sentence.tokens[span[1] - 1] as Token;
    const [start, end] = nameEdges(sentence.piece.text, first.start, last.end, language, isName);
    if (start >= end) return [];
    return [
      {
        text: sentence.piece.text.slice(start, end),
        place: { field: sentence.piece.field, paragraph: sentence.piece.paragraph, start, end },
        line: sentence.piece.lineAt(start),
        rule: sure ? 'authority' : title === null ? 'tagger' : 'title',
        confidence: Math.round(Math.min(1, probability) * 1000) / 1000,
        role: role === null ? null : cut(role[0], role[1]),
        title,
      },
    ];
  });
}

function textOf(sentence: Sentence, from: number, to: number): string {
  return sentence.piece.text.slice(sentence.tokens[from]?.start, sentence.tokens[to - 1]?.end);
}
