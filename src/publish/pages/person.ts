/** A person's page in each language. */
import type { Language, Page, Person, PersonModel, SpellingCard } from '../../model.ts';
import { frameOf } from '../frame.ts';
import { listingOf, monthsOf } from '../listing.ts';
import { articlesOf, type Lookup, shownDate } from '../lookup.ts';
import { compare, nameIn, otherLanguage, peopleIn, secondName, topicsIn } from '../names.ts';
import { page } from '../page.ts';
import { articleLink } from '../teaser.ts';
import { subjectFeedPath, subjectPath } from '../urls.ts';

const SEEN_SHOWN = 3;
const TOGETHER = 16;
const TOPICS = 12;
const ROLES = 24;

export function* personPages(lookup: Lookup): Generator<Page> {
  for (const person of lookup.archive.people) {
    if (person.articles.length === 0) continue;
    for (const language of lookup.languages)
      yield page('person', subjectPath(language, 'people', person), language, () => personModel(lookup, person, language));
  }
}

function personModel(lookup: Lookup, person: Person, language: Language): PersonModel {
  const path = subjectPath(language, 'people', person);
  return {
    frame: frameOf(lookup, path, language, {
      same: subjectPath(otherLanguage(language), 'people', person),
      feed: subjectFeedPath(language, 'people', person),
    }),
    name: nameIn(person.name, language, person.slug),
    second: secondName(person.name, language),
    note: person.note.ar || person.note.en ? nameIn(person.note, language, '') : null,
    origin: person.origin,
    months: monthsOf(path, language, articlesOf(lookup, person.articles)),
    spellings: spellingsOf(lookup, person, language, path),
    roles: rolesOf(lookup, person, path),
    merges: person.merges,
    together: peopleIn(lookup, path, language, person.articles, person.id, TOGETHER),
    topics: topicsIn(lookup, path, language, person.articles, null, TOPICS),
    listing: listingOf(lookup, path, language, 'people', person),
  };
}

/** Spellings in the page's script first, the most frequent first. */
function spellingsOf(lookup: Lookup, person: Person, language: Language, path: string): SpellingCard[] {
  return [...person.spellings]
    .sort((a, b) => Number(b.language === language) - Number(a.language === language) || b.count - a.count || compare(a.text, b.text))
    .map((spelling) => ({
      text: spelling.text,
      language: spelling.language,
      count: spelling.count,
      articles: spelling.articles.length,
      seen: articlesOf(lookup, spelling.articles.slice(0, SEEN_SHOWN)).map((article) => articleLink(path, article)),
    }));
}

/** Each wording of a role once, where it was first seen, in order of time. */
function rolesOf(lookup: Lookup, person: Person, path: string): PersonModel['roles'] {
  const seen = new Set<string>();
  const roles = person.roles.flatMap((role) => {
    const article = lookup.articles.get(role.article);
    if (!article || seen.has(role.text)) return [];
    seen.add(role.text);
    return [{ text: role.text, language: role.language, date: shownDate(article), article: articleLink(path, article) }];
  });
  return roles.slice(0, ROLES);
}
