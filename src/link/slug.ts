/** Addresses' last parts: ASCII, short, cut at a word's border. */
import { createHash } from 'node:crypto';
import { fold } from '../text.ts';

export const LONGEST_SLUG = 60;

/** `Exit 'Sectarian Tunnel'` → `exit-sectarian-tunnel`; '' where a text has no Latin letters or digits. */
export function slugOf(text: string, longest = LONGEST_SLUG): string {
  const words = fold(text)
    .replace(/'/gu, '')
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '');
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word.slice(0, longest) : `${slug}-${word}`;
    if (longer.length > longest) break;
    slug = longer;
  }
  return slug;
}

/** A few letters and digits that stand for a text: the same text, the same letters. */
export function shortHash(text: string, length = 8): string {
  return createHash('sha256').update(text).digest('hex').slice(0, length);
}

/** The wish, or the wish with `-suffix` where it is taken, or with more of the suffix; the result is then taken. */
export function takeFree(wish: string, suffix: string, taken: Set<string>): string {
  const choices = [wish, `${wish}-${suffix.slice(0, 6)}`, `${wish}-${suffix}`];
  let slug = choices.find((choice) => choice !== '' && !taken.has(choice));
  for (let count = 2; slug === undefined; count++) if (!taken.has(`${wish}-${suffix}-${count}`)) slug = `${wish}-${suffix}-${count}`;
  taken.add(slug);
  return slug;
}
