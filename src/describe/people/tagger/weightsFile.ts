/**
 * The file of one pass's weights: how many features (uint32), the largest weight (float32), the transitions (25 ×
 * float32), the features' hashes as growing unsigned numbers in steps (varints), then a byte a feature telling which
 * tags have a weight, then a byte a weight in 127ths of the largest. Little-endian.
 */

import { TAGS } from './tags.ts';
import { type Weights, weightsOf } from './weights.ts';

export interface RawWeights {
  /** In growing order as unsigned numbers. */
  readonly hashes: Int32Array;
  readonly values: Float32Array;
  readonly transitions: Float64Array;
}

const HEAD = 8 + 4 * TAGS * TAGS;

/** Weights as bytes. They lose precision: at most one 254th of the largest. */
export function packWeights(raw: RawWeights): Buffer {
  const largest = raw.values.reduce((most, value) => Math.max(most, Math.abs(value)), 0) || 1;
  const head = Buffer.alloc(HEAD);
  head.writeUInt32LE(raw.hashes.length, 0);
  head.writeFloatLE(largest, 4);
  for (const [at, value] of raw.transitions.entries()) head.writeFloatLE(value, 8 + 4 * at);
  const steps: number[] = [];
  const masks: number[] = [];
  const weights: number[] = [];
  let last = 0;
  raw.hashes.forEach((hash, number) => {
    let step = (hash >>> 0) - last;
    last = hash >>> 0;
    for (; step > 127; step = Math.floor(step / 128)) steps.push((step % 128) | 128);
    steps.push(step);
    let mask = 0;
    for (let tag = 0; tag < TAGS; tag += 1) {
      const weight = Math.round(((raw.values[number * TAGS + tag] as number) / largest) * 127);
      if (weight === 0) continue;
      mask |= 1 << tag;
      weights.push(weight & 255);
    }
    masks.push(mask);
  });
  return Buffer.concat([head, Buffer.from(steps), Buffer.from(masks), Buffer.from(weights)]);
}

/** The weights that `packWeights` wrote. */
export function readWeights(bytes: Buffer): Weights {
  const count = bytes.readUInt32LE(0);
  const largest = bytes.readFloatLE(4);
  const transitions = Float64Array.from({ length: TAGS * TAGS }, (_, at) => bytes.readFloatLE(8 + 4 * at));
  const hashes = new Int32Array(count);
  const values = new Float32Array(count * TAGS);
  let at = HEAD;
  let last = 0;
  for (let number = 0; number < count; number += 1) {
    let unit = 1;
    for (; ; unit *= 128) {
      const byte = bytes[at++] as number;
      last += (byte & 127) * unit;
      if (byte < 128) break;
    }
    hashes[number] = last | 0;
  }
  let weight = at + count;
  for (let number = 0; number < count; number += 1) {
    const mask = bytes[at + number] as number;
    for (let tag = 0; tag < TAGS; tag += 1) {
      if ((mask & (1 << tag)) === 0) continue;
      values[number * TAGS + tag] = (bytes.readInt8(weight) / 127) * largest;
      weight += 1;
    }
  }
  return weightsOf(hashes, values, transitions);
}
