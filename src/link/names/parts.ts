/**
 * The parts of a person's name in either script: titles and particles taken off, compounds made one part
 * (`Abd al-Rahman`, `Abu Bakr`, `Salah al-Din`), so that `Seyyed Ammar Hakim` and `Ammar Al-Hakeem` have the same two.
 */

import type { Language } from '../../model.ts';
import { fold, scriptLanguage } from '../../text.ts';
import { skeletons } from './skeleton.ts';
import { JUNIOR, LONG_TITLES, NO_NAME, SUFFIXES, TITLES } from './titles.ts';

export interface NamePart {
  /** Folded letters without article: `hakim`, `حكيم`. */
  readonly body: string;
  /** With the article where it had one: `alhakim`, `الحكيم`; otherwise as `body`. */
  readonly full: string;
  /** Stood after `bin`, `ibn` or بن. */
  readonly kin: boolean;
  /** Coarse consonants of `body`, one or two readings. */
  readonly skeletons: readonly string[];
}

export interface Name {
  /** As written. */
  readonly text: string;
  /** As written, without titles before it. */
  readonly untitled: string;
  readonly script: Language;
  readonly parts: readonly NamePart[];
  /** Initials and generational marks left out, for instance the `W` of `George W. Bush`. */
  readonly initials: readonly string[];
  /** A son with his father's name: `Jr`, الابن. */
  readonly junior: boolean;
  /** The same name with a title that was taken off and may be a given name after all: `Sayed Ahmed Ali`; else null. */
  readonly titled: Name | null;
}

const WORDS = /[^\s\-‐‑–—_/,،.]+/gu;
const NOT_LETTERS = /[^\p{L}\p{N}]/gu;

const KIN: ReadonlySet<string> = new Set(['bin', 'ibn', 'bint', 'بن', 'ابن', 'بنت']);
const ABU: ReadonlySet<string> = new Set(['abu', 'abou', 'abo', 'aboo', 'ابو', 'ابا', 'ابي']);
const ABD: ReadonlySet<string> = new Set(['abd', 'abdel', 'abdul', 'abdal', 'abdol', 'abdool', 'abdoul', 'abdur', 'abdus', 'abdes', 'عبد']);
const DIN: ReadonlySet<string> = new Set(['din', 'deen', 'dine', 'eddin', 'eddine', 'uddin', 'uldin', 'addin', 'دين', 'الدين']);
const LAH: ReadonlySet<string> = new Set(['allah', 'ullah', 'ollah', 'الله']);
const ARTICLE: ReadonlySet<string> = new Set(['al', 'el', 'il', 'aal', 'ال']);
/** `as-Sadr`, `ar-Rubaie`: the article takes the next word's first sound. */
const ASSIMILATED = /^[aeu](sh|dh|th|[srndtz])$/u;
/** Words that stand inside names of other tongues and are often left out. */
const LIGHT: ReadonlySet<string> = new Set(
  'de da del della der den van von di du la le dos das e i ur ul ud us uz دي دا ديل دير دن فان فون دو دوس لا لو'.split(' '),
);
/** Titles that are given names too: taken off only where a whole name, or a surname with an article, remains. */
const ALSO_NAMES: ReadonlySet<string> = new Set(
  'sayyid sayed sayid sayyed syed السيد سيد imam الامام major king prince dean father judge'.split(' '),
);

const ABD_ATTACHED = /^abd[aeiou]{1,2}l?(?=.{3})(?:([^aeiou])(?=\1))?(.+)$/u;
const DIN_ATTACHED = /^(.{3,}?)(?:ou|[aeiou])[dl]d(?:in|een|ine)$/u;
const LAH_ATTACHED = /^(.{3,}?)(?:ou|[aeiou])l+ah$/u;

interface Word {
  /** Where it begins in the text. */
  readonly start: number;
  readonly folded: string;
  /** Written with a bare alef: the ال of الحكيم is an article, that of إلياس is not. */
  readonly bareAlef: boolean;
}

/** Letters that `fold` makes equal to a neighbour though they sound otherwise, as Arabic writers spell their sound. */
const PERSIAN_SOUND: ReadonlyMap<string, string> = new Map([
  ['گ', 'غ'],
  ['چ', 'تش'],
]);
const ABBREVIATED: ReadonlyMap<string, string> = new Map([['mohd', 'mohammad']]);

/** Persian typing leaves out spaces: محمدعبد البصير. */
const GLUED_ABD = /^[\u0621-\u064a]{3,}عبد$/u;

function foldName(word: string): string {
  const folded = fold(word.replace(/[گچ]/gu, (letter) => PERSIAN_SOUND.get(letter) ?? letter)).replace(NOT_LETTERS, '');
  return ABBREVIATED.get(folded) ?? folded;
}

function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORDS), ({ 0: word, index }) => ({
    start: index,
    folded: foldName(word),
    bareAlef: word.startsWith('ا'),
  }))
    .filter(({ folded }) => folded !== '')
    .flatMap((word) =>
      GLUED_ABD.test(word.folded)
        ? [
            { ...word, folded: word.folded.slice(0, -3) },
            { start: word.start, folded: 'عبد', bareAlef: false },
          ]
        : [word],
    );
}

function withoutTitles(words: readonly Word[]): readonly Word[] {
  const long = LONG_TITLES.find((title) => title.length < words.length && title.every((word, k) => words[k]?.folded === word));
  if (long !== undefined) return withoutTitles(words.slice(long.length));
  const [first, second] = words;
  if (first === undefined || second === undefined || !TITLES.has(first.folded)) return words;
  if (ALSO_NAMES.has(first.folded) && words.length === 2 && !(second.bareAlef && second.folded.startsWith('ال'))) return words;
  if (ABU.has(second.folded) && words.length === 2) return words;
  return withoutTitles(words.slice(1));
}

