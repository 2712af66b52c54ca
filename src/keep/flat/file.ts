/** Flat arrays with their names, one behind the other in one file, read back as views without copying. */

const ARRAYS = { f64: Float64Array, u32: Uint32Array, u8: Uint8Array } as const;
export type Flat = Float64Array | Uint32Array | Uint8Array;
const MARK = 'diwan-link-1\n';
/** Every array begins at a multiple of this, so that views of any kind may stand on it. */
const STEP = 8;

const typeOf = (flat: Flat): keyof typeof ARRAYS => (flat instanceof Float64Array ? 'f64' : flat instanceof Uint32Array ? 'u32' : 'u8');
const padded = (length: number): number => Math.ceil(length / STEP) * STEP;

/** The pieces of the file in order; to be written one after another. */
export function packed(arrays: ReadonlyMap<string, Flat>): Uint8Array[] {
  const list = [...arrays].map(([name, flat]) => ({ name, type: typeOf(flat), length: flat.length }));
  const head = Buffer.from(`${MARK}${JSON.stringify(list)}\n`);
  const first = Buffer.alloc(padded(head.length), ' ');
  head.copy(first);
  const pieces: Uint8Array[] = [first];
  for (const flat of arrays.values()) {
    const bytes = new Uint8Array(flat.buffer, flat.byteOffset, flat.byteLength);
    pieces.push(bytes);
    if (bytes.length % STEP !== 0) pieces.push(new Uint8Array(STEP - (bytes.length % STEP)));
  }
  return pieces;
}

/** The arrays of a file; null where it is none of ours, or cut off. */
export function unpacked(file: Uint8Array<ArrayBuffer>): Map<string, Flat> | null {
  // Views need an even beginning: what was read into the middle of a pool is copied.
  const bytes = file.byteOffset % STEP === 0 ? file : new Uint8Array(file);
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const begin = MARK.length;
  const end = text.indexOf('\n', begin);
  if (text.toString('latin1', 0, begin) !== MARK || end < 0) return null;
  const list: unknown = JSON.parse(text.toString('utf8', begin, end));
  if (!Array.isArray(list)) return null;
  const arrays = new Map<string, Flat>();
  let at = padded(end + 1);
  for (const { name, type, length } of list as { name: string; type: keyof typeof ARRAYS; length: number }[]) {
    const Kind = ARRAYS[type];
    const size = length * Kind.BYTES_PER_ELEMENT;
    if (at + size > bytes.length) return null;
    arrays.set(name, new Kind(bytes.buffer, bytes.byteOffset + at, length));
    at = padded(at + size);
  }
  return arrays;
}
