/** Place of a word in a name: Outside, Beginning, Inside, End, or Single (a name of one word). */
export const O = 0;
export const B = 1;
export const I = 2;
export const E = 3;
export const S = 4;
export const TAGS = 5;

/** `MAY_FOLLOW[from * TAGS + to]` is 1 where the tag `to` may stand behind `from`: a name that begins also ends. */
export const MAY_FOLLOW: Uint8Array = Uint8Array.from([
  // to:  O B I E S
  ...[1, 1, 0, 0, 1], // from O
  ...[0, 0, 1, 1, 0], // from B
  ...[0, 0, 1, 1, 0], // from I
  ...[1, 1, 0, 0, 1], // from E
  ...[1, 1, 0, 0, 1], // from S
]);
export const MAY_BEGIN: Uint8Array = Uint8Array.from([1, 1, 0, 0, 1]);
export const MAY_END: Uint8Array = Uint8Array.from([1, 0, 0, 1, 1]);

/** From the first word of a name to behind its last, counted in words of a sentence. */
export type Span = readonly [from: number, to: number];

/** The tags that spans mean in a sentence of so many words. Of two spans that overlap the first counts. */
export function tagsOf(length: number, spans: readonly Span[]): Uint8Array {
  const tags = new Uint8Array(length);
  for (const [from, to] of spans) {
    if (tags.subarray(from, to).some((tag) => tag !== O)) continue;
    if (to - from === 1) tags[from] = S;
    else
      tags
        .fill(I, from, to)
        .fill(B, from, from + 1)
        .fill(E, to - 1, to);
  }
  return tags;
}

/** The spans that tags mean. */
export function spansOf(tags: Uint8Array): Span[] {
  const spans: Span[] = [];
  let from = 0;
  tags.forEach((tag, at) => {
    if (tag === B) from = at;
    if (tag === E) spans.push([from, at + 1]);
    if (tag === S) spans.push([at, at + 1]);
  });
  return spans;
}
