/** What the tagger looks words up in. */
export interface WordLists {
  /** The word's classes of 64, 256 and 1,024, by its class key. */
  classes(key: string): readonly [number, number, number] | undefined;
  /** How the list of names knows a folded word: a letter for its source and number of spellings, '' where it does not. */
  gazetteer(folded: string): string;
  /** Which hand-kept lists (titles, roles, places, …) hold a folded word, as a number of bits; 0 for none. */
  listed(folded: string): number;
  /** How often an earlier model took this core for a part of a name in unlabelled text, as a level; '' where unseen. */
  prior(core: string): string;
  /** How much a core looks like a name by its letters, as a level; '' where that is not asked. */
  likeness(core: string): string;
}

/** The classes as their file has them: on each line the three numbers of a class of 1,024, then its words. */
export function readClasses(text: string): Map<string, readonly [number, number, number]> {
  const classes = new Map<string, readonly [number, number, number]>();
  for (const line of text.split('\n')) {
    const [a, b, c, ...words] = line.split(' ');
    const numbers = [Number(a), Number(b), Number(c)] as const;
    for (const word of words) classes.set(word, numbers);
  }
  return classes;
}

/** Words with a code each, as their file has them: on each line a code, then the words that it is true of. */
export function readLetters(text: string): Map<string, string> {
  const codes = new Map<string, string>();
  for (const line of text.split('\n')) {
    const [code, ...words] = line.split(' ');
    for (const word of words) codes.set(word, code ?? '');
  }
  return codes;
}

/** Words of such a file by the line that they stand in: found in its text as it is, no word of it is cut out. */
export interface WordLines {
  /** The number of the last line that has a word; -1 where none has. */
  lineOf(word: string): number;
  /** What a line says of its words: the tokens before them. */
  readonly heads: readonly (readonly string[])[];
}

const SPACE = 0x20;
const BREAK = 0x0a;

/** A text of lines, each of so many tokens of head and then words, all parted by single spaces. */
export function wordLines(text: string, head: number): WordLines {
  const heads: string[][] = [];
  let size = 1024;
  while (size < text.length / 3) size *= 2;
  const mask = size - 1;
  /** Open-addressed by hash: where a word begins (from 1) and its line in turn. */
  const slots = new Int32Array(size * 2);
  const endOf = (start: number): number => {
    let end = start;
    for (let code = text.charCodeAt(end); end < text.length && code !== SPACE && code !== BREAK; code = text.charCodeAt(end)) end += 1;
    return end;
  };
  const isAt = (place: number, word: string, start: number, end: number): boolean => {
    const length = end - start;
    for (let at = 0; at < length; at += 1) if (text.charCodeAt(place + at) !== word.charCodeAt(start + at)) return false;
    const next = place + length < text.length ? text.charCodeAt(place + length) : BREAK;
    return next === SPACE || next === BREAK;
  };
  /** The slot of a word that stands from `start` up to `end`, or the empty one that it may have. */
  const slotOf = (word: string, start: number, end: number): number => {
    let hash = 0x811c9dc5;
    for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
    let slot = ((hash ^ (hash >>> 15)) & mask) * 2;
    while (slots[slot] !== 0 && !isAt((slots[slot] as number) - 1, word, start, end)) slot = (slot + 2) & (mask * 2 + 1);
    return slot;
  };
  for (let start = 0; start < text.length; ) {
    const own: string[] = [];
    while (own.length < head) {
      const end = endOf(start);
      own.push(text.slice(start, end));
      start = end + 1;
    }
    while (start <= text.length && text.charCodeAt(start - 1) !== BREAK) {
      const end = endOf(start);
      const slot = slotOf(text, start, end);
      slots[slot] = start + 1;
      slots[slot + 1] = heads.length;
      start = end + 1;
    }
    heads.push(own);
  }
  return {
    heads,
    lineOf: (word) => {
      // One letter may fold to several words (ﷺ), and none of these tables has words of two.
      if (word.includes(' ')) return -1;
      const slot = slotOf(word, 0, word.length);
      return slots[slot] === 0 ? -1 : (slots[slot + 1] as number);
    },
  };
}

/** Codes as `readLetters` reads them. */
export function writeLetters(codes: ReadonlyMap<string, string>): string {
  const lines = new Map<string, string[]>();
  for (const [word, code] of codes) {
    const words = lines.get(code);
    if (words) words.push(word);
    else lines.set(code, [word]);
  }
  return [...lines]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, words]) => [code, ...words.sort()].join(' '))
    .join('\n');
}
