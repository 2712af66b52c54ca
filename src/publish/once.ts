/** What many pages show of one thing, made once for a lookup. */
import type { ArchivedArticle } from '../model.ts';
import type { Lookup } from './lookup.ts';

/**
 * Answers what `make` makes, each time the same value for a lookup and key. Whoever watches a page sees only the first making
 * read the archive: what is made of an article goes with `readAgain`.
 */
export function once<Key, Value>(make: (lookup: Lookup, key: Key) => Value): (lookup: Lookup, key: Key) => Value {
  const made = new WeakMap<Lookup, Map<Key, Value>>();
  return (lookup, key) => {
    let known = made.get(lookup);
    if (known === undefined) {
      known = new Map();
      made.set(lookup, known);
    }
    let value = known.get(key);
    if (value === undefined) {
      value = make(lookup, key);
      known.set(key, value);
    }
    return value;
  };
}

/** Reads what lists show of an article and the name of its outlet, as making it does. */
export function readAgain(lookup: Lookup, article: ArchivedArticle): void {
  const { outletId } = article;
  if (outletId !== null) lookup.outlets.get(outletId);
}
