/**
 * A packed store: values by key in one large file that is only ever appended to, with an index beside it. What was
 * written before a program was killed is found again, a torn end is passed by, and every value carries a checksum. The
 * whole folder may be deleted at any time: what is kept can be made again.
 *
 *   NAME.pack    a head of 16 bytes, then records: mark, key (16 bytes), length, CRC-32 of key and value, value
 *   NAME.index   the same 16 bytes, how much of the pack it covers, a CRC-32, then key, place and length of each record
 */
import { randomBytes } from 'node:crypto';
import { closeSync, fstatSync, ftruncateSync, mkdirSync, openSync, readFileSync, readSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { writeAll } from './bytes.ts';
import { type Slot, Slots } from './slots.ts';

export interface Store {
  /** The value, or null where the store has none, or has it damaged. */
  readonly get: (key: string) => Buffer | null;
  readonly has: (key: string) => boolean;
  /** Keeps a value; what the key had before is forgotten. */
  readonly put: (key: string, value: Uint8Array) => void;
}

export interface PackedStore extends Store {
  /** Writes everything to the disk; with `live`, values of other keys are forgotten once they are the greater part. */
  readonly save: (live?: ReadonlySet<string>) => void;
  readonly close: () => void;
}

const KEY = 16;
const HEAD = 16;
const RECORD = 4 + KEY + 4 + 4;
const MARK = 0x4e_57_49_44;
/** Values wait in memory until so many bytes are to be written. */
const PENDING = 1 << 20;
/** A pack whose dead values take more than this is written anew, once they outweigh the living. */
const WASTE = 1 << 22;
const MAGIC = Buffer.from('DIWPACK1');

/** A store in memory, for callers that keep nothing. */
export function memoryStore(): Store {
  const values = new Map<string, Buffer>();
  return {
    get: (key) => values.get(key) ?? null,
    has: (key) => values.has(key),
    put: (key, value) => void values.set(key, Buffer.from(value)),
  };
}

/** The files of the store `name` in a folder: its pack and its index. */
export function storeFiles(folder: string, name: string): readonly [pack: string, index: string] {
  return [join(folder, `${name}.pack`), join(folder, `${name}.index`)];
}

/** Opens the store `name` in a folder, which is made where it is missing. Keys are 32 hexadecimal digits. One writer at a time. */
export function openStore(folder: string, name: string): PackedStore {
  mkdirSync(folder, { recursive: true });
  const [pack, index] = storeFiles(folder, name);
  let { file, id, slots, end } = load(pack, index);
  let saved = end;
  let pending: Buffer[] = [];
  let pendingBytes = 0;
  const waiting = new Map<string, Buffer>();

  const flush = (): void => {
    if (pending.length === 0) return;
    const all = Buffer.concat(pending);
    writeAll(file, all, end - all.length);
    pending = [];
    pendingBytes = 0;
    waiting.clear();
  };
  const read = (key: string, { at, length }: Slot): Buffer | null => {
    const record = Buffer.allocUnsafe(RECORD + length);
    if (readSync(file, record, 0, record.length, at) < record.length) return null;
    return sound(record, key, length) ? record.subarray(RECORD) : null;
  };
  const get = (key: string): Buffer | null => {
    const slot = slots.get(key);
    return slot === undefined ? null : (waiting.get(key) ?? read(key, slot));
  };
  const put = (key: string, value: Uint8Array): void => {
    const record = recordOf(key, value);
    pending.push(record);
    waiting.set(key, record.subarray(RECORD));
    slots.set(key, { at: end, length: value.length });
    end += record.length;
    pendingBytes += record.length;
    if (pendingBytes > PENDING) flush();
  };
  const rewrite = (live: ReadonlySet<string>): void => {
    const beside = `${pack}.new`;
    rmSync(beside, { force: true });
    const fresh = create(beside);
    const kept = new Slots();
    let at = HEAD;
    for (const key of live) {
      const value = get(key);
      if (value === null) continue;
      const record = recordOf(key, value);
      writeAll(fresh.file, record, at);
      kept.set(key, { at, length: value.length });
      at += record.length;
    }
    closeSync(file);
    rmSync(index, { force: true });
    renameSync(beside, pack);
    ({ file, id } = fresh);
    slots = kept;
    end = at;
    saved = 0;
  };
  const save = (live?: ReadonlySet<string>): void => {
    flush();
    if (live !== undefined) {
      const living = [...live].reduce((sum, key) => sum + RECORD + (slots.get(key)?.length ?? 0), HEAD);
      if (end - living > WASTE && living < end / 2) rewrite(live);
    }
    if (saved === end) return;
    writeIndex(index, id, end, slots);
    saved = end;
  };
  return { get, has: (key) => slots.has(key), put, save, close: () => closeSync(file) };
}

function recordOf(key: string, value: Uint8Array): Buffer {
  const record = Buffer.allocUnsafe(RECORD + value.length);
  record.writeUInt32LE(MARK, 0);
  record.write(key, 4, KEY, 'hex');
  record.writeUInt32LE(value.length, 4 + KEY);
  record.set(value, RECORD);
  record.writeUInt32LE(crc32(record.subarray(RECORD), crc32(record.subarray(4, 4 + KEY))), 8 + KEY);
  return record;
}

function sound(record: Buffer, key: string | null, length: number): boolean {
  return (
    record.readUInt32LE(0) === MARK &&
    (key === null || record.toString('hex', 4, 4 + KEY) === key) &&
    record.readUInt32LE(4 + KEY) === length &&
    record.readUInt32LE(8 + KEY) === crc32(record.subarray(RECORD, RECORD + length), crc32(record.subarray(4, 4 + KEY)))
  );
}

interface Loaded {
  readonly file: number;
  /** Tells this pack from one that stood here before: an index belongs to one pack. */
  readonly id: Buffer;
  readonly slots: Slots;
  readonly end: number;
}

function create(path: string): { readonly file: number; readonly id: Buffer } {
  const file = openSync(path, 'w+');
  const id = Buffer.concat([MAGIC, randomBytes(HEAD - MAGIC.length)]);
  writeAll(file, id, 0);
  return { file, id };
}

function load(pack: string, index: string): Loaded {
  const file = openExisting(pack);
  const id = Buffer.alloc(HEAD);
  if (file === null || readSync(file, id, 0, HEAD, 0) < HEAD || !id.subarray(0, MAGIC.length).equals(MAGIC)) {
    if (file !== null) closeSync(file);
    return { ...create(pack), slots: new Slots(), end: HEAD };
  }
  const { size } = fstatSync(file);
  const known = readIndex(index, id, size);
  const slots = known?.slots ?? new Slots();
  const end = scan(file, known?.end ?? HEAD, size, slots);
  // What stands behind is the torn end of a program that was killed.
  if (end < size) ftruncateSync(file, end);
  return { file, id, slots, end };
}

/** Takes in whole records from `from` on; answers where they end. */
function scan(file: number, from: number, size: number, slots: Slots): number {
  const head = Buffer.alloc(RECORD);
  let at = from;
  while (at + RECORD <= size) {
    readSync(file, head, 0, RECORD, at);
    const length = head.readUInt32LE(4 + KEY);
    if (head.readUInt32LE(0) !== MARK || at + RECORD + length > size) break;
    const record = Buffer.allocUnsafe(RECORD + length);
    readSync(file, record, 0, record.length, at);
    if (!sound(record, null, length)) break;
    slots.set(record.toString('hex', 4, 4 + KEY), { at, length });
    at += record.length;
  }
  return at;
}

function openExisting(path: string): number | null {
  try {
    return openSync(path, 'r+');
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw problem;
  }
}

function writeIndex(path: string, id: Buffer, end: number, { rows }: Slots): void {
  const body = Buffer.allocUnsafe(6 + rows.length);
  body.writeUIntLE(end, 0, 6);
  body.set(rows, 6);
  const check = Buffer.alloc(4);
  check.writeUInt32LE(crc32(body));
  const beside = `${path}.new`;
  const file = openSync(beside, 'w');
  writeAll(file, Buffer.concat([id, check, body]), 0);
  closeSync(file);
  renameSync(beside, path);
}

function readIndex(path: string, id: Buffer, size: number): { readonly slots: Slots; readonly end: number } | null {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    return null;
  }
  const body = bytes.subarray(HEAD + 4);
  if (bytes.length < HEAD + 10 || !bytes.subarray(0, HEAD).equals(id) || bytes.readUInt32LE(HEAD) !== crc32(body)) return null;
  const end = body.readUIntLE(0, 6);
  if (end > size) return null;
  return { slots: new Slots(body.subarray(6)), end };
}
