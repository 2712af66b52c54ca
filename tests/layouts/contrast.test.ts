import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const CSS = readFileSync(new URL('../../layouts/styles/tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = CSS.split('prefers-color-scheme: dark');

function coloursOf(css: string): Map<string, string> {
  return new Map(Array.from(css.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6})/gu), (found) => [found[1] ?? '', found[2] ?? '']));
}

/** Relative luminance after WCAG 2.2. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

describe.each([
  ['light', coloursOf(light)],
  ['dark', coloursOf(dark)],
])('%s colours', (_, colours) => {
  const ratio = (text: string, ground: string): number => contrast(colours.get(text) ?? '', colours.get(ground) ?? '');

  it.each(['ink', 'ink-soft', 'grey', 'lapis', 'lapis-deep', 'saffron', 'removed'])('%s can be read on paper and in the ledger', (text) => {
    expect(ratio(text, 'paper')).toBeGreaterThanOrEqual(4.5);
    expect(ratio(text, 'paper-sunk')).toBeGreaterThanOrEqual(4.5);
  });

  it('the line that a reader came to in the ledger stays readable', () => {
    for (const text of ['ink', 'grey', 'removed']) expect(ratio(text, 'lapis-wash')).toBeGreaterThanOrEqual(4.5);
  });
});

it('both schemes have the same colours', () => {
  expect([...coloursOf(dark).keys()]).toEqual([...coloursOf(light).keys()]);
});
