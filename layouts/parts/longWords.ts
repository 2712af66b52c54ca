/**
 * Where a word without an end may be broken. A browser that lays out a hundred thousand letters without a space tries each
 * place for the end of a line anew: a page of them stands still for minutes. `<wbr>` says where to look; what a reader copies,
 * finds and hears is the word as it was.
 */

/** In letters. No address of the web that people print is longer; a page without such a word is printed as it is. */
const LONG = 400;
/** So many letters from one place to the next. */
const STEP = 100;

/** Elements whose text is no text of the page. */
const SILENT = /^<(script|style|title|textarea)\b/iu;
const TAG = /(<[^<>]*>)/u;
/** What must not be parted: an entity, a letter with its marks. */
const LETTER = /&[#\w]{1,10};|\P{M}[\p{M}\u200d\ufe0f]*|\p{M}+/gu;

/** The markup of a page with a place to break in every so many letters of its endless words. */
export function breakLongWords(markup: string): string {
  if (!hasLongWord(markup)) return markup;
  let silent = '';
  return markup
    .split(TAG)
    .map((part, at) => {
      if (at % 2 === 0) return silent === '' && hasLongWord(part) ? broken(part) : part;
      if (silent === '') silent = SILENT.exec(part)?.[1]?.toLowerCase() ?? '';
      else if (part.toLowerCase() === `</${silent}>`) silent = '';
      return part;
    })
    .join('');
}

/** Whether so many letters of text stand in a row; of a page without them, one place in so many is looked at. */
function hasLongWord(markup: string): boolean {
  for (let end = LONG - 1; end < markup.length; ) {
    let at = end;
    while (at > end - LONG && !parts(markup.charCodeAt(at))) at--;
    if (at === end - LONG) {
      const after = afterSilence(markup, end);
      if (after === null) return true;
      at = after;
    }
    end = at + LONG;
  }
  return false;
}

/** Where the tag or the silent element ends in which a place lies; null for a place in the page's text. */
function afterSilence(markup: string, place: number): number | null {
  const opened = markup.lastIndexOf('<', place);
  const isTag = opened > markup.lastIndexOf('>', place);
  if (!isTag && (opened < 0 || !SILENT.test(markup.slice(opened, opened + 10)))) return null;
  const ends = markup.indexOf(isTag ? '>' : '<', place);
  return ends < 0 ? markup.length : ends;
}

const parts = (code: number): boolean => code <= 0x20 || code === 0x3c || code === 0x3e || code === 0xa0;

function broken(text: string): string {
  return text
    .split(/(\s+)/u)
    .map((word, at) => {
      if (at % 2 === 1 || word.length < LONG) return word;
      let printed = '';
      let count = 0;
      for (const [letter] of word.matchAll(LETTER)) {
        if (count > 0 && count % STEP === 0) printed += '<wbr>';
        printed += letter;
        count++;
      }
      return printed;
    })
    .join('');
}
