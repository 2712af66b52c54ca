/** 32-bit hashes: features are numbers from the start, so that tagging makes no strings. */

/** FNV-1a over the code units of a text, spread as `mix` takes it; never 0, which stands for "absent". */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return spread(hash | 0 || 1);
}

/** What Murmur does to a value before it is mixed in: done once a value, however often that is mixed in. 0 stays 0, and nothing else becomes it. */
function spread(value: number): number {
  const mixed = Math.imul(value, 0xcc9e2d51 | 0);
  return Math.imul((mixed << 15) | (mixed >>> 17), 0x1b873593);
}

/** A hash and the hash of a text as one; order matters (the rest of Murmur's steps). */
export function mix(hash: number, value: number): number {
  let mixed = hash ^ value;
  mixed = (mixed << 13) | (mixed >>> 19);
  mixed = (Math.imul(mixed, 5) + (0xe6546b64 | 0)) | 0;
  return mixed ^ (mixed >>> 15);
}
