/** Outlets as articles name them → outlets of the archive, by the authority's spellings and otherwise by the letters alone. */
import type { ArticleHead, Authority, Outlet } from '../model.ts';
import { fold, scriptLanguage } from '../text.ts';
import { shortHash, slugOf, takeFree } from './slug.ts';

export interface OutletsFound {
  /** In order of id; articles in the archive's order. */
  readonly outlets: readonly Outlet[];
  /** Article id → outlet id. */
  readonly outletOf: ReadonlyMap<string, string>;
}

const NOT_WORD = /[^\p{L}\p{N}]+/gu;
const keyOf = (text: string): string => fold(text).replace(NOT_WORD, ' ').trim();

/** `articles` in the archive's order. */
export function linkOutlets(articles: readonly ArticleHead[], authority: Authority): OutletsFound {
  const known = new Map<string, string>();
  for (const { id, name, aliases } of authority.outlets)
    for (const spelling of [name.ar, name.en, ...aliases.ar, ...aliases.en]) {
      const key = spelling === null ? '' : keyOf(spelling);
      if (key !== '' && !known.has(key)) known.set(key, id);
    }
  const seen = new Map<string, { articles: string[]; spellings: Map<string, number> }>();
  const keys = new Map<string, string>();
  for (const { id, outlet } of articles) {
    const spelled = outlet === null ? '' : keyOf(outlet);
    if (outlet === null || spelled === '') continue;
    const key = known.get(spelled) ?? `?${spelled}`;
    const entry = seen.get(key) ?? { articles: [], spellings: new Map<string, number>() };
    seen.set(key, entry);
    entry.articles.push(id);
    entry.spellings.set(outlet, (entry.spellings.get(outlet) ?? 0) + 1);
    keys.set(id, key);
  }
  const taken = new Set(authority.outlets.flatMap(({ id, slug }) => [id, slug]));
  const ofAuthority = new Map(authority.outlets.map((outlet) => [outlet.id, outlet]));
  const outlets = [...seen]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { articles: own, spellings }]): [string, Outlet] => {
      const outlet = ofAuthority.get(key);
      if (outlet !== undefined) return [key, { id: outlet.id, slug: outlet.slug, name: outlet.name, articles: own }];
      const [name = ''] = [...spellings].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([text]) => text);
      const hash = shortHash(key);
      const slug = takeFree(slugOf(name) || `o-${hash}`, hash, taken);
      const arabic = scriptLanguage(name) === 'ar';
      return [key, { id: slug, slug, name: { ar: arabic ? name : null, en: arabic ? null : name }, articles: own }];
    });
  const idOf = new Map(outlets.map(([key, { id }]) => [key, id]));
  return {
    outlets: outlets.map(([, outlet]) => outlet).sort((a, b) => (a.id < b.id ? -1 : 1)),
    outletOf: new Map([...keys].map(([article, key]) => [article, idOf.get(key) ?? ''])),
  };
}
