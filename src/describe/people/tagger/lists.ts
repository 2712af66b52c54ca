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
