import type { PeopleKnowledge } from '../../../src/describe/people/knowledge.ts';
import { mentionsIn } from '../../../src/describe/people/mentionsIn.ts';
import { tagDocument } from '../../../src/describe/people/tagger/tagger.ts';
import type { Span } from '../../../src/describe/people/tagger/tags.ts';
import { spellingOf } from '../../../src/describe/spellings.ts';
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

/** The tagger alone, on words as the set has them. */
export function tagged(documents: readonly Labelled[], knowledge: PeopleKnowledge): Found {
  return figures(documents, (document) => {
    const { model } = knowledge[document.language];
    return tagDocument(
      model,
      document.sentences.map((sentence) => sentence.words.map(spellingOf)),
    ).map((spans) => spans.map(({ span }) => span));
  });
}

/** The whole search, on the words joined by spaces, a sentence a line; a name covers the words that it touches. */
export function asText(documents: readonly Labelled[], knowledge: PeopleKnowledge): Found {
  return figures(documents, (document) => {
    const lines = document.sentences.map((sentence) => sentence.words.join(' '));
    const found = mentionsIn(lines.join('\n'), knowledge, document.language);
    let start = 0;
    return document.sentences.map((sentence, number) => {
      const starts: number[] = [];
      let at = start;
      for (const word of sentence.words) {
        starts.push(at);
        at += word.length + 1;
      }
      const own = found.filter(({ place }) => place.start >= start && place.start < at);
      start += (lines[number] as string).length + 1;
      const wordAt = (offset: number) => starts.findLastIndex((begin) => begin <= offset);
      return own.map(({ place }): Span => [wordAt(place.start), wordAt(place.end - 1) + 1]);
    });
  });
}

/** The sum of several. */
export function sumOf(parts: readonly Found[]): Found {
  const sum = (key: keyof Found) => parts.reduce((total, part) => total + part[key], 0);
  return { right: sum('right'), given: sum('given'), wanted: sum('wanted') };
}

/** A line of the report. */
export function line(name: string, { right, given, wanted }: Found): string {
  const part = (share: number) => share.toFixed(4);
  return `${name}: P ${part(right / given)} R ${part(right / wanted)} F1 ${part((2 * right) / (given + wanted))} (${right} right, ${given} given, ${wanted} wanted)`;
}
