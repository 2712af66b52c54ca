/** What two articles on one event share, and where they part: people by number, numbers and dates by value. */
import type { ArchivedArticle, Article, Difference, Language, Mention, PairModel, PairRun } from '../../model.ts';
import { type Lookup, textOf } from '../lookup.ts';
import { subjectLink } from '../names.ts';
import { href, subjectPath } from '../urls.ts';
import { type Figure, type Figures, figuresIn } from './figures.ts';

export interface Compared {
  readonly shared: PairModel['shared'];
  readonly numbers: Difference;
  readonly dates: Difference;
  readonly bodies: readonly [readonly PairRun[][], readonly PairRun[][]];
}

type Both<Value> = Readonly<Record<Language, Value>>;

/** As much of an article as is compared: its text, and who is named in it where. */
interface Told extends Pick<Article, 'language' | 'body'>, Pick<ArchivedArticle, 'date'> {
  readonly people: readonly { readonly person: string; readonly mentions: readonly Mention[] }[];
}

function told(lookup: Lookup, article: ArchivedArticle): Told {
  const text = textOf(lookup, article);
  const people = article.people.map(({ person, mentions }) => ({ person, mentions: mentions.flatMap((at) => text?.mentions[at] ?? []) }));
  return { language: article.language, date: article.date, body: text?.body ?? [], people };
}

/** Compares an article with its counterpart, for the page at `from` in the tree of the article's language. */
export function comparePair(lookup: Lookup, one: ArchivedArticle, two: ArchivedArticle, from: string): Compared {
  const [article, other] = [told(lookup, one), told(lookup, two)];
  const of = { [article.language]: article, [other.language]: other } as Both<Told>;
  const figures = { [article.language]: figuresIn(article), [other.language]: figuresIn(other) } as Both<Figures>;
  const shared = sharedPeople(lookup, article, other, from);
  const numbered = new Map(shared.map(({ id, number }) => [id, number]));
  const alone = {
    ar: figures.ar.written.filter((one) => standsAlone(one, figures.en)),
    en: figures.en.written.filter((one) => standsAlone(one, figures.ar)),
  };
  const difference = (kind: Figure['of']): Difference => {
    const kept = (list: readonly Figure[]): string[] => {
      const once = new Map(
        list
          .filter((one) => one.of === kind)
          .map((one) => [one.value, one.text] as const)
          .reverse(),
      );
      return [...once].reverse().map(([, text]) => text);
    };
    const agreed = figures[article.language].written.filter((one) => !standsAlone(one, figures[other.language]));
    return { both: kept(agreed), only: { ar: kept(alone.ar), en: kept(alone.en) } };
  };
  const body = (one: Told): PairRun[][] => runsOf(lookup, one, numbered, alone[one.language], from, article.language);
  return {
    shared: shared.map(({ id, number }) => shownPerson(lookup, id, number, of, from, article.language)),
    numbers: difference('number'),
    dates: difference('date'),
    bodies: [body(article), body(other)],
  };
}

/** A value that the other text neither writes nor may mean. Dates agree as far as the less precise one goes. */
function standsAlone(figure: Figure, other: Figures): boolean {
  if (figure.of === 'number') return !other.meant.number.has(figure.value);
  for (const value of other.meant.date) if (value.startsWith(figure.value) || figure.value.startsWith(value)) return false;
  return true;
}

/** People whom both bodies name, numbered in the order in which the page's own text names them. */
function sharedPeople(lookup: Lookup, article: Told, other: Told, from: string) {
  const there = new Set(namedInBody(other));
  return namedInBody(article)
    .filter((id) => there.has(id) && lookup.people.has(id))
    .map((id, at) => ({ id, number: at + 1, from }));
}

const inBody = (mention: Mention): boolean => mention.place.field === 'body';
const byPlace = (a: Mention, b: Mention): number => a.place.paragraph - b.place.paragraph || a.place.start - b.place.start;

function namedInBody(article: Told): string[] {
  return article.people
    .flatMap(({ person, mentions }) => {
      const [first] = mentions.filter(inBody).sort(byPlace);
      return first ? [{ person, first }] : [];
    })
    .sort((a, b) => byPlace(a.first, b.first))
    .map(({ person }) => person);
}

function shownPerson(lookup: Lookup, id: string, number: number, of: Both<Told>, from: string, language: Language) {
  const person = lookup.people.get(id);
  if (person === undefined) throw new RangeError(`The archive has no person ${id}.`);
  const as = (article: Told) => {
    const mentions = (article.people.find((present) => present.person === id)?.mentions ?? []).filter(inBody).sort(byPlace);
    return { text: mentions[0]?.text ?? '', count: mentions.length };
  };
  return { number, link: subjectLink(from, language, 'people', person), as: { ar: as(of.ar), en: as(of.en) } };
}

interface Mark {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly run: (text: string) => PairRun;
}

/** The body cut into runs: shared names at every mention, and what stands here alone. */
function runsOf(
  lookup: Lookup,
  article: Told,
  numbered: ReadonlyMap<string, number>,
  alone: readonly Figure[],
  from: string,
  language: Language,
): PairRun[][] {
  const marks: Mark[] = alone.map(({ paragraph, start, end, of }) => ({
    paragraph,
    start,
    end,
    run: (text) => ({ kind: 'only', text, of }),
  }));
  for (const { person, mentions } of article.people) {
    const number = numbered.get(person);
    const known = lookup.people.get(person);
    if (number === undefined || known === undefined) continue;
    for (const [at, { place }] of mentions.filter(inBody).sort(byPlace).entries()) {
      const leads = at === 0 ? href(from, subjectPath(language, 'people', known)) : null;
      marks.push({
        paragraph: place.paragraph,
        start: place.start,
        end: place.end,
        run: (text) => ({ kind: 'person', text, number, href: leads }),
      });
    }
  }
  marks.sort((a, b) => a.start - b.start || b.end - a.end);
  return article.body.map(({ text }, paragraph) =>
    cut(
      text,
      marks.filter((mark) => mark.paragraph === paragraph),
    ),
  );
}

function cut(text: string, marks: readonly Mark[]): PairRun[] {
  const runs: PairRun[] = [];
  let from = 0;
  for (const { start, end, run } of marks) {
    if (start < from || end > text.length || end <= start) continue;
    if (start > from) runs.push({ kind: 'plain', text: text.slice(from, start) });
    runs.push(run(text.slice(start, end)));
    from = end;
  }
  if (from < text.length) runs.push({ kind: 'plain', text: text.slice(from) });
  return runs;
}
