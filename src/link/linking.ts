/**
 * The archive as it is linked, kept up to date: documents come, change and go, and only what they touch is looked at again.
 * What comes out is the same as linking everything from nothing: that is how `link` does it, with all documents at once.
 *
 *   texts      the same dispatch in several files → one article               texts.ts
 *   people     who is who across the archive                                  people/archive.ts, people/register.ts
 *   graph      related articles, counterparts                                 graph.ts
 *   addresses  old ones stay, new ones are given, gone ones redirect          addresses.ts
 */
import { hash52 } from '../keep/flat/hash.ts';
import type {
  ArchivedArticle,
  ArticleFacts,
  ArticleHead,
  Authority,
  Bilingual,
  DocumentFacts,
  Person,
  PersonInArticle,
  Relation,
} from '../model.ts';
import { type Addresses, assignAddresses } from './addresses.ts';
import { noteArticle } from './faces.ts';
import { type Feature, featuresOf, ownDate } from './features.ts';
import { Graph, type Near, type Placed } from './graph.ts';
import { noteColumns } from './kept/articles.ts';
import type { Kept } from './kept/state.ts';
import { nameOutlets, outletKeys } from './outlets.ts';
import { People, type PeopleUpdated } from './people/archive.ts';
import { byText } from './people/forms.ts';
import type { Permalinks } from './permalinks.ts';
import { type TextRecord, Texts } from './texts.ts';
import { type KnownTopic, knownTopics } from './topics.ts';

/** Facts of documents that are linked already, found again by file. */
export type FactsByFile = (file: string) => DocumentFacts | null;

/** Who and what changed, by id; null for what is gone. What was put together anew and came out the same is not here. */
export interface Changed {
  readonly articles: ReadonlyMap<string, ArchivedArticle | null>;
  readonly people: ReadonlyMap<string, Person | null>;
  /** Ids whose articles came, went or changed. */
  readonly topics: ReadonlySet<string>;
  readonly outlets: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
}

/** Lists of files so long are not looked through for the text of an address that is gone. */
const MANY_HAVE_IT = 200;
const DAY = 86_400_000;

export class Linking {
  readonly kept: Kept;
  readonly #authority: Authority;
  /** Answers for the documents of the update that comes, too. */
  facts: FactsByFile;
  readonly #topics: ReadonlyMap<string, KnownTopic>;
  readonly #places: ReadonlyMap<string, { readonly name: Bilingual }>;
  readonly #outletKey: (spelling: string | null) => string | null;
  readonly people: People;
  readonly #texts: Texts;
  readonly #graph: Graph;
  /** The place of each article in the archive's order. */
  #rank = new Uint32Array(0);
  #permalinks: Permalinks;

  constructor(kept: Kept, authority: Authority, permalinks: Permalinks, facts: FactsByFile) {
    this.kept = kept;
    this.#authority = authority;
    this.facts = facts;
    this.#permalinks = {
      articles: inOrder(permalinks.articles, ({ address }) => address),
      people: inOrder(permalinks.people, ({ slug }) => slug),
    };
    this.#topics = knownTopics(authority);
    this.#places = new Map(authority.places.map((place) => [place.id, place]));
    this.#outletKey = outletKeys(authority);
    this.#texts = new Texts(kept.texts, (text) => this.#findFacts(text), kept.meta.texts);
    this.#graph = new Graph(kept.graph, this.#placed);
    this.people = new People(kept, authority, this.#texts, this.#permalinks.people);
  }

