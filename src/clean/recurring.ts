/**
 * Lines that stand in many documents of one folder are furniture: menus, footers, boxes. They are counted over the
 * archive before anything is cleaned; the counts do not depend on the order in which files come.
 */
import type { Document } from '../model.ts';

/** In how many documents of the same folder a line stands, by its mark. */
export type Recurring = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** Lines in fewer documents are not kept: they say nothing. */
const FEW = 3;

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
  for (const counts of folders.values()) for (const [mark, count] of counts) if (count < FEW) counts.delete(mark);
  return folders;
}

export const NOTHING_RECURS: Recurring = new Map();
