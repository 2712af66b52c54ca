/** The search page of each language, and the files of the index beside it. */
import type { Language, Link, Page, PlainModel, SearchModel } from '../../model.ts';
import { frameOf } from '../frame.ts';
import type { Lookup } from '../lookup.ts';
import { compare, foremost, nameIn, otherLanguage } from '../names.ts';
import { type AwaitedPage, page } from '../page.ts';
import type { IndexFile, SearchIndex } from '../search/index.ts';
import { href, searchPath } from '../urls.ts';

/** A list to choose from is no longer than this; beyond, the most present are offered, and the rest are found by name. */
const MOST_CHOICES = 200;

export function* searchPages(lookup: Lookup): Generator<Page> {
  for (const language of lookup.languages) yield page('search', searchPath(language), language, () => searchModel(lookup, language));
}

export function* indexPages({ files }: SearchIndex): Generator<Page> {
  for (const file of files) yield new PlannedFile(file);
}

/** There are thousands. The version of a file is asked for when somebody compares it. */
class PlannedFile implements AwaitedPage {
  readonly kind = 'plain';
  readonly language = null;
  readonly path: string;
  readonly ready: AwaitedPage['ready'];
  readonly #file: IndexFile;

  constructor(file: IndexFile) {
    this.path = file.path;
    this.ready = file.ready;
    this.#file = file;
  }

  get given(): unknown {
    const { version, given } = this.#file;
    return version === null ? given : version();
  }

  get model(): PlainModel {
    return { text: this.#file.text() };
  }
}

function searchModel(lookup: Lookup, language: Language): SearchModel {
  const path = searchPath(language);
  const years = [...lookup.periods.keys()].flatMap((period) => period.slice(0, 4) || []).sort(compare);
  return {
    frame: frameOf(lookup, path, language, { same: searchPath(otherLanguage(language)) }),
    root: href(path, 'x').slice(0, -1),
    languages: lookup.languages,
    topics: choices(language, lookup.archive.topics),
    outlets: choices(language, lookup.archive.outlets),
    first: years[0] ?? null,
    last: years.at(-1) ?? null,
  };
}

type Subject = Parameters<typeof foremost>[0][number];

/** Names in order of the language's alphabet, with their slugs in place of addresses. */
function choices(language: Language, subjects: readonly Subject[]): Link[] {
  const { compare: byAlphabet } = new Intl.Collator(language);
  return foremost(subjects, MOST_CHOICES)
    .map((subject) => ({ ...nameIn(subject.name, language, subject.slug), href: subject.slug }))
    .sort((a, b) => byAlphabet(a.text, b.text) || compare(a.href, b.href));
}
