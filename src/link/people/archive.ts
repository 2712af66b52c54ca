/**
 * Who is who across the archive, kept up to date: sightings come and go with their articles, the register says whose each
 * form is, and whoever gains or loses by that is put together anew.
 */
import { hash52 } from '../../keep/flat/hash.ts';
import type { Authority, AuthorityPerson, Bilingual, Issue, Merge, Person, PersonInArticle, Sighting } from '../../model.ts';
import { notePerson } from '../faces.ts';
import type { Kept } from '../kept/state.ts';
import type { KeptPerson } from '../permalinks.ts';
import type { Texts } from '../texts.ts';
import { byText, formKey, isFull, nameReader } from './forms.ts';
import { ambiguousAcross } from './issues.ts';
import { knownPeople } from './known.ts';
import { buildPerson, type Seen } from './person.ts';
import { type FormRecord, Register } from './register.ts';
import { assignSlugs, type Nameless, type Slugs } from './slugs.ts';

/** What an update changed: people by id, null for those gone; articles whose people, or the names of whose people, are others. */
export interface PeopleUpdated {
  readonly changed: ReadonlyMap<string, Person | null>;
  readonly rewritten: ReadonlySet<number>;
  readonly relabelled: ReadonlySet<number>;
}

export class People {
  readonly kept: Kept;
  readonly #authority: Authority;
  readonly #texts: Texts;
  readonly #read = nameReader();
  readonly #entries: ReadonlyMap<string, AuthorityPerson>;
  readonly #register: Register;
  #rank: ArrayLike<number> = [];
  #keptSlugs: readonly KeptPerson[];

  constructor(kept: Kept, authority: Authority, texts: Texts, slugs: readonly KeptPerson[]) {
    this.kept = kept;
    this.#authority = authority;
    this.#texts = texts;
    this.#keptSlugs = slugs;
    this.#entries = new Map(authority.people.map((person) => [person.id, person]));
    this.#register = new Register(kept.register, this.#read);
    if (!kept.meta.fresh) return;
    const known = knownPeople(authority, this.#read);
    for (const { name } of known.fullNames) for (const id of known.ofName(name)) this.#register.note(formKey(name), name.text, id, 1);
    kept.meta.fresh = false;
  }

  /** Slugs to be kept, in order. */
  get slugs(): readonly KeptPerson[] {
    return this.#keptSlugs;
  }

  /** Articles that went and came; `rank` is the place of each in the archive's order. */
  update(out: readonly number[], come: readonly number[], rank: ArrayLike<number>): PeopleUpdated {
    this.#rank = rank;
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
      if (now !== null) notePerson(this.kept.personFaces, number, now);
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
    const assign = (changed: readonly Nameless[]): Slugs => assignSlugs(changed, this.#keptSlugs, { ownerOf, keyOf, reserved, given });
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
    this.#keptSlugs = slugs.kept;
    return { slugs, renamed };
  }

  /** The spelling by which a slug knows its person again: a full name, or one that was stated. */
  #slugForm({ name, stated }: Sighting): string[] {
    const own = this.#read(name);
    return isFull(own) || stated ? [formKey(own)] : [];
  }

  /** The people of an article in the order of their first mentions, and the mentions that are nobody's. */
  inArticle(article: number): { people: PersonInArticle[]; open: number[] } {
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

  /** The name of a person by id. */
  nameOf(id: string): Bilingual | undefined {
    const number = this.kept.personIds.find(hash52(id));
    const person = this.kept.people.get(this.kept.personOfId.get(number));
    return person?.person.id === id ? person.person.name : undefined;
  }

  /** Issues of the whole archive: names that fit several people. */
  ambiguities(): Issue[] {
    const { meta } = this.kept;
    return [...meta.ambiguous]
      .map((form) => ({ form, record: this.#register.record(form) }))
      .sort((a, b) => byText(a.record.key, b.record.key))
      .flatMap(({ form, record }) => {
        const name = record.names[0]?.[0] ?? '';
        return ambiguousAcross(record.ambiguities, this.#firstPlace(form, record.key, name));
      });
  }

  /** Where a spelling of a form stands first, in order of file. Articles behind that one are not read. */
  #firstPlace(form: number, key: string, name: string): { readonly file: string; readonly line: number } | null {
    const { formArticles, sightings, articleColumns } = this.kept;
    const inOrder = Array.from(formArticles.get(form), (article) => ({
      article,
      file: articleColumns.files.get(article),
      number: articleColumns.numbers.get(article),
    })).sort((a, b) => byText(a.file, b.file) || a.number - b.number);
    for (const { article, file } of inOrder) {
      const people = (sightings.get(article)?.people ?? []).filter((one) => one.key === key);
      const lines = people.flatMap(({ attached }) => attached.filter(({ text }) => text === name).map(({ line }) => line));
      if (lines.length > 0) return { file, line: Math.min(...lines) };
    }
    return null;
  }
}

interface SeenAt extends Seen {
  readonly at: number;
}

/** Never 0, which stands for nobody. */
const slugHash = (slug: string): number => (hash52(slug) % (2 ** 32 - 1)) + 1;
