/** The order in which files are read: the same on every machine, whatever its language. */

const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;

/** Compares by code points. (`<` compares UTF-16 units, which sets U+1F600 before U+FF01.) */
export function byCodePoint(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const one = a.charCodeAt(index);
    const other = b.charCodeAt(index);
    if (one === other) continue;
    if (isSurrogate(one) === isSurrogate(other)) return one - other;
    return isSurrogate(one) ? 1 : -1;
  }
  return a.length - b.length;
}
