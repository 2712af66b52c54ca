/** Hashes of 52 bits: a number that fits a double, so rare to meet another's that an archive of millions of keys has none. */

const PRIME = 0x01000193;

/** FNV-1a twice, with other beginnings, over UTF-16 code units. Never negative. `sort`: equal texts of two sorts differ. */
export function hash52(text: string, sort = 0): number {
  let high = 0x811c9dc5 ^ sort;
  let low = 0x9747b28c;
  for (let k = 0; k < text.length; k++) {
    const unit = text.charCodeAt(k);
    high = Math.imul(high ^ unit, PRIME);
    low = Math.imul(low ^ unit ^ (high >>> 13), 0x85ebca6b);
  }
  high = Math.imul(high ^ (high >>> 16), 0xc2b2ae35);
  low = Math.imul(low ^ (low >>> 15), 0x27d4eb2f);
  return ((high >>> 12) & 0xfffff) * 2 ** 32 + ((low ^ (low >>> 13)) >>> 0);
}
