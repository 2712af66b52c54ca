/** Who published a story: stated, named by a credit line, by the dateline, or by the text itself. */
import type { AuthorityOutlet, Language, Segment } from '../model.ts';
import { fold } from '../text.ts';
import { cleanOutlet, KNOWN_AGENCIES, OUTLET_WORD } from './agencies.ts';
import type { Dateline } from './dateline.ts';

export interface OutletKnowledge {
  /** Folded name or alias → outlet. */
  readonly byName: ReadonlyMap<string, AuthorityOutlet>;
}

/** `المصدر: وكالة بغداد اليوم`, `Source: BBC News`. */
const CREDIT =
  /^[\s•*–—-]*(?:المصدر|المصادر|مصدر الخبر|نقلا عن|نقلاً عن|sources?|via|credit|originally published (?:by|in|on)|published by)(?:\s*[:：/\-–—]\s+|\s+)(\S.{1,79})$/iu;
/** A credit of a picture names no outlet of the text. */
const PICTURE = /photo|picture|image|file|صورة|صور|تصوير|أرشيف/iu;
/** `تلقته "بغداد اليوم"`: a statement that the outlet itself received. */
const RECEIVED =
  /(?:تلقت(?:ه|ها)?|حصلت عليه|اطلعت عليه|ورد(?:ت)? (?:إلى|الى|ل))\s+(?:(?:وكالة|صحيفة|قناة|موقع)\s+)?["“«]([^"”»]{2,40})["”»]/u;
/** `According to Iran Press`: says no more than that another spoke, unless the dateline's initials are these. */
const ACCORDING = /according to\s+((?:\p{Lu}[\p{L}-]*\s?){1,4})/giu;
/** `Iran Press/ West Asia: …`. */
const SIGNED = /^(\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*){0,3}\s?)\/\s/u;

const initials = (name: string): string =>
  name
    .split(/[\s-]+/u)
    .map((word) => word[0] ?? '')
    .join('')
    .toUpperCase();

function fromCredits(segment: Segment): string | null {
  for (const { text } of segment.credits) {
    const found = CREDIT.exec(text);
    if (found?.[1] && !PICTURE.test(text)) return cleanOutlet(found[1]) || null;
  }
  return null;
}

/** An outlet that signs one of the first paragraphs or says that a statement reached it; of others named, one with these initials. */
function fromText(segment: Segment, signed: string | null, known: OutletKnowledge): string | null {
  for (const { text } of segment.body.slice(0, 3)) {
    const received = RECEIVED.exec(text)?.[1];
    if (received) return cleanOutlet(received);
    const own = cleanOutlet(SIGNED.exec(text)?.[1] ?? '');
    if (own.includes(' ') && (OUTLET_WORD.test(own) || known.byName.has(fold(own)))) return own;
    const named = Array.from(text.matchAll(ACCORDING), (found) => cleanOutlet(found[1] ?? ''));
    const spelt = named.find((name) => initials(name) === signed);
    if (spelt) return spelt;
  }
  return null;
}

/** The outlet of a story, by its canonical name in the story's language where the authority file knows it. */
export function outletOf(
  segment: Segment,
  language: Language,
  stated: string | null,
  dateline: Dateline | null,
  known: OutletKnowledge,
): string | null {
  const canonical = (name: string): string => {
    const outlet = known.byName.get(fold(name)) ?? known.byName.get(fold(cleanOutlet(name)));
    return outlet ? (outlet.name[language] ?? outlet.name.ar ?? outlet.name.en ?? name) : name;
  };
  const decided = stated ?? fromCredits(segment);
  if (decided) return canonical(decided);
  const signed = dateline?.outlet ?? null;
  if (signed && known.byName.has(fold(signed))) return canonical(signed);
  const spoken = fromText(segment, signed, known);
  if (!signed) return spoken && canonical(spoken);
  // `(IP)` stands for the outlet that the text spells out, where its initials are these.
  const short = /^\p{Lu}{2,5}$/u.test(signed) && !(KNOWN_AGENCIES.has(fold(signed)) && signed.length > 2);
  return canonical(short && spoken && initials(spoken) === signed ? spoken : signed);
}
