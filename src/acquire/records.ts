/** A `.jsonl` file cut into its lines while it is read: never more than one line and one piece in memory. */

export interface RawRecord {
  /** From 1, as an editor counts. */
  readonly line: number;
  /** Null where the line is longer than the limit. */
  readonly bytes: Uint8Array | null;
}

const NEWLINE = 0x0a;

/** The lines of a file that comes in pieces, blank ones left out. A line of more than `most` bytes is passed over, not kept. */
export async function* splitRecords(pieces: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<RawRecord> {
  let line = 1;
  let parts: Uint8Array[] = [];
  let size = 0;
  const take = (part: Uint8Array): void => {
    size += part.length;
    if (size <= most) parts.push(part);
    else parts = [];
  };
  const finish = (): RawRecord => {
    const record = { line, bytes: size > most ? null : parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts) };
    line++;
    parts = [];
    size = 0;
    return record;
  };
  for await (const piece of asUtf8(pieces)) {
    let start = 0;
    for (let end = piece.indexOf(NEWLINE); end >= 0; end = piece.indexOf(NEWLINE, start)) {
      take(piece.subarray(start, end));
      start = end + 1;
      const record = finish();
      if (!isBlank(record)) yield record;
    }
    if (start < piece.length) take(piece.subarray(start));
  }
  const last = finish();
  if (!isBlank(last)) yield last;
}

function isBlank({ bytes }: RawRecord): boolean {
  return bytes?.every((byte) => byte === 0x20 || byte === 0x0d || byte === 0x09) ?? false;
}

/** JSON is UTF-8; a file that Windows saved as UTF-16 says so in its first two bytes and is turned as it comes. */
async function* asUtf8(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let decoder: TextDecoder | null | undefined;
  for await (const piece of pieces) {
    if (decoder === undefined) {
      const [first, second] = piece;
      const isLittle = first === 0xff && second === 0xfe;
      decoder = isLittle || (first === 0xfe && second === 0xff) ? new TextDecoder(isLittle ? 'utf-16le' : 'utf-16be') : null;
    }
    yield decoder ? Buffer.from(decoder.decode(piece, { stream: true })) : piece;
  }
  if (decoder) yield Buffer.from(decoder.decode());
}