  get permalinks(): Permalinks {
    return { ...this.#permalinks, people: this.people.slugs };
  }

  /** Numbers of the articles in the archive's order. */
  get order(): Uint32Array {
    return this.kept.order;
  }

  article(number: number): ArchivedArticle {
    const article = this.kept.articles.get(number);
    if (article === null) throw new RangeError(`There is no article ${number}.`);
    return article;
  }

  /** Ids of the articles that have a topic or a place, in the archive's order. */
  having(kind: 'topic' | 'place', id: string): string[] {
    return Array.from(this.#graph.having(kind, id), (article) => this.kept.articleColumns.ids.get(article));
  }

  /** Takes out the documents of some files and puts in others; a file that is linked already is taken out first. */
  update(removed: readonly string[], added: readonly DocumentFacts[]): Changed {
    const { out, come, regrouped } = this.#updateTexts(removed, added);
    for (const article of out) this.#graph.takeOut(article);
    const was = new Map(out.map((article) => [article, this.article(article)]));
    this.#updateOrder(out, come);
    const people = this.people.update(out, come, this.#rank);
    this.#updateGraph(come, people.rewritten);
    const addresses = this.#updateAddresses(out, come);
    const outlets = this.#updateOutlets([...was.values()], come);
    for (const article of out) this.kept.articles.set(article, null);
    const articles = this.#writeArticles({ come, regrouped, people, addresses, outlets });
    this.#texts.letGo();
    this.#inArticle.clear();
    const changed = new Map<string, ArchivedArticle | null>();
    for (const { id } of was.values()) changed.set(id, null);
    for (const article of articles) changed.set(this.article(article).id, this.article(article));
    const heads = [...was.values(), ...articles.map((article) => this.article(article))];
    return {
      articles: changed,
      people: people.changed,
      topics: new Set(heads.flatMap(({ topics }) => topics.map(({ id }) => id))),
      outlets: new Set(heads.flatMap(({ outletId }) => outletId ?? [])),
      places: new Set(heads.flatMap(({ places }) => places.map(({ id }) => id))),
    };
  }

  // ─────────────────────────────────────────────────────────── documents, texts and their order

  #updateTexts(removed: readonly string[], added: readonly DocumentFacts[]) {
    const { files, fileTexts, documents, texts, sightings } = this.kept;
    const gone: number[] = [];
    const come = new Map<number, ArticleFacts>();
    let next = texts.records.size;
    for (const file of new Set([...removed, ...added.map((one) => one.file)])) {
      const number = files.find(hash52(file));
      if (number < 0) continue;
      gone.push(...Array.from(fileTexts.get(number)));
      fileTexts.set(number, []);
      documents.set(number, null);
    }
    for (const { articles, ...document } of added) {
      const number = files.add(hash52(document.file));
      const own = articles.map((facts) => {
        come.set(next, facts);
        return next++;
      });
      fileTexts.set(number, own);
      documents.set(number, document);
    }
    const touched = this.#texts.update(gone, come);
    this.kept.meta.texts += come.size - gone.length;
    const isArticle = (text: number): boolean => this.#texts.representativeOf(text) === text;
    const wasArticle = (text: number): boolean => sightings.get(text) !== null;
    const out = [...gone.filter(wasArticle), ...[...touched].filter((text) => wasArticle(text) && !isArticle(text))];
    const now = [...touched].filter(isArticle);
    return { out, come: now.filter((text) => !wasArticle(text)), regrouped: now.filter(wasArticle) };
  }

  #findFacts({ file, number }: TextRecord): ArticleFacts {
    const facts = this.facts(file)?.articles.find(({ head }) => head.number === number);
    if (facts === undefined) throw new RangeError(`The facts of story ${number} of ${file} are not kept.`);
    return facts;
  }

  /** A day in `days` is doubled and one for a day, and all of it doubled and one for Arabic. */
  readonly #placed: Placed = {
    id: (article) => this.#texts.record(article).id,
    language: (article) => ((this.kept.days.get(article) & 1) === 1 ? 'ar' : 'en'),
    day: (article) => this.kept.days.get(article) >> 2,
    dayed: (article) => (this.kept.days.get(article) & 2) === 2,
  };

