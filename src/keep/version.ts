/** Versions of values: numbers of 52 bits that differ where the values do. */
import { createHash, hash } from 'node:crypto';
import { hash52 } from './flat/hash.ts';

/** The version of a value, never 0: equal values have equal ones. */
export function versionOf(value: unknown): number {
  if (value === null) return OF_NULL;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return (text.length < SHORT ? hash52(text) : Number.parseInt(hash('sha1', text, 'hex').slice(0, DIGITS), 16)) || 1;
}

/** The version of several things in their order, by theirs. */
export function versionOfAll(versions: Float64Array): number {
  const digits = createHash('sha1').update(versions).digest('hex');
  return Number.parseInt(digits.slice(0, DIGITS), 16) || 1;
}

/** Up to so many characters are hashed sooner here than by the system. */
const SHORT = 100;
/** Hexadecimal ones of a number of 52 bits. */
const DIGITS = 13;
const OF_NULL = hash52('null');
