/** An article found, as the site's lists show it, with what was found in it marked. */

import type { Language, Precision } from '../../../src/model.ts';
import type { Head } from '../../../src/publish/search/format/records.ts';
import { direction } from '../../../src/text.ts';
import type { Format } from '../../format.ts';
import type { SearchStrings } from '../../strings/search.ts';
import { between, dot, element } from './elements.ts';
import type { Marker, Piece } from './marks.ts';

/** The page that results stand on. */
export interface Surroundings {
  readonly root: string;
  readonly language: Language;
  readonly strings: SearchStrings;
  readonly format: Format;
}

export const EXCERPT_LENGTH = 230;
const PEOPLE_SHOWN = 4;
const PRECISION: Readonly<Record<number, Precision>> = { 4: 'year', 7: 'month', 10: 'day' };

export const languageOf = ({ permalink }: Head): Language => (permalink.startsWith('ar/') ? 'ar' : 'en');
export const addressOf = (root: string, { permalink }: Head): string => `${root}${encodeURI(permalink)}.html`;
export const subjectAddress = (root: string, language: Language, folder: string, slug: string): string =>
  `${root}${language}/${folder}/${encodeURIComponent(slug)}.html`;

/** The name in the page's language, else in the other. */
export function nameIn(
  language: Language,
  ar: string,
  en: string,
  otherwise: string,
): { readonly text: string; readonly language: Language } {
  const [own, other] = language === 'ar' ? [ar, en] : [en, ar];
  if (own !== '') return { text: own, language };
  return other !== '' ? { text: other, language: language === 'ar' ? 'en' : 'ar' } : { text: otherwise, language: 'en' };
}

/** Words that keep their own direction. */
export function isolated(text: string, language: Language, around: Language): HTMLElement {
  return element('bdi', language === around ? {} : { lang: language, dir: direction(language) }, text);
}

export function result(head: Head, marker: Marker, around: Surroundings): HTMLLIElement {
  const { root, language } = around;
  const own = languageOf(head);
  const foreign = own !== language;
  const lede = marker.excerpt([head.lede], EXCERPT_LENGTH) ?? [{ text: head.lede, marked: false }];
  return element(
    'li',
    {},
    element(
      'article',
      { class: foreign ? 'teaser foreign' : 'teaser', ...(foreign ? { lang: own, dir: direction(own) } : {}) },
      element('h2', {}, element('a', { href: addressOf(root, head) }, ...marked(marker.pieces(head.headline)))),
      meta(head, around),
      head.lede !== '' && element('p', { class: 'lede' }, ...marked(lede)),
      people(head, marker, around),
    ),
  );
}

/** Puts a better excerpt into a result. */
export function showExcerpt(entry: HTMLLIElement, excerpt: readonly Piece[]): void {
  const pieces = marked(excerpt);
  const lede = entry.querySelector('.lede');
  if (lede) lede.replaceChildren(...pieces);
  else entry.querySelector('.meta')?.after(element('p', { class: 'lede' }, ...pieces));
}

export const marked = (pieces: readonly Piece[]): (Node | string)[] =>
  pieces.map(({ text, marked: found }) => (found ? element('mark', {}, text) : text));

function meta(head: Head, { language, strings, format }: Surroundings): HTMLElement {
  const own = languageOf(head);
  const parts: Node[] = [];
  if (head.dateline !== '') parts.push(isolated(head.dateline, own, language));
  parts.push(element('bdi', { lang: language }, date(head, strings, format)));
  if (head.outlet !== null) {
    const outlet = nameIn(language, ...head.outlet, '');
    parts.push(isolated(outlet.text, outlet.language, language));
  }
  const sign = own !== language && element('abbr', { class: 'language', title: NAMES[own] }, own.toUpperCase());
  return element('p', { class: 'meta' }, sign, sign && ' ', ...between(parts, dot));
}

const NAMES: Readonly<Record<Language, string>> = { ar: 'العربية', en: 'English' };

function date({ date }: Head, strings: SearchStrings, format: Format): HTMLElement {
  if (date === null) return element('span', { class: 'date' }, strings.undated);
  const shown = element('time', { datetime: date.value }, format.date(date.value, PRECISION[date.value.length] ?? 'day'));
  if (date.certainty === 'stated') return element('span', { class: 'date' }, shown);
  return element('span', { class: 'date inferred' }, shown, ' ', element('span', { class: 'unseen' }, `(${strings.inferred})`));
}

function people(head: Head, marker: Marker, { root, language }: Surroundings): HTMLElement | null {
  if (head.people.length === 0) return null;
  const links = head.people.slice(0, PEOPLE_SHOWN).map(([slug, ar, en]) => {
    const name = nameIn(language, ar, en, slug);
    const shown = isolated('', name.language, language);
    shown.append(...marked(marker.pieces(name.text)));
    return element('a', { href: subjectAddress(root, language, 'people', slug) }, shown);
  });
  return element('p', { class: 'names', lang: language }, ...between(links, dot));
}
