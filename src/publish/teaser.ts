/** An article as lists show it. */
import type { ArchivedArticle, Brief, Language, Link, Teaser } from '../model.ts';
import { type Lookup, shownDate } from './lookup.ts';
import { type NameShown, nameIn, subjectLink } from './names.ts';
import { once, readAgain } from './once.ts';
import { articlePath, href } from './urls.ts';

const PEOPLE_SHOWN = 4;

/** The headline, where and when, on the page at `from` in the tree of `language`. */
export function briefOf(lookup: Lookup, from: string, language: Language, article: ArchivedArticle): Brief {
  const { text, path, dateline, outlet, date } = headOf(lookup, language, article);
  return { text, language: article.language, href: href(from, path), dateline, outlet, date };
}

/** The teaser of an article on the page at `from`, whose people link into the tree of `language`; `except` is the page's own. */
export function teaserOf(lookup: Lookup, from: string, language: Language, article: ArchivedArticle, except: string | null = null): Teaser {
  const { text, path, dateline, outlet, date, lede, present } = headOf(lookup, language, article);
  const people: Link[] = [];
  let seen = 0;
  for (const id of present) {
    if (id === except) continue;
    if (++seen > PEOPLE_SHOWN) break;
    const person = lookup.people.get(id);
    if (person !== undefined) people.push(subjectLink(from, language, 'people', person));
  }
  return { text, language: article.language, href: href(from, path), dateline, outlet, date, lede, people };
}

/** What a teaser says of an article on whatever page of one tree. */
interface Head extends Omit<Teaser, 'language' | 'href' | 'people'> {
  readonly path: string;
  /** Ids of the first people; the page's own may be among them. */
  readonly present: readonly string[];
}

/** Of each tree: an article's teaser stands on dozens of pages. */
const HEADS = { ar: once(headIn('ar')), en: once(headIn('en')) };

function headOf(lookup: Lookup, language: Language, article: ArchivedArticle): Head {
  readAgain(lookup, article);
  return HEADS[language](lookup, article);
}

function headIn(language: Language): (lookup: Lookup, article: ArchivedArticle) => Head {
  return (lookup, article) => ({
    text: article.headline,
    path: articlePath(article),
    dateline: article.dateline,
    outlet: outletShown(lookup, language, article),
    date: shownDate(article),
    lede: article.lede,
    present: article.people.slice(0, PEOPLE_SHOWN + 1).map(({ person }) => person),
  });
}

/** The headline as a link. */
export function articleLink(from: string, article: ArchivedArticle): Link {
  return { text: article.headline, language: article.language, href: href(from, articlePath(article)) };
}

/** The name of who published it, by the authority file where it knows. */
export function outletShown(lookup: Lookup, language: Language, article: ArchivedArticle): NameShown | null {
  const outlet = article.outletId === null ? undefined : lookup.outlets.get(article.outletId);
  if (outlet) return nameIn(outlet.name, language, outlet.slug);
  return article.outlet === null ? null : { text: article.outlet, language: article.language };
}
