/**
 * An article's page in two parts: an outline, which the archive gives, and what the text of the article adds to it. The
 * outline is of plain values, so that a thread without the archive makes the page from it and the article's record.
 */
import type { Article, ArticleModel, DateCard, Described, Run } from '../../model.ts';
import { compare, nameIn } from '../names.ts';
import { type Stories, sourceCardOf } from '../source.ts';

type OfText = 'dek' | 'date' | 'captions' | 'body' | 'open' | 'topics' | 'source';

export interface ArticleOutline {
  /** Which story of its document it is. */
  readonly number: number;
  readonly model: Omit<ArticleModel, OfText>;
  readonly date: Omit<DateCard, 'evidence' | 'reasoning'> | null;
  readonly topics: readonly Omit<ArticleModel['topics'][number], 'evidence'>[];
  /** Who is named in the article: places in its list of mentions, and the person's page. */
  readonly named: readonly { readonly mentions: readonly number[]; readonly href: string }[];
  /** Places of mentions whose person stays open. */
  readonly open: readonly number[];
  readonly stories: Stories;
}

/** The whole model; without a text where the document is not at hand. */
export function articleModelOf(
  { number, model, date, topics, named, open, stories }: ArticleOutline,
  described: Described | null,
): ArticleModel {
  const text = described?.articles.find((article) => article.number === number) ?? null;
  return {
    ...model,
    dek: text?.dek ?? null,
    date: date && dateCardOf(date, text, model.frame.language),
    captions: text?.captions.map((caption) => caption.text) ?? [],
    body: text === null ? [] : runsOf(named, text),
    open: [...new Set(open.flatMap((at) => text?.mentions[at]?.alone ?? text?.mentions[at]?.text ?? []))].sort(compare),
    topics: topics.map((topic) => ({ ...topic, evidence: text?.topics.find(({ id }) => id === topic.code)?.evidence ?? [] })),
    source: described && sourceCardOf(described.cleaned, number, stories),
  };
}

function dateCardOf(
  date: Omit<DateCard, 'evidence' | 'reasoning'>,
  text: Article | null,
  language: ArticleModel['frame']['language'],
): DateCard {
  const { evidence, reasoning } = text?.date ?? NO_EVIDENCE;
  return { ...date, evidence, reasoning: reasoning && (reasoning.ar || reasoning.en) ? nameIn(reasoning, language, '') : null };
}

const NO_EVIDENCE = { evidence: { line: null, text: '', rule: '' }, reasoning: null } as const;

interface NameInBody {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly href: string;
}

/** The body cut into runs, so that each person's first mention leads to their page. */
function runsOf(named: ArticleOutline['named'], text: Article): Run[][] {
  const names = firstMentions(named, text);
  return text.body.map((paragraph, at) => {
    const runs: Run[] = [];
    let from = 0;
    for (const name of names.get(at) ?? []) {
      if (name.start < from || name.end > paragraph.text.length || name.end <= name.start) continue;
      if (name.start > from) runs.push({ kind: 'plain', text: paragraph.text.slice(from, name.start) });
      runs.push({ kind: 'person', text: paragraph.text.slice(name.start, name.end), href: name.href });
      from = name.end;
    }
    if (from < paragraph.text.length) runs.push({ kind: 'plain', text: paragraph.text.slice(from) });
    return runs;
  });
}

function firstMentions(named: ArticleOutline['named'], text: Article): Map<number, NameInBody[]> {
  const names = new Map<number, NameInBody[]>();
  for (const { mentions, href } of named) {
    const first = mentions.flatMap((at) => text.mentions[at] ?? []).find(({ place }) => place.field === 'body');
    if (!first) continue;
    const name = { ...first.place, href };
    names.set(name.paragraph, [...(names.get(name.paragraph) ?? []), name]);
  }
  for (const inParagraph of names.values()) inParagraph.sort((a, b) => a.start - b.start);
  return names;
}
