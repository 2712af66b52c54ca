import { describe, expect, it } from 'vitest';
import { MARKDOWN_RULES, plainLine } from '../../src/acquire/markdown.ts';

describe('rules', () => {
  for (const { id, pattern, replacement, takes, gives, spares } of MARKDOWN_RULES) {
    it(`${id} takes its example`, () => expect(takes.replace(pattern, replacement)).toBe(gives));
    it(`${id} spares its example`, () => expect(spares.replace(pattern, replacement)).toBe(spares));
  }
});

describe('a line of Markdown as plain text', () => {
  it.each([
    ['## [**Two** boats](a.md "Boats"), _one_ bridge ##', 'Two boats, one bridge'],
    ['> ![جسر](b.jpg) **بغداد** – قال', 'جسر بغداد – قال'],
    ['2024. كان الجسر', '2024. كان الجسر'],
    ['- one * two', '- one * two'],
    ['***both***', '***both***'],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['[a](javascript:alert(1))', 'a'],
  ])('%s', (line, plain) => expect(plainLine(line)).toBe(plain));

  it('makes no HTML where there was none', () => {
    expect(plainLine('\\<b\\> `<i>` &lt;u&gt;')).not.toContain('<u>');
  });
});
