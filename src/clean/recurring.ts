/**
 * Lines that stand in many documents of one folder are furniture: menus, footers, boxes. They are counted over the
 * archive before anything is cleaned; the counts do not depend on the order in which files come.
 */
import type { Document } from '../model.ts';

/** In how many documents of the same folder a line stands, by its mark. */
export type Recurring = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** Lines in fewer documents are not kept: they say nothing. */
const FEW = 3;
/** A line in more documents says no more than one in so many, so that a further document leaves what is known as it is. */
const MANY = 32;

/** Line mark → in how many documents. */
export type MarkCounts = ReadonlyMap<number, number>;

/** The folder whose documents are compared with each other. */
export const folderOf = (file: string): string =>
  file.includes('#') ? file.slice(0, file.indexOf('#')) : file.slice(0, Math.max(0, file.lastIndexOf('/')));

/** A line's mark: the same for the same text, whatever its case, digits and white space. */
export function lineMark(text: string): number {
  let sum = 0x811c9dc5;
  for (const character of text
    .trim()
    .toLowerCase()
    .replace(/[\d٠-٩]+/gu, '0')
    .replace(/\s+/gu, ' '))
    sum = Math.imul(sum ^ character.codePointAt(0)!, 0x01000193);
  return sum >>> 0;
}

/** The marks of a document's non-blank lines, each once. */
export function marksOf(document: Document): Set<number> {
  const marks = new Set<number>();
  for (const line of document.lines) if (line.trim() !== '') marks.add(lineMark(line));
  return marks;
}

/** Counts marks over documents. */
export function countRecurring(documents: Iterable<{ readonly file: string; readonly marks: Iterable<number> }>): Recurring {
  const folders = new Map<string, Map<number, number>>();
  for (const { file, marks } of documents) {
    const folder = folderOf(file);
    const counts = folders.get(folder) ?? new Map<number, number>();
    folders.set(folder, counts);
    for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  }
  for (const counts of folders.values()) settle(counts);
  return folders;
}

/** The same for the documents of one folder, by the marks of each. */
export function recurringMarks(documents: Iterable<Iterable<number>>): MarkCounts {
  const counts = new Map<number, number>();
  for (const marks of documents) for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  settle(counts);
  return counts;
}

/** What of the counts concerns a document with these marks: all that cleaning it reads of them. */
export function evidenceFor(marks: Iterable<number>, counts: MarkCounts): [mark: number, documents: number][] {
  const evidence: [number, number][] = [];
  for (const mark of marks) {
    const count = counts.get(mark);
    if (count !== undefined) evidence.push([mark, count]);
  }
  return evidence;
}

function settle(counts: Map<number, number>): void {
  for (const [mark, count] of counts) {
    if (count < FEW) counts.delete(mark);
    else if (count > MANY) counts.set(mark, MANY);
  }
}

export const NOTHING_RECURS: Recurring = new Map();
