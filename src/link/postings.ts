/** An inverted index: which articles have a feature, by their number in the archive's order, and how much a feature tells. */

export interface Postings {
  /** Numbers of the articles that have the feature, rising. */
  readonly of: (feature: string) => readonly number[];
  /** ln(1 + articles / articles that have it). */
  readonly rarity: (feature: string) => number;
}

/** `features[n]` are the features of article `n`, each once. */
export function postingsOf(features: readonly (readonly string[])[]): Postings {
  const lists = new Map<string, number[]>();
  features.forEach((own, n) => {
    for (const feature of own) {
      const list = lists.get(feature);
      if (list === undefined) lists.set(feature, [n]);
      else list.push(n);
    }
  });
  return {
    of: (feature) => lists.get(feature) ?? [],
    rarity: (feature) => Math.log(1 + features.length / Math.max(1, lists.get(feature)?.length ?? 0)),
  };
}

/** At most `most` members of a rising list, those nearest to `centre` in it: a long list costs no more than a short one. */
export function nearest(list: readonly number[], centre: number, most: number): readonly number[] {
  if (list.length <= most) return list;
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < centre) low = middle + 1;
    else high = middle;
  }
  const from = Math.min(Math.max(0, low - (most >> 1)), list.length - most);
  return list.slice(from, from + most);
}
