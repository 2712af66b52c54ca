/**
 * The register of full names: which forms the archive has, which are proven to be one person's, and whose each is. When
 * forms come or go, only the pairs that they take part in are proven, and only their families are joined anew.
 */
import { hash52 } from '../../keep/flat/hash.ts';
import { Keys } from '../../keep/flat/keys.ts';
import { Lists } from '../../keep/flat/lists.ts';
import type { Merge } from '../../model.ts';
import { Records } from '../kept/records.ts';
import { byText, type Form, type ReadName } from './forms.ts';
import { type Ambiguity, type Edge, joinForms } from './join.ts';
import { MOST_FULLER, meetingKeys, NEIGHBOURS, sounds } from './meetings.ts';
import { type Proof, prove } from './proof.ts';

type Counts = readonly (readonly [text: string, count: number])[];
/** To another form: both whole names, this one the shorter, or this one the longer. */
type EdgeKept = readonly [other: number, kind: 'whole' | 'shorter' | 'longer', rule: Proof['rule'], score: number];

export interface FormRecord {
  readonly key: string;
  /** Spellings under which it was noted, and whose the authority said it is, with how often. */
  readonly names: Counts;
  readonly knowns: Counts;
  readonly edges: readonly EdgeKept[];
  /** The authority's id of whom it is, or the key of the first form of its group. */
  readonly person: string;
  readonly merges: readonly Merge[];
  readonly ambiguities: readonly Ambiguity[];
}

export interface RegisterKept {
  readonly records: Records<FormRecord>;
  readonly keys: Keys;
  readonly meetingKeys: Keys;
  readonly meetings: Lists;
  /** Forms by the person of the authority whom somebody took one of its sightings for. */
  readonly knownKeys: Keys;
  readonly knownForms: Lists;
}

export const noRegister = (): RegisterKept => ({
  records: new Records(),
  keys: new Keys(),
  meetingKeys: new Keys(),
  meetings: new Lists(),
  knownKeys: new Keys(),
  knownForms: new Lists(),
});

interface ReadForm extends Form {
  readonly number: number;
  readonly sounds: string;
}

export class Register {
  readonly kept: RegisterKept;
  readonly #read: ReadName;
  readonly #forms = new Map<number, ReadForm>();
  readonly #proofs = new Map<number, Proof | null>();
  readonly #noted = new Map<number, { readonly key: string; readonly names: Map<string, number>; readonly knowns: Map<string, number> }>();

  constructor(kept: RegisterKept, read: ReadName) {
    this.kept = kept;
    this.#read = read;
  }

  /** The number of a form that was noted; −1 where it never was. */
  find(key: string): number {
    return this.kept.keys.find(hash52(key));
  }

  record(form: number): FormRecord {
    const record = this.kept.records.get(form);
    if (record === null) throw new RangeError(`There is no form ${form}.`);
    return record;
  }

  /** Whose a form is. */
  personOf(key: string): string {
    const form = this.find(key);
    return (form < 0 ? null : this.kept.records.get(form))?.person ?? key;
  }

  /** Forms with a sighting that was taken for a person of the authority. */
  takenFor(known: string): ArrayLike<number> {
    const at = this.kept.knownKeys.find(hash52(known));
    return at < 0 ? [] : this.kept.knownForms.get(at);
  }

  /** Notes that a form was seen (`by` 1) or is seen no more (−1). Nothing is settled until `settle`. */
  note(key: string, name: string, known: string | null, by: 1 | -1): void {
    const form = this.kept.keys.add(hash52(key));
    let noted = this.#noted.get(form);
    if (noted === undefined) {
      const record = this.kept.records.get(form);
      noted = { key, names: new Map(record?.names ?? []), knowns: new Map(record?.knowns ?? []) };
      this.#noted.set(form, noted);
    }
    count(noted.names, name, by);
    if (known !== null) count(noted.knowns, known, by);
  }

