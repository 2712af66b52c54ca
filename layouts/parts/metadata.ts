/**
 * What machines read of a page: OpenGraph for whoever shows a link, Highwire's `citation_*` and Zotero's own type for
 * reference managers, schema.org as JSON-LD for search engines. All of it repeats what the page says, none of it adds.
 */
import type { ArticleModel, PersonModel } from '../../src/model.ts';
import type { Context } from '../context.ts';
import { type Fragment, type Html, html, raw } from '../html.ts';

const LOCALES = { ar: 'ar_AR', en: 'en_GB' } as const;

/**
 * The description for search engines and OpenGraph (ogp.me) for any page. What two vocabularies say in the same words stands
 * in one element, by its `name` for the one and its `property` for the other.
 */
export function describing(context: Context, kind: 'article' | 'website', title: string, description: string | null): Html {
  const { frame } = context;
  return html`${description && html`<meta name="description" property="og:description" content="${description}">\n`}<meta property="og:type" content="${kind}">
<meta${kind === 'article' && html` name="citation_title"`} property="og:title" content="${title}">
<meta property="og:site_name" content="${frame.siteName}">
<meta property="og:locale" content="${LOCALES[frame.language]}">
${frame.alternate && html`<meta property="og:locale:alternate" content="${LOCALES[frame.language === 'ar' ? 'en' : 'ar']}">\n`}${
  frame.canonical && html`<meta property="og:url" content="${frame.canonical}">\n`
}`;
}

/**
 * For reference managers, beside the title, which `describing` has. Zotero's Embedded Metadata translator reads `citation_*`,
 * `description` for the abstract, and for the type of the entry `z.itemType`: without it a page with `citation_title` would
 * be taken for a journal's.
 */
export function citationTags(model: ArticleModel): Html {
  const { citation } = model;
  const address = citation.address ?? citation.original;
  const named = (name: string, content: string | null | undefined): Fragment =>
    content ? html`<meta name="${name}" content="${content}">\n` : null;
  return html`${named('citation_author', citation.byline)}${named(
    'citation_journal_title',
    citation.outlet,
  )}${named('citation_publication_date', citation.date?.value.replaceAll('-', '/'))}${named('citation_language', citation.language)}${named(
    'citation_public_url',
    address,
  )}${named('z.itemType', 'newspaperArticle')}${
    citation.date && html`<meta property="article:published_time" content="${citation.date.value}">\n`
  }${model.topics.slice(0, 1).map((topic) => html`<meta property="article:section" content="${topic.text}">\n`)}`;
}

const MOST_NAMES = 24;
const MEDIA_TOPICS = 'http://cv.iptc.org/newscodes/mediatopic/';

/** The article as schema.org's `NewsArticle`. */
export function newsArticle(context: Context, model: ArticleModel): Html {
  const { citation } = model;
  const { frame } = context;
  const address = (href: string): string | undefined => (frame.canonical === null ? undefined : new URL(href, frame.canonical).href);
  return jsonLd({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    ...(frame.canonical === null ? {} : { '@id': frame.canonical, url: frame.canonical, mainEntityOfPage: frame.canonical }),
    headline: model.headline,
    inLanguage: citation.language,
    ...(citation.date === null ? {} : { datePublished: citation.date.value }),
    ...(citation.date?.certainty === 'inferred' ? { disambiguatingDescription: context.strings.cite.inferred } : {}),
    ...(citation.abstract === null ? {} : { description: citation.abstract }),
    ...(citation.byline === null ? {} : { author: { '@type': 'Person', name: citation.byline } }),
    ...(citation.outlet === null ? {} : { publisher: { '@type': 'Organization', name: citation.outlet } }),
    ...(citation.original === null ? {} : { isBasedOn: citation.original }),
    ...(model.dateline === null ? {} : { dateline: model.dateline }),
    isPartOf: { '@type': 'Collection', name: frame.siteName },
    about: model.topics.map((topic) => ({
      '@type': 'DefinedTerm',
      name: topic.text,
      ...(topic.code.startsWith('medtop:') ? { termCode: topic.code, inDefinedTermSet: MEDIA_TOPICS } : {}),
      url: address(topic.href),
    })),
    mentions: [
      ...model.people.map((person) => ({ '@type': 'Person', name: person.text, url: address(person.href) })),
      ...model.places.map((place) => ({ '@type': 'Place', name: place.text, url: address(place.href) })),
    ],
    identifier: model.id,
  });
}

/** A person as schema.org's `Person`: one name, and every other way in which the archive has it written. */
export function personData(context: Context, model: PersonModel): Html {
  const { canonical } = context.frame;
  const names = [model.second?.text, ...model.spellings.map((card) => card.text)].filter((name) => name && name !== model.name.text);
  return jsonLd({
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    ...(canonical === null ? {} : { '@id': canonical, url: canonical }),
    inLanguage: context.frame.language,
    mainEntity: {
      '@type': 'Person',
      name: model.name.text,
      ...(names.length === 0 ? {} : { alternateName: [...new Set(names)].slice(0, MOST_NAMES) }),
      ...(model.note === null ? {} : { description: model.note.text }),
    },
  });
}

const OVERRIDES = /[\u202a-\u202e\u2066-\u2069]/gu;
const ESCAPES: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/** A block of data: no browser runs it, and nothing in it can end it, because `<` never stands in it as such. */
export function jsonLd(value: unknown): Html {
  const text = JSON.stringify(value)
    .replace(OVERRIDES, '')
    .replace(/[<>&\u2028\u2029]/gu, (letter) => ESCAPES[letter] ?? '');
  return html`<script type="application/ld+json">${raw(text)}</script>`;
}
