/** Document → the stories in it and what was taken out, with a receipt for every line. */
import type { Cleaned, Document } from '../model.ts';
import { assemble } from './assemble.ts';
import { decideTwice } from './audit.ts';
import { correct } from './corrections.ts';
import { linesOf } from './features.ts';
import type { Recurring } from './recurring.ts';
import { settle } from './settle.ts';
import type { Wording } from './wording.ts';

/**
 * Cleans a document: measures its lines, reads them all together, settles what the reading leaves open (repeats,
 * numbers of articles), lets a person's corrections win, and puts every line in its place. Linear in the text.
 * `recurring` is what the archive knows of the lines of other documents.
 */
export function clean(document: Document, wording: Wording, recurring?: Recurring): Cleaned {
  const lines = linesOf(document, wording, recurring);
  const ledger = settle(lines, decideTwice(lines));
  const corrected = correct(document, ledger);
  return assemble(document, lines, corrected.ledger, corrected.issues);
}
