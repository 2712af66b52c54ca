/** What a text calls a person beside the name: `Head of Al-Hikma National Movement`, `رئيس تيار الحكمة الوطني`. */

import type { Language } from '../../../model.ts';
import type { Span } from '../tagger/tags.ts';
import type { PhraseBook } from '../words.ts';

/** A sentence to look for roles in. */
export interface RoleText {
  readonly language: Language;
  /** Words as written and folded. */
  readonly words: readonly string[];
  readonly folded: readonly string[];
  /** For each word the first word of the name (titles included) that it is part of, or -1: a role never runs into another name. */
  readonly owners: Int32Array;
}

const MOST_WORDS = 14;
const STOPS = /^[.,;:!?()[\]"“”«»،؛؟…–—]$/u;
const COMMA = /^[,،]$/u;
const CAPITAL = /^[\p{Lu}\p{N}]/u;
const SMALL_WITHIN = new Set("of the for and to in on at 's ’s & de du al".split(' '));
const QUALIFIES = new Set(
  'former late then acting interim outgoing incoming new newly elected deputy vice senior top chief long-time longtime influential prominent powerful veteran caretaker current ex first second the a an his her their our its slain martyred'.split(
    ' ',
  ),
);
const ENDS_ROLE = new Set(
  'who whom whose which that said says told added and but while when as after before during has had have was were is are will would also by with from where'.split(
    ' ',
  ),
);
const ARABIC_ENDS = new Set(
  'ان أن إن انه اليوم امس مع من علي عن الي خلال بين بعد قبل منذ حيث الذي التي الذين وقال وقد قد كان كانت لم لن ثم او و ما لا هذا هذه ذلك وذلك كما حين عندما اذ لكن بل هو هي وهو وهي'.split(
    ' ',
  ),
);

/** A role as a span of words, and how many letters before its first word are glued on. */
export type RoleSpan = readonly [from: number, to: number, glued: number];

/** The role of the person whose name (with its titles) is this span; null where none stands beside it. */
export function roleOf(text: RoleText, name: Span, roles: PhraseBook, verbs: ReadonlySet<string>): RoleSpan | null {
  return text.language === 'en'
    ? (behind(text, name, roles) ?? before(text, name, roles))
    : (arabicBefore(text, name, roles, verbs) ?? arabicBehind(text, name, roles, verbs));
}

function inName(text: RoleText, at: number, own: Span): boolean {
  const owner = text.owners[at] ?? -1;
  return owner >= 0 && owner !== own[0];
}

/** `aide to Sadr`: a name within a role, or the rest of one. */
function followsSmall(text: RoleText, at: number): boolean {
  const owner = text.owners[at] ?? at;
  return /^(?:to|of|for)$/u.test(text.folded[owner - 1] ?? '');
}

function behind(text: RoleText, name: Span, roles: PhraseBook): RoleSpan | null {
  const from = name[1] + 1;
  if (!COMMA.test(text.words[name[1]] ?? '')) return null;
  let to = from;
  let role = -1;
  while (to < text.words.length && to - from < MOST_WORDS) {
    const word = text.folded[to] as string;
    if (STOPS.test(word) || (inName(text, to, name) && !followsSmall(text, to))) break;
    if (role < 0) {
      const length = roles.longestAt(text.folded, to);
      if (length > 0) role = to;
      else if (!QUALIFIES.has(word) && !SMALL_WITHIN.has(word) && !CAPITAL.test(text.words[to] ?? '') && to - from > 3) return null;
    } else if (ENDS_ROLE.has(word) && !(word === 'and' && roles.longestAt(text.folded, to + 1) > 0)) break;
    to += 1;
  }
  while (to > from && SMALL_WITHIN.has(text.folded[to - 1] ?? '')) to -= 1;
  return role >= 0 && role - from <= 6 && to > role ? [from, to, 0] : null;
}

function before(text: RoleText, name: Span, roles: PhraseBook): RoleSpan | null {
  const to = COMMA.test(text.words[name[0] - 1] ?? '') ? name[0] - 1 : name[0];
  const ends = roles.longestBefore(text.folded, to);
  let from = -1;
  if (ends > 0) from = to - ends;
  else {
    for (let at = to - 1; at >= Math.max(0, to - 10); at -= 1) {
      const word = text.folded[at] as string;
      if (STOPS.test(word) || inName(text, at, name)) break;
      if (SMALL_WITHIN.has(text.folded[at + 1] ?? '') && at + 1 < to && roles.longestBefore(text.folded, at + 1) > 0) {
        from = at + 1 - roles.longestBefore(text.folded, at + 1);
        if (text.folded[at + 1] !== 'and' && text.folded[at + 1] !== 'the') break;
        from = -1;
      }
      if (!SMALL_WITHIN.has(word) && !CAPITAL.test(text.words[at] ?? '')) break;
    }
  }
  if (from < 0 || (to !== name[0] && ends === 0 && from < 0)) return null;
  while (from > 0 && to - from < MOST_WORDS && !inName(text, from - 1, name)) {
    const word = text.folded[from - 1] as string;
    const qualifies =
      QUALIFIES.has(word) || (CAPITAL.test(text.words[from - 1] ?? '') && from - 1 > 0) || (/^['’]s$/u.test(word) && from > 1);
    if (!qualifies || STOPS.test(word)) break;
    from -= 1;
  }
  return [from, to, 0];
}

/** أمام "in front of", which folds to the same letters as إمام. */
const IN_FRONT = /^[وفبل]?أمام$/u;

function arabicBefore(text: RoleText, name: Span, roles: PhraseBook, verbs: ReadonlySet<string>): RoleSpan | null {
  const to = COMMA.test(text.words[name[0] - 1] ?? '') ? name[0] - 1 : name[0];
  let found = -1;
  let glued = 0;
  for (let at = to - 1; at >= Math.max(0, to - 10); at -= 1) {
    const word = text.folded[at] as string;
    if (STOPS.test(word) || ARABIC_ENDS.has(word) || verbs.has(word) || verbs.has(word.replace(/^[وف]/u, '')) || inName(text, at, name))
      break;
    if (IN_FRONT.test(text.words[at] ?? '')) continue;
    if (roles.longestAt(text.folded, at) > 0) [found, glued] = [at, 0];
    else if (roles.longestAt(withoutClitic(text.folded, at), 0) > 0) [found, glued] = [at, word.startsWith('لل') ? 0 : 1];
  }
  return found < 0 ? null : [found, to, glued];
}

function withoutClitic(folded: readonly string[], at: number): string[] {
  const [first, ...rest] = folded.slice(at, at + 4);
  return [(first ?? '').replace(/^(?:لل|[ولبف])(?=\p{L}{3})/u, ''), ...rest];
}

function arabicBehind(text: RoleText, name: Span, roles: PhraseBook, verbs: ReadonlySet<string>): RoleSpan | null {
  const from = COMMA.test(text.words[name[1]] ?? '') ? name[1] + 1 : name[1];
  if (roles.longestAt(text.folded, from) === 0) return null;
  let to = from;
  while (to < text.words.length && to - from < 10) {
    const word = text.folded[to] as string;
    if (STOPS.test(word) || ARABIC_ENDS.has(word) || verbs.has(word) || inName(text, to, name)) break;
    to += 1;
  }
  return to > from ? [from, to, 0] : null;
}
