/** Places as articles name them → places of the archive, with their names from the authority. */
import type { ArticleHead, Authority, NamedPlace } from '../model.ts';
import { shortHash, takeFree } from './slug.ts';

/** Every place that an article names, in order of id; articles in the archive's order. */
export function linkPlaces(articles: readonly ArticleHead[], authority: Authority): NamedPlace[] {
  const found = new Map<string, string[]>();
  for (const { id, places } of articles)
    for (const place of places) {
      const list = found.get(place.id);
      if (list === undefined) found.set(place.id, [id]);
      else list.push(id);
    }
  const taken = new Set<string>();
  return [...authority.places]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap(({ id, name, kind }): NamedPlace[] => {
      const slug = takeFree(id.replace(/[^a-z0-9]+/gu, '-'), shortHash(id), taken);
      const own = found.get(id);
      return own === undefined ? [] : [{ id, slug, name, kind, articles: own }];
    });
}
