/** "About this text": the file as received, and the ledger of its lines. */
import type { LedgerLine, SourceCard } from '../../src/model.ts';
import type { Context } from '../context.ts';
import { type Fragment, type Html, html } from '../html.ts';
import { langOf, languageOfWords, link } from './words.ts';

export function sourceSection(context: Context, source: SourceCard | null): Html | null {
  if (source === null) return null;
  const { strings, format, count } = context;
  const kept = count(strings.counts.lines, source.kept);
  const removed = count(strings.counts.lines, source.removed);
  return html`<section class="source" id="source"><h2>${strings.source.heading}</h2>
<dl class="facts">
<div class="wide"><dt>${strings.source.file}</dt><dd><bdi class="file" dir="ltr">${source.file}</bdi></dd></div>
<div><dt>${strings.source.encoding}</dt><dd><bdi>${strings.source.encodings[source.encoding]}</bdi></dd></div>
<div><dt>${strings.source.size}</dt><dd>${count(strings.counts.bytes, source.bytes)}</dd></div>
<div class="wide"><dt>${strings.source.digest}</dt><dd><bdi class="digest" dir="ltr">${source.sha256}</bdi></dd></div>
</dl>
${source.siblings.length > 0 && siblings(context, source)}
<details class="ledger"><summary>${source.removed === 0 ? strings.source.summaryWhole(kept) : strings.source.summary(kept, removed)}</summary>
<p class="note">${strings.source.intro}${source.part && ` ${strings.source.part(format.number(source.part[0]), format.number(source.part[1]))}`}</p>
<ol${numbering(context, source)} aria-label="${strings.source.asReceived}">${source.lines.map((line) => ledgerLine(context, line))}</ol>
</details></section>`;
}

function siblings(context: Context, source: SourceCard): Html {
  const { strings, format } = context;
  const all = format.number(source.stories);
  return html`<div class="siblings"><h3>${strings.source.siblings}</h3><p class="note">${strings.source.story(format.number(source.number), all)}</p>
<ol>${source.siblings.map((sibling) => html`<li value="${sibling.number}">${link(context, sibling.link)}</li>`)}</ol></div>`;
}

/** The styles number the lines, in the page's figures; a part of a long source begins where its first line stands. */
function numbering(context: Context, source: SourceCard): Fragment {
  const { digits, language } = context.frame;
  const first = source.part?.[0] ?? 1;
  return [language === 'ar' && digits === 'arab' && html` class="${digits}"`, first > 1 && html` start="${first}"`];
}

/** Most lines of a source are blank or stand in the article's text: these have nothing but their place and their words. */
function ledgerLine(context: Context, line: LedgerLine): Html {
  if (line.fate === 'blank') return html`<li></li>`;
  const own = langOf(languageOfWords(line.text, context.frame.language), context.frame.language);
  const text = line.fate === 'removed' ? html`<del${own}>${line.text}</del>` : html`<span${own}>${line.text}</span>`;
  const why = reason(context, line);
  return html`<li${line.fate !== 'here' && html` class="${line.fate}"`} id="line-${line.number}">${text}${why && html`<small>${why}</small>`}</li>`;
}

function reason(context: Context, line: LedgerLine): Fragment {
  const { strings, format } = context;
  if (line.fate === 'front-matter') return strings.source.frontMatter;
  if (line.role === null) return null;
  const role = strings.source.roles[line.role];
  if (line.fate === 'here') return line.role === 'body' ? null : role;
  if (line.fate === 'sibling') return `${strings.source.belongsTo(format.number(line.story))}${strings.comma}${role}`;
  const why = strings.source.rules[line.rule];
  if (why !== undefined) return html`<span class="unseen">${strings.source.removed}: </span>${why}`;
  return html`<span class="unseen">${strings.source.removed}: </span>${role}${line.rule !== '' && line.rule !== line.role && html` <code>${line.rule}</code>`}`;
}
