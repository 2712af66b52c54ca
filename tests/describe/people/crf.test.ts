import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestTags, chainOf, latticeOf, marginalsOf, spanProbability } from '../../../src/describe/people/tagger/crf.ts';
import { MAY_BEGIN, MAY_END, MAY_FOLLOW, type Span, spansOf, TAGS, tagsOf } from '../../../src/describe/people/tagger/tags.ts';

/** Every lawful path through a sentence, with its score. */
function paths(scores: Float64Array, transitions: readonly number[]): { tags: number[]; score: number }[] {
  const length = scores.length / TAGS;
  let open = [0, 1, 2, 3, 4].filter((tag) => MAY_BEGIN[tag]).map((tag) => ({ tags: [tag], score: scores[tag] as number }));
  for (let at = 1; at < length; at += 1)
    open = open.flatMap(({ tags, score }) =>
      [0, 1, 2, 3, 4]
        .filter((tag) => MAY_FOLLOW[(tags.at(-1) as number) * TAGS + tag])
        .map((tag) => ({
          tags: [...tags, tag],
          score: score + (transitions[(tags.at(-1) as number) * TAGS + tag] as number) + (scores[at * TAGS + tag] as number),
        })),
    );
  return open.filter(({ tags }) => MAY_END[tags.at(-1) as number]);
}

const sentence = fc
  .integer({ min: 1, max: 5 })
  .chain((length) => fc.array(fc.double({ min: -4, max: 4, noNaN: true }), { minLength: length * TAGS, maxLength: length * TAGS }));
const transitions = fc.array(fc.double({ min: -2, max: 2, noNaN: true }), { minLength: TAGS * TAGS, maxLength: TAGS * TAGS });

describe('the conditional random field', () => {
  it('agrees with counting every path', () => {
    fc.assert(
      fc.property(sentence, transitions, (values, steps) => {
        const scores = Float64Array.from(values);
        const chain = chainOf(steps);
        const all = paths(scores, steps);
        const total = all.reduce((sum, { score }) => sum + Math.exp(score), 0);
        const lattice = latticeOf(chain, scores);
        expect(lattice.total).toBeCloseTo(Math.log(total), 6);
        const marginals = marginalsOf(lattice);
        const share = (holds: (tags: number[]) => boolean) =>
          all.reduce((sum, { tags, score }) => sum + (holds(tags) ? Math.exp(score) : 0), 0) / total;
        for (let at = 0; at < scores.length; at += 1)
          expect(marginals[at]).toBeCloseTo(
            share((tags) => tags[Math.floor(at / TAGS)] === at % TAGS),
            6,
          );
        const best = bestTags(chain, scores);
        const most = Math.max(...all.map(({ score }) => score));
        expect(all.find(({ tags }) => tags.join() === [...best].join())?.score).toBeCloseTo(most, 9);
        const span: Span = [0, scores.length / TAGS];
        const wanted = [...tagsOf(span[1], [span])].join();
        expect(spanProbability(chain, lattice, span)).toBeCloseTo(
          share((tags) => tags.join() === wanted),
          6,
        );
      }),
    );
  });

  it('turns spans into tags and back', () => {
    expect([
      ...tagsOf(6, [
        [0, 1],
        [2, 5],
      ]),
    ]).toEqual([4, 0, 1, 2, 3, 0]);
    expect(spansOf(Uint8Array.from([4, 0, 1, 2, 3, 0]))).toEqual([
      [0, 1],
      [2, 5],
    ]);
  });
});
