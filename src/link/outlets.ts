/** Outlets as articles name them → outlets of the archive, by the authority's spellings and otherwise by the letters alone. */
import type { Authority, Outlet } from '../model.ts';
import { fold, scriptLanguage } from '../text.ts';
import { shortHash, slugOf, takeFree } from './slug.ts';

const NOT_WORD = /[^\p{L}\p{N}]+/gu;
const plain = (text: string): string => fold(text).replace(NOT_WORD, ' ').trim();

/** Tells which outlet a spelling means: the id of one of the authority, or its letters behind a `?`; null for no letters. */
export function outletKeys(authority: Authority): (spelling: string | null) => string | null {
  const known = new Map<string, string>();
  for (const { id, name, aliases } of authority.outlets)
    for (const spelling of [name.ar, name.en, ...aliases.ar, ...aliases.en]) {
      const key = spelling === null ? '' : plain(spelling);
      if (key !== '' && !known.has(key)) known.set(key, id);
    }
  return (spelling) => {
    const key = spelling === null ? '' : plain(spelling);
    return key === '' ? null : (known.get(key) ?? `?${key}`);
  };
}

/** How often each spelling of an outlet stands, by its key. */
export type OutletSpellings = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** The outlets by key, without their articles. An unknown one is called as it is written most often. */
export function nameOutlets(spellings: OutletSpellings, authority: Authority): ReadonlyMap<string, Omit<Outlet, 'articles'>> {
  const taken = new Set(authority.outlets.flatMap(({ id, slug }) => [id, slug]));
  const ofAuthority = new Map(authority.outlets.map((outlet) => [outlet.id, outlet]));
  return new Map(
    [...spellings]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, counts]) => {
        const known = ofAuthority.get(key);
        if (known !== undefined) return [key, { id: known.id, slug: known.slug, name: known.name }];
        const [name = ''] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([text]) => text);
        const hash = shortHash(key);
        const slug = takeFree(slugOf(name) || `o-${hash}`, hash, taken);
        const arabic = scriptLanguage(name) === 'ar';
        return [key, { id: slug, slug, name: { ar: arabic ? name : null, en: arabic ? null : name } }];
      }),
  );
}