  /** Settles what was noted. Returns the forms whose record changed or went, as they were before. */
  settle(): ReadonlyMap<number, FormRecord | null> {
    const { records } = this.kept;
    const before = new Map<number, FormRecord | null>();
    const dirty = new Set<number>();
    const family = new Set<number>();
    const gone: number[] = [];
    for (const [form, { key, names, knowns }] of this.#noted) {
      const old = records.get(form);
      before.set(form, old);
      if (names.size === 0) {
        if (old !== null) gone.push(form);
        continue;
      }
      const record: FormRecord = {
        ...(old ?? { edges: [], person: key, merges: [], ambiguities: [] }),
        key,
        names: sorted(names),
        knowns: sorted(knowns),
      };
      this.#followKnowns(form, old, record);
      records.set(form, record);
      const changed = old === null || record.names[0]?.[0] !== old.names[0]?.[0] || knownOf(record) !== knownOf(old);
      if (!changed) continue;
      this.#forms.delete(form);
      dirty.add(form);
    }
    this.#noted.clear();
    for (const form of gone) this.#meet(form, false, dirty);
    for (const form of dirty) if (before.get(form) === null) this.#meet(form, true, dirty);
    for (const form of gone) {
      for (const [other] of this.record(form).edges) {
        this.#keepBefore(other, before);
        records.set(other, { ...this.record(other), edges: this.record(other).edges.filter(([to]) => to !== form) });
        family.add(other);
      }
      for (const other of this.#sameKnown(this.record(form))) if (other !== form) family.add(other);
      this.#followKnowns(form, this.record(form), null);
      records.set(form, null);
      this.#forms.delete(form);
      dirty.delete(form);
      family.delete(form);
    }
    for (const form of gone) family.delete(form);
    for (const form of dirty) {
      family.add(form);
      // Whom the form was known as before may lose it.
      const old = before.get(form);
      if (old !== null && old !== undefined) for (const other of this.#sameKnown(old)) if (records.get(other) !== null) family.add(other);
      this.#proveAll(form, before, family);
    }
    this.#proofs.clear();
    this.#join(family, before);
    return before;
  }

  #keepBefore(form: number, before: Map<number, FormRecord | null>): void {
    if (!before.has(form)) before.set(form, this.kept.records.get(form));
  }

  #form(number: number): ReadForm {
    const known = this.#forms.get(number);
    if (known !== undefined) return known;
    const record = this.record(number);
    const name = this.#read(record.names[0]?.[0] ?? '');
    const form = { number, key: record.key, name, known: knownOf(record), sounds: sounds(name) };
    this.#forms.set(number, form);
    return form;
  }

