/**
 * The archive as it is linked, kept up to date: documents come, change and go, and only what they touch is looked at again.
 * What comes out is the same as linking everything from nothing: that is how `link` does it, with all documents at once.
 *
 *   texts      the same dispatch in several files → one article               texts.ts
 *   people     who is who across the archive                                  people/register.ts, people/person.ts
 *   graph      related articles, counterparts                                 graph.ts
 *   addresses  old ones stay, new ones are given, gone ones redirect          addresses.ts
 */
import type {
  ArchivedArticle,
  ArticleFacts,
  ArticleHead,
  Authority,
  AuthorityPerson,
  Bilingual,
  DocumentFacts,
  Issue,
  Merge,
  Person,
  PersonInArticle,
  Relation,
  Sighting,
} from '../model.ts';
import { type Addresses, assignAddresses } from './addresses.ts';
import { type Feature, featuresOf, ownDate } from './features.ts';
import { Graph, type Near, type Placed } from './graph.ts';
import { hash52 } from './kept/hash.ts';
import type { Kept } from './kept/state.ts';
import { nameOutlets, outletKeys } from './outlets.ts';
import { byText, formKey, isFull, nameReader } from './people/forms.ts';
import { ambiguousAcross } from './people/issues.ts';
import { type KnownPeople, knownPeople } from './people/known.ts';
import { buildPerson, type Seen } from './people/person.ts';
import { type FormRecord, Register } from './people/register.ts';
import { assignSlugs, type Nameless, type Slugs } from './people/slugs.ts';
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
  readonly #facts: FactsByFile;
  readonly #read = nameReader();
  readonly #known: KnownPeople;
  readonly #entries: ReadonlyMap<string, AuthorityPerson>;
  readonly #topics: ReadonlyMap<string, KnownTopic>;
  readonly #places: ReadonlyMap<string, { readonly name: Bilingual }>;
  readonly #outletKey: (spelling: string | null) => string | null;
  readonly #register: Register;
  readonly #texts: Texts;
  readonly #graph: Graph;
  /** The place of each article in the archive's order. */
  #rank = new Uint32Array(0);
  #permalinks: Permalinks;

  constructor(kept: Kept, authority: Authority, permalinks: Permalinks, facts: FactsByFile) {
    this.kept = kept;
    this.#authority = authority;
    this.#facts = facts;
    this.#permalinks = {
      articles: inOrder(permalinks.articles, ({ address }) => address),
      people: inOrder(permalinks.people, ({ slug }) => slug),
    };
    this.#known = knownPeople(authority, this.#read);
    this.#entries = new Map(authority.people.map((person) => [person.id, person]));
    this.#topics = knownTopics(authority);
    this.#places = new Map(authority.places.map((place) => [place.id, place]));
    this.#outletKey = outletKeys(authority);
    this.#register = new Register(kept.register, this.#read);
    this.#texts = new Texts(kept.texts, (text) => this.#findFacts(text), kept.meta.texts);
    this.#graph = new Graph(kept.graph, this.#placed);
    if (kept.meta.fresh) {
      for (const { name } of this.#known.fullNames)
        for (const id of this.#known.ofName(name)) this.#register.note(formKey(name), name.text, id, 1);
      kept.meta.fresh = false;
    }
  }

  get permalinks(): Permalinks {
    return this.#permalinks;
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
    return Array.from(this.#graph.having(kind, id), (article) => this.#texts.record(article).id);
  }

  /** Takes out the documents of some files and puts in others; a file that is linked already is taken out first. */
  update(removed: readonly string[], added: readonly DocumentFacts[]): Changed {
    const { out, come, regrouped } = this.#updateTexts(removed, added);
    for (const article of out) this.#graph.takeOut(article);
    const was = new Map(out.map((article) => [article, this.article(article)]));
    this.#updateOrder(out, come);
    const people = this.#updatePeople(out, come);
    this.#updateGraph(come, people.rewritten);
    const addresses = this.#updateAddresses(out, come);
    const outlets = this.#updateOutlets([...was.values()], come);
    for (const article of out) this.kept.articles.set(article, null);
    const articles = this.#writeArticles({ come, regrouped, people, addresses, outlets });
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
    const facts = this.#facts(file)?.articles.find(({ head }) => head.number === number);
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

  // ─────────────────────────────────────────────────────────── people

  #updatePeople(out: readonly number[], come: readonly number[]) {
    const { sightings, formArticles } = this.kept;
    const affected = new Set<string>();
    const moved = new Set<string>();
    const touch = (sighting: Sighting, before: ReadonlyMap<number, FormRecord | null>): void => {
      const form = this.#register.find(sighting.key);
      affected.add(sighting.known ?? (before.get(form) ?? this.kept.register.records.get(form))?.person ?? sighting.key);
    };
    const left = out.map((article) => ({ article, people: sightings.get(article)?.people ?? [] }));
    const arrived = come.map((article) => {
      const { people, open } = this.#texts.factsOf(article);
      return { article, people, open };
    });
    for (const { people } of left) for (const one of people) this.#register.note(one.key, one.name, one.known, -1);
    for (const { people } of arrived) for (const one of people) this.#register.note(one.key, one.name, one.known, 1);
    const before = this.#register.settle();
    for (const { article, people } of left) {
      for (const one of people) {
        touch(one, before);
        const list = formArticles.edit(this.#register.find(one.key));
        const at = list.indexOf(article);
        if (at >= 0) list.splice(at, 1);
      }
      sightings.set(article, null);
    }
    for (const { article, people, open } of arrived) {
      for (const one of people) {
        const list = formArticles.edit(this.#register.find(one.key));
        if (list.at(-1) !== article) list.push(article);
      }
      sightings.set(article, { people, open });
    }
    for (const { people } of arrived) for (const one of people) touch(one, new Map());
    for (const [form, old] of before) this.#followForm(form, old, affected, moved);

    const changed = new Map<string, Person | null>();
    const rewritten = new Set<number>();
    const relabelled = new Set<number>();
    const drafts = new Map<string, { readonly person: Person; readonly seen: readonly SeenAt[] }>();
    const all = new Map<string, readonly SeenAt[]>();
    for (const key of affected) {
      const seen = this.#sightingsOf(key);
      all.set(key, seen);
      if (seen.length === 0 || !(seen.some(({ sighting }) => sighting.sure) || this.#entries.has(key))) continue;
      drafts.set(key, { person: buildPerson(key, this.#entries.get(key) ?? null, seen, this.#mergesOf(key), this.#read), seen });
    }
    const { slugs, renamed } = this.#updateSlugs(affected, drafts);
    for (const key of new Set([...affected, ...renamed])) {
      const number = this.kept.personKeys.add(hash52(key));
      const old = this.kept.people.get(number);
      const draft = drafts.get(key)?.person ?? (renamed.has(key) ? (old?.person ?? null) : null);
      const slug = slugs.slugOf.get(number) ?? key;
      const now = draft === null ? null : { ...draft, id: this.#entries.has(key) ? key : slug, slug };
      const same = old === null ? now === null : now !== null && JSON.stringify(old.person) === JSON.stringify(now);
      const seen = all.get(key) ?? this.#sightingsOf(key);
      this.kept.slugHashes.set(number, now === null ? 0 : slugHash(now.slug));
      if (now !== null)
        for (const name of [now.id, `/${now.slug}`]) this.kept.personOfId.set(this.kept.personIds.add(hash52(name)), number);
      if (old?.person.id !== now?.id || moved.has(key)) for (const { at } of seen) rewritten.add(at);
      if (old?.person.name.ar !== now?.name.ar || old?.person.name.en !== now?.name.en) for (const { at } of seen) relabelled.add(at);
      if (same) continue;
      this.kept.people.set(number, now === null ? null : { key, person: now });
      if (old !== null) changed.set(old.person.id, changed.get(old.person.id) ?? null);
      if (now !== null) changed.set(now.id, now);
    }
    this.kept.meta.moved = [...slugs.moved];
    return { changed, rewritten, relabelled };
  }

  /** Follows a form to whom it belongs now; adds whoever gains or loses by it. */
  #followForm(form: number, old: FormRecord | null, affected: Set<string>, moved: Set<string>): void {
    const { personKeys, personForms, meta, register } = this.kept;
    const now = register.records.get(form);
    if (now !== null && now.ambiguities.length > 0) meta.ambiguous.add(form);
    else meta.ambiguous.delete(form);
    if (old?.person !== now?.person) {
      for (const [record, come] of [
        [old, false],
        [now, true],
      ] as const) {
        if (record === null) continue;
        const list = personForms.edit(personKeys.add(hash52(record.person)));
        if (come) list.push(form);
        else list.splice(list.indexOf(form), 1);
        affected.add(record.person);
        moved.add(record.person);
      }
    } else if (now !== null && JSON.stringify(old?.merges) !== JSON.stringify(now.merges)) affected.add(now.person);
  }

  /** Every sighting of a person, in the archive's order. */
  #sightingsOf(key: string): SeenAt[] {
    const { personKeys, personForms, formArticles, sightings } = this.kept;
    const number = personKeys.find(hash52(key));
    const forms = new Set([
      ...(number < 0 ? [] : Array.from(personForms.get(number))),
      ...(this.#entries.has(key) ? Array.from(this.#register.takenFor(key)) : []),
    ]);
    const articles = new Set([...forms].flatMap((form) => Array.from(formArticles.get(form))));
    return [...articles]
      .sort((a, b) => (this.#rank[a] ?? 0) - (this.#rank[b] ?? 0))
      .flatMap((at) => {
        const { id } = this.#texts.record(at);
        return (sightings.get(at)?.people ?? [])
          .filter((sighting) => this.#personOf(sighting) === key)
          .map((sighting): SeenAt => ({ article: id, sighting, at }));
      });
  }

  #personOf({ key, known }: Sighting): string {
    return known ?? this.#register.personOf(key);
  }

  #mergesOf(key: string): Merge[] {
    const number = this.kept.personKeys.find(hash52(key));
    const records = number < 0 ? [] : Array.from(this.kept.personForms.get(number), (form) => this.#register.record(form));
    return records.sort((a, b) => byText(a.key, b.key)).flatMap(({ merges }) => merges);
  }

  #updateSlugs(affected: ReadonlySet<string>, drafts: ReadonlyMap<string, { readonly person: Person; readonly seen: readonly SeenAt[] }>) {
    const { slugForms, slugOwners, personKeys, personKeyTexts, personSlugForms, people, slugHashes } = this.kept;
    const formsNow = new Map<string, string[]>();
    for (const key of affected) {
      const number = personKeys.add(hash52(key));
      if (personKeyTexts.get(number) === null) personKeyTexts.set(number, key);
      for (const form of Array.from(personSlugForms.get(number))) {
        const owners = slugOwners.edit(form);
        owners.splice(owners.indexOf(number), 1);
      }
      const forms = new Set((drafts.get(key)?.seen ?? []).flatMap(({ sighting }) => this.#slugForm(sighting)));
      formsNow.set(key, [...forms].sort(byText));
    }
    for (const [key, forms] of formsNow) {
      const number = personKeys.add(hash52(key));
      const numbers = forms.map((form) => slugForms.add(hash52(form)));
      for (const form of numbers) slugOwners.edit(form).push(number);
      personSlugForms.set(number, numbers);
    }
    const nameless = [...drafts].map(
      ([key, { person }]): Nameless => ({
        number: personKeys.find(hash52(key)),
        key,
        slug: this.#entries.get(key)?.slug ?? null,
        english: person.name.en,
        forms: formsNow.get(key) ?? [],
      }),
    );
    const keyOf = (person: number): string => personKeyTexts.get(person) ?? '';
    const ownerOf = (form: string): number => {
      const at = slugForms.find(hash52(form));
      const owners = at < 0 ? [] : slugOwners.get(at);
      if (owners.length < 2) return owners[0] ?? -1;
      // Two whom the authority gives one spelling: the later by key, whoever came first.
      return Array.from(owners).reduce((one, other) => (keyOf(one) < keyOf(other) ? other : one));
    };
    const given = new Map<number, string>();
    for (const { id, slug } of this.#authority.people) {
      const number = personKeys.find(hash52(id));
      if (drafts.has(id) || (number >= 0 && !affected.has(id) && slugHashes.get(number) !== 0)) given.set(number, slug);
    }
    const reserved = this.#authority.people.map(({ slug }) => slug);
    const assign = (changed: readonly Nameless[]): Slugs =>
      assignSlugs(changed, this.#permalinks.people, { ownerOf, keyOf, reserved, given });
    let slugs = assign(nameless);
    // Whoever was not touched and has another slug now, because the names of an old one went to others.
    const renamed = new Set<string>();
    for (const [number, slug] of slugs.slugOf) {
      const old = slugHashes.get(number) === slugHash(slug) ? null : people.get(number);
      if (old !== null && old.person.slug !== slug && !affected.has(old.key)) renamed.add(old.key);
    }
    if (renamed.size > 0) {
      const others = [...renamed].map((key): Nameless => {
        const seen = this.#sightingsOf(key);
        const forms = [...new Set(seen.flatMap(({ sighting }) => this.#slugForm(sighting)))].sort(byText);
        return { number: personKeys.find(hash52(key)), key, slug: null, english: null, forms };
      });
      slugs = assign([...nameless, ...others]);
    }
    this.#permalinks = { ...this.#permalinks, people: slugs.kept };
    return { slugs, renamed };
  }

  /** The spelling by which a slug knows its person again: a full name, or one that was stated. */
  #slugForm({ name, stated }: Sighting): string[] {
    const own = this.#read(name);
    return isFull(own) || stated ? [formKey(own)] : [];
  }

  /** The people of an article in the order of their first mentions, and the mentions that are nobody's. */
  #peopleIn(article: number): { people: PersonInArticle[]; open: number[] } {
    const { people, open } = this.kept.sightings.get(article) ?? { people: [], open: [] };
    const byPerson = new Map<string, number[]>();
    const nobody = [...open];
    for (const sighting of people) {
      const number = this.kept.personKeys.find(hash52(this.#personOf(sighting)));
      const person = number < 0 ? null : this.kept.people.get(number);
      const mentions = sighting.attached.flatMap(({ at }) => at);
      if (person === null) nobody.push(...mentions);
      else byPerson.set(person.person.id, [...(byPerson.get(person.person.id) ?? []), ...mentions]);
    }
    const first = ({ mentions }: PersonInArticle): number => mentions[0] ?? Number.MAX_SAFE_INTEGER;
    return {
      people: [...byPerson]
        .map(([person, mentions]) => ({ person, mentions: mentions.sort((a, b) => a - b) }))
        .sort((a, b) => first(a) - first(b) || byText(a.person, b.person)),
      open: nobody.sort((a, b) => a - b),
    };
  }

  /** Whether a slug is somebody's page now. */
  isSlug(slug: string): boolean {
    const number = this.kept.personIds.find(hash52(`/${slug}`));
    return number >= 0 && this.kept.slugHashes.get(this.kept.personOfId.get(number)) === slugHash(slug);
  }

  // ─────────────────────────────────────────────────────────── neighbours

  readonly #inArticle = new Map<number, { people: PersonInArticle[]; open: number[] }>();

  #updateGraph(come: readonly number[], rewritten: ReadonlySet<number>): void {
    this.#inArticle.clear();
    for (const article of rewritten) {
      if (this.kept.articles.get(article) === null) continue;
      const now = this.#peopleIn(article);
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
    for (const article of come) this.#inArticle.set(article, this.#peopleIn(article));
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
          kind === 'person' ? this.#nameOf(value) : kind === 'topic' ? this.#topics.get(value)?.name : this.#places.get(value)?.name;
        return [kind === 'word' ? value : (name?.[language] ?? name?.en ?? name?.ar ?? value)];
      }),
    };
  }

  /** The name of a person by id. */
  #nameOf(id: string): Bilingual | undefined {
    const number = this.kept.personIds.find(hash52(id));
    const person = this.kept.people.get(this.kept.personOfId.get(number));
    return person?.person.id === id ? person.person.name : undefined;
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
    readonly people: {
      readonly rewritten: ReadonlySet<number>;
      readonly relabelled: ReadonlySet<number>;
      readonly changed: ReadonlyMap<string, Person | null>;
    };
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
    const here = this.#inArticle.get(article) ?? (old === null ? this.#peopleIn(article) : { people: old.people, open: old.open });
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

  /** Issues of the whole archive: names that fit several people. */
  ambiguities(): Issue[] {
    const { formArticles, sightings, meta } = this.kept;
    return [...meta.ambiguous]
      .map((form) => ({ form, record: this.#register.record(form) }))
      .sort((a, b) => byText(a.record.key, b.record.key))
      .flatMap(({ form, record }) => {
        const name = record.names[0]?.[0] ?? '';
        const places = Array.from(formArticles.get(form)).flatMap((article) =>
          (sightings.get(article)?.people ?? [])
            .filter(({ key }) => key === record.key)
            .flatMap(({ attached }) =>
              attached.filter(({ text }) => text === name).map(({ line }) => ({ ...this.#texts.record(article), line })),
            ),
        );
        const [first] = places.sort((a, b) => byText(a.file, b.file) || a.number - b.number || a.line - b.line);
        return ambiguousAcross(record.ambiguities, first ?? null);
      });
  }
}

interface SeenAt extends Seen {
  readonly at: number;
}

/** Never 0, which stands for nobody. */
const slugHash = (slug: string): number => (hash52(slug) % (2 ** 32 - 1)) + 1;

/** Days since 1970 plus a million, doubled, plus one for a day; 0 where there is no date of its own. */
function daysOf(head: Pick<ArticleHead, 'date'>): number {
  const date = ownDate(head);
  if (date === null) return 0;
  const value = `${date.value}${'-01'.repeat((10 - date.value.length) / 3)}`;
  const days = Math.floor(Date.parse(`${value}T00:00:00Z`) / DAY);
  return Number.isFinite(days) ? (days + 1_000_000) * 2 + (date.precision === 'day' ? 1 : 0) : 0;
}

function headOf(article: ArchivedArticle): ArticleHead {
  const { permalink, serial, people, open, outletId, appearances, related, counterpart, ...head } = article;
  void [permalink, serial, people, open, outletId, appearances, related, counterpart];
  return head;
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
