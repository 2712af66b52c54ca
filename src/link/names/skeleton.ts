/**
 * The coarse consonants that all spellings of a name share in both scripts, so that only names with a chance are compared:
 * `Muqtada`, `Moqtada` and مقتدى are all `MKT`. Vowels, h and ع are dropped; letters that scripts confuse share a class.
 */

const CLASSES: readonly (readonly [letters: string, shape: string])[] = [
  ['bp' + 'ب', 'B'],
  ['tdsz' + 'تثدذزسشصضطظ', 'T'],
  ['kqgjx' + 'جكقغخ', 'K'],
  ['f' + 'ف', 'F'],
  ['l' + 'ل', 'L'],
  ['m' + 'م', 'M'],
  ['n' + 'ن', 'N'],
  ['r' + 'ر', 'R'],
];
const CLASS_OF: ReadonlyMap<string, string> = new Map(
  CLASSES.flatMap(([letters, shape]) => Array.from(letters, (letter) => [letter, shape])),
);

const DIGRAPHS = /tch|sch|ch|kh|gh|th|dh|sh|zh|ph|ck|c(?=[eiy])|c|x/gu;
const DIGRAPH_AS: ReadonlyMap<string, string> = new Map(
  Object.entries({ tch: 't', sch: 't', ch: 't', kh: 'k', gh: 'k', th: 't', dh: 't', sh: 't', zh: 't', ph: 'f', ck: 'k', x: 'kt' }),
);

/** The skeleton of a folded word in either script; `-` where it has no consonant. `v` is read as `vAs`. */
function skeletonWith(word: string, vAs: string): string {
  const plain = word.replace(DIGRAPHS, (found) => DIGRAPH_AS.get(found) ?? (/c/u.test(found) && found.length === 1 ? cSound(word) : found));
  let skeleton = '';
  for (const letter of plain) {
    const shape = letter === 'v' ? vAs : (CLASS_OF.get(letter) ?? '');
    if (shape !== '' && !skeleton.endsWith(shape)) skeleton += shape;
  }
  return skeleton === '' ? '-' : skeleton;
}

const SOFT_C = /c[eiy]/u;
const cSound = (word: string): string => (SOFT_C.test(word) ? 's' : 'k');

/** One skeleton, or two where the word has a `v` (ف or و in Arabic). */
export function skeletons(word: string): readonly string[] {
  const main = skeletonWith(word, 'F');
  return word.includes('v') ? [main, skeletonWith(word, '')] : [main];
}
