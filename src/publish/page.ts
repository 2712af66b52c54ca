/** How a page enters the plan: its model is made each time it is asked for, never kept. */
import type { Language, PackedDocument, Page, PageKind, PageOf, PlainModel, Row } from '../model.ts';
import type { ArticleOutline } from './pages/articleText.ts';

/** A class, not a record with a getter of its own: an archive plans hundreds of thousands of them at once. */
class Planned<Kind extends PageKind> {
  readonly path: string;
  readonly kind: Kind;
  readonly language: Language | null;
  readonly given: unknown;
  readonly #build: () => PageOf<Kind>['model'];

  constructor(kind: Kind, path: string, language: Language | null, build: () => PageOf<Kind>['model'], given: unknown) {
    this.path = path;
    this.kind = kind;
    this.language = language;
    this.given = given;
    this.#build = build;
  }

  get model(): PageOf<Kind>['model'] {
    return this.#build();
  }
}

/**
 * `build` reads the archive through the lookup and through what it has from it, so that a later build knows whether it
 * would read the same (src/publish/trace.ts). All else that it closes over stands in `given`: ids, texts, numbers.
 */
export function page<Kind extends PageKind>(
  kind: Kind,
  path: string,
  language: Language | null,
  build: () => PageOf<Kind>['model'],
  given: unknown = null,
): PageOf<Kind> {
  return new Planned(kind, path, language, build, given);
}

/** What a thread without the archive makes an article's page of. */
export interface Apart {
  readonly outline: ArticleOutline;
  readonly document: PackedDocument;
}

/** An article's page, which another thread can make; `apart` answers null where it can't. */
export interface ApartPage extends PageOf<'article'> {
  readonly apart: () => Apart | null;
}

export function isApart(page: Page): page is ApartPage {
  return 'apart' in page;
}

/** A file that another thread may still be at work on; what it was given and its model are there when `ready` has resolved. */
export interface AwaitedPage extends PageOf<'plain'> {
  readonly ready: (() => Promise<void>) | null;
}

export async function awaited(page: Page): Promise<void> {
  if ('ready' in page) await (page as AwaitedPage).ready?.();
}

/** The model of a large file that is made row by row. */
export function rowsModel(rows: readonly Row[]): PlainModel {
  return {
    rows,
    get text() {
      return rows.map((row) => row.text()).join('');
    },
  };
}
