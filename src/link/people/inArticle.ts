/**
 * Who is who within one article: the spellings of one full name come together, and a surname, a given name or an honorific
 * with a surname belongs to the fuller name of the same article, never to a namesake elsewhere.
 */
import type { Article, Mention } from '../../model.ts';
import { fold } from '../../text.ts';
import { isCommon } from '../names/common.ts';
import { compareNames, partDistance } from '../names/compare.ts';
import type { Name } from '../names/parts.ts';
import { byText, formKey, isFull, type ReadName } from './forms.ts';
import type { KnownPeople } from './known.ts';
import { prove } from './proof.ts';

/** Why a mention was taken for a person of its article. */
export interface Attachment {
  readonly mention: Mention;
  readonly rule: 'full-name' | 'same-letters' | 'shorter-form-in-article' | 'surname-in-article' | 'authority';
  /** The name it was taken for, as written. */
  readonly with: string;
  readonly score: number;
}

/** Someone an article names in full, or whom the authority knows by the single name that it uses. */
export interface LocalPerson {
  /** The fullest spelling of the article. */
  readonly name: Name;
  /** Set where a whole spelling is the authority's, and no one else's. */
  readonly known: string | null;
  /** A person stated the name in front matter. */
  readonly stated: boolean;
  readonly mentions: readonly Attachment[];
}

/** A mention that fits nobody, or several. */
export interface OpenMention {
  readonly mention: Mention;
  readonly candidates: readonly string[];
}

export interface InArticle {
  readonly people: readonly LocalPerson[];
  readonly open: readonly OpenMention[];
}

/** Single names are matched to parts of full ones up to this distance. */
const SURNAME_LIMIT = 0.35;
const SAME_FORM = 0.3;
/** An article with more names than this is a list: there two names are compared where they begin and end with like consonants. */
const LIST = 500;
/** Where more than this bear a name, it tells nobody's. */
const CROWD = 60;

interface Group {
  readonly name: Name;
  known: string | null;
  stated: boolean;
  readonly attached: Attachment[];
}

const FIELD_ORDER = { headline: 0, dek: 1, body: 2, caption: 3 } as const;

function inReadingOrder(a: Mention, b: Mention): number {
  return (
    FIELD_ORDER[a.place.field] - FIELD_ORDER[b.place.field] ||
    a.place.paragraph - b.place.paragraph ||
    a.place.start - b.place.start ||
    byText(a.text, b.text)
  );
}

/** Resolves the mentions of one article among themselves. */
export function resolveInArticle(article: Article, known: KnownPeople, read: ReadName): InArticle {
  const mentions = [...article.mentions].sort(inReadingOrder);
  const full = mentions.filter((mention) => isFull(read(mention.text)));
  const open: OpenMention[] = [];
  const groups = groupFullNames(full, article.statedPeople, known, read, open);
  const owners = ownersAmong(groups);
  for (const mention of mentions) {
    const name = read(mention.text);
    if (isFull(name)) continue;
    const found = narrowed(owners(name), mention);
    const [only] = found;
    if (only !== undefined && found.length === 1) {
      only.attached.push({ mention, rule: 'surname-in-article', with: only.name.text, score: 0.9 });
      continue;
    }
    const claimed = found.length > 0 ? [] : known.ofMention(mention);
    const [id] = claimed;
    if (id !== undefined && claimed.length === 1) attachKnown(groups, id, mention, name);
    else open.push({ mention, candidates: found.length > 0 ? found.map((group) => group.name.text) : claimed });
  }
  return {
    people: groups.map((group) => ({ name: group.name, known: group.known, stated: group.stated, mentions: group.attached })),
    open,
  };
}

/** Names that several people of the authority share go to `open`, unless the article has a fuller one. One group a person, from the longest names to the shortest, so that a shorter form finds its fuller one. */
function groupFullNames(
  full: readonly Mention[],
  stated: readonly string[],
  known: KnownPeople,
  read: ReadName,
  open: OpenMention[],
): Group[] {
  const byForm = new Map<string, { name: Name; mentions: Mention[]; stated: boolean }>();
  const formOf = (text: string) => {
    const name = read(text);
    const key = formKey(name);
    const form = byForm.get(key) ?? { name, mentions: [], stated: false };
    byForm.set(key, form);
    return form;
  };
  for (const mention of full) formOf(mention.text).mentions.push(mention);
  for (const text of stated) if (read(text).parts.length > 0) formOf(text).stated = true;

  const groups = new Set<Group>();
  const index = new Map<string, Group[]>();
  const isList = byForm.size > LIST;
  const keysOf = isList ? endsOf : skeletonsOf;
  const forms = [...byForm.values()].sort(
    (a, b) =>
      b.name.parts.length - a.name.parts.length || b.mentions.length - a.mentions.length || byText(formKey(a.name), formKey(b.name)),
  );
  for (const form of forms) {
    const claims = known.ofName(form.name);
    const id = claims.length === 1 ? (claims[0] ?? null) : null;
    const close = candidates(keysOf(form.name), index);
    const fitting = (isList && close.length > CROWD ? [] : close)
      .filter((group) => id === null || group.known === null || group.known === id)
      // Who is known by this very spelling is only taken for a fuller name that proves to be theirs.
      .map((group) => ({
        group,
        match: id !== null && group.known === null && prove(form.name, group.name) === null ? null : fits(form.name, group.name),
      }))
      .filter(({ match }) => match !== null);
    const [only] = fitting;
    if (claims.length > 1 && fitting.length !== 1) {
      open.push(...form.mentions.map((mention) => ({ mention, candidates: claims })));
      continue;
    }
    const group =
      only !== undefined && fitting.length === 1 && isFull(form.name)
        ? only.group
        : { name: form.name, known: null, stated: false, attached: [] };
    group.known ??= id;
    group.stated ||= form.stated;
    const shorter = form.name.parts.length < group.name.parts.length;
    const rule = formKey(group.name) === formKey(form.name) ? 'full-name' : shorter ? 'shorter-form-in-article' : 'same-letters';
    const score = 1 - (only?.match ?? 0) / 2;
    for (const mention of form.mentions)
      group.attached.push({ mention, rule, with: group.name.text, score: rule === 'full-name' ? 1 : score });
    if (!groups.has(group)) {
      groups.add(group);
      enter(group, keysOf(group.name), index);
    }
  }
  return [...groups];
}

