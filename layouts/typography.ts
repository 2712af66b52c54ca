/**
 * Quotation marks as each script prints them: « » in Arabic, “ ” in English, where the source has the typewriter's. One
 * character becomes one character, so that places in a text stay what they were; the source's own lines are shown as received.
 */
import type { Language } from '../src/model.ts';
import { type Fragment, html } from './html.ts';

const MARKS: Readonly<Record<Language, readonly [open: string, close: string]>> = { ar: ['«', '»'], en: ['“', '”'] };
const BEFORE_OPENING = /^[\s([{«“‘—–:،,/-]$/u;
const SPACE = /^\s$/u;
const DIGIT = /^[\d٠-٩]$/u;
const LETTER = /^\p{L}$/u;

/** A text with its language's quotation marks and, in English, its apostrophes. */
export function typeset(text: string, language: Language): string {
  if (!text.includes('"') && (language === 'ar' || !text.includes("'"))) return text;
  const [opening, closing] = MARKS[language];
  let open = false;
  let printed = '';
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? '';
    const [before, after] = [text[at - 1] ?? '', text[at + 1] ?? ''];
    const opens = (before === '' || BEFORE_OPENING.test(before)) && after !== '' && !SPACE.test(after);
    if (letter === '"') {
      // What stands behind a figure and closes nothing is an inch or a second.
      if (!open && !opens && DIGIT.test(before)) printed += letter;
      else {
        open = opens || (!open && LETTER.test(after));
        printed += open ? opening : closing;
      }
    } else if (letter === "'" && language === 'en') {
      if (LETTER.test(after) && opens) printed += '‘';
      else printed += LETTER.test(before) || opens || open ? '’' : letter;
    } else printed += letter;
  }
  return printed;
}

/** Pieces of one text, typeset as a whole: a quotation may begin in one piece and end in another. */
export function typesetPieces<Piece extends { readonly text: string }>(pieces: readonly Piece[], language: Language): Piece[] {
  const whole = typeset(pieces.map((piece) => piece.text).join(''), language);
  let from = 0;
  return pieces.map((piece) => {
    const text = whole.slice(from, from + piece.text.length);
    from += piece.text.length;
    return { ...piece, text };
  });
}

/** `al-Hakim`, `Ad-Din`: a particle of two or three letters and what it belongs to. */
const PARTICLE = /(?<![\p{L}\p{N}-])(\p{L}{2,3}-\p{Lu}[\p{L}’'ʿʾ]*)/u;

/** What every particle has; most texts do not, and are known faster by it. */
const JOINT = /-\p{Lu}/u;

/** A text in which no line ends between a name's particle and its noun. Letters stay as they are, for copying and finding. */
export function unbroken(text: string): Fragment {
  if (!JOINT.test(text)) return text;
  const parts = text.split(PARTICLE);
  return parts.length === 1 ? text : parts.map((part, at) => (at % 2 === 1 ? html`<span class="unbroken">${part}</span>` : part));
}
