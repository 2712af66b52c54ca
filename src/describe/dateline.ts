/**
 * The dateline: where a report was filed and who filed it, on a line of its own (بغداد اليوم - بغداد) or at the head of the
 * first paragraph (`Baghdad (IP) - …`). The words stay where they stood; only their extent is returned.
 */
import type { Segment } from '../model.ts';
import { fold } from '../text.ts';
import { cleanOutlet, KNOWN_AGENCIES, OUTLET_WORD } from './agencies.ts';

/** What tells a place and an outlet from other words. */
export interface DatelineKnowledge {
  /** Folded names of places. */
  isPlace(folded: string): boolean;
  /** Folded names of outlets, beyond the agencies that everybody knows. */
  isOutlet(folded: string): boolean;
}

export interface Dateline {
  /** As written, without the dash or colon that ends it: `Baghdad (IP)`. */
  readonly text: string;
  /** Where it ends in the first paragraph, its dash included; 0 where it stands on a line of its own. */
  readonly end: number;
  readonly line: number;
  readonly place: string | null;
  /** The agency or outlet, as written. */
  readonly outlet: string | null;
}

/** A dateline is no longer than this; the patterns look no further. */
const REACH = 200;
/** `Baghdad (IP) -`, `BAGHDAD, June 13 (Reuters) —`, `(CNN)--`, `بغداد (رويترز) -`, `القاهرة - (أ ف ب) -`. */
const IN_BRACKETS = /^([^()\n]{0,60}?)[\s\-–—]*\(([^()\n]{2,40})\)\s*(?:[-–—:]+|(?=\p{Lu}))\s*/u;
/** `Shafaq News/ …`, `شفق نيوز/ بغداد/`, `واع/ بغداد/`. */
const WITH_SLASH = /^([^/()\n.،,:؛]{2,40})\s*\/\s*(?:([^/()\n.،,:؛]{2,30})\s*[/:]\s*)?/u;
/** `بغداد اليوم - بغداد`, `بغداد – رويترز:`, `BAGHDAD — `. */
const WITH_DASH = /^([^\-–—()\n.،؛:]{2,40}?)\s*(?:\s[-–—]{1,2}\s|[–—]|--)\s*(?:([^\-–—()\n.،,؛:]{2,30}?)\s*(?:\s[-–—]{1,2}\s|[–—:])\s*)?/u;
const UPPER_CASE = /^\p{Lu}[\p{Lu}\s'’.,-]*\p{Lu}(?:,.*)?$/u;
const CAPITALS =
  /^(?:\p{Lu}[\p{L}'’.-]*|\d{1,4}|of|the|and|de|al-\p{L}+)(?:[\s,/]+(?:\p{Lu}[\p{L}'’.-]*|\d{1,4}|of|the|and|de|al-\p{L}+))*[\s,]*$/u;
const ARABIC_SHORT = /^[\p{Script=Arabic}\d]+(?:[\s،]+[\p{Script=Arabic}\d]+){0,4}$/u;
const TRAILING = /(?<![\s\-–—/:,،.])[\s\-–—/:,،.]+$/u;
/** A date inside a dateline; the place stands before it. */
const FROM_DATE = /[\s,،](?:\p{L}+\.?\s+\d{1,2}|\d{1,2}\s+\p{L}+|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})/u;

function beforeDate(text: string): string {
  const at = text.search(FROM_DATE);
  return at < 0 ? text : text.slice(0, at).replace(/(?<![\s,،])[\s,،]+$/u, '');
}

const isAgency = (text: string, known: DatelineKnowledge): boolean => {
  const folded = fold(cleanOutlet(text));
  return KNOWN_AGENCIES.has(folded) || known.isOutlet(folded);
};
const looksLikeOutlet = (text: string, known: DatelineKnowledge): boolean =>
  isAgency(text, known) || (OUTLET_WORD.test(text) && text.trim().includes(' '));

/** The place before a date and without marks; null where nothing remains. */
function placeOf(text: string | undefined): string | null {
  const place = beforeDate(text ?? '')
    .replace(/^[\s\-–—/:,،]+/u, '')
    .replace(TRAILING, '');
  return /\p{L}/u.test(place) ? place : null;
}

function shortName(text: string): boolean {
  const bare = text.trim();
  return bare === '' || CAPITALS.test(bare) || ARABIC_SHORT.test(beforeDate(bare));
}

