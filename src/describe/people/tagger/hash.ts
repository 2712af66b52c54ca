/** 32-bit hashes: features are numbers from the start, so that tagging makes no strings. */

/** FNV-1a over the code units of a text; never 0, which stands for "absent". */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash | 0 || 1;
}

/** Two hashes as one; order matters (Murmur's mixing steps). */
export function mix(hash: number, value: number): number {
  let mixed = Math.imul(value, 0xcc9e2d51 | 0);
  mixed = (mixed << 15) | (mixed >>> 17);
  mixed = hash ^ Math.imul(mixed, 0x1b873593);
  mixed = (mixed << 13) | (mixed >>> 19);
  mixed = (Math.imul(mixed, 5) + (0xe6546b64 | 0)) | 0;
  return mixed ^ (mixed >>> 15);
}
