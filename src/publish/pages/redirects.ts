/** Old addresses: they lead on to where their pages live now, or say that the archive holds these no more. */
import type { Language, Page } from '../../model.ts';
import type { Lookup } from '../lookup.ts';
import { page } from '../page.ts';
import { absolute, assetsPath, choosePath, homePath, href } from '../urls.ts';

export function* redirectPages(lookup: Lookup): Generator<Page> {
  const { redirects, gone, site } = lookup.archive;
  for (const redirect of redirects) {
    const [from, to] = [withEnding(redirect.from), withEnding(redirect.to)];
    const language = languageOf(from);
    yield page(
      'redirect',
      from,
      language,
      () => ({
        href: href(from, to),
        canonical: absolute(site.address, to) ?? href(from, to),
        assets: href(from, assetsPath),
        language,
      }),
      to,
    );
  }
  for (const address of gone) {
    const path = withEnding(address);
    const language = languageOf(path);
    // An archive that has one language left has one home.
    const home = lookup.languages.includes(language) ? homePath(language) : choosePath;
    yield page('gone', path, language, () => ({ home: href(path, home), assets: href(path, assetsPath), language }));
  }
}

const languageOf = (path: string): Language => (path.startsWith('ar/') ? 'ar' : 'en');

/** Permalinks are kept without their ending. */
export function withEnding(path: string): string {
  const bare = path.replace(/^\/+/u, '');
  return bare.endsWith('.html') ? bare : `${bare}.html`;
}
