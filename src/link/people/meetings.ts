/**
 * Which forms may be one person's name: they meet by the skeletons of their parts, so no name is compared with all others.
 * Each form has keys of three sorts: of the whole name, of its parts, and of the shorter forms that it may have.
 */
import type { Name } from '../names/parts.ts';

/** Of a crowd with one skeleton, each name is compared with this many before it and behind it, in order of finer letters. */
export const NEIGHBOURS = 40;
/** A shorter form that so many fuller names may have proves nothing. */
export const MOST_FULLER = 400;
const MOST_READINGS = 8;
const LONGEST = 7;

export interface MeetingKeys {
  /** Of the whole name, without borders between the parts: `Shahid Khel` and `Shahidkhel` are to meet. */
  readonly whole: readonly string[];
  /** Of the parts. */
  readonly parts: readonly string[];
  /** Of the parts of all shorter forms: the first part and any of the others, in order, at least one. */
  readonly shorter: readonly string[];
}

export function meetingKeys({ parts }: Name): MeetingKeys {
  const own = readings(parts);
  return {
    whole: [...new Set(own.map((key) => key.replaceAll('|', '').replace(/(.)\1+/gu, '$1')))],
    parts: own,
    shorter: [...new Set(shorterKeys(parts))],
  };
}

/** Every way to read the skeletons of some parts, as one key each. */
function readings(parts: Name['parts']): string[] {
  return parts
    .reduce<string[]>((keys, part) => keys.flatMap((key) => part.skeletons.map((skeleton) => `${key}|${skeleton}`)), [''])
    .slice(0, MOST_READINGS);
}

function shorterKeys(parts: Name['parts']): string[] {
  const [first, ...rest] = parts.slice(0, LONGEST);
  if (first === undefined || rest.length < 2) return [];
  const keys: string[] = [];
  for (let chosen = 1; chosen < 2 ** rest.length - 1; chosen++)
    keys.push(...readings([first, ...rest.filter((_, k) => (chosen >> k) % 2 === 1)]));
  return keys;
}

/** Letters that sound alike in both scripts, finer than the classes of a skeleton. */
const SOUNDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    b: 'bpب',
    t: 'tتط',
    d: 'dدض',
    s: 'scسصث',
    z: 'zزذظ',
    j: 'jgجغ',
    k: 'kqكق',
    h: 'hxحخه',
    x: 'ش',
    f: 'fvف',
    l: 'lل',
    m: 'mم',
    n: 'nن',
    r: 'rر',
    w: 'wو',
    y: 'yي',
  }).flatMap(([sound, letters]) => Array.from(letters, (letter) => [letter, sound])),
);

/** A name by its sounds: spellings of one name in either script stand near each other in the order of these. */
export function sounds({ parts }: Name): string {
  return parts
    .map(({ body }) =>
      Array.from(
        body
          .replace(/sh|ch/gu, 'ش')
          .replace(/kh/gu, 'خ')
          .replace(/[wyوي]/gu, ''),
        (letter) => SOUNDS.get(letter) ?? '',
      ).join(''),
    )
    .join(' ');
}
