/** The one door to marked and sanitize-html: the owner's Markdown as safe HTML. Articles are never Markdown. */
import { Marked } from 'marked';
import sanitize from 'sanitize-html';
import { type Html, raw } from './html.ts';

const MARKED = new Marked({ async: false, gfm: true });

const ALLOWED: sanitize.IOptions = {
  allowedTags: [
    ...['h2', 'h3', 'h4', 'p', 'ul', 'ol', 'li', 'blockquote', 'pre', 'code', 'hr', 'br', 'a', 'strong', 'em', 'del', 'sub', 'sup'],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td', 'dl', 'dt', 'dd', 'bdi', 'span', 'div', 'abbr', 'cite', 'q'],
  ],
  allowedAttributes: { a: ['href', 'title', 'hreflang'], ol: ['start'], th: ['scope'], abbr: ['title'], '*': ['lang', 'dir'] },
  allowedSchemes: ['http', 'https', 'mailto'],
  allowProtocolRelative: false,
  disallowedTagsMode: 'discard',
};

/** Safe HTML of a Markdown text. Headings start at the second level: the first is the page's title. */
export function markdown(text: string): Html {
  const parsed = MARKED.parse(text, { async: false });
  // Safe: sanitize-html lets through nothing but the elements, attributes and schemes named above.
  return raw(sanitize(parsed.replace(/<(\/?)h1>/gu, '<$1h2>'), ALLOWED));
}
