import type { FeedModel, SitemapModel } from '../../src/model.ts';
import { type Html, html } from '../html.ts';

/** An Atom feed (RFC 4287), through the same escaping tag as the pages. */
export function feedPage(model: FeedModel): Html {
  return html`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${model.language}">
<id>${model.id}</id>
<title>${model.title}</title>
<updated>${model.updated}</updated>
<link rel="self" type="application/atom+xml" href="${model.self}"/>
<link rel="alternate" type="text/html" href="${model.page}"/>
<author><name>${model.title}</name></author>
${model.entries.map(
  (entry) => html`<entry xml:lang="${entry.language}">
<id>${entry.id}</id>
<title>${entry.title}</title>
<link rel="alternate" type="text/html" href="${entry.href}"/>
<updated>${entry.updated}</updated>
${entry.outlet && html`<author><name>${entry.outlet}</name></author>\n`}${entry.topics.map((topic) => html`<category term="${topic}"/>\n`)}${entry.summary && html`<summary>${entry.summary}</summary>\n`}</entry>
`,
)}</feed>
`;
}

/** A sitemap, or the index of several (sitemaps.org, protocol 0.9). */
export function sitemapPage(model: SitemapModel): Html {
  const name = 'http://www.sitemaps.org/schemas/sitemap/0.9';
  return model.index
    ? html`<?xml version="1.0" encoding="utf-8"?>
<sitemapindex xmlns="${name}">
${model.addresses.map((address) => html`<sitemap><loc>${address}</loc></sitemap>\n`)}</sitemapindex>
`
    : html`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="${name}">
${model.addresses.map((address) => html`<url><loc>${address}</loc></url>\n`)}</urlset>
`;
}
