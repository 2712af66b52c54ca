/** The templates as the lanes call them. They are loaded by their place, as Eleventy loads its own: no stage imports a layout. */
import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Page, PageKind } from '../model.ts';
import { writeSite } from './eleventy.ts';

/** The two lanes on which a page becomes a file. Both call the same templates; a test holds their bytes equal. */
export interface Lanes {
  /** The fast one: the text of a page. */
  readonly render: (page: Page) => string;
  /** Where another thread finds the templates that `render` calls; null where it can't. */
  readonly templates: string | null;
  /** Pages that Eleventy writes where it writes the files beside them. */
  readonly isForEleventy: (page: Page) => boolean;
  /** Lets Eleventy write pages, and the files beside pages, into a folder; answers every path that it wrote. */
  readonly eleventy: (pages: readonly Page[], folder: string) => Promise<readonly string[]>;
}

declare global {
  /** Where the bundled program has its templates. */
  var diwanTemplates: string | undefined;
}

/** What Eleventy does well is a site's few pages of its own and the files beside pages; mass pages take the fast lane. */
const BY_ELEVENTY: ReadonlySet<PageKind> = new Set(['choose', 'missing', 'own', 'redirect', 'gone']);

/** Loads the templates. */
export async function openLanes(): Promise<Lanes> {
  const place = globalThis.diwanTemplates ?? new URL('../../layouts/render.ts', import.meta.url).href;
  const { render } = (await import(place)) as { readonly render: (page: Page) => string };
  return {
    render,
    templates: place,
    // The about page counts the archive, so every new article changes it.
    isForEleventy: (page) => BY_ELEVENTY.has(page.kind) && !(page.kind === 'own' && page.path.endsWith('/about.html')),
    eleventy: async (pages, folder) => {
      await writeSite({ pages }, folder);
      return readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
        .sort();
    },
  };
}
