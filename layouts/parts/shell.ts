/** What every page has around its text: head, header with the doors, footer. */
import type { Language } from '../../src/model.ts';
import { direction } from '../../src/text.ts';
import type { Context } from '../context.ts';
import { attributes, type Fragment, type Html, html } from '../html.ts';
import { describing } from './metadata.ts';

export interface Head {
  /** What the page is about; the site's name is added. Null on the home page. */
  readonly title: string | null;
  readonly description: string | null;
  /** A name for the page's kind, for its styles. */
  readonly kind: string;
  /** Which door leads here. */
  readonly door: 'home' | 'people' | 'topics' | 'dates' | 'outlets' | 'about' | null;
  /** The page has a list that can be filtered. */
  readonly filter?: boolean;
  /** The search page: it has a box of its own, and its script. */
  readonly search?: boolean;
  /** What machines read of this page beyond what every page says. */
  readonly machines?: Fragment;
}

/** Nothing is loaded from elsewhere and nothing inline runs. */
const POLICY = html`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'">`;

/** The head of a page that has no frame: the choice of language, a moved page, the missing one. */
export function bareHead(assets: string, title: string, more: Fragment): Html {
  return html`<meta charset="utf-8">
${POLICY}
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" media="(prefers-color-scheme: light)" content="#fcfaf5">
<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#171613">
<title>${title}</title>
<link rel="stylesheet" href="${assets}diwan.css">
<link rel="icon" href="${assets}icon.svg" type="image/svg+xml">
${more}`;
}

/** A whole page. */
export function shell(context: Context, head: Head, main: Fragment): Html {
  const { frame, strings } = context;
  const title = head.title === null ? frame.siteName : `${head.title} — ${frame.siteName}`;
  const description = head.description || frame.siteDescription || null;
  return html`<!doctype html>
<html lang="${frame.language}" dir="${direction(frame.language)}">
<head>
${bareHead(
  frame.assets,
  title,
  html`${describing(context, head.kind === 'article' ? 'article' : 'website', head.title ?? frame.siteName, description)}${addresses(context)}${head.machines}<script src="${frame.assets}remember.js" defer></script>${
    head.filter && html`<script src="${frame.assets}filter.js" defer></script>`
  }<script src="${frame.assets}find.js" defer></script>${head.search && html`<script src="${frame.assets}search.js" defer></script>`}`,
)}
</head>
<body class="${head.kind}">
<a class="skip" href="#main">${strings.skip}</a>
${header(context, head)}
<main id="main">${main}</main>
${footer(context)}
</body>
</html>
`;
}

function addresses(context: Context): Fragment {
  const { frame, strings } = context;
  const other: Language = frame.language === 'ar' ? 'en' : 'ar';
  return [
    frame.canonical && html`<link rel="canonical" href="${frame.canonical}">\n`,
    frame.canonical && frame.alternate && html`<link rel="alternate" hreflang="${frame.language}" href="${frame.canonical}">\n`,
    frame.alternate && html`<link rel="alternate" hreflang="${other}" href="${frame.alternate}">\n`,
    frame.feed && html`<link rel="alternate" type="application/atom+xml" title="${strings.feed}" href="${frame.feed}">\n`,
  ];
}

function header(context: Context, head: Head): Html {
  const { frame, strings } = context;
  const door = (name: 'people' | 'topics' | 'dates' | 'outlets'): Html =>
    html`<li><a href="${frame.doors[name]}"${attributes({ 'aria-current': head.door === name ? 'true' : null })}>${strings.doors[name]}</a></li>`;
  return html`<header class="masthead"><div class="inner">
<p class="site-name"><a href="${frame.doors.home}"${attributes({ 'aria-current': head.door === 'home' ? 'page' : null })}>${frame.siteName}</a></p>
<nav aria-label="${strings.doorsLabel}"><ul class="doors">${door('people')}${door('topics')}${door('dates')}${door('outlets')}</ul></nav>
${!head.search && findBox(context)}
${
  frame.other &&
  html`<p class="other-language"><a href="${frame.other.href}" hreflang="${frame.other.language}" title="${frame.other.exact ? strings.otherExact : strings.otherNearest}" data-language="${frame.other.language}"><span lang="${frame.other.language}">${strings.languageNames[frame.other.language]}</span></a></p>`
}
</div></header>`;
}

/** The search box of the header: a plain form, to which the script adds suggestions. */
function findBox({ frame, strings: { search } }: Context): Html {
  return html`<form class="find" role="search" aria-label="${search.label}" action="${frame.doors.search}"><input name="q" type="search" data-find aria-label="${search.label}" placeholder="${search.submit}" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search" dir="auto"></form>`;
}

function footer(context: Context): Html {
  const { frame, strings } = context;
  return html`<footer class="colophon"><div class="inner">
<p class="site-name">${frame.siteName}</p>
<ul><li><a href="${frame.doors.about}">${strings.doors.about}</a></li><li><a href="${frame.doors.corrections}">${strings.corrections.title}</a></li>${frame.own.map((own) => html`<li><a href="${own.href}">${own.text}</a></li>`)}${
    frame.feed && html`<li><a href="${frame.feed}">${strings.feed}</a></li>`
  }</ul>
</div></footer>`;
}
