/** Old addresses that lead on to where their pages live now. */
import type { Page } from '../../model.ts';
import type { Lookup } from '../lookup.ts';
import { page } from '../page.ts';
import { absolute, assetsPath, href } from '../urls.ts';

export function* redirectPages(lookup: Lookup): Generator<Page> {
  for (const redirect of lookup.archive.redirects) {
    const [from, to] = [withEnding(redirect.from), withEnding(redirect.to)];
    const language = from.startsWith('ar/') ? 'ar' : 'en';
    yield page('redirect', from, language, () => ({
      href: href(from, to),
      canonical: absolute(lookup.archive.site.address, to),
      assets: href(from, assetsPath),
      language,
    }));
  }
}

/** Permalinks are kept without their ending. */
function withEnding(path: string): string {
  const bare = path.replace(/^\/+/u, '');
  return bare.endsWith('.html') ? bare : `${bare}.html`;
}
