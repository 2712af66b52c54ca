/** The lookup through which pages are watched, and the version of everything that they can read in it. */
import type { Archive, ArchivedArticle, Documents, NamedPlace, Outlet, OwnPage, Person, Topic } from '../model.ts';
import { type Lookup, lookupOf, type Views } from './lookup.ts';
import { type Faces, type Trace, versionOf, versionOfAll, viewer, watchedMap } from './trace.ts';
import { FaceVersions } from './versions.ts';

/** `head`: what lists and neighbours show. `links`: what only the article's own page shows. */
const ARTICLE: Faces<ArchivedArticle> = {
  id: null,
  file: 'head',
  number: 'head',
  language: 'head',
  headline: 'head',
  headlineOrigin: 'head',
  byline: 'head',
  dateline: 'head',
  outlet: 'head',
  url: 'head',
  date: 'head',
  lede: 'head',
  characters: 'head',
  topics: 'head',
  places: 'head',
  permalink: 'head',
  serial: 'head',
  people: 'head',
  outletId: 'head',
  open: 'links',
  appearances: 'links',
  related: 'links',
  counterpart: 'links',
};

/** `name`: what a link shows. `whole`: what the subject's own page and indexes show. */
const PERSON: Faces<Person> = {
  id: null,
  slug: 'name',
  name: 'name',
  note: 'name',
  origin: 'name',
  spellings: 'whole',
  roles: 'whole',
  merges: 'whole',
  articles: 'whole',
};
const TOPIC: Faces<Topic> = { id: null, slug: 'name', name: 'name', broader: 'name', articles: 'whole' };
const OUTLET: Faces<Outlet> = { id: null, slug: 'name', name: 'name', articles: 'whole' };
const PLACE: Faces<NamedPlace> = { id: null, slug: 'name', name: 'name', kind: 'name', articles: 'whole' };

/** `site` is one for all pages: a change of it makes every page stale. */
const ARCHIVE: Faces<Archive> = {
  site: null,
  articles: 'list articles',
  people: 'list people',
  topics: 'list topics',
  outlets: 'list outlets',
  places: 'list places',
  documents: 'list documents',
  setAside: 'list setAside',
  corrections: 'list corrections',
  redirects: 'list redirects',
  gone: 'list gone',
  issues: 'list issues',
};

export interface Watched {
  readonly lookup: Lookup;
  readonly versions: FaceVersions;
}

/** `recordOf` gives the version of a document by its file. */
export function watchedLookup(
  archive: Archive,
  documents: Documents,
  ownPages: readonly OwnPage[],
  recordOf: (file: string) => string,
  trace: Trace,
): Watched {
  const article = viewer(trace, ARTICLE);
  const person = viewer(trace, PERSON);
  const topic = viewer(trace, TOPIC);
  const outlet = viewer(trace, OUTLET);
  const place = viewer(trace, PLACE);
  const views: Views = {
    article: (thing) => article(thing, thing.id),
    person: (thing) => person(thing, `people/${thing.id}`),
    topic: (thing) => topic(thing, `topics/${thing.id}`),
    outlet: (thing) => outlet(thing, `outlets/${thing.id}`),
    place: (thing) => place(thing, `places/${thing.id}`),
  };
  const lookup = lookupOf(archive, documents, ownPages, views);
  const versions = versionsOf(lookup, archive, recordOf);
  const listed = viewer(trace, ARCHIVE);
  const named = <Value>(map: ReadonlyMap<string, Value>, folder: string): ReadonlyMap<string, Value> =>
    watchedMap(trace, map, (id) => `name ${folder}/${id}`, `list ${folder}`);
  return {
    versions,
    lookup: {
      archive: listed(lookup.archive, ''),
      languages: lookup.languages,
      ownPages,
      articles: watchedMap(trace, lookup.articles, (id) => `head ${id}`, 'list articles'),
      people: named(lookup.people, 'people'),
      topics: named(lookup.topics, 'topics'),
      outlets: named(lookup.outlets, 'outlets'),
      places: named(lookup.places, 'places'),
      documents: {
        described: (file) => {
          trace.touch(trace.numberOf(`document ${file}`));
          return documents.described(file);
        },
        packed: (file) => {
          trace.touch(trace.numberOf(`document ${file}`));
          return documents.packed?.(file) ?? null;
        },
      },
      fromFile: watchedMap(trace, lookup.fromFile, (file) => `file ${file}`, 'list articles'),
      neighbours: watchedMap(trace, lookup.neighbours, (id) => `beside ${id}`, 'list articles'),
      periods: watchedMap(trace, lookup.periods, (period) => `period ${period}`, 'list periods'),
    },
  };
}

