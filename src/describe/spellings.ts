/**
 * Words of running text by number. What a word is by itself is found out once, however often it stands in an archive, and
 * then looked up by its number: no piece of the text is cut out, hashed and compared for every room that reads it.
 */

/** Remembered from one document to the next are so many spellings, of so many letters; beyond that all are forgotten at once: same answers, bounded memory. */
const REMEMBERED = 120_000;
const LETTERS = 1 << 21;
const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** How often all was forgotten: what was made of a number before is of another spelling. */
let age = 0;
let count = 0;
/** The letters of all spellings, one after another, and where each begins; the last entry is where the next one will. */
let letters = new Uint16Array(1 << 20);
let begins = new Int32Array((1 << 16) + 1);
/** Open-addressed by hash: a hash and a number (from 1) in turn, 0 for an empty place. */
let slots = new Int32Array(1 << 18);

/** The number of the spelling that stands in a text from `start` up to `end`. It holds until `forgetSpellings`. */
export function spellingAt(text: string, start: number, end: number): number {
  let hash = FNV_START;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  hash ^= hash >>> 15;
  const mask = (slots.length >> 1) - 1;
  let slot = hash & mask;
  for (; slots[slot * 2 + 1] !== 0; slot = (slot + 1) & mask) {
    if (slots[slot * 2] !== hash) continue;
    const number = (slots[slot * 2 + 1] as number) - 1;
    if (isSpelled(number, text, start, end)) return number;
  }
  slots[slot * 2] = hash;
  slots[slot * 2 + 1] = count + 1;
  return add(text, start, end);
}

/** The number of a whole text. */
export function spellingOf(word: string): number {
  return spellingAt(word, 0, word.length);
}

/** The text of a number; a string of its own, which holds no text in memory that it stood in. */
export function spelling(number: number): string {
  const [from, to] = [begins[number] as number, begins[number + 1] as number];
  return Buffer.from(letters.buffer, from * 2, (to - from) * 2).toString('utf16le');
}

/** What `make` says of a spelling, by its number; asked once, until all is forgotten. */
export function bySpelling<Made>(make: (spelling: string) => Made): (number: number) => Made {
  let known: Made[] = [];
  let since = age;
  return (number) => {
    if (since !== age) {
      known = [];
      since = age;
    }
    const before = known[number];
    if (before !== undefined) return before;
    const made = make(spelling(number));
    while (known.length < number) known.push(undefined as Made);
    known[number] = made;
    return made;
  };
}

/** Changes when all is forgotten: for tables that are made of numbers. */
export function spellingsAge(): number {
  return age;
}

/** Makes room where very many spellings are remembered. Numbers from before mean nothing afterwards: call it between documents. */
export function forgetSpellings(): void {
  if (count < REMEMBERED && (begins[count] as number) < LETTERS) return;
  age += 1;
  count = 0;
  letters = new Uint16Array(1 << 20);
  begins = new Int32Array((1 << 16) + 1);
  slots = new Int32Array(1 << 18);
}

function isSpelled(number: number, text: string, start: number, end: number): boolean {
  const from = begins[number] as number;
  if ((begins[number + 1] as number) - from !== end - start) return false;
  for (let at = start; at < end; at += 1) if (letters[from + at - start] !== text.charCodeAt(at)) return false;
  return true;
}

function add(text: string, start: number, end: number): number {
  const number = count;
  const from = begins[number] as number;
  const to = from + end - start;
  while (to > letters.length) letters = longer(letters);
  for (let at = start; at < end; at += 1) letters[from + at - start] = text.charCodeAt(at);
  if (number + 2 > begins.length - 1) begins = longer(begins);
  begins[number + 1] = to;
  count += 1;
  if (count * 4 > slots.length) spread();
  return number;
}

/** Doubles the table. */
function spread(): void {
  const before = slots;
  slots = new Int32Array(before.length * 2);
  const mask = (slots.length >> 1) - 1;
  for (let at = 0; at < before.length; at += 2) {
    if (before[at + 1] === 0) continue;
    let slot = (before[at] as number) & mask;
    while (slots[slot * 2 + 1] !== 0) slot = (slot + 1) & mask;
    slots[slot * 2] = before[at] as number;
    slots[slot * 2 + 1] = before[at + 1] as number;
  }
}

function longer<Numbers extends Uint16Array | Int32Array>(numbers: Numbers): Numbers {
  const made = new (numbers.constructor as new (length: number) => Numbers)(numbers.length * 2);
  made.set(numbers);
  return made;
}
