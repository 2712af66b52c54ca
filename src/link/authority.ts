/** The hand-kept lists: `content/authority/{people,topics,outlets,places}.yaml`. A file that is missing is an empty list. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Authority, Issue } from '../model.ts';
import type { Entries } from './authority/read.ts';
import { readEntries } from './authority/read.ts';
import { OUTLET, PERSON, PLACE, TOPIC } from './authority/shapes.ts';
import { claimedTwice, withoutRepeats } from './authority/unique.ts';

/** An archive that knows nobody. */
export const NO_AUTHORITY: Authority = { people: [], topics: [], outlets: [], places: [] };

/** Reads all four files. Messages name them relative to the content folder. */
export async function readAuthority(contentFolder: string): Promise<{ authority: Authority; issues: Issue[] }> {
  const [people, topics, outlets, places] = await Promise.all([
    readList(contentFolder, 'people', PERSON, (person) => person.slug),
    readList(contentFolder, 'topics', TOPIC, (topic) => topic.slug),
    readList(contentFolder, 'outlets', OUTLET, (outlet) => outlet.slug),
    readList(contentFolder, 'places', PLACE, () => null),
  ]);
  return {
    authority: { people: values(people), topics: values(topics), outlets: values(outlets), places: values(places) },
    issues: [...people.issues, ...claimedTwice(people.entries, sourceOf('people')), ...topics.issues, ...outlets.issues, ...places.issues],
  };
}

const SHAPES: Readonly<Record<string, z.ZodType<{ readonly id: string }>>> = {
  people: PERSON,
  topics: TOPIC,
  outlets: OUTLET,
  places: PLACE,
};

/** What is wrong with the text of an authority file, `authority/people.yaml`, taken by itself. */
export function readListText(source: string, text: string): readonly Issue[] {
  const shape = SHAPES[source.replace(/^authority\/(.*)\.yaml$/u, '$1')];
  if (shape === undefined) return [];
  return withoutRepeats(readEntries(text, source, shape), source, () => null).issues;
}

const sourceOf = (list: string): string => `authority/${list}.yaml`;
const values = <T>(read: Entries<T>): T[] => read.entries.map((entry) => entry.value);

async function readList<T extends { readonly id: string }>(
  folder: string,
  list: string,
  shape: z.ZodType<T>,
  slugOf: (value: T) => string | null,
): Promise<Entries<T>> {
  const source = sourceOf(list);
  try {
    const text = await readFile(join(folder, 'authority', `${list}.yaml`), 'utf8');
    return withoutRepeats(readEntries(text, source, shape), source, slugOf);
  } catch (error) {
    if (isMissing(error)) return { entries: [], issues: [] };
    const message = `This file can't be read: ${error instanceof Error ? error.message : String(error)}`;
    return {
      entries: [],
      issues: [
        {
          rule: 'authority-unreadable',
          severity: 'error',
          file: source,
          line: null,
          message,
          hint: 'Check that it is a file and may be read.',
        },
      ],
    };
  }
}

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';
