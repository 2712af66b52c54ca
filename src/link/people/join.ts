/**
 * Joins full names into people: same letters first, then across scripts, then shorter forms of longer names. It works on the
 * proven pairs alone (`meetings.ts` finds them), and on one family of names at a time: names that no chain of proofs connects
 * have nothing to do with each other. What comes out does not depend on the order of what goes in.
 */
import type { Merge } from '../../model.ts';
import type { Name } from '../names/parts.ts';
import { byText, type Form } from './forms.ts';
import { Groups } from './groups.ts';
import { type Proof, prove } from './proof.ts';

/** Two forms that are proven to be one person's name: both whole, or `a` a shorter form of `b`. */
export interface Edge {
  readonly kind: 'whole' | 'shorter';
  readonly a: Form;
  readonly b: Form;
  readonly proof: Proof;
}

export interface Ambiguity {
  readonly name: string;
  readonly candidates: readonly string[];
}

export interface Joined {
  /** Form key → key of its group's first form. */
  readonly groupOf: ReadonlyMap<string, string>;
  /** Form key of the group's first form → the one person of the authority in it. */
  readonly knownBy: ReadonlyMap<string, string>;
  /** By form key. */
  readonly merges: ReadonlyMap<string, readonly Merge[]>;
  readonly ambiguities: ReadonlyMap<string, readonly Ambiguity[]>;
}

/** More fuller names than this, and a shorter form proves nothing. */
const CROWD = 60;
/** Two readings closer than this are a toss-up. */
const MARGIN = 0.04;

/** `forms` and `edges` of one or several families, in any order; keys are unique. */
export function joinForms(unsorted: readonly Form[], edges: readonly Edge[]): Joined {
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
  const whole = edges.filter(({ kind }) => kind === 'whole');
  for (const edge of whole.filter(({ proof }) => proof.rule === 'same-letters').sort(surestFirst)) join(edge);
  const across = choosePairs(
    whole.filter(({ proof }) => proof.rule === 'transliteration'),
    groups,
  );
  for (const edge of across.edges.sort(surestFirst)) join(edge);
  const shorter = joinShorter(
    forms,
    edges.filter(({ kind }) => kind === 'shorter'),
    groups,
    join,
  );
  const ambiguities = new Map<string, Ambiguity[]>();
  for (const [key, ambiguity] of [...across.ambiguities, ...shorter]) ambiguities.set(key, [...(ambiguities.get(key) ?? []), ambiguity]);
  const groupOf = new Map(forms.map((form) => [form.key, groups.root(form.key)]));
  const knownBy = new Map(
    [...new Set(groupOf.values())].flatMap((root) => {
      const known = groups.knownBy.get(root);
      return known === undefined ? [] : [[root, known] as const];
    }),
  );
  return { groupOf, knownBy, merges, ambiguities };
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

/** Across scripts a group is joined with the one it fits best, if that one agrees and no other fits nearly as well. */
function choosePairs(edges: readonly Edge[], groups: Groups): { edges: Edge[]; ambiguities: [string, Ambiguity][] } {
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
  const ambiguities: [string, Ambiguity][] = [];
  const choice = new Map([...best].map(([from, row]) => [from, choose(row, groups)]));
  for (const [from, { to, rivals }] of [...choice].sort(([a], [b]) => byText(a, b))) {
    const edge = to === null ? undefined : best.get(from)?.get(to);
    if (edge !== undefined && to !== null && from < to && choice.get(to)?.to === from) chosen.push(edge);
    else if (rivals.length > 1) ambiguities.push([from, ambiguity(from, rivals, best)]);
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
  const own = edges[0] === undefined ? from : textOf(edges[0], from);
  return { name: own, candidates: edges.map((edge) => (edge.a.name.text === own ? edge.b.name.text : edge.a.name.text)).sort(byText) };
}

function textOf(edge: Edge, from: string): string {
  return edge.a.key === from ? edge.a.name.text : edge.b.name.text;
}

/** Shorter forms join the one person whose fuller name they shorten; where two bear such a name, they stay apart. */
function joinShorter(forms: readonly Form[], edges: readonly Edge[], groups: Groups, join: (edge: Edge) => void): [string, Ambiguity][] {
  const fuller = new Map<string, Edge[]>();
  for (const edge of edges) {
    const list = fuller.get(edge.a.key);
    if (list === undefined) fuller.set(edge.a.key, [edge]);
    else list.push(edge);
  }
  const ambiguities: [string, Ambiguity][] = [];
  const ordered = [...forms].sort((a, b) => b.name.parts.length - a.name.parts.length || byText(a.key, b.key));
  for (const form of ordered) {
    const found = new Map<string, Edge>();
    const root = groups.root(form.key);
    for (const edge of fuller.get(form.key) ?? []) {
      const group = groups.root(edge.b.key);
      if (group === root || differ(groups, root, group)) continue;
      const known = found.get(group);
      if (known === undefined || surestFirst(edge, known) < 0) found.set(group, edge);
    }
    const chosen = [...found.values()].sort(surestFirst);
    const [only] = chosen;
    if (chosen.length > CROWD) continue;
    if (only !== undefined && chosen.length === 1) join(only);
    // Words that run on after a name that the authority knows are no second person: each such name is theirs.
    else if (groups.knownBy.has(root) && chosen.every(({ b }) => beginsWith(b.name, form.name))) for (const edge of chosen) join(edge);
    else if (chosen.length > 1)
      ambiguities.push([form.key, { name: form.name.text, candidates: chosen.map((edge) => edge.b.name.text).sort(byText) }]);
  }
  return ambiguities;
}

function beginsWith(longer: Name, shorter: Name): boolean {
  return prove({ ...longer, parts: longer.parts.slice(0, shorter.parts.length) }, shorter) !== null;
}
