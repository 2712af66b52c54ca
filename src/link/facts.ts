/**
 * Described → facts: what linking needs of a document, a few kilobytes made from the document and the authority alone. So
 * facts can be made beside `describe` in any thread, kept by a document's content, and linked without any text at hand.
 */
import { isRemoved } from '../clean/states.ts';
import { SURE_ENOUGH } from '../describe/people/issues.ts';
import { forgetSpellings } from '../describe/spellings.ts';
import type {
  Article,
  ArticleFacts,
  ArticleHead,
  Attached,
  Authority,
  Described,
  DocumentFacts,
  Issue,
  Mention,
  Sighting,
} from '../model.ts';
import { fold, westernDigits } from '../text.ts';
import { numbersOf } from './counterparts/numbers.ts';
import { formKey, isFull, nameReader, type ReadName } from './people/forms.ts';
import { type Attachment, type InArticle, type LocalPerson, resolveInArticle } from './people/inArticle.ts';
import { ambiguousWithin } from './people/issues.ts';
import { type KnownPeople, knownPeople } from './people/known.ts';
import { scan } from './scan.ts';
import { shinglesOf, writeShingles } from './shingles.ts';
import { tellingWords } from './words.ts';

/** What of the authority facts depend on, made ready once for any number of documents. */
export interface FactKnowledge {
  readonly known: KnownPeople;
  readonly read: ReadName;
}

export function factKnowledge(authority: Authority): FactKnowledge {
  const read = nameReader();
  return { known: knownPeople(authority, read), read };
}

/** A longer beginning is cut at a word. */
export const LEDE_LENGTH = 180;
const MOST_FIGURES = 60;
const NUMBER = /(?<![\p{L}\d.,])\d+(?:[.,]\d+)*(?!\p{L})/gu;
const HAS_DIGIT = /[\d٠-٩۰-۹]/u;
const IS_SPACE = Uint8Array.from({ length: 0x10000 }, (_, unit) => (/\s/u.test(String.fromCharCode(unit)) ? 1 : 0));

/** The facts of one document. Pure, and serialisable as JSON. */
export function factsOf(described: Described, knowledge: FactKnowledge): DocumentFacts {
  const { cleaned, articles, setAside, issues } = described;
  forgetSpellings();
  const found = articles.map((written) => {
    // Names are resolved, and shown, as they stand alone.
    const article = { ...written, mentions: written.mentions.map((one) => (one.alone === undefined ? one : { ...one, text: one.alone })) };
    return { article, people: resolveInArticle(article, knowledge.known, knowledge.read) };
  });
  const ambiguous: Issue[] = found.flatMap(({ article, people }) => ambiguousWithin(article, people.open));
  const text = cleaned.ledger.filter(({ rule }) => rule !== 'front-matter');
  const removed = text.filter(({ role }) => isRemoved(role)).length;
  return {
    file: cleaned.document.file,
    kept: text.length - removed,
    removed,
    articles: found.map(({ article, people }) => articleFacts(article, people)),
    setAside,
    issues: [...cleaned.issues, ...issues, ...ambiguous],
  };
}

function articleFacts(article: Article, { people, open }: InArticle): ArticleFacts {
  const body = bodyText(article);
  const text = `${article.headline}\n${body}`;
  const scanned = scan(text);
  // The body's words come after the headline's.
  const bodyAt = scan(`${article.headline}\n`).spellings.length;
  const numberOf = new Map(article.mentions.map((mention, n) => [mention, n]));
  const at = (mention: Mention): number => numberOf.get(mention) ?? 0;
  return {
    head: headOf(article),
    people: people.map((person) => sightingOf(person, at)),
    open: open.map(({ mention }) => at(mention)).sort((a, b) => a - b),
    shingles: writeShingles(shinglesOf(scanned, bodyAt)),
    letters: lettersOf(body),
    figures: HAS_DIGIT.test(body) ? (westernDigits(body).match(NUMBER) ?? []).slice(0, MOST_FIGURES) : [],
    numbers: numbersOf(text, scanned),
    ...tellingWords(article, text, scanned),
  };
}

/** How many letters and marks a text has, in UTF-16 code units: all but its white space. */
function lettersOf(text: string): number {
  let spaces = 0;
  for (let at = 0; at < text.length; at++) spaces += IS_SPACE[text.charCodeAt(at)] as number;
  return text.length - spaces;
}

/** The text that makes an article what it is: its body, or its headline where it has none. */
export function bodyText(article: Article): string {
  return article.body.length > 0 ? article.body.map((paragraph) => paragraph.text).join('\n') : article.headline;
}

function headOf(article: Article): ArticleHead {
  const { id, file, number, language, headline, headlineOrigin, byline, dateline, outlet, url, date, topics, places } = article;
  return {
    id,
    file,
    number,
    language,
    headline,
    headlineOrigin,
    byline,
    dateline,
    outlet,
    url,
    date: date === null ? null : { value: date.value, precision: date.precision, certainty: date.certainty },
    lede: ledeOf(article),
    characters: article.body.reduce((sum, paragraph) => sum + paragraph.text.length, 0),
    topics: topics.map(({ id: topic, score }) => ({ id: topic, score })),
    places,
  };
}

/** The dek or the first paragraph, cut at a word; where the headline was made from the first paragraph, the next. */
function ledeOf({ dek, headlineOrigin, body }: Article): string | null {
  const text = dek ?? body[headlineOrigin === 'derived' ? 1 : 0]?.text ?? null;
  return text === null ? null : shorten(text, LEDE_LENGTH);
}

/** At most `length` characters, ending at a word with an ellipsis where something was cut. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length + 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > length / 2 ? cut.slice(0, space) : Array.from(text).slice(0, length).join('')).replace(/(?<![\s،,;؛:.–—-])[\s،,;؛:.–—-]+$/u, '')}…`;
}

function sightingOf(person: LocalPerson, at: (mention: Mention) => number): Sighting {
  const { name, known, stated, mentions } = person;
  const sure = mentions.some(({ rule, mention }) => rule !== 'surname-in-article' && mention.confidence >= SURE_ENOUGH);
  return {
    key: sightingKey(person),
    name: name.text,
    known,
    stated,
    sure: stated || sure,
    attached: attachedOf(mentions, at),
    roles: rolesOf(mentions),
  };
}

/** A full name by its letters; a single one only as the person whom the authority or front matter says it is. */
function sightingKey({ name, known }: LocalPerson): string {
  if (isFull(name)) return formKey(name);
  return known === null ? `~${formKey(name)}` : `=${known}`;
}

function attachedOf(mentions: readonly Attachment[], at: (mention: Mention) => number): Attached[] {
  const found = new Map<string, Attached & { readonly at: number[] }>();
  for (const { mention, rule, with: fuller, score } of mentions) {
    const key = `${mention.text}\n${rule}\n${fuller}\n${score}`;
    const one = found.get(key) ?? {
      text: mention.text,
      rule,
      with: fuller,
      score: Math.round(score * 1000) / 1000,
      at: [],
      line: mention.line,
    };
    found.set(key, one);
    one.at.push(at(mention));
  }
  return [...found.values()];
}

function rolesOf(mentions: readonly Attachment[]): string[] {
  const roles = new Map<string, string>();
  for (const { mention } of mentions)
    if (mention.role !== null && !roles.has(fold(mention.role))) roles.set(fold(mention.role), mention.role);
  return [...roles.values()];
}
