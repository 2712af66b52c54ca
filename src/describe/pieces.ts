import type { Place } from '../model.ts';

/** A stretch of an article's text that is read on its own: its headline, its dek, a paragraph or a caption. */
export interface Piece {
  readonly field: Place['field'];
  /** Counts within the field, from 0. */
  readonly paragraph: number;
  readonly text: string;
  /** The line of the source in which the character at this offset stands. */
  lineAt(offset: number): number;
}
