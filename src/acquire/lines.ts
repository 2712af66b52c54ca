/**
 * A decoded text cut into the lines that an editor shows, with what no reader sees taken out.
 *
 * Ends of lines are `\n` and `\r\n`. Only a text without any `\n` may end its lines otherwise: by lone `\r` (old Macintosh
 * files), else by U+2028, U+2029 or U+0085. Elsewhere such characters are white space within a line, so that numbers stay true.
 */
import { INVISIBLE } from '../text.ts';

/** One look that tells whether a text needs any of the work below; most texts do not. */
const STRANGE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufb50-\ufdff\ufe70-\ufeff\ufff9-\ufffb]/u;

/** Beside INVISIBLE: the Arabic letter mark and the marks of interlinear notes, which no reader sees either. */
const ALSO_INVISIBLE = /[\u061c\ufff9-\ufffb]/gu;
/** Control characters except tab and `\n`, and the separators of Unicode: white space within a line. */
const CONTROL = /[\u0001-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/gu;
const PRESENTATION_FORMS = /[\ufb50-\ufdff\ufe70-\ufefc]+/gu;
/** NFKC sets a vowel sign that stands alone (U+FE70–FE7F, U+FC5E–FC63) on a space, which would cut its word in two. */
const SPACE_UNDER_SIGN = / (?=[\u064b-\u0652\u0670])/gu;
const UNICODE_ENDS = /[\u2028\u2029\u0085]/gu;

/**
 * The text as a reader sees it: without invisible characters and direction overrides, control characters as spaces,
 * Arabic presentation forms as letters, unpaired surrogates as U+FFFD. Tabs and `\n` stay; nothing else is normalised.
 */
export function visible(text: string): string {
  const paired = text.isWellFormed() ? text : text.toWellFormed();
  if (!STRANGE.test(paired)) return paired;
  return paired
    .replace(INVISIBLE, '')
    .replace(ALSO_INVISIBLE, '')
    .replace(CONTROL, ' ')
    .replace(PRESENTATION_FORMS, (forms) => forms.normalize('NFKC').replace(SPACE_UNDER_SIGN, ''));
}

function withPlainEnds(text: string): string {
  if (text.includes('\n')) return text.includes('\r') ? text.replaceAll('\r\n', '\n') : text;
  if (text.includes('\r')) return text.replaceAll('\r', '\n');
  return text.replace(UNICODE_ENDS, '\n');
}

/** The lines of a text, each as `visible` has it: `lines[0]` is line 1, and there are as many as an editor counts. */
export function toLines(text: string): string[] {
  return visible(withPlainEnds(text)).split('\n');
}
