import { describe, expect, it } from 'vitest';
import { progressOn } from '../../src/run/progress.ts';

function told(live: boolean, steps: readonly (readonly [step: string, done: number, total: number])[]): string[] {
  const lines: string[] = [];
  const progress = progressOn({ live, out: async () => {}, tell: (text) => void lines.push(text) });
  for (const [step, done, total] of steps) progress(step, done, total);
  return lines;
}

describe('progress', () => {
  it('says ten times how far a step is, also where two go on side by side', () => {
    const steps = Array.from({ length: 5_000 }, (_, at) => [
      ['writing', at + 1, 5_000] as const,
      ['indexing', at + 1, 5_000] as const,
    ]).flat();
    const lines = told(false, steps);
    expect(lines).toHaveLength(20);
    expect(lines.filter((line) => line.startsWith('writing'))[4]).toBe('writing: 2500 of 5000\n');
    expect(lines.slice(-2)).toEqual(['writing: 5000 of 5000\n', 'indexing: 5000 of 5000\n']);
  });

  it('says of few things only that they are done, and redraws a bar for who looks on', () => {
    const steps = Array.from({ length: 50 }, (_, at) => ['reading', at + 1, 50] as const);
    expect(told(false, steps)).toEqual(['reading: 50 of 50\n']);
    const bars = told(true, steps);
    expect(bars).toHaveLength(50);
    expect(bars.at(-1)).toBe(`\r\u001b[K${'█'.repeat(28)} reading 50 of 50\n`);
  });
});
