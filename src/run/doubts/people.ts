/** What of the people a person should look at: joinings with their evidence, near misses, two with one name, open surnames. */
import { compareNames } from '../../link/names/compare.ts';
import type { Name } from '../../link/names/parts.ts';
import { nameReader } from '../../link/people/forms.ts';
import { shortHash, slugOf } from '../../link/slug.ts';
import type { Archive, Documents, Issue, Language, Merge, Person } from '../../model.ts';
import { fold, scriptLanguage } from '../../text.ts';
import { hintOf } from '../deciding/decision.ts';

const FILE = 'authority/people.yaml';
/** Joined by rules that letters alone speak for, and less surely than this. */
const SURE = 0.97;
/** No list of doubts is useful that is longer. */
const MOST = 50;

export function doubtsAboutPeople(archive: Archive, documents: Documents): Issue[] {
  return [...joinings(archive.people), ...nearMisses(archive.people), ...namesakes(archive.people), ...openNames(archive, documents)];
}

const note = (rule: string, message: string, hint: string): Issue => ({ rule, severity: 'note', file: FILE, line: null, message, hint });

const nameOf = ({ name }: Person): string => name.en ?? name.ar ?? '';
const quoted = (text: string): string => `“${text}”`;
const languageOf = (text: string): Language => scriptLanguage(text);

/** The person's entry: what the file has, or what it would need; another spelling beside it. */
function entry(person: Person, spelling: string | null): Record<string, unknown> {
  const { ar, en } = person.name;
  const name = { ...(en === null ? {} : { en }), ...(ar === null ? {} : { ar }) };
  return { id: person.slug, name, ...(spelling === null ? {} : { aliases: { [languageOf(spelling)]: [spelling] } }) };
}

function entryOfSpelling(spelling: string, different: string): Record<string, unknown> {
  const slug = slugOf(spelling);
  return {
    id: languageOf(spelling) === 'en' && slug !== '' && slug !== different ? slug : `p-${shortHash(spelling, 6)}`,
    name: { [languageOf(spelling)]: spelling },
    different: [different],
  };
}

function joinings(people: readonly Person[]): Issue[] {
  const found = people.flatMap((person) => person.merges.filter(isDoubtful).map((merge) => ({ person, merge })));
  return found
    .sort((a, b) => a.merge.score - b.merge.score)
    .slice(0, MOST)
    .map(({ person, merge: { spelling, with: other, rule, score } }) =>
      note(
        'name-joined',
        `${quoted(spelling)} and ${quoted(other)} are taken for one person, ${quoted(nameOf(person))} (${rule}, ${score.toFixed(2)}), in ${person.articles.length} articles`,
        hintOf([
          { what: 'They are one.', file: FILE, value: [entry(person, spelling)] },
          { what: 'They are two.', file: FILE, value: [entry(person, null), entryOfSpelling(spelling, person.slug)] },
        ]),
      ),
    );
}

const isDoubtful = ({ rule, score }: Merge): boolean => score < SURE && !['authority', 'same-letters', 'correction'].includes(rule);

/** Pairs of people whose names go together part by part, and who were not joined. */
function nearMisses(people: readonly Person[]): Issue[] {
  const read = nameReader();
  const byPart = new Map<string, { person: Person; name: Name }[]>();
  const pairs = new Map<string, { a: Person; b: Person; mean: number }>();
  for (const person of people) {
    const name = read(nameOf(person));
    if (name.parts.length < 2) continue;
    const keys = new Set(name.parts.flatMap(({ skeletons }) => skeletons));
    for (const key of keys) {
      const others = byPart.get(key) ?? [];
      // A part that very many share tells nothing, and comparing all of them would be the square of their number.
      if (others.length < MOST) {
        for (const other of others) keepNear(pairs, { person, name }, other);
        byPart.set(key, [...others, { person, name }]);
      }
    }
  }
  return [...pairs.values()]
    .sort((a, b) => a.mean - b.mean || (a.a.id < b.a.id ? -1 : 1))
    .slice(0, MOST)
    .map(({ a, b, mean }) =>
      note(
        'name-near',
        `${quoted(nameOf(a))} (${a.articles.length}) and ${quoted(nameOf(b))} (${b.articles.length}) are kept apart, and their names are near (distance ${mean.toFixed(2)})`,
        hintOf([
          { what: 'They are two.', file: FILE, value: [entry(a, null), { ...entry(b, null), different: [a.slug] }] },
          { what: 'They are one.', file: FILE, value: [entry(a, nameOf(b))] },
        ]),
      ),
    );
}

type Named = { readonly person: Person; readonly name: Name };

function keepNear(pairs: Map<string, { a: Person; b: Person; mean: number }>, one: Named, other: Named): void {
  const key = `${other.person.id}\n${one.person.id}`;
  if (pairs.has(key) || (one.person.origin === 'authority' && other.person.origin === 'authority')) return;
  const match = compareNames(one.name, other.name);
  if (match === null || match.matched < 2 || !match.last) return;
  const [a, b] = one.person.origin === 'authority' ? [one.person, other.person] : [other.person, one.person];
  pairs.set(key, { a, b, mean: match.mean });
}

function namesakes(people: readonly Person[]): Issue[] {
  const byName = new Map<string, Person[]>();
  for (const person of people)
    for (const text of new Set([person.name.ar, person.name.en].flatMap((one) => (one === null ? [] : [fold(one)]))))
      byName.set(text, [...(byName.get(text) ?? []), person]);
  const pairs = new Map(
    [...byName.values()].filter((group) => group.length > 1).map((group) => [group.map(({ id }) => id).join('\n'), group]),
  );
  return [...pairs.values()].map((group) =>
    note(
      'name-twice',
      `${group.length} people have the name ${quoted(nameOf(group[0] as Person))}: ${group.map(({ slug, articles }) => `${slug} (${articles.length} articles)`).join(', ')}`,
      'Give each a `note:` in authority/people.yaml that tells them apart.',
    ),
  );
}

/** Surnames and names that fit nobody or several, by how often they stand open. */
function openNames(archive: Archive, documents: Documents): Issue[] {
  const open = new Map<string, { text: string; articles: string[]; file: string; line: number }>();
  for (const article of archive.articles) {
    if (article.open.length === 0) continue;
    const text = documents.described(article.file)?.articles.find(({ number }) => number === article.number);
    const seen = new Set<string>();
    for (const at of article.open) {
      const mention = text?.mentions[at];
      if (mention === undefined || seen.has(mention.text)) continue;
      seen.add(mention.text);
      const known = open.get(fold(mention.text));
      if (known) known.articles.push(article.permalink);
      else open.set(fold(mention.text), { text: mention.text, articles: [article.permalink], file: article.file, line: mention.line });
    }
  }
  return [...open.values()]
    .sort((a, b) => b.articles.length - a.articles.length || (a.text < b.text ? -1 : 1))
    .slice(0, MOST)
    .map(({ text, articles, file, line }) => ({
      rule: 'name-open',
      severity: 'note',
      file,
      line,
      message: `${quoted(text)} is nobody in particular in ${articles.length} ${articles.length === 1 ? 'article' : 'articles'}`,
      hint: hintOf([
        {
          what: 'If it is one person wherever it stands, say who.',
          file: FILE,
          value: [{ id: idOf(text), name: { [languageOf(text)]: text } }],
        },
      ]),
    }));
}

const idOf = (text: string): string => slugOf(text) || `p-${shortHash(text, 6)}`;
