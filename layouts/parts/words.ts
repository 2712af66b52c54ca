/** Words, names and links that keep their own language and direction wherever they stand. */
import type { CountedLink, Language, Link } from '../../src/model.ts';
import { direction, scripts } from '../../src/text.ts';
import type { Context } from '../context.ts';
import { attributes, type Fragment, type Html, html, join } from '../html.ts';
import { unbroken } from '../typography.ts';

/** `lang` and `dir` for a block whose language may differ from its surroundings. */
export function langOf(language: Language, around: Language): Html | null {
  return language !== around ? attributes({ lang: language, dir: direction(language) }) : null;
}

/** So many characters of a line tell its script. */
const TELLING = 200;

/** The language of quoted words by their script; of figures alone, that of their surroundings. */
export function languageOfWords(text: string, around: Language): Language {
  const { arabic, latin } = scripts(text.length > TELLING ? text.slice(0, TELLING) : text);
  if (arabic === latin) return around;
  return arabic > latin ? 'ar' : 'en';
}

/** Letters of one script from end to end: such words run as their page does, and can't reorder what stands beside them. */
const RUNS: Readonly<Record<Language, RegExp>> = {
  ar: /^[\u0620-\u064a\u0671-\u06d3](?:[\u0620-\u064a\u0671-\u06d3 .،-]*[\u0620-\u064a\u0671-\u06d3])?$/u,
  en: /^\p{Script=Latin}(?:[\p{Script=Latin} .,’'-]*\p{Script=Latin})?$/u,
};
/** By its first letter a browser finds the direction of isolated words. */
const BEGINS: Readonly<Record<Language, RegExp>> = { ar: /^[\u0620-\u064a\u0671-\u06d3]/u, en: /^\p{Script=Latin}/u };

/** Words set in a line: isolated wherever their direction could reorder what stands beside them. */
export function words(context: Context, text: string, language: Language): Html {
  if (language === context.frame.language) return isolated(context, text);
  return BEGINS[language].test(text)
    ? html`<bdi lang="${language}">${unbroken(text)}</bdi>`
    : html`<bdi lang="${language}" dir="${direction(language)}">${unbroken(text)}</bdi>`;
}

/** Words of no stated language. */
export function isolated(context: Context, text: string): Html {
  return !context.turned && RUNS[context.frame.language].test(text) ? html`${unbroken(text)}` : html`<bdi>${unbroken(text)}</bdi>`;
}

export function link(context: Context, to: Link): Html {
  return html`<a href="${to.href}">${words(context, to.text, to.language)}</a>`;
}

/** A list of links with their counts, as indexes and margins show them. */
export function countedLinks(context: Context, links: readonly CountedLink[]): Html | null {
  if (links.length === 0) return null;
  return html`<ul class="counted">${links.map(
    (to) => html`<li>${link(context, to)} <span class="number">${context.format.number(to.count)}</span></li>`,
  )}</ul>`;
}

/** Words in the quotation marks of their own language. */
export function quoted(context: Context, text: string, language: Language): Html {
  const [open, close] = language === 'ar' ? ['«', '»'] : ['“', '”'];
  return language === context.frame.language
    ? html`<bdi class="quoted">${open}${text}${close}</bdi>`
    : html`<bdi class="quoted" lang="${language}" dir="${direction(language)}">${open}${text}${close}</bdi>`;
}

/** Fragments as a list in a line. */
export function inLine(context: Context, fragments: readonly Fragment[]): Fragment[] {
  return join(fragments, context.strings.comma);
}

/** A section with a heading, or nothing where it would be empty. */
export function section(heading: string, content: Fragment, name: string): Html | null {
  if (content === null || content === false || content === undefined || (Array.isArray(content) && content.length === 0)) return null;
  return html`<section class="${name}" id="${name}"><h2>${heading}</h2>${content}</section>`;
}
