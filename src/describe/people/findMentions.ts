import type { Language, Mention } from '../../model.ts';
import { fold, type Token } from '../../text.ts';
import type { Piece } from '../pieces.ts';
import type { PeopleKnowledge } from './knowledge.ts';
import { sentencesOf } from './tokens.ts';

const NAME_WORD = /^(?:\p{Lu}[\p{L}'’\-.]+|(?:[Aa]l|[Ee]l)-\p{L}+|bin|ibn|[Aa]l|[Ee]l)$/u;
const CREDITS = /\((?:[^()]*\/[^()]*|AFP|AP|Reuters|EPA)\)/gu;

/** The names of people in an article, in the order of its pieces. */
export function findMentions(
  article: { readonly language: Language; readonly pieces: readonly Piece[] },
  knowledge: PeopleKnowledge,
): Mention[] {
  return article.pieces.flatMap((piece) => {
    const text = piece.text.replace(CREDITS, (credit) => ' '.repeat(credit.length));
    return sentencesOf(text).flatMap((sentence) => mentionsOf(sentence, piece, article.language, knowledge));
  });
}

function mentionsOf(sentence: readonly Token[], piece: Piece, language: Language, knowledge: PeopleKnowledge): Mention[] {
  const folded = sentence.map((token) => fold(token.text));
  const mentions: Mention[] = [];
  for (let at = 0; at < sentence.length; at += 1) {
    const title = knowledge[language].titles.longestBefore(folded, at);
    const known = knowledge.authorityNames.longestAt(folded, at);
    const length = known > 0 ? known : language === 'en' && title > 0 ? nameLength(sentence, at) : 0;
    const first = sentence[at];
    const last = sentence[at + length - 1];
    if (length === 0 || !first || !last) continue;
    mentions.push({
      text: piece.text.slice(first.start, last.end),
      place: { field: piece.field, paragraph: piece.paragraph, start: first.start, end: last.end },
      line: piece.lineAt(first.start),
      rule: known > 0 ? 'authority' : 'title',
      confidence: known > 0 ? 0.99 : 0.9,
      role: null,
      title: title > 0 ? piece.text.slice(sentence[at - title]?.start, sentence[at - 1]?.end) : null,
    });
    at += length - 1;
  }
  return mentions;
}

function nameLength(sentence: readonly Token[], from: number): number {
  let length = 0;
  while (NAME_WORD.test(sentence[from + length]?.text ?? '')) length += 1;
  return length;
}
