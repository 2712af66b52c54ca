/** `report.html`: what a person should look at, as one file that needs nothing beside it. It is no page of the archive. */
import type { Issue, SetAside } from '../../model.ts';
import { escapeText as escaped } from '../../text.ts';
import { decisionsOf } from '../deciding/decision.ts';
import { wayOf } from '../report.ts';
import { GROUPS, type Group, groupOf } from './gather.ts';

/** What the machine saw: lines of a source with their numbers. */
export type Seen = (issue: Issue) => readonly { readonly number: number; readonly text: string }[];

const STYLE = `
:root { color-scheme: light dark; --paper: light-dark(#fbfaf7, #17181a); --sunk: light-dark(#f1eee6, #212327); --ink: light-dark(#1c1b19, #e7e5df); --grey: light-dark(#5f5b53, #a7a39a); --lapis: light-dark(#1f4e96, #8fb3ec); --red: light-dark(#a03328, #e58f84); --saffron: light-dark(#8a5a00, #e0b04f); }
body { margin: 0 auto; max-width: 62rem; padding: 1.5rem; overflow-wrap: anywhere; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif; }
h1 { font-size: 1.6rem; text-wrap: balance; } h2 { font-size: 1.15rem; margin: 0; display: inline; }
nav ul { columns: 18rem; padding: 0; list-style: none; } a { color: var(--lapis); }
details { border-block-start: 1px solid var(--sunk); padding-block: .75rem; } summary { cursor: pointer; }
article { padding-block: .75rem; padding-inline-start: 1rem; border-inline-start: 3px solid var(--sunk); margin-block: .75rem; }
.error { border-color: var(--red); } .warning { border-color: var(--saffron); }
p { margin: .25rem 0; } .place, .rule, small { color: var(--grey); font-size: .85rem; } .place { direction: ltr; unicode-bidi: isolate; }
pre, ol.seen { background: var(--sunk); padding: .5rem .75rem; overflow-x: auto; font: .85rem/1.5 ui-monospace, monospace; white-space: pre-wrap; margin: .35rem 0; }
ol.seen { list-style: none; font-family: inherit; } ol.seen b { color: var(--grey); font-weight: 400; display: inline-block; min-width: 3.5em; }
.here { background: light-dark(#fff3d1, #3a3015); }
`;

/** The whole page. `seen` gives the lines around an issue's own. */
export function reportPage(siteName: string, setAside: readonly SetAside[], issues: readonly Issue[], seen: Seen): string {
  const groups = GROUPS.map((group) => ({ group, own: issues.filter((issue) => groupOf(issue) === group) }))
    .filter(({ own }) => own.length > 0)
    .sort((a, b) => worst(a.own) - worst(b.own));
  const aside = setAside.length === 0 ? '' : section('Set aside', setAside.map(asideEntry));
  const parts = groups.map(({ group, own }) =>
    section(
      group.title,
      own.map((issue) => issueEntry(issue, seen(issue))),
    ),
  );
  const contents = groups.map(({ group, own }) => `<li><a href="#${anchor(group.title)}">${escaped(group.title)}</a> ${own.length}</li>`);
  const first = setAside.length === 0 ? '' : `<li><a href="#${anchor('Set aside')}">Set aside</a> ${setAside.length}</li>`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>What to look at — ${escaped(siteName)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>What to look at in ${escaped(siteName)}</h1>
<p>${count(setAside.length + issues.length)}. <code>diwan review</code> goes through them one by one in the terminal; what is pasted below does the same by hand.</p>
<nav><ul>${first}${contents.join('')}</ul></nav>
${aside}${parts.join('')}
</body>
</html>
`;
}

const count = (number: number): string =>
  number === 0 ? 'Nothing needs looking at' : number === 1 ? 'One thing, worst first' : `${number} things, worst first`;
const worst = (issues: readonly Issue[]): number =>
  Math.min(...issues.map(({ severity }) => ['error', 'warning', 'note'].indexOf(severity)));
const anchor = (title: Group['title']): string => title.toLowerCase().replace(/[^a-z]+/gu, '-');

function section(title: string, entries: readonly string[]): string {
  const open = entries.length <= 40 ? ' open' : '';
  return `<details id="${anchor(title)}"${open}><summary><h2>${escaped(title)}</h2> <small>${entries.length}</small></summary>\n${entries.join('\n')}\n</details>\n`;
}

function asideEntry({ file, rule, message }: SetAside): string {
  const way = wayOf(rule);
  return `<article class="warning"><p class="place"><bdi>${escaped(file)}</bdi></p><p dir="auto">${escaped(message)} <span class="rule">(${escaped(rule)})</span></p>${way === '' ? '' : `<p>${escaped(way)}</p>`}</article>`;
}

function issueEntry(issue: Issue, lines: ReturnType<Seen>): string {
  const { file, line, message, rule, severity, hint } = issue;
  const decisions = decisionsOf(issue);
  const what = decisions.length === 0 && hint !== '' ? `<p dir="auto">${escaped(hint)}</p>` : '';
  const pasted = decisions.map(
    (one) =>
      `<p>${escaped(one.what)} In <code>content/<bdi>${escaped(one.file)}</bdi></code>:</p><pre dir="ltr">${escaped(one.yaml)}</pre>`,
  );
  const quote = lines.map(
    ({ number, text }) => `<li dir="auto"${number === line ? ' class="here"' : ''}><b>${number}</b> ${escaped(text)}</li>`,
  );
  return `<article class="${severity}"><p class="place"><bdi>${escaped(file)}</bdi>${line === null ? '' : `:${line}`}</p><p dir="auto">${escaped(message)} <span class="rule">(${escaped(rule)})</span></p>${
    quote.length === 0 ? '' : `<ol class="seen">${quote.join('')}</ol>`
  }${what}${pasted.join('')}</article>`;
}