  #followKnowns(form: number, old: FormRecord | null, now: FormRecord | null): void {
    const { knownKeys, knownForms } = this.kept;
    const [was, is] = [old, now].map((record) => new Set(record?.knowns.map(([id]) => id) ?? []));
    for (const id of is ?? []) if (!was?.has(id)) knownForms.edit(knownKeys.add(hash52(id))).push(form);
    for (const id of was ?? []) {
      if (is?.has(id)) continue;
      const list = knownForms.edit(knownKeys.add(hash52(id)));
      list.splice(list.indexOf(form), 1);
    }
  }

  /** Puts a form into its lists or takes it out; adds to `dirty` whoever meets others by that. */
  #meet(number: number, come: boolean, dirty: Set<number>): void {
    const { meetingKeys: keys, meetings } = this.kept;
    const own = meetingKeys(this.#form(number).name);
    const listOf = (sort: string, key: string): number[] => meetings.edit(keys.add(hash52(`${sort}${key}`)));
    for (const key of own.whole) {
      const list = listOf('=', key);
      const at = come ? this.#placeIn(list, number) : list.indexOf(number);
      if (!come) list.splice(at, 1);
      for (let k = Math.max(0, at - NEIGHBOURS); k < at && k + NEIGHBOURS < list.length; k++) {
        dirty.add(list[k] ?? number);
        dirty.add(list[k + NEIGHBOURS] ?? number);
      }
      if (come) list.splice(at, 0, number);
    }
    for (const key of own.parts) toggle(listOf('+', key), number, come);
    for (const key of own.shorter) {
      const list = listOf('<', key);
      const was = list.length;
      toggle(list, number, come);
      if (was > MOST_FULLER !== list.length > MOST_FULLER) for (const other of listOf('+', key)) dirty.add(other);
    }
  }

  #placeIn(list: readonly number[], number: number): number {
    const form = this.#form(number);
    let [low, high] = [0, list.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = this.#form(list[middle] ?? 0);
      if ((byText(other.sounds, form.sounds) || byText(other.key, form.key)) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The proven pairs of a form, from nothing but its lists; what changed is written at both ends. */
  #proveAll(number: number, before: Map<number, FormRecord | null>, family: Set<number>): void {
    const { records, meetingKeys: keys, meetings } = this.kept;
    const form = this.#form(number);
    const own = meetingKeys(form.name);
    const listOf = (sort: string, key: string): ArrayLike<number> => {
      const at = keys.find(hash52(`${sort}${key}`));
      return at < 0 ? [] : meetings.get(at);
    };
    const edges = new Map<string, EdgeKept>();
    const note = (other: number, kind: EdgeKept[1]): void => {
      if (other === number || edges.has(`${other} ${kind}`)) return;
      const two = this.#form(other);
      // The authority has said of both who they are: nothing that their letters prove would change it.
      if (form.known !== null && two.known !== null) return;
      if (kind !== 'whole' && two.name.parts.length > form.name.parts.length !== (kind === 'shorter')) return;
      if (kind !== 'whole' && two.name.parts.length === form.name.parts.length) return;
      const proof = this.#prove(form, two);
      if (proof !== null && (kind !== 'whole' || proof.rule !== 'shorter-form'))
        edges.set(`${other} ${kind}`, [other, kind, proof.rule, proof.score]);
    };
    for (const key of own.whole) {
      const list = listOf('=', key);
      const at = Array.prototype.indexOf.call(list, number);
      for (let k = Math.max(0, at - NEIGHBOURS); k <= at + NEIGHBOURS && k < list.length; k++) note(list[k] ?? number, 'whole');
    }
    for (const key of own.parts) {
      const fuller = listOf('<', key);
      if (fuller.length <= MOST_FULLER) for (let k = 0; k < fuller.length; k++) note(fuller[k] ?? number, 'shorter');
    }
    for (const key of own.shorter) {
      if (listOf('<', key).length > MOST_FULLER) continue;
      const shorter = listOf('+', key);
      for (let k = 0; k < shorter.length; k++) note(shorter[k] ?? number, 'longer');
    }
    const record = this.record(number);
    const kept = [...edges.values()];
    const others = new Set([...record.edges, ...kept].map(([other]) => other));
    this.#keepBefore(number, before);
    records.set(number, { ...record, edges: kept });
    for (const other of others) {
      family.add(other);
      const theirs = this.record(other);
      const back = kept.filter(([to]) => to === other).map(([, kind, rule, score]): EdgeKept => [number, MIRROR[kind], rule, score]);
      this.#keepBefore(other, before);
      records.set(other, { ...theirs, edges: [...theirs.edges.filter(([to]) => to !== number), ...back] });
    }
  }

  #prove(a: ReadForm, b: ReadForm): Proof | null {
    const pair = Math.min(a.number, b.number) * 2 ** 26 + Math.max(a.number, b.number);
    const known = this.#proofs.get(pair);
    if (known !== undefined) return known;
    const [one, other] = a.key < b.key ? [a, b] : [b, a];
    const proof = prove(one.name, other.name);
    this.#proofs.set(pair, proof);
    return proof;
  }

  #sameKnown(record: FormRecord): number[] {
    const known = knownOf(record);
    return known === null ? [] : Array.from(this.takenFor(known)).filter((form) => knownOf(this.record(form)) === known);
  }

  /** Joins the families of some forms anew. */
  #join(forms: Iterable<number>, before: Map<number, FormRecord | null>): void {
    const { records } = this.kept;
    const done = new Set<number>();
    for (const start of forms) {
      if (done.has(start) || records.get(start) === null) continue;
      const family = new Set([start]);
      for (const form of family) {
        const record = this.record(form);
        for (const [other] of record.edges) family.add(other);
        for (const other of this.#sameKnown(record)) family.add(other);
      }
      const members = [...family].map((form) => this.#form(form));
      const edges = members.flatMap((one) =>
        this.record(one.number).edges.flatMap(([to, kind, rule, score]): Edge[] => {
          const other = this.#form(to);
          if (kind === 'longer' || (kind === 'whole' && one.key > other.key)) return [];
          return [{ kind, a: one, b: other, proof: { rule, score } }];
        }),
      );
      const joined = joinForms(members, edges);
      for (const { number, key } of members) {
        done.add(number);
        const root = joined.groupOf.get(key) ?? key;
        const record = this.record(number);
        this.#keepBefore(number, before);
        records.set(number, {
          ...record,
          person: joined.knownBy.get(root) ?? root,
          merges: joined.merges.get(key) ?? [],
          ambiguities: joined.ambiguities.get(key) ?? [],
        });
      }
    }
  }
}

const MIRROR = { whole: 'whole', shorter: 'longer', longer: 'shorter' } as const;

const knownOf = ({ knowns }: FormRecord): string | null => (knowns.length === 1 ? (knowns[0]?.[0] ?? null) : null);

function count(counts: Map<string, number>, text: string, by: number): void {
  const now = (counts.get(text) ?? 0) + by;
  if (now === 0) counts.delete(text);
  else counts.set(text, now);
}

const sorted = (counts: ReadonlyMap<string, number>): Counts => [...counts].sort(([a], [b]) => byText(a, b));

function toggle(list: number[], number: number, come: boolean): void {
  if (come) list.push(number);
  else list.splice(list.indexOf(number), 1);
}
