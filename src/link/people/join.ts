/**
 * Joins the full names of the whole archive, and those of the authority file, into people: same letters first, then
 * across scripts, then shorter forms of longer names. Names meet by the skeletons of their parts, so no name is compared
 * with all others, and what comes out does not depend on the order of what goes in.
 */
import type { Merge } from '../../model.ts';
import type { Name } from '../names/parts.ts';
import { byText } from './forms.ts';
import { Groups } from './groups.ts';
import { type Proof, prove } from './proof.ts';

/** A distinct full name; several spellings may be one form. */
export interface Form {
  readonly key: string;
  readonly name: Name;
  /** The authority's person, where the spelling is theirs alone. */
  readonly known: string | null;
}

export interface Ambiguity {
  readonly name: string;
  readonly candidates: readonly string[];
}

export interface Joined {
  /** Form key → key of its group's first form. */
  readonly groupOf: ReadonlyMap<string, string>;
  readonly merges: ReadonlyMap<string, readonly Merge[]>;
  readonly ambiguities: readonly Ambiguity[];
}

/** Of a crowd with one skeleton, each name is compared with this many neighbours in order of letters. */
const NEIGHBOURS = 40;
/** More fuller names than this, and a shorter form proves nothing. */
const CROWD = 60;
/** Two readings closer than this are a toss-up. */
const MARGIN = 0.04;
const LONGEST = 7;

interface Edge {
  readonly a: Form;
  readonly b: Form;
  readonly proof: Proof;
}

/** `forms` may come in any order; keys are unique. */
export function joinForms(unsorted: readonly Form[]): Joined {
  const forms = [...unsorted].sort((a, b) => byText(a.key, b.key));
  const groups = new Groups(forms);
  const merges = new Map<string, Merge[]>();
  const join = ({ a, b, proof }: Edge): void => {
    if (groups.root(a.key) === groups.root(b.key) || !groups.union(a.key, b.key)) return;
    const [spelling, other] = a.known !== null && b.known === null ? [b, a] : [a, b];
    const merge: Merge = { spelling: spelling.name.text, with: other.name.text, rule: proof.rule, score: proof.score };
    merges.set(spelling.key, [...(merges.get(spelling.key) ?? []), merge]);
  };

  joinKnown(forms, groups);
  const edges = sameLength(forms);
  for (const edge of edges.filter(({ proof }) => proof.rule === 'same-letters').sort(surestFirst)) join(edge);
  const across = choosePairs(
    edges.filter(({ proof }) => proof.rule === 'transliteration'),
    groups,
  );
  for (const edge of across.edges.sort(surestFirst)) join(edge);
  const shorter = joinShorter(forms, groups, join);
  const groupOf = new Map(forms.map((form) => [form.key, groups.root(form.key)]));
  return { groupOf, merges, ambiguities: [...across.ambiguities, ...shorter] };
}

const surestFirst = (x: Edge, y: Edge): number => y.proof.score - x.proof.score || byText(x.a.key, y.a.key) || byText(x.b.key, y.b.key);

/** The spellings that the authority gives one person are one group from the start. */
function joinKnown(forms: readonly Form[], groups: Groups): void {
  const first = new Map<string, string>();
  for (const { key, known } of forms) {
    if (known === null) continue;
    const other = first.get(known);
    if (other === undefined) first.set(known, key);
    else groups.union(other, key);
  }
}

/** Every way to read the skeletons of some parts, as one key each. */
function blockKeys(parts: Name['parts']): string[] {
  return parts
    .reduce<string[]>((keys, part) => keys.flatMap((key) => part.skeletons.map((skeleton) => `${key}|${skeleton}`)), [''])
    .slice(0, 8);
}

/** Proven pairs among names whose parts have the same skeletons. */
function sameLength(forms: readonly Form[]): Edge[] {
  const blocks = new Map<string, Form[]>();
  // Without borders between the parts: `Shahid Khel` and `Shahidkhel` are to meet.
  for (const form of forms)
    for (const key of new Set(blockKeys(form.name.parts).map((parts) => parts.replaceAll('|', '').replace(/(.)\1+/gu, '$1')))) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [form]);
      else block.push(form);
    }
  const edges: Edge[] = [];
  const seen = new Set<string>();
  for (const block of blocks.values())
    for (let i = 0; i < block.length; i++)
      for (const j of partners(block, i)) {
        const [a, b] = [block[i], block[j]];
        // The authority has said of both who they are: nothing that their letters prove would change it.
        if (a === undefined || b === undefined || (a.known !== null && b.known !== null) || seen.has(`${a.key}\n${b.key}`)) continue;
        seen.add(`${a.key}\n${b.key}`);
        const proof = prove(a.name, b.name);
        if (proof !== null && proof.rule !== 'shorter-form') edges.push({ a, b, proof });
      }
  return edges;
}

/** The neighbours of a form in its own script, and a slice of the other script's beginning: blocks are sorted, Latin first. */
function* partners(block: readonly Form[], at: number): Generator<number> {
  const script = block[at]?.name.script;
  let own = 0;
  for (let j = at + 1; j < block.length && own < NEIGHBOURS; j++, own++) yield j;
  if (script !== 'en' || at + NEIGHBOURS >= block.length - 1) return;
  const firstArabic = block.findIndex((form) => form.name.script === 'ar');
  if (firstArabic < 0) return;
  for (let j = Math.max(firstArabic, at + NEIGHBOURS + 1), other = 0; j < block.length && other < NEIGHBOURS; j++, other++) yield j;
}

