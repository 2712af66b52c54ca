/** Places as articles name them → places of the archive, with their names from the authority. */
import type { Authority, NamedPlace } from '../model.ts';
import { shortHash, takeFree } from './slug.ts';

/** Every place that an article names, in order of id. */
export function linkPlaces(articlesOf: (place: string) => readonly string[], authority: Authority): NamedPlace[] {
  const taken = new Set<string>();
  return [...authority.places]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap(({ id, name, kind }): NamedPlace[] => {
      const slug = takeFree(id.replace(/[^a-z0-9]+/gu, '-'), shortHash(id), taken);
      const articles = articlesOf(id);
      return articles.length === 0 ? [] : [{ id, slug, name, kind, articles }];
    });
}