/** A line that is a dateline as a whole: its parts are told apart by what is known of them. */
function fromLine(text: string, line: number, known: DatelineKnowledge): Dateline {
  const parts = text
    .split(/\s[-–—|]+\s?|[/():–—]|\s[-–—|]+$/u)
    .map((part) => part.trim())
    .filter((part) => /\p{L}/u.test(part));
  const outlet = parts.find((part) => isAgency(part, known)) ?? parts.find((part) => looksLikeOutlet(part, known)) ?? null;
  const place = placeOf(parts.find((part) => part !== outlet && (known.isPlace(fold(part)) || !/\d/u.test(part))));
  return { text: text.trim().replace(TRAILING, ''), end: 0, line, place, outlet: outlet && cleanOutlet(outlet) };
}

/** A dateline at the head of a paragraph, with its extent; null where the paragraph begins with its own words. */
export function inlineDateline(text: string, known: DatelineKnowledge): Omit<Dateline, 'line'> | null {
  const made = (found: RegExpExecArray, place: string | undefined, outlet: string | undefined): Omit<Dateline, 'line'> => ({
    text: found[0].replace(TRAILING, ''),
    end: found[0].length,
    place: placeOf(place),
    outlet: outlet ? cleanOutlet(outlet) : null,
  });
  const start = text.slice(0, REACH);
  const brackets = IN_BRACKETS.exec(start);
  if (brackets && shortName(brackets[1] ?? '')) {
    const inside = brackets[2] ?? '';
    if (isAgency(inside, known) || /^\p{Lu}{2,6}$/u.test(inside) || looksLikeOutlet(inside, known))
      return made(brackets, brackets[1], inside);
  }
  const slash = WITH_SLASH.exec(start);
  if (slash && looksLikeOutlet(slash[1] ?? '', known) && shortName(slash[1] ?? '')) {
    const place = slash[2];
    if (place === undefined || shortName(place)) return made(slash, place, slash[1]);
    const only = /^[^/]+\/\s*/u.exec(start);
    if (only) return made(only, undefined, slash[1]);
  }
  if (slash?.[2] && known.isPlace(fold(slash[1] ?? '')) && looksLikeOutlet(slash[2], known)) return made(slash, slash[1], slash[2]);
  const dash = WITH_DASH.exec(start);
  if (!dash) return null;
  const [first, second] = [dash[1] ?? '', dash[2]];
  if (looksLikeOutlet(first, known) && shortName(first)) {
    if (second !== undefined && shortName(second) && (known.isPlace(fold(second)) || second.trim().split(/\s+/u).length <= 2))
      return made(dash, second, first);
    if (isAgency(first, known)) return withPlace(made(headOf(text, first), undefined, first), text, known);
  }
  if (known.isPlace(fold(beforeDate(first))) || (first.trim().length <= 40 && UPPER_CASE.test(first.trim()))) {
    if (second !== undefined && looksLikeOutlet(second, known)) return made(dash, first, second);
    return made(headOf(text, first), first, undefined);
  }
  return null;
}

/** An agency's place that no mark ends: بغداد اليوم - بغداد أكد … */
function withPlace(dateline: Omit<Dateline, 'line'>, text: string, known: DatelineKnowledge): Omit<Dateline, 'line'> {
  const rest = text.slice(dateline.end);
  const [two, one] = [/^\S+\s+\S+/u, /^\S+/u].map((pattern) => pattern.exec(rest)?.[0].replace(TRAILING, ''));
  const place = [two, one].find((words) => words !== undefined && known.isPlace(fold(words)));
  if (!place) return dateline;
  const end = dateline.end + place.length;
  return { ...dateline, text: text.slice(0, end), end: end + (/^[\s:،,-]*/u.exec(text.slice(end))?.[0].length ?? 0), place };
}

/** The first part alone with the dash that ends it. */
function headOf(text: string, first: string): RegExpExecArray {
  const rest = /^\s*[-–—]{1,2}\s*/u.exec(text.slice(first.length))?.[0] ?? '';
  return Object.assign([text.slice(0, first.length + rest.length)], { index: 0, input: text }) as unknown as RegExpExecArray;
}

/** The dateline of a story: a line of its own before one at the head of the first paragraph. */
export function datelineOf(segment: Segment, known: DatelineKnowledge): Dateline | null {
  const own = segment.datelines[0];
  if (own) return fromLine(own.text, own.lines[0] ?? 0, known);
  const first = segment.body[0];
  const inline = first && inlineDateline(first.text, known);
  return inline ? { ...inline, line: first.lines[0] ?? 0 } : null;
}

/** Where a paragraph's own words begin: after the dateline, and after a second one that an outlet put its own before. */
export function afterDatelines(text: string, known: DatelineKnowledge): number {
  const first = inlineDateline(text, known)?.end ?? 0;
  return first === 0 ? 0 : first + (inlineDateline(text.slice(first), known)?.end ?? 0);
}
