import { classKey, plain } from '../../../src/describe/people/tagger/attributes.ts';
import { bigramsOf, exchange } from './clusters.ts';

export type Classes = ReadonlyMap<string, readonly [number, number, number]>;

const SIZES = [64, 256, 1024] as const;
const LEAST = 3;
const ROUNDS = 12;

/** The classes of the words of unlabelled stories, numbered from 1, by class key. */
export function classesOf(stories: readonly (readonly (readonly string[])[])[]): Classes {
  const sentences = stories.flatMap((story) => story.map((sentence) => sentence.map((word) => classKey(plain(word)))));
  const bigrams = bigramsOf(sentences, LEAST);
  const [small, middle, large] = SIZES.map((size) => exchange(bigrams, size, ROUNDS));
  const classes = new Map<string, readonly [number, number, number]>();
  // The first two words stand for the edge of a sentence and for all rare words.
  bigrams.words.forEach((word, at) => {
    if (at > 1 && !/\s/u.test(word)) classes.set(word, [(small?.[at] ?? 0) + 1, (middle?.[at] ?? 0) + 1, (large?.[at] ?? 0) + 1]);
  });
  return classes;
}

/** The classes as `readClasses` reads them. */
export function classesText(classes: Classes): string {
  const lines = new Map<string, string[]>();
  for (const [word, numbers] of classes) {
    const key = numbers.join(' ');
    const words = lines.get(key);
    if (words) words.push(word);
    else lines.set(key, [word]);
  }
  return [...lines]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, words]) => [key, ...words.sort()].join(' '))
    .join('\n');
}
