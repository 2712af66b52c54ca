import type { Span } from '../../../src/describe/people/tagger/tags.ts';
import type { Labelled } from '../../train/people/passes.ts';

/** Spans that are right, that were given, and that should have been. */
export interface Found {
  readonly right: number;
  readonly given: number;
  readonly wanted: number;
}

/** Exact spans: both edges must be right. */
export function figures(documents: readonly Labelled[], tag: (document: Labelled) => readonly (readonly Span[])[]): Found {
  let right = 0;
  let given = 0;
  let wanted = 0;
  for (const document of documents) {
    const found = tag(document);
    document.sentences.forEach(({ people }, number) => {
      const gold = new Set(people.map((span) => span.join()));
      const spans = found[number] ?? [];
      right += spans.filter((span) => gold.has(span.join())).length;
      given += spans.length;
      wanted += gold.size;
    });
  }
  return { right, given, wanted };
}

/** A line of the report. */
export function line(name: string, { right, given, wanted }: Found): string {
  const part = (share: number) => share.toFixed(4);
  return `${name}: P ${part(right / given)} R ${part(right / wanted)} F1 ${part((2 * right) / (given + wanted))} (${right} right, ${given} given, ${wanted} wanted)`;
}
