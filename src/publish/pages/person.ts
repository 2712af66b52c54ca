/** A person's page in each language. */
import type { ArchivedArticle, Language, Page, Person, PersonModel, RoleCard, ShownDate, SpellingCard } from '../../model.ts';
import { fold } from '../../text.ts';
import { frameOf } from '../frame.ts';
import { listingOf, monthsOf } from '../listing.ts';
import { articlesOf, groupBy, type Lookup, shownDate } from '../lookup.ts';
import { compare, foremostKnown, nameIn, otherLanguage, secondName, subjectLink, tally, topicsIn } from '../names.ts';
import { page } from '../page.ts';
import { articleLink } from '../teaser.ts';
import { href, peopleDataPath, subjectFeedPath, subjectPath } from '../urls.ts';

const SEEN_SHOWN = 3;
const TOGETHER = 16;
const TOPICS = 12;
const ROLES = 24;

export function* personPages(lookup: Lookup, person: Person): Generator<Page> {
  if (person.articles.length === 0) return;
  for (const language of lookup.languages)
    yield page('person', subjectPath(language, 'people', person), language, () => personModel(lookup, person, language));
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
    ...besides(lookup, person, language, path),
    topics: topicsIn(lookup, path, language, person.articles, null, TOPICS),
    listing: listingOf(lookup, path, language, 'people', person),
    data: href(path, peopleDataPath),
  };
}

/** An article with more people than this is a list, and no company. */
const COMPANY = 500;

/** Who else the person's articles name, and who of those stand together in them: all of it from these articles alone. */
function besides(lookup: Lookup, person: Person, language: Language, path: string): Pick<PersonModel, 'together' | 'ties'> {
  const articles = articlesOf(lookup, person.articles).filter(({ people }) => people.length <= COMPANY);
  const seen: string[] = [];
  for (const { people } of articles) for (const present of people) seen.push(present.person);
  const others = foremostKnown(lookup.people, tally(seen, person.id), TOGETHER);
  const places = new Map(others.map(({ id }, at) => [id, at]));
  // Two places of people that stand together, as one number.
  const ties = new Map<number, number>();
  for (const { people } of articles) {
    const here: number[] = [];
    for (const { person: id } of people) {
      const place = places.get(id);
      if (place !== undefined) here.push(place);
    }
    for (const from of here)
      for (const to of here) if (from < to) ties.set(from * TOGETHER + to, (ties.get(from * TOGETHER + to) ?? 0) + 1);
  }
  return {
    together: others.map(({ subject, count }) => ({ ...subjectLink(path, language, 'people', subject), count })),
    ties: [...ties].sort(([a], [b]) => a - b).map(([tie, count]) => ({ from: Math.floor(tie / TOGETHER), to: tie % TOGETHER, count })),
  };
}

/** Spellings in the page's script first, the most frequent first. */
function spellingsOf(lookup: Lookup, person: Person, language: Language, path: string): SpellingCard[] {
  return [...person.spellings]
    .sort((a, b) => Number(b.language === language) - Number(a.language === language) || b.count - a.count || compare(a.text, b.text))
    .map((spelling) => {
      const articles = articlesOf(lookup, spelling.articles);
      return {
        text: spelling.text,
        language: spelling.language,
        count: spelling.count,
        articles: spelling.articles.length,
        ...spanOf(articles),
        seen: articles.slice(0, SEEN_SHOWN).map((article) => articleLink(path, article)),
      };
    });
}

/** Each wording of a role once, in the order in which it was first said. */
function rolesOf(lookup: Lookup, person: Person, path: string): RoleCard[] {
  const wordings = groupBy(person.roles, (role) => `${role.language} ${fold(role.text)}`);
  return [...wordings.values()]
    .flatMap((said): RoleCard[] => {
      const articles = inOrder(articlesOf(lookup, [...new Set(said.map((role) => role.article))]));
      const [role] = said;
      const [article] = articles;
      if (!role || !article) return [];
      return [
        { text: role.text, language: role.language, articles: articles.length, ...spanOf(articles), article: articleLink(path, article) },
      ];
    })
    .sort((a, b) => compare(a.first?.value ?? '9999', b.first?.value ?? '9999'))
    .slice(0, ROLES);
}

/** By date, undated ones last. */
function inOrder(articles: readonly ArchivedArticle[]): ArchivedArticle[] {
  const key = (article: ArchivedArticle): string => shownDate(article)?.value ?? '9999';
  return [...articles].sort((a, b) => compare(key(a), key(b)));
}

/** The first and the last day that articles, in order of date, are dated to. */
function spanOf(articles: readonly ArchivedArticle[]): { readonly first: ShownDate | null; readonly last: ShownDate | null } {
  const dates = articles.flatMap((article) => shownDate(article) ?? []);
  return { first: dates[0] ?? null, last: dates.at(-1) ?? null };
}
