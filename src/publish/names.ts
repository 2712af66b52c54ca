/** Names as a page of one language shows them, and the links that carry them. */
import type { Bilingual, CountedLink, IndexEntry, Language, Link, NamedPlace, Outlet, Person, Topic } from '../model.ts';
import { scriptLanguage } from '../text.ts';
import { articlesOf, type Lookup } from './lookup.ts';
import { type SubjectFolder, subjectHref } from './urls.ts';

export interface NameShown {
  readonly text: string;
  readonly language: Language;
}

type Subject = Person | Topic | Outlet | NamedPlace;

export const otherLanguage = (language: Language): Language => (language === 'ar' ? 'en' : 'ar');

/** A name in the page's language, else in the other, else whatever identifies it. */
export function nameIn(name: Bilingual, language: Language, otherwise: string): NameShown {
  const own = name[language];
  if (own) return { text: own, language };
  const other = name[otherLanguage(language)];
  if (other) return { text: other, language: otherLanguage(language) };
  return { text: otherwise, language: scriptLanguage(otherwise) };
}

/** The name's form in the other language, where it has both. */
export function secondName(name: Bilingual, language: Language): NameShown | null {
  const other = name[otherLanguage(language)];
  return name[language] && other && other !== name[language] ? { text: other, language: otherLanguage(language) } : null;
}

/** A link to a subject's page in the tree of `language`, seen from `from`. */
export function subjectLink(from: string, language: Language, folder: SubjectFolder, subject: Subject): Link {
  const { name, slug } = subject;
  const { text, language: own } = nameIn(name, language, slug);
  return { text, language: own, href: subjectHref(from, language, folder, slug) };
}

/** The same with the number of its articles. */
export function countedLink(from: string, language: Language, folder: SubjectFolder, subject: Subject): CountedLink {
  return { ...subjectLink(from, language, folder, subject), count: subject.articles.length };
}

/** A row of an index. */
export function indexEntry(from: string, language: Language, folder: SubjectFolder, subject: Subject): IndexEntry {
  return {
    ...countedLink(from, language, folder, subject),
    second: secondName(subject.name, language),
    note: 'note' in subject ? subject.note[language] : null,
  };
}

/** The subjects with the most articles first; equal ones by id, so that the order never wavers. */
export function foremost<Value extends Subject>(subjects: readonly Value[], limit: number): Value[] {
  const found: { readonly subject: Value; readonly count: number; readonly id: string }[] = [];
  for (const subject of subjects) {
    const [count, { id }] = [subject.articles.length, subject];
    const last = found.length === limit ? found.at(-1) : undefined;
    if (count === 0 || (last !== undefined && !isBefore(count, id, last))) continue;
    if (last !== undefined) found.pop();
    let at = found.length;
    while (at > 0 && isBefore(count, id, found[at - 1]!)) at--;
    found.splice(at, 0, { subject, count, id });
  }
  return found.map(({ subject }) => subject);
}

const isBefore = (count: number, id: string, other: { readonly count: number; readonly id: string }): boolean =>
  count > other.count || (count === other.count && id < other.id);

/** Ids counted over articles, most frequent first, without `except`. */
export function tally(ids: Iterable<string>, except: string | null): { readonly id: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const id of ids) if (id !== except) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].map(([id, count]) => ({ id, count })).sort((a, b) => b.count - a.count || compare(a.id, b.id));
}

/** The people of a subject's articles with the number of articles they share, the most present first. */
export function peopleIn(lookup: Lookup, from: string, language: Language, ids: readonly string[], except: string | null, limit: number) {
  const seen = articlesOf(lookup, ids).flatMap((article) => article.people.map((present) => present.person));
  return foremostKnown(lookup.people, tally(seen, except), limit).map(({ subject, count }) => ({
    ...subjectLink(from, language, 'people', subject),
    count,
  }));
}

/** The topics of a subject's articles with the number of articles they share, the most present first. */
export function topicsIn(lookup: Lookup, from: string, language: Language, ids: readonly string[], except: string | null, limit: number) {
  const seen = articlesOf(lookup, ids).flatMap((article) => article.topics.map((topic) => topic.id));
  return foremostKnown(lookup.topics, tally(seen, except), limit).map(({ subject, count }) => ({
    ...subjectLink(from, language, 'topics', subject),
    count,
  }));
}

/** The first so many of those counted that the archive knows; no more of them is looked at. */
export function foremostKnown<Value>(
  known: ReadonlyMap<string, Value>,
  counted: Iterable<{ readonly id: string; readonly count: number }>,
  limit: number,
): { readonly id: string; readonly subject: Value; readonly count: number }[] {
  const found: { id: string; subject: Value; count: number }[] = [];
  for (const { id, count } of counted) {
    if (found.length === limit) break;
    const subject = known.get(id);
    if (subject !== undefined) found.push({ id, subject, count });
  }
  return found;
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