/** Across scripts a group is joined with the one it fits best, if that one agrees and no other fits nearly as well. */
function choosePairs(edges: readonly Edge[], groups: Groups): { edges: Edge[]; ambiguities: Ambiguity[] } {
  const best = new Map<string, Map<string, Edge>>();
  const note = (from: string, to: string, edge: Edge): void => {
    const row = best.get(from) ?? new Map<string, Edge>();
    best.set(from, row);
    const known = row.get(to);
    if (known === undefined || surestFirst(edge, known) < 0) row.set(to, edge);
  };
  for (const edge of edges) {
    const [x, y] = [groups.root(edge.a.key), groups.root(edge.b.key)];
    if (x === y || differ(groups, x, y)) continue;
    note(x, y, edge);
    note(y, x, edge);
  }
  const chosen: Edge[] = [];
  const ambiguities: Ambiguity[] = [];
  const choice = new Map([...best].map(([from, row]) => [from, choose(row, groups)]));
  for (const [from, { to, rivals }] of [...choice].sort(([a], [b]) => byText(a, b))) {
    const edge = to === null ? undefined : best.get(from)?.get(to);
    if (edge !== undefined && to !== null && from < to && choice.get(to)?.to === from) chosen.push(edge);
    else if (rivals.length > 1) ambiguities.push(ambiguity(from, rivals, best));
  }
  return { edges: chosen, ambiguities };
}

function differ(groups: Groups, x: string, y: string): boolean {
  const [a, b] = [groups.knownBy.get(x), groups.knownBy.get(y)];
  return a !== undefined && b !== undefined && a !== b;
}

/** The best partner; null, with its rivals, where two are as good. Someone the authority knows wins against a stranger. */
function choose(row: ReadonlyMap<string, Edge>, groups: Groups): { to: string | null; rivals: string[] } {
  const ranked = [...row].sort(([a, x], [b, y]) => y.proof.score - x.proof.score || byText(a, b));
  const [first, second] = ranked;
  if (first === undefined) return { to: null, rivals: [] };
  if (second === undefined || first[1].proof.score - second[1].proof.score >= MARGIN) return { to: first[0], rivals: [] };
  const close = ranked.filter(([, edge]) => first[1].proof.score - edge.proof.score < MARGIN).map(([key]) => key);
  const known = close.filter((key) => groups.knownBy.has(key));
  return known.length === 1 ? { to: known[0] ?? null, rivals: [] } : { to: null, rivals: close };
}

function ambiguity(from: string, rivals: readonly string[], best: ReadonlyMap<string, ReadonlyMap<string, Edge>>): Ambiguity {
  const edges = rivals.map((rival) => best.get(from)?.get(rival)).filter((edge) => edge !== undefined);
  const own = edges[0] === undefined ? from : textOf(edges[0], from, rivals[0] ?? '');
  return { name: own, candidates: edges.map((edge) => (edge.a.name.text === own ? edge.b.name.text : edge.a.name.text)).sort(byText) };
}

function textOf(edge: Edge, from: string, _to: string): string {
  return edge.a.key === from ? edge.a.name.text : edge.b.name.text;
}

/** Shorter forms join the one person whose fuller name they shorten; where two bear such a name, they stay apart. */
function joinShorter(forms: readonly Form[], groups: Groups, join: (edge: Edge) => void): Ambiguity[] {
  const fuller = new Map<string, Form[]>();
  for (const form of forms)
    for (const key of new Set(shorterKeys(form.name.parts))) {
      const list = fuller.get(key);
      if (list === undefined) fuller.set(key, [form]);
      else list.push(form);
    }
  const ambiguities: Ambiguity[] = [];
  const ordered = [...forms].sort((a, b) => b.name.parts.length - a.name.parts.length || byText(a.key, b.key));
  for (const form of ordered) {
    const found = new Map<string, Edge>();
    const list = blockKeys(form.name.parts).flatMap((key) => fuller.get(key) ?? []);
    const root = groups.root(form.key);
    if (new Set(list.map((other) => groups.root(other.key))).size > CROWD) continue;
    for (const other of list) {
      const group = groups.root(other.key);
      if (other.name.parts.length <= form.name.parts.length || group === root || differ(groups, root, group)) continue;
      const proof = prove(form.name, other.name);
      const edge = proof === null ? null : { a: form, b: other, proof };
      const known = found.get(group);
      if (edge !== null && (known === undefined || surestFirst(edge, known) < 0)) found.set(group, edge);
    }
    const edges = [...found.values()];
    const [only] = edges;
    if (only !== undefined && edges.length === 1) join(only);
    // Words that run on after a name that the authority knows are no second person: each such name is theirs.
    else if (groups.knownBy.has(root) && edges.every(({ b }) => beginsWith(b.name, form.name)))
      for (const edge of edges.sort(surestFirst)) join(edge);
    else if (edges.length > 1) ambiguities.push({ name: form.name.text, candidates: edges.map((edge) => edge.b.name.text).sort(byText) });
  }
  return ambiguities;
}

function beginsWith(longer: Name, shorter: Name): boolean {
  return prove({ ...longer, parts: longer.parts.slice(0, shorter.parts.length) }, shorter) !== null;
}

/** The keys of all shorter forms of a name: the first part and any of the others, in order, at least one. */
function shorterKeys(parts: Name['parts']): string[] {
  const [first, ...rest] = parts.slice(0, LONGEST);
  if (first === undefined || rest.length < 2) return [];
  const keys: string[] = [];
  for (let chosen = 1; chosen < 2 ** rest.length - 1; chosen++)
    keys.push(...blockKeys([first, ...rest.filter((_, k) => (chosen >> k) % 2 === 1)]));
  return keys;
}
