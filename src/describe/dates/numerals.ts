/**
 * Numbers in words as dates use them: days of the month (`twenty-first`, الحادي والعشرين) and years
 * (`nineteen seventy eight`, ألفين وأربعة وعشرين). Works on folded words.
 */
import { fold } from '../../text.ts';

/** A number read from words: its value and how many words it took. */
export interface Numeral {
  readonly value: number;
  readonly length: number;
}

const table = (rows: readonly (readonly [number, string])[]): ReadonlyMap<string, number> =>
  new Map(rows.flatMap(([value, names]) => names.split(' ').map((name) => [fold(name), value] as const)));

const ENGLISH_UNITS = table([
  [0, 'oh zero'],
  [1, 'one first'],
  [2, 'two second'],
  [3, 'three third'],
  [4, 'four fourth'],
  [5, 'five fifth'],
  [6, 'six sixth'],
  [7, 'seven seventh'],
  [8, 'eight eighth'],
  [9, 'nine ninth'],
]);
const ENGLISH_TEENS = table([
  [10, 'ten tenth'],
  [11, 'eleven eleventh'],
  [12, 'twelve twelfth'],
  [13, 'thirteen thirteenth'],
  [14, 'fourteen fourteenth'],
  [15, 'fifteen fifteenth'],
  [16, 'sixteen sixteenth'],
  [17, 'seventeen seventeenth'],
  [18, 'eighteen eighteenth'],
  [19, 'nineteen nineteenth'],
]);
const ENGLISH_TENS = table([
  [20, 'twenty twentieth'],
  [30, 'thirty thirtieth'],
  [40, 'forty'],
  [50, 'fifty'],
  [60, 'sixty'],
  [70, 'seventy'],
  [80, 'eighty'],
  [90, 'ninety'],
]);
const ARABIC_UNITS = table([
  [1, 'واحد واحدة الأول الأولى أول أولى الحادي الحادية حادي إحدى أحد'],
  [2, 'اثنان اثنين اثنتين الثاني الثانية ثاني ثانية اثنا اثني اثنتي'],
  [3, 'ثلاثة ثلاث الثالث الثالثة ثالث'],
  [4, 'أربعة أربع الرابع الرابعة رابع'],
  [5, 'خمسة خمس الخامس الخامسة خامس'],
  [6, 'ستة ست السادس السادسة سادس'],
  [7, 'سبعة سبع السابع السابعة سابع'],
  [8, 'ثمانية ثماني ثمان الثامن الثامنة ثامن'],
  [9, 'تسعة تسع التاسع التاسعة تاسع'],
  [10, 'عشرة عشر العاشر العاشرة عاشر'],
]);
const ARABIC_TENS = table([
  [20, 'عشرين عشرون العشرين العشرون'],
  [30, 'ثلاثين ثلاثون الثلاثين الثلاثون'],
  [40, 'أربعين أربعون'],
  [50, 'خمسين خمسون'],
  [60, 'ستين ستون'],
  [70, 'سبعين سبعون'],
  [80, 'ثمانين ثمانون'],
  [90, 'تسعين تسعون'],
]);
export const ARABIC_HUNDREDS = table([
  [100, 'مائة مئة مية'],
  [200, 'مائتين مائتان مئتين مئتان'],
  [300, 'ثلاثمائة ثلاثمئة'],
  [400, 'أربعمائة أربعمئة'],
  [500, 'خمسمائة خمسمئة'],
  [600, 'ستمائة ستمئة'],
  [700, 'سبعمائة سبعمئة'],
  [800, 'ثمانمائة ثمانمئة ثمانيمائة'],
  [900, 'تسعمائة تسعمئة'],
]);
const ARABIC_THOUSANDS = table([
  [1000, 'ألف'],
  [2000, 'ألفين ألفان'],
]);
const TEEN = new Set(['عشر', 'عشره'].map(fold));

