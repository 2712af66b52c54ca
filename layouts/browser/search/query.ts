/** What a reader typed, as clauses: words, and phrases between quotation marks; a hyphen before one leaves its articles out. */
import { COMMON } from '../../../src/publish/search/format/common.ts';
import { searchWord, searchWords } from '../../../src/text.ts';

export interface WordClause {
  readonly kind: 'word';
  readonly not: boolean;
  readonly text: string;
  readonly form: string;
  readonly stem: string;
  /** It is still being typed: what begins like it will do. */
  readonly partial: boolean;
}

export interface PhraseClause {
  readonly kind: 'phrase';
  readonly not: boolean;
  readonly text: string;
  /** The forms that must stand one after another. */
  readonly forms: readonly string[];
}

export type Clause = WordClause | PhraseClause;

const PIECE = /(?<not>(?<=^|\s)-)?(?:["“”„«»](?<phrase>[^"“”„«»]*)(?:["“”„«»]|$)|(?<words>[^\s"“”„«»]+))/gu;
const ARTICLES: ReadonlySet<string> = new Set(['al', 'el', 'ال']);
const MOST_CLAUSES = 12;

/** Parts a query into clauses. With `typing`, its last word may go on. */
export function parseQuery(text: string, typing = false): Clause[] {
  const clauses: Clause[] = [];
  for (const piece of text.matchAll(PIECE)) {
    const not = piece.groups?.not !== undefined;
    const { phrase, words } = piece.groups ?? {};
    if (phrase !== undefined) {
      const forms = searchWords(phrase).flatMap((word) => searchWord(word.text).form || []);
      if (forms.length > 0) clauses.push({ kind: 'phrase', not, text: phrase.trim(), forms });
      continue;
    }
    const last = typing && piece.index + piece[0].length === text.length;
    const tokens = searchWords(words ?? '');
    for (const [at, token] of tokens.entries()) {
      const { form, stem } = searchWord(token.text);
      if (stem !== '') clauses.push({ kind: 'word', not, text: token.text, form, stem, partial: last && at === tokens.length - 1 });
    }
  }
  return withoutFillers(clauses).slice(0, MOST_CLAUSES);
}

/** Articles and the commonest words are no help in finding, and an article in the other script has none of them. */
function withoutFillers(clauses: readonly Clause[]): readonly Clause[] {
  const telling = clauses.filter(
    (clause) => clause.kind === 'phrase' || clause.partial || !(ARTICLES.has(clause.form) || COMMON.has(clause.form)),
  );
  return telling.some(({ not }) => !not) ? telling : clauses;
}
