/**
 * The chapters of a plan and what was published before → the pages that have to be made, and the files that stay. A chapter
 * whose plan would come out the same, and none of whose pages is stale, is not even planned.
 */
import type { Page } from '../model.ts';
import { compare } from './names.ts';
import type { Chapters } from './plan.ts';
import type { Published, PublishedChapter, PublishedFile } from './published.ts';
import { type Trace, versionOf } from './trace.ts';
import { staysInside } from './urls.ts';

export interface StalePage {
  readonly page: Page;
  /** The version of what it was given; asked for when it is made. */
  readonly given: () => string;
}

export interface Compared {
  readonly stale: readonly StalePage[];
  /** Files that stay as they are, by path. */
  readonly staying: ReadonlyMap<string, PublishedFile>;
  readonly chapters: ReadonlyMap<string, PublishedChapter>;
}

export interface Before {
  /** Nothing, where what was published was made by another program or for another site. */
  readonly known: Pick<Published, 'files' | 'chapters'>;
  readonly isStale: (made: { readonly faces: Int32Array }) => boolean;
  readonly trace: Trace;
  readonly placesOf: (read: readonly number[]) => Int32Array;
  /** Is told which pages that a reader opens are stale, before the index for search is looked at. */
  readonly opened?: ((stale: readonly StalePage[]) => Promise<void>) | undefined;
}

/** The chapter of the pages that are about all others; it is planned each time. */
const CLOSING = 'closing';

export async function comparePlan({ chapters: planned, closing }: Chapters, before: Before): Promise<Compared> {
  const { known, isStale, trace, placesOf } = before;
  const stale: StalePage[] = [];
  const staying = new Map<string, PublishedFile>();
  const chapters = new Map<string, PublishedChapter>();
  const claimed = new Set<string>();

  const stays = (chapter: PublishedChapter | undefined, given: string): chapter is PublishedChapter => {
    if (chapter === undefined || chapter.contested || chapter.given !== given || isStale(chapter)) return false;
    for (const path of chapter.paths) {
      const file = known.files.get(path);
      if (file === undefined || claimed.has(path) || isStale(file)) return false;
    }
    return true;
  };
  const plan = (name: string, given: string, pages: () => Iterable<Page>): void => {
    const { value, faces } = trace.watch(() => [...pages()]);
    const paths: string[] = [];
    let contested = false;
    for (const page of value) {
      const { path, kind } = page;
      if (!staysInside(path)) continue;
      if (claimed.has(path)) {
        contested = true;
        continue;
      }
      claimed.add(path);
      paths.push(path);
      // What stood here may have been a page of another kind: a story that came back to an address that said it was gone.
      const version = (): string => versionOf([kind, page.given]);
      const file = known.files.get(path);
      if (file !== undefined && !isStale(file) && file.given === version()) staying.set(path, file);
      else stale.push({ page, given: version });
    }
    chapters.set(name, { given, faces: placesOf(faces), paths, contested });
  };

  for (const { name, given: plain, pages } of planned) {
    const given = versionOf(plain);
    const was = known.chapters.get(name);
    if (!stays(was, given)) {
      plan(name, given, pages);
      continue;
    }
    chapters.set(name, was);
    for (const path of was.paths) {
      claimed.add(path);
      const file = known.files.get(path);
      if (file !== undefined) staying.set(path, file);
    }
  }
  await before.opened?.(stale);
  const paths = [...claimed].sort(compare);
  plan(CLOSING, '', () => closing(paths));
  return { stale, staying, chapters };
}