/** A number below 100 at `words[at]`. */
function englishSmall(words: readonly string[], at: number): Numeral | null {
  const [first, second] = [words[at] ?? '', words[at + 1] ?? ''];
  const teen = ENGLISH_TEENS.get(first);
  if (teen !== undefined) return { value: teen, length: 1 };
  const tens = ENGLISH_TENS.get(first);
  if (tens !== undefined) {
    const unit = ENGLISH_UNITS.get(second);
    return unit ? { value: tens + unit, length: 2 } : { value: tens, length: 1 };
  }
  const unit = ENGLISH_UNITS.get(first);
  return unit ? { value: unit, length: 1 } : null;
}

function arabicSmall(words: readonly string[], at: number): Numeral | null {
  const first = words[at] ?? '';
  const tens = ARABIC_TENS.get(first);
  if (tens !== undefined) return { value: tens, length: 1 };
  const unit = ARABIC_UNITS.get(first);
  if (unit === undefined) return null;
  const second = words[at + 1] ?? '';
  if (unit < 10 && TEEN.has(second)) return { value: 10 + unit, length: 2 };
  const and = second.startsWith('و') ? ARABIC_TENS.get(second.slice(1)) : undefined;
  return unit < 10 && and !== undefined ? { value: unit + and, length: 2 } : { value: unit, length: 1 };
}

/** A day of the month in words at `words[at]` (folded words): 1 to 31. */
export function dayInWords(words: readonly string[], at: number): Numeral | null {
  const found = englishSmall(words, at) ?? arabicSmall(words, at);
  return found && found.value >= 1 && found.value <= 31 ? found : null;
}

function englishYear(words: readonly string[], at: number): Numeral | null {
  const first = englishSmall(words, at);
  if (!first) return null;
  let next = at + first.length;
  if (words[next] === 'thousand') {
    next += 1;
    if (words[next] === 'and') next += 1;
    const rest = englishSmall(words, next);
    return { value: first.value * 1000 + (rest?.value ?? 0), length: rest ? next + rest.length - at : at + first.length + 1 - at };
  }
  if (words[next] === 'hundred') return { value: first.value * 100, length: next + 1 - at };
  if (first.value < 15 || first.value > 21) return null;
  const zero = ENGLISH_UNITS.get(words[next] ?? '') === 0;
  const rest = englishSmall(words, zero ? next + 1 : next);
  return rest ? { value: first.value * 100 + rest.value, length: next + (zero ? 1 : 0) + rest.length - at } : null;
}

function arabicYear(words: readonly string[], at: number): Numeral | null {
  const thousands = ARABIC_THOUSANDS.get(words[at] ?? '');
  if (thousands === undefined) return null;
  let value = thousands;
  let next = at + 1;
  const joined = (offset: number): string[] =>
    words.slice(offset, offset + 3).map((word, index) => (index === 0 ? word.replace(/^و/u, '') : word));
  const hundreds = words[next]?.startsWith('و') ? ARABIC_HUNDREDS.get(joined(next)[0] ?? '') : undefined;
  if (hundreds !== undefined) {
    value += hundreds;
    next += 1;
  }
  // واحد begins with a و of its own, so the word is tried as it stands first.
  const rest = words[next]?.startsWith('و') ? (arabicSmall(joined(next), 0) ?? arabicSmall(words, next)) : null;
  return rest ? { value: value + rest.value, length: next + rest.length - at } : { value, length: next - at };
}

/** A year in words at `words[at]` (folded words). */
export function yearInWords(words: readonly string[], at: number): Numeral | null {
  const found = englishYear(words, at) ?? arabicYear(words, at);
  return found && found.value >= 1000 && found.value <= 2100 ? found : null;
}

/** A small count in words or digits (`two`, يومين is not one) at `words[at]`. */
export function countInWords(words: readonly string[], at: number): Numeral | null {
  const word = words[at] ?? '';
  if (/^\d{1,3}$/u.test(word)) return { value: Number(word), length: 1 };
  return englishSmall(words, at) ?? arabicSmall(words, at);
}

/** Every word that a number in words can begin with. */
export const NUMERAL_WORDS: readonly string[] = [
  ENGLISH_UNITS,
  ENGLISH_TEENS,
  ENGLISH_TENS,
  ARABIC_UNITS,
  ARABIC_TENS,
  ARABIC_THOUSANDS,
].flatMap((words) => [...words.keys()]);
