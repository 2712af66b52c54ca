/** How to cite an article, and where the citations of a list are. */
import type { Citation, CitationFormat, CitationLink } from '../../src/model.ts';
import { citationsFile } from '../citations.ts';
import type { Context } from '../context.ts';
import { type Fragment, type Html, html, join } from '../html.ts';
import { dateShown } from './dates.ts';
import { quoted, section, words } from './words.ts';

const FORMATS: readonly { readonly format: CitationFormat; readonly type: string; readonly ending: string }[] = [
  { format: 'bibtex', type: 'application/x-bibtex', ending: 'bib' },
  { format: 'ris', type: 'application/x-research-info-systems', ending: 'ris' },
  { format: 'csl-json', type: 'application/vnd.citationstyles.csl+json', ending: 'csl.json' },
];

/**
 * The reference in words, and in three formats as files that the page itself holds: they need no script, come from a disk
 * as from a host, and cost the archive no file more.
 */
export function cite(context: Context, citation: Citation): Html | null {
  const { strings, frame } = context;
  return section(
    strings.cite.heading,
    html`<p class="reference">${reference(context, citation)}</p>
<ul class="formats">${FORMATS.map(
      ({ format, type, ending }) =>
        html`<li><a href="${dataAddress(type, citationsFile({ format, entries: [citation] }))}" download="${citation.key}.${ending}"><bdi${frame.language === 'en' ? null : html` lang="en"`}>${strings.cite.names[format]}</bdi></a></li>`,
    )}</ul>`,
    'cite',
  );
}

function reference(context: Context, one: Citation): Fragment {
  const own = context.frame.language;
  const address = one.address ?? one.original;
  const parts: Fragment[] = [
    one.byline && words(context, one.byline, own),
    quoted(context, one.title, one.language),
    one.outlet && words(context, one.outlet, own),
    dateShown(context, one.date),
    words(context, one.archive, own),
    address && html`<bdi class="address" dir="ltr">${address}</bdi>`,
  ].filter(Boolean);
  return join(parts, context.strings.comma);
}

/** What an address can't hold as it stands (WHATWG URL, "URL code points"), and what HTML would want escaped. */
const ENCODED = /[^\w!$()*+,./:;=?@~\u00a0-\u{10ffff}-]+|[\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffe\uffff]+/gu;

/** Most of it is spaces. */
const encoded = (letters: string): string => (letters === ' ' ? '%20' : encodeURIComponent(letters));

/** Letters stand as they are: encoded, an Arabic one would take six characters, three times a page. */
function dataAddress(type: string, text: string): string {
  return `data:${type};charset=utf-8,${text.toWellFormed().replace(ENCODED, encoded)}`;
}

/** A subject's feed, citations and data, for its margin. */
export function reuse(context: Context, followed: boolean, citations: readonly CitationLink[], data: string | null): Html | null {
  const { strings, frame } = context;
  const links: Fragment[] = [
    followed && frame.feed && html`<a href="${frame.feed}">${strings.reuse.atom}</a>`,
    data && html`<a href="${data}">${strings.reuse.data}</a>`,
  ].filter(Boolean);
  if (links.length === 0 && citations.length === 0) return null;
  return section(
    strings.reuse.heading,
    [links.length > 0 && html`<p>${join(links, html`<span class="dot"> · </span>`)}</p>`, listCitations(context, citations)],
    'reuse',
  );
}

/** Links to the files that cite a list. */
export function listCitations(context: Context, links: readonly CitationLink[]): Html | null {
  if (links.length === 0) return null;
  const { strings } = context;
  return html`<p class="list-citations"><span class="label">${strings.cite.list}:</span> ${join(
    links.map((one) => html`<a href="${one.href}" download><bdi lang="en">${strings.cite.names[one.format]}</bdi></a>`),
    html`<span class="dot"> · </span>`,
  )}</p>`;
}