function part(body: string, full: string, kin: boolean): NamePart {
  return { body, full, kin, skeletons: skeletons(body) };
}

function plainPart(word: Word, article: boolean, kin: boolean): NamePart {
  const { folded } = word;
  if (folded.startsWith('ال') && word.bareAlef && folded.length >= 4) {
    const body = folded.slice(2);
    return part(body, folded, kin);
  }
  if (folded.startsWith('عبدال') && folded.length >= 7) return part(`عبد${folded.slice(5)}`, folded, kin);
  if (folded.endsWith('الدين') && folded.length >= 7) return part(`${folded.slice(0, -5)}دين`, folded, kin);
  if (folded.endsWith('الله') && folded.length >= 6) return part(`${folded.slice(0, -4)}له`, folded, kin);
  const abd = ABD_ATTACHED.exec(folded);
  if (abd?.[2] !== undefined) return part(`abd${abd[2].replace(/^(.)\1/u, '$1')}`, folded, kin);
  const din = DIN_ATTACHED.exec(folded);
  if (din?.[1] !== undefined) return part(`${din[1]}din`, folded, kin);
  const lah = LAH_ATTACHED.exec(folded);
  if (lah?.[1] !== undefined) return part(`${lah[1]}lah`, folded, kin);
  return part(folded, article ? (word.bareAlef || /^[a-z]/u.test(folded) ? `al${folded}` : `ال${folded}`) : folded, kin);
}

const bare = (word: Word): string =>
  word.bareAlef && word.folded.startsWith('ال') && word.folded.length >= 4 ? word.folded.slice(2) : word.folded;

function isArticle(word: Word, next: Word | undefined): boolean {
  if (next === undefined) return false;
  if (ARTICLE.has(word.folded)) return true;
  const assimilated = ASSIMILATED.exec(word.folded);
  return assimilated?.[1] !== undefined && next.folded.startsWith(assimilated[1]) && !LAH.has(next.folded);
}

/** Cuts a name into its parts; a text without letters has none. */
export function parseName(text: string): Name {
  const all = wordsOf(text);
  const words = withoutTitles(all);
  const title = all[all.length - words.length - 1];
  const titled =
    title !== undefined && ALSO_NAMES.has(title.folded)
      ? { text, untitled: text.slice(title.start), ...cut([title, ...words]), titled: null }
      : null;
  return { text, untitled: text.slice(words[0]?.start ?? 0).trim(), ...cut(words), titled };
}

function cut(words: readonly Word[]): Omit<Name, 'text' | 'untitled' | 'titled'> {
  const parts: NamePart[] = [];
  const initials: string[] = [];
  let article = false;
  let kin = false;
  let junior = false;
  for (let k = 0; k < words.length; k++) {
    const word = words[k];
    const next = words[k + 1];
    if (word === undefined) continue;
    const { folded } = word;
    const previous = parts.at(-1);
    const more = next !== undefined;
    if (parts.length > 0 && NO_NAME.has(folded)) break;
    if (previous !== undefined && DIN.has(folded)) {
      const din = /^[a-z]/u.test(folded) ? 'din' : 'دين';
      parts[parts.length - 1] = part(previous.body + din, previous.full + din, previous.kin);
    } else if (previous !== undefined && LAH.has(folded)) {
      const lah = /^[a-z]/u.test(folded) ? 'lah' : 'له';
      parts[parts.length - 1] = part(previous.body + lah, previous.full + lah, previous.kin);
    } else if (isArticle(word, next)) {
      article = true;
      continue;
    } else if (KIN.has(folded) && !more && previous !== undefined) {
      break;
    } else if (JUNIOR.has(folded) && parts.length > 1 && !more) {
      junior = true;
    } else if (KIN.has(folded) && more) {
      kin = parts.length > 0 || !/^[a-z]/u.test(folded) || folded !== 'ben';
      continue;
    } else if (folded === 'ben' && more && parts.length > 0) {
      kin = true;
      continue;
    } else if (ABD.has(folded) && more) {
      let after = k + 1;
      const second = words[after];
      if (second !== undefined && isArticle(second, words[after + 1])) after++;
      const head = words[after] ?? word;
      const abd = /^[a-z]/u.test(folded) ? 'abd' : 'عبد';
      const rest = LAH.has(head.folded) ? (abd === 'abd' ? 'lah' : 'له') : bare(head);
      parts.push(part(abd + rest, abd + head.folded, kin));
      k = after;
    } else if (ABU.has(folded) && more) {
      let after = k + 1;
      const second = words[after];
      if (second !== undefined && isArticle(second, words[after + 1])) after++;
      const head = words[after] ?? word;
      const abu = /^[a-z]/u.test(folded) ? 'abu' : 'ابو';
      parts.push(part(abu + bare(head), abu + head.folded, kin));
      k = after;
    } else if (SUFFIXES.has(folded) && parts.length > 0 && !more) {
      initials.push(folded);
    } else if ((folded.length === 1 || LIGHT.has(folded)) && words.length > 1) {
      initials.push(folded);
    } else parts.push(plainPart(word, article, kin));
    article = false;
    kin = false;
  }
  return { script: scriptLanguage(words.map(({ folded }) => folded).join(' ')), parts, initials, junior };
}
