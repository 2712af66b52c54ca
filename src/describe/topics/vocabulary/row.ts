/**
 * One topic of the vocabulary: IPTC Media Topics (release of 2019-04-06, CC BY 4.0, https://iptc.org/standards/media-topics/)
 * gives the id, the place in the tree and most labels; the words, the examples and the remaining Arabic labels are ours.
 *
 * `words` are parted by commas; a phrase is words in a row. A mark says how much a word tells:
 * `word!` hardly ever means anything else, `word` usually means this, `word?` only supports others.
 * `=word` counts in just this form (with Arabic articles and prefixes, without endings): `=دوري` is the league and never دور, a role.
 */
export interface TopicRow {
  /** `medtop:` and eight digits. */
  readonly id: string;
  readonly slug: string;
  readonly en: string;
  readonly ar: string;
  /** Null for the seventeen top-level topics. */
  readonly broader: string | null;
  readonly words: { readonly en: string; readonly ar: string };
  /** A short text in each language that must be given this topic. */
  readonly example: { readonly en: string; readonly ar: string };
}
