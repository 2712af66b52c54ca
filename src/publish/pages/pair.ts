/** An article and its counterpart next to each other: a page in the tree of each of the two languages. */
import type { ArchivedArticle, Page, PairModel } from '../../model.ts';
import { frameOf } from '../frame.ts';
import type { Lookup } from '../lookup.ts';
import { page } from '../page.ts';
import { comparePair } from '../pair/compare.ts';
import { briefOf } from '../teaser.ts';
import { articlePath, besidePath } from '../urls.ts';

export function* pairPages(lookup: Lookup, article: ArchivedArticle): Generator<Page> {
  const other = counterpartOf(lookup, article);
  if (other) yield page('pair', besidePath(article), article.language, () => pairModel(lookup, article, other), other.id);
}

function counterpartOf(lookup: Lookup, article: ArchivedArticle): ArchivedArticle | null {
  const other = article.counterpart === null ? undefined : lookup.articles.get(article.counterpart.article);
  return other && other.language !== article.language ? other : null;
}

function pairModel(lookup: Lookup, article: ArchivedArticle, other: ArchivedArticle): PairModel {
  const path = besidePath(article);
  const mutual = other.counterpart?.article === article.id;
  const { bodies, ...compared } = comparePair(lookup, article, other, path);
  const side = (one: ArchivedArticle, body: PairModel['sides'][0]['body']) => ({
    teaser: briefOf(lookup, path, article.language, one),
    byline: one.byline,
    body,
  });
  return {
    frame: frameOf(lookup, path, article.language, { same: mutual ? besidePath(other) : null, nearest: articlePath(other) }),
    sides: [side(article, bodies[0]), side(other, bodies[1])],
    ...compared,
  };
}