function versionsOf(lookup: Lookup, archive: Archive, recordOf: (file: string) => string): FaceVersions {
  const versions = new FaceVersions();
  const set = (face: string, value: unknown): void => versions.note(face, versionOf(value));
  const list = <Thing extends { readonly id: string }>(
    name: string,
    things: readonly Thing[],
    prefix: string,
    kinds: VersionsOfKind<Thing>,
  ): void => {
    const all = new Float64Array(things.length * kinds.length);
    let at = 0;
    for (const one of things)
      for (const [kind, version] of kinds) {
        const own = version(one);
        versions.note(`${kind} ${prefix}${one.id}`, own);
        all[at++] = own;
      }
    versions.note(`list ${name}`, versionOfAll(all));
  };
  list('articles', archive.articles, '', ARTICLE_VERSIONS);
  list('people', archive.people, 'people/', PERSON_VERSIONS);
  list('topics', lookup.archive.topics, 'topics/', TOPIC_VERSIONS);
  list('outlets', archive.outlets, 'outlets/', OUTLET_VERSIONS);
  list('places', archive.places, 'places/', PLACE_VERSIONS);
  for (const { file } of archive.documents) set(`document ${file}`, recordOf(file));
  for (const [file, siblings] of lookup.fromFile) set(`file ${file}`, siblings.map(({ id }) => id).join(' '));
  for (const [id, { previous, next }] of lookup.neighbours) set(`beside ${id}`, `${previous?.id ?? ''} ${next?.id ?? ''}`);
  for (const [period, articles] of lookup.periods) set(`period ${period}`, articles.map(({ id }) => id).join(' '));
  set('list periods', [...lookup.periods.keys()].join(' '));
  set('list documents', archive.documents.map((one) => `${one.file} ${one.kept} ${one.removed} ${recordOf(one.file)}`).join('\n'));
  for (const whole of ['setAside', 'corrections', 'redirects', 'gone', 'issues'] as const) set(`list ${whole}`, archive[whole]);
  return versions;
}

/** Each face of things of a kind, and how its version is had. */
type VersionsOfKind<Thing> = readonly (readonly [face: string, version: (thing: Thing) => number])[];

/** A thing is never changed, so that its versions are made once; the next build of this process may meet it again. */
function faceVersions<Thing extends object>(faces: Faces<Thing>): VersionsOfKind<Thing> {
  const fields = Object.entries(faces) as [keyof Thing, string | null][];
  return [...new Set(fields.flatMap(([, face]) => face ?? []))].map((face) => {
    const own = fields.filter(([, other]) => other === face).map(([field]) => field);
    const known = new WeakMap<Thing, number>();
    return [
      face,
      (thing) => {
        let version = known.get(thing);
        if (version === undefined) {
          version = versionOf(own.map((field) => thing[field]));
          known.set(thing, version);
        }
        return version;
      },
    ];
  });
}

const ARTICLE_VERSIONS = faceVersions(ARTICLE);
const PERSON_VERSIONS = faceVersions(PERSON);
const TOPIC_VERSIONS = faceVersions(TOPIC);
const OUTLET_VERSIONS = faceVersions(OUTLET);
const PLACE_VERSIONS = faceVersions(PLACE);

const WHOLE_LISTS = ['people', 'topics', 'outlets', 'places'] as const;

/** What has to be kept of the faces that a page was made from: who reads a whole list depends on everything in it. */
export function essential(trace: Trace, faces: readonly number[]): readonly number[] {
  const isRead = (list: string): boolean => faces.includes(trace.numberOf(list));
  const covered = WHOLE_LISTS.filter((list) => isRead(`list ${list}`)).flatMap((list) => [`name ${list}/`, `whole ${list}/`]);
  if (isRead('list articles')) covered.push('head ', 'links ');
  if (covered.length === 0) return faces;
  return faces.filter((face) => !covered.some((start) => trace.nameOf(face).startsWith(start)));
}