const skeletonsOf = ({ parts }: Name): readonly string[] => parts.flatMap(({ skeletons }) => skeletons);
const endsOf = ({ parts }: Name): readonly string[] =>
  (parts[0]?.skeletons ?? []).flatMap((first) => (parts.at(-1)?.skeletons ?? []).map((last) => `${first} ${last}`));

function enter(group: Group, keys: readonly string[], index: Map<string, Group[]>): void {
  for (const key of keys) {
    const list = index.get(key);
    if (list === undefined) index.set(key, [group]);
    else list.push(group);
  }
}

function candidates(keys: readonly string[], index: ReadonlyMap<string, readonly Group[]>): Group[] {
  return [...new Set(keys.flatMap((key) => index.get(key) ?? []))];
}

/** Mean distance where `form` is the group's name or a shorter form of it; null where it is not. */
function fits(form: Name, fuller: Name): number | null {
  const match = compareNames(form, fuller);
  if (match === null || match.matched < 2 || match.mean > SAME_FORM) return null;
  if (match.first) return match.mean;
  // `Bagheri Kani` is Ali Bagheri Kani; `Saddam Hussein` is not Uday Saddam Hussein, for it begins with a given name.
  const [first] = form.parts;
  return match.last && first !== undefined && !isCommon(first) && first.body !== fuller.parts[0]?.body && compound(form, fuller)
    ? match.mean
    : null;
}

/** Does the shorter name end the longer one, leaving out one given name before a double surname, in Latin letters alone? */
function compound(form: Name, fuller: Name): boolean {
  return (
    form.script === 'en' &&
    fuller.parts.length - form.parts.length === 1 &&
    fuller.parts.length >= 3 &&
    fuller.parts.every((part) => !part.kin)
  );
}

/** Answers who may be meant by a single name: those whose surname it is, or else those who bear it. */
function ownersAmong(groups: readonly Group[]): (name: Name) => readonly Group[] {
  const index = new Map<string, Group[]>();
  for (const group of groups) enter(group, skeletonsOf(group.name), index);
  const known = new Map<string, readonly Group[]>();
  return (name) => {
    const [single] = name.parts;
    if (single === undefined || name.parts.length > 1) return [];
    const found = known.get(name.text);
    if (found !== undefined) return found;
    const close = candidates(skeletonsOf(name), index).filter((group) => isFull(group.name));
    const surname = close.filter((group) => near(single, group.name.parts.at(-1)));
    const any = surname.length > 0 ? surname : close.filter((group) => group.name.parts.some((part) => near(single, part)));
    const owners = any.slice(0, CROWD);
    known.set(name.text, owners);
    return owners;
  };
}

// King Salman is not Mohammed bin Salman: after `bin` stands the father.
const near = (a: Name['parts'][number], b: Name['parts'][number] | undefined): boolean =>
  b !== undefined && (a.kin || !b.kin) && partDistance(a, b) <= SURNAME_LIMIT;

/** Of several who bear the name: the only one named so far; in a headline, the only one whom the first paragraph names. */
function narrowed(fitting: readonly Group[], mention: Mention): readonly Group[] {
  if (fitting.length <= 1 || fitting.length >= CROWD) return fitting;
  const named = (group: Group): readonly Mention[] =>
    group.attached.filter(({ rule }) => rule !== 'surname-in-article').map(({ mention: one }) => one);
  const before = fitting.filter((group) => named(group).some((one) => inReadingOrder(one, mention) < 0));
  if (before.length === 1) return before;
  const above = mention.place.field === 'headline' || mention.place.field === 'dek';
  const inLede = fitting.filter((group) => named(group).some((one) => one.place.field === 'body' && one.place.paragraph === 0));
  if (above && before.length === 0 && inLede.length === 1) return inLede;
  const titled = fitting.filter(
    (group) => mention.title !== null && named(group).some((one) => one.title !== null && fold(one.title) === fold(mention.title ?? '')),
  );
  return titled.length === 1 ? titled : fitting;
}

function attachKnown(groups: Group[], id: string, mention: Mention, name: Name): void {
  const present = groups.find((group) => group.known === id);
  const group = present ?? { name, known: id, stated: false, attached: [] };
  if (present === undefined) groups.push(group);
  group.attached.push({ mention, rule: 'authority', with: group.name.text, score: 1 });
}
