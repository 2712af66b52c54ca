/** An article as lists show it. */
import type { ArchivedArticle, Language, Link, Teaser } from '../model.ts';
import { type Lookup, shownDate } from './lookup.ts';
import { type NameShown, nameIn, subjectLink } from './names.ts';
import { articlePath, href } from './urls.ts';

const PEOPLE_SHOWN = 4;

/** The teaser of an article on the page at `from`, whose people link into the tree of `language`; `except` is the page's own. */
export function teaserOf(lookup: Lookup, from: string, language: Language, article: ArchivedArticle, except: string | null = null): Teaser {
  return {
    ...articleLink(from, article),
    derived: article.headlineOrigin === 'derived',
    dateline: article.dateline,
    outlet: outletShown(lookup, language, article),
    date: shownDate(article),
    lede: article.lede,
    people: firstPeople(article, except).flatMap((id) => {
      const person = lookup.people.get(id);
      return person ? [subjectLink(from, language, 'people', person)] : [];
    }),
  };
}

function firstPeople({ people }: ArchivedArticle, except: string | null): string[] {
  const first: string[] = [];
  for (const { person } of people) {
    if (first.length === PEOPLE_SHOWN) break;
    if (person !== except) first.push(person);
  }
  return first;
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