  /** By date, then id; articles without a date of their own come last. */
  #updateOrder(out: readonly number[], come: number[]): void {
    const { kept } = this;
    const key = (article: number): string => {
      const record = this.#texts.record(article);
      return `${ownDate(record)?.value ?? '9999'} ${record.id}`;
    };
    for (const article of come) {
      const record = this.#texts.record(article);
      kept.days.set(article, daysOf(record) * 2 + (record.language === 'ar' ? 1 : 0));
    }
    const keys = new Map(come.map((article) => [article, key(article)]));
    come.sort((a, b) => byText(keys.get(a) ?? '', keys.get(b) ?? ''));
    const without = new Set(out);
    const old = without.size === 0 ? kept.order : kept.order.filter((article) => !without.has(article));
    const order = new Uint32Array(old.length + come.length);
    let from = 0;
    come.forEach((article, k) => {
      const own = keys.get(article) ?? '';
      let [low, high] = [from, old.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (byText(key(old[middle] ?? 0), own) < 0) low = middle + 1;
        else high = middle;
      }
      order.set(old.subarray(from, low), from + k);
      order[low + k] = article;
      from = low;
    });
    order.set(old.subarray(from), from + come.length);
    kept.order = order;
    this.#rank = new Uint32Array(kept.texts.records.size);
    for (let place = 0; place < order.length; place++) this.#rank[order[place] ?? 0] = place;
    this.#graph.rank = this.#rank;
  }

  // ─────────────────────────────────────────────────────────── neighbours

  readonly #inArticle = new Map<number, { people: PersonInArticle[]; open: number[] }>();

  #updateGraph(come: readonly number[], rewritten: ReadonlySet<number>): void {
    this.#inArticle.clear();
    for (const article of rewritten) {
      if (this.kept.articles.get(article) === null) continue;
      const now = this.people.inArticle(article);
      this.#inArticle.set(article, now);
      const same =
        now.people.map(({ person }) => person).join(' ') ===
        this.article(article)
          .people.map(({ person }) => person)
          .join(' ');
      if (same) continue;
      this.#graph.takeOut(article);
      this.#graph.putIn(article, this.#featuresOf(article));
    }
    for (const article of come) this.#inArticle.set(article, this.people.inArticle(article));
    if (come.length === this.kept.order.length) this.#graph.putAll(come, (article) => this.#featuresOf(article));
    else for (const article of come) this.#graph.putIn(article, this.#featuresOf(article));
    this.#graph.settle();
  }

  #featuresOf(article: number): Feature[] {
    const people = this.#inArticle.get(article)?.people ?? this.article(article).people;
    return featuresOf(
      this.#texts.factsOf(article),
      people.map(({ person }) => person),
    );
  }

  #relation({ other, score, shared }: Near, features: ReadonlyMap<number, Feature>, { language }: Pick<ArticleHead, 'language'>): Relation {
    return {
      article: this.#texts.record(other).id,
      score,
      shared: shared.flatMap((number) => {
        const feature = features.get(number);
        if (feature === undefined) return [];
        const { kind, value } = feature;
        const name =
          kind === 'person' ? this.people.nameOf(value) : kind === 'topic' ? this.#topics.get(value)?.name : this.#places.get(value)?.name;
        return [kind === 'word' ? value : (name?.[language] ?? name?.en ?? name?.ar ?? value)];
      }),
    };
  }

  // ─────────────────────────────────────────────────────────── addresses and outlets

  #updateAddresses(out: readonly number[], come: readonly number[]): Addresses {
    const { meta } = this.kept;
    const unsettled = come.map((article) => this.#texts.factsOf(article).head);
    const released = new Set(out.map((article) => this.article(article).permalink));
    const left = new Set(meta.left);
    const everything = meta.settled === 0;
    const numbers = new Map(unsettled.map(({ id }, k) => [id, come[k] ?? 0]));
    const seen = new Map<string, number>();
    const shinglesOf = (id: string) => this.#texts.shinglesOf(numbers.get(id) ?? seen.get(id) ?? 0);
    const addresses = assignAddresses(
      unsettled,
      this.#permalinks.articles,
      (address) => everything || left.has(address) || released.has(address),
      {
        shinglesOf,
        having: (shingles) => {
          const found = new Set<number>();
          for (const shingle of shingles) {
            const texts = this.#texts.having(shingle);
            if (texts.length <= MANY_HAVE_IT) for (const text of Array.from(texts)) found.add(this.#texts.representativeOf(text));
          }
          return [...found].map((article) => {
            const { id, file } = this.#texts.record(article);
            seen.set(id, article);
            return { id, file };
          });
        },
        articleOf: (id) => {
          const [text] = Array.from(this.#texts.equalTo(id));
          return text === undefined ? null : this.#texts.record(this.#texts.representativeOf(text)).id;
        },
        permalinkOf: (id) => {
          const article = seen.get(id) ?? this.#articleWith(id);
          return article === null ? null : (this.kept.articles.get(article)?.permalink ?? null);
        },
      },
    );
    meta.left = [...addresses.left];
    meta.redirects = [...addresses.redirects];
    meta.gone = [...addresses.gone];
    meta.addressIssues = [...addresses.issues];
    meta.settled = this.kept.order.length;
    this.#permalinks = { ...this.#permalinks, articles: addresses.kept };
    return addresses;
  }

  #articleWith(id: string): number | null {
    const [text] = Array.from(this.#texts.equalTo(id));
    return text === undefined ? null : this.#texts.representativeOf(text);
  }

  /** Outlets by key, with their articles; returns the articles whose outlet is called otherwise now. */
  #updateOutlets(was: readonly ArticleHead[], come: readonly number[]) {
    const { outletKeys: keys, outletArticles, meta } = this.kept;
    const numberOf = (key: string): number => keys.add(hash52(key));
    const note = (key: string, spelling: string, by: number): void => {
      const counts = meta.outlets.get(key) ?? new Map<string, number>();
      meta.outlets.set(key, counts);
      counts.set(spelling, (counts.get(spelling) ?? 0) + by);
      if (counts.get(spelling) === 0) counts.delete(spelling);
      if (counts.size === 0) meta.outlets.delete(key);
    };
    const touched = new Set<string>();
    for (const { outlet } of was) {
      const key = this.#outletKey(outlet);
      if (key === null || outlet === null) continue;
      note(key, outlet, -1);
      touched.add(key);
    }
    for (const key of touched) {
      const list = Array.from(outletArticles.get(numberOf(key)));
      outletArticles.set(
        numberOf(key),
        list.filter((article) => this.kept.sightings.get(article) !== null),
      );
    }
    for (const article of come) {
      const { outlet } = this.#texts.factsOf(article).head;
      const key = this.#outletKey(outlet);
      if (key === null || outlet === null) continue;
      note(key, outlet, 1);
      outletArticles.edit(numberOf(key)).push(article);
    }
    const named = nameOutlets(meta.outlets, this.#authority);
    const renamed = new Set<number>();
    for (const [key, { id }] of named) {
      if (meta.outletIds.get(key) !== id) for (const article of Array.from(outletArticles.get(numberOf(key)))) renamed.add(article);
    }
    meta.outletIds = new Map([...named].map(([key, { id }]) => [key, id]));
    return { renamed };
  }

  // ─────────────────────────────────────────────────────────── what came of it

  #writeArticles(found: {
    readonly come: readonly number[];
    readonly regrouped: readonly number[];
    readonly people: PeopleUpdated;
    readonly addresses: Addresses;
    readonly outlets: { readonly renamed: ReadonlySet<number> };
  }): number[] {
    const { kept } = this;
    const { come, regrouped, people, addresses, outlets } = found;
    const isNew = new Set(come);
    const dirty = new Set([...come, ...regrouped, ...people.rewritten, ...people.relabelled, ...outlets.renamed]);
    const related = new Map<number, readonly Near[]>();
    for (const article of this.#graph.relate) {
      if (kept.sightings.get(article) === null) continue;
      const near = this.#graph.relatedTo(article);
      const flat = flattened(near);
      if (equal(flat, kept.related.get(article)) && !dirty.has(article)) continue;
      kept.related.set(article, flat);
      related.set(article, near);
      dirty.add(article);
    }
    for (const article of this.#graph.pairAll()) {
      if (dirty.has(article) || kept.sightings.get(article) === null) continue;
      const [was, now] = [this.article(article).counterpart, this.#graph.counterpartOf(article)];
      if (was?.article !== (now === null ? undefined : this.#texts.record(now.other).id) || was?.score !== now?.score) dirty.add(article);
    }
    this.#graph.relate.clear();
    this.#graph.pair.clear();
    const written: number[] = [];
    for (const article of dirty) {
      if (kept.sightings.get(article) === null) continue;
      const old = kept.articles.get(article);
      const relabel = isNew.has(article) || people.relabelled.has(article) || people.rewritten.has(article);
      const now = this.#written(article, old, related.get(article) ?? null, relabel, addresses);
      if (old !== null && JSON.stringify(old) === JSON.stringify(now)) continue;
      kept.articles.set(article, now);
      noteArticle(kept.articleFaces, article, now);
      noteColumns(kept.articleColumns, article, now);
      written.push(article);
    }
    return written;
  }

  #written(
    article: number,
    old: ArchivedArticle | null,
    near: readonly Near[] | null,
    relabel: boolean,
    addresses: Addresses,
  ): ArchivedArticle {
    const head = old === null ? this.#texts.factsOf(article).head : headOf(old);
    const here = this.#inArticle.get(article) ?? (old === null ? this.people.inArticle(article) : { people: old.people, open: old.open });
    const counterpart = this.#graph.counterpartOf(article);
    const needed = near !== null || relabel || counterpart !== null;
    const features = new Map<number, Feature>();
    if (needed) for (const feature of this.#featuresOf(article)) features.set(this.#graph.numberOf(feature), feature);
    const nearby = near ?? (relabel ? this.#graph.relatedTo(article) : null);
    const outlet = this.#outletKey(head.outlet);
    return {
      ...head,
      permalink: addresses.permalinkOf.get(head.id) ?? old?.permalink ?? '',
      serial: addresses.serialOf.get(head.id) ?? old?.serial ?? 0,
      people: here.people,
      open: here.open,
      outletId: outlet === null ? null : (this.kept.meta.outletIds.get(outlet) ?? null),
      appearances: this.#texts
        .dispatchOf(article)
        .slice(1)
        .map((text) => this.#texts.record(text))
        .sort((a, b) => byText(a.file, b.file) || a.number - b.number)
        .map(({ file, number, outlet: printed, date }) => ({ file, number, outlet: printed, date })),
      related: nearby === null ? (old?.related ?? []) : nearby.map((one) => this.#relation(one, features, head)),
      counterpart: counterpart === null ? null : this.#relation(counterpart, features, head),
    };
  }
}

/** Days since 1970 plus a million, doubled, plus one for a day; 0 where there is no date of its own. */
function daysOf(head: Pick<ArticleHead, 'date'>): number {
  const date = ownDate(head);
  if (date === null) return 0;
  const value = `${date.value}${'-01'.repeat((10 - date.value.length) / 3)}`;
  const days = Math.floor(Date.parse(`${value}T00:00:00Z`) / DAY);
  return Number.isFinite(days) ? (days + 1_000_000) * 2 + (date.precision === 'day' ? 1 : 0) : 0;
}

function headOf(article: ArchivedArticle): ArticleHead {
  const { id, file, number, language, headline, headlineOrigin, byline, dateline, outlet, url, date, lede, characters, topics, places } =
    article;
  return { id, file, number, language, headline, headlineOrigin, byline, dateline, outlet, url, date, lede, characters, topics, places };
}

function flattened(near: readonly Near[]): number[] {
  return near.flatMap(({ other, score, shared }) => [other, Math.round(score * 100), shared.length, ...shared]);
}

function equal(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  if (a.length !== b.length) return false;
  for (let k = 0; k < a.length; k++) if (a[k] !== b[k]) return false;
  return true;
}

function inOrder<Value>(list: readonly Value[], keyOf: (value: Value) => string): readonly Value[] {
  for (let k = 1; k < list.length; k++) {
    const [a, b] = [list[k - 1], list[k]];
    if (a !== undefined && b !== undefined && keyOf(a) > keyOf(b)) return [...list].sort((x, y) => byText(keyOf(x), keyOf(y)));
  }
  return list;
}
