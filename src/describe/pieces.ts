/** The stretches of a story's text that are read for names and dates, each with the way back to its lines. */
import type { Paragraph, Place, Segment } from '../model.ts';

/** A stretch of an article's text that is read on its own: its headline, its dek, a paragraph or a caption. */
export interface Piece {
  readonly field: Place['field'];
  /** Counts within the field, from 0. */
  readonly paragraph: number;
  readonly text: string;
  /** The line of the source in which the character at this offset stands. */
  lineAt(offset: number): number;
}

/** A paragraph as a piece. `lines` are the document's: a torn paragraph's borders are found by their lengths. */
export function pieceOf(field: Place['field'], paragraph: number, source: Paragraph, lines: readonly string[]): Piece {
  const first = source.lines[0] ?? 0;
  if (source.lines.length < 2) return { field, paragraph, text: source.text, lineAt: () => first };
  const ends: number[] = [];
  let end = 0;
  for (const line of source.lines) {
    end += (lines[line - 1] ?? '').trim().length + 1;
    ends.push(end);
  }
  const lineAt = (offset: number): number => source.lines[ends.findIndex((border) => offset < border)] ?? source.lines.at(-1) ?? first;
  return { field, paragraph, text: source.text, lineAt };
}

/** Headline, dek, body and captions, in that order. Bylines, datelines, date lines and credits are no text and name nobody. */
export function piecesOf(segment: Segment, lines: readonly string[]): readonly Piece[] {
  return [
    ...(segment.headline ? [pieceOf('headline', 0, segment.headline, lines)] : []),
    ...(segment.dek ? [pieceOf('dek', 0, segment.dek, lines)] : []),
    ...segment.body.map((paragraph, index) => pieceOf('body', index, paragraph, lines)),
    ...segment.captions.map((paragraph, index) => pieceOf('caption', index, paragraph, lines)),
  ];
}
