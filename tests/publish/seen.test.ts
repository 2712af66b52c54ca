import fc from 'fast-check';
import { expect, it } from 'vitest';
import { visible } from '../../src/acquire/lines.ts';
import { seenJson } from '../../src/publish/seen.ts';

it('each text comes as a reader sees it, whatever is in it', () => {
  const odd = fc.constantFrom('\r', '\b', '\f', '\t', '\n', '\0', '\u202e', '\u200b', '\ud800', '\\', '\\r', '"', 'ب', 'a');
  const texts = fc.array(fc.oneof(odd, fc.string()), { maxLength: 6 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.array(fc.record({ text: texts, count: fc.integer() })), fc.constantFrom(undefined, 1), (value, indent) => {
      const seen = value.map(({ text, count }) => ({ text: visible(text), count }));
      expect(seenJson(value, indent)).toBe(JSON.stringify(seen, undefined, indent));
    }),
  );
});
