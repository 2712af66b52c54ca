/** The lookup through which pages are watched, and the version of everything that they can read in it. */
import { versionOf, versionOfAll } from '../keep/version.ts';
import { ARTICLE, type Faces, type LinkedVersions, PERSON, versionsOfFaces } from '../link/faces.ts';
import type { Archive, Documents, NamedPlace, Outlet, OwnPage, Topic } from '../model.ts';
import { type Lookup, lookupOf, type Views } from './lookup.ts';
import { type Trace, viewer, watchedMap } from './trace.ts';
import { FaceVersions } from './versions.ts';

/** As those of people (src/link/faces.ts). */
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
  linked: LinkedVersions,
  documents: Documents,
  ownPages: readonly OwnPage[],
  recordOf: (file: string) => string,
  trace: Trace,
): Watched {
  const article = viewer(trace, ARTICLE, 'list articles');
  const person = viewer(trace, PERSON, 'list people');
  const topic = viewer(trace, TOPIC, 'list topics');
  const outlet = viewer(trace, OUTLET, 'list outlets');
  const place = viewer(trace, PLACE, 'list places');
  const views: Views = {
    article: (thing) => article(thing, thing.id),
    person: (thing) => person(thing, `people/${thing.id}`),
    topic: (thing) => topic(thing, `topics/${thing.id}`),
    outlet: (thing) => outlet(thing, `outlets/${thing.id}`),
    place: (thing) => place(thing, `places/${thing.id}`),
  };
  const lookup = lookupOf(archive, documents, ownPages, views);
  const versions = versionsOf(lookup, archive, linked, recordOf);
  const listed = viewer(trace, ARCHIVE);
  const named = <Value>(map: ReadonlyMap<string, Value>, folder: string): ReadonlyMap<string, Value> =>
    watchedMap(trace, map, (id) => `name ${folder}/${id}`, `list ${folder}`, true);
  return {
    versions,
    lookup: {
      archive: listed(lookup.archive, ''),
      languages: lookup.languages,
      ownPages,
      articles: watchedMap(trace, lookup.articles, (id) => `head ${id}`, 'list articles', true),
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

function versionsOf(lookup: Lookup, archive: Archive, linked: LinkedVersions, recordOf: (file: string) => string): FaceVersions {
  const versions = new FaceVersions();
  const set = (face: string, value: unknown): void => versions.note(face, versionOf(value));
  /** `own`: of each face the versions of the things, in order. */
  const list = (name: string, things: readonly { readonly id: string }[], prefix: string, own: LinkedVersions['people']): void => {
    for (const [face, all] of own) for (const [at, { id }] of things.entries()) versions.note(`${face} ${prefix}${id}`, all[at]!);
    set(`list ${name}`, Array.from(own.values(), versionOfAll));
  };
  const made = <Thing extends object>(things: readonly Thing[], of: ReadonlyMap<string, (thing: Thing) => number>) =>
    new Map(Array.from(of, ([face, version]) => [face, Float64Array.from(things, version)]));
  const { topics, outlets, places } = lookup.archive;
  list('articles', archive.articles, '', linked.articles);
  list('people', archive.people, 'people/', linked.people);
  list('topics', topics, 'topics/', made(topics, OF_TOPIC));
  list('outlets', outlets, 'outlets/', made(outlets, OF_OUTLET));
  list('places', places, 'places/', made(places, OF_PLACE));
  for (const { file } of archive.documents) set(`document ${file}`, recordOf(file));
  for (const [file, siblings] of lookup.fromFile) set(`file ${file}`, siblings.map(({ id }) => id).join(' '));
  for (const [id, { previous, next }] of lookup.neighbours) set(`beside ${id}`, `${previous?.id ?? ''} ${next?.id ?? ''}`);
  for (const [period, articles] of lookup.periods) set(`period ${period}`, articles.map(({ id }) => id).join(' '));
  set('list periods', [...lookup.periods.keys()].join(' '));
  set('list documents', archive.documents.map((one) => `${one.file} ${one.kept} ${one.removed} ${recordOf(one.file)}`).join('\n'));
  for (const whole of ['setAside', 'corrections', 'redirects', 'gone', 'issues'] as const) set(`list ${whole}`, archive[whole]);
  return versions;
}

const OF_TOPIC = versionsOfFaces(TOPIC);
const OF_OUTLET = versionsOfFaces(OUTLET);
const OF_PLACE = versionsOfFaces(PLACE);

const WHOLE_LISTS = ['people', 'topics', 'outlets', 'places'] as const;

/** What has to be kept of the faces that a page was made from: who reads a whole list depends on everything in it. */
export function essential(trace: Trace, faces: readonly number[]): readonly number[] {
  const isRead = (list: string): boolean => faces.includes(trace.numberOf(list));
  const covered = WHOLE_LISTS.filter((list) => isRead(`list ${list}`)).flatMap((list) => [`name ${list}/`, `whole ${list}/`]);
  if (isRead('list articles')) covered.push('head ', 'links ');
  if (covered.length === 0) return faces;
  return faces.filter((face) => !covered.some((start) => trace.nameOf(face).startsWith(start)));
}
