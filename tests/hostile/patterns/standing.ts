/**
 * Patterns whose time may grow faster than a text by the checker's word, and why they stand all the same. Each reason is tried
 * with the text that the checker found.
 */
export interface Standing {
  /** How the pattern begins: enough of it to tell it from the others of its file. */
  readonly begins: string;
  readonly file: string;
  /** The program hands the pattern no more letters than this. */
  readonly letters: number;
}

export const STANDING: readonly Standing[] = [
  { file: 'src/clean/shapes.ts', begins: String.raw`(?:\.\.\.|…)\s*(?:[[(]?(?:read more`, letters: 100 },
  { file: 'src/clean/joins.ts', begins: String.raw`(?:\p{Lu}[\p{L}'’-]+\s+){2}`, letters: 200 },
  { file: 'src/clean/surroundings.ts', begins: String.raw`^\W*(?:(?:\p{Lu}[\p{L}.'’-]+ ){1,4}|The`, letters: 200 },
  { file: 'src/clean/surroundings.ts', begins: String.raw`^\W*(?:\p{Lu}[\p{L}.'’-]+ ){2,4}(?:covers`, letters: 200 },
  { file: 'src/clean/surroundings.ts', begins: String.raw`^[^\p{L}]*(?:\p{Script=Arabic}+ ){2,4}`, letters: 200 },
  { file: 'src/describe/dateline.ts', begins: String.raw`^\p{Lu}[\p{Lu}\s'’.,-]*\p{Lu}`, letters: 40 },
  { file: 'src/describe/dates/lede.ts', begins: String.raw`(?:\btoday|`, letters: 240 },
];
