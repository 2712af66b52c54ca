/**
 * Word classes from unlabelled text by the exchange algorithm (Kneser and Ney 1993; Martin, Liermann and Ney 1998):
 * each word moves to the class that makes the class-bigram model of the text most probable, until few words move.
 */

/** How often each word stands before each other one, by word number. */
export interface Bigrams {
  readonly words: readonly string[];
  readonly counts: Float64Array;
  readonly after: readonly Neighbours[];
  readonly before: readonly Neighbours[];
}

interface Neighbours {
  readonly words: Int32Array;
  readonly counts: Int32Array;
}

const RARE = '\u0000rare';
const EDGE = '\u0000edge';

/** Bigram counts of sentences. Words rarer than `least` count as one word. */
export function bigramsOf(sentences: readonly (readonly string[])[], least: number): Bigrams {
  const seen = new Map<string, number>();
  for (const sentence of sentences) for (const word of sentence) seen.set(word, (seen.get(word) ?? 0) + 1);
  const kept = [...seen].filter(([, count]) => count >= least);
  kept.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const words = [EDGE, RARE, ...kept.map(([word]) => word)];
  const numbers = new Map(words.map((word, number) => [word, number]));
  const after = words.map(() => new Map<number, number>());
  const before = words.map(() => new Map<number, number>());
  const counts = new Float64Array(words.length);
  const add = (map: Map<number, number> | undefined, key: number) => map?.set(key, (map.get(key) ?? 0) + 1);
  for (const sentence of sentences) {
    let last = 0;
    for (const word of [...sentence, EDGE]) {
      const number = numbers.get(word) ?? 1;
      add(after[last], number);
      add(before[number], last);
      counts[number] = (counts[number] as number) + 1;
      last = number;
    }
  }
  return { words, counts, after: after.map(packed), before: before.map(packed) };
}

function packed(map: Map<number, number>): Neighbours {
  return { words: Int32Array.from(map.keys()), counts: Int32Array.from(map.values()) };
}

const TABLE = Float64Array.from({ length: 1 << 16 }, (_, n) => (n === 0 ? 0 : n * Math.log(n)));
function nLogN(n: number): number {
  return n < TABLE.length ? (TABLE[n] as number) : n * Math.log(n);
}

/** The class of each word, from 0. The first words by frequency begin alone, the others share in turn. */
export function exchange(bigrams: Bigrams, classes: number, rounds: number): Int32Array {
  const size = bigrams.words.length;
  const classOf = Int32Array.from({ length: size }, (_, word) => word % classes);
  const joint = new Int32Array(classes * classes);
  const total = new Float64Array(classes);
  for (let word = 0; word < size; word += 1) {
    const own = classOf[word] as number;
    total[own] = (total[own] as number) + (bigrams.counts[word] as number);
    const { words, counts } = bigrams.after[word] as Neighbours;
    words.forEach((other, at) => {
      const cell = own * classes + (classOf[other] as number);
      joint[cell] = (joint[cell] as number) + (counts[at] as number);
    });
  }

  const successors = new Int32Array(classes);
  const predecessors = new Int32Array(classes);
  const gather = (sums: Int32Array, list: Neighbours, word: number): { touched: number[]; self: number } => {
    const touched: number[] = [];
    let self = 0;
    for (let at = 0; at < list.words.length; at += 1) {
      const other = list.words[at] as number;
      if (other === word) self = list.counts[at] as number;
      else {
        const group = classOf[other] as number;
        if (sums[group] === 0) touched.push(group);
        sums[group] = (sums[group] as number) + (list.counts[at] as number);
      }
    }
    return { touched, self };
  };

  for (let round = 0; round < rounds; round += 1) {
    let moved = 0;
    for (let word = 0; word < size; word += 1) {
      const own = classOf[word] as number;
      const count = bigrams.counts[word] as number;
      const { touched: next, self } = gather(successors, bigrams.after[word] as Neighbours, word);
      const { touched: previous } = gather(predecessors, bigrams.before[word] as Neighbours, word);
      const shift = (group: number, sign: 1 | -1) => {
        for (const other of next)
          joint[group * classes + other] = (joint[group * classes + other] as number) + sign * (successors[other] as number);
        for (const other of previous)
          joint[other * classes + group] = (joint[other * classes + group] as number) + sign * (predecessors[other] as number);
        joint[group * classes + group] = (joint[group * classes + group] as number) + sign * self;
        total[group] = (total[group] as number) + sign * count;
      };
      shift(own, -1);
      let best = own;
      let bestGain = Number.NEGATIVE_INFINITY;
      for (let group = 0; group < classes; group += 1) {
        let gain = 2 * (nLogN(total[group] as number) - nLogN((total[group] as number) + count));
        for (let at = 0; at < next.length; at += 1) {
          const other = next[at] as number;
          if (other === group) continue;
          const n = joint[group * classes + other] as number;
          gain += nLogN(n + (successors[other] as number)) - nLogN(n);
        }
        for (let at = 0; at < previous.length; at += 1) {
          const other = previous[at] as number;
          if (other === group) continue;
          const n = joint[other * classes + group] as number;
          gain += nLogN(n + (predecessors[other] as number)) - nLogN(n);
        }
        const loop = joint[group * classes + group] as number;
        gain += nLogN(loop + (successors[group] as number) + (predecessors[group] as number) + self) - nLogN(loop);
        if (gain > bestGain + 1e-9) {
          bestGain = gain;
          best = group;
        }
      }
      classOf[word] = best;
      shift(best, 1);
      if (best !== own) moved += 1;
      for (const group of next) successors[group] = 0;
      for (const group of previous) predecessors[group] = 0;
    }
    if (moved < size / 200) break;
  }
  return classOf;
}
