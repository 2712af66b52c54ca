/** The door to the archive, where a reader chooses a language, and the page for addresses that lead nowhere. */
import type { ChooseModel, Page } from '../../model.ts';
import type { Lookup } from '../lookup.ts';
import { page } from '../page.ts';
import { absolute, assetsPath, choosePath, homePath, href, missingPath } from '../urls.ts';

export function* entrancePages(lookup: Lookup): Generator<Page> {
  const { site } = lookup.archive;
  yield page('choose', choosePath, null, () => ({
    assets: href(choosePath, assetsPath),
    languages: choices(lookup, (path) => href(choosePath, path)),
    canonical: absolute(site.address, choosePath),
  }));
  // A host shows this page at any depth, so where the site's address is known its links start at the site's root.
  const root = site.address === null ? '' : new URL(site.address).pathname;
  yield page('missing', missingPath, null, () => ({
    assets: root + assetsPath,
    languages: choices(lookup, (path) => root + path),
  }));
}

function choices(lookup: Lookup, lead: (path: string) => string): ChooseModel['languages'] {
  const { site } = lookup.archive;
  return lookup.languages.map((language) => ({
    language,
    name: site.name[language],
    description: site.description[language],
    href: lead(homePath(language)),
  }));
}
