/** One made-up file down the road, and what must hold at each station of it. */
import { render } from '../../../layouts/render.ts';
import { acquire } from '../../../src/acquire/acquire.ts';
import { clean } from '../../../src/clean/clean.ts';
import { countRecurring, marksOf, NOTHING_RECURS } from '../../../src/clean/recurring.ts';
import { loadWording } from '../../../src/clean/wording.ts';
import { describe } from '../../../src/describe/describe.ts';
import { knowledgeOf } from '../../../src/describe/knowledge.ts';
import { factKnowledge, factsOf } from '../../../src/link/facts.ts';
import { link } from '../../../src/link/link.ts';
import { noPermalinks } from '../../../src/link/permalinks.ts';
import type { Article, Authority, Described, Document, Issue, Site } from '../../../src/model.ts';
import { inMemory } from '../../../src/pipeline.ts';
import { plan } from '../../../src/publish/plan.ts';
import { placeNames } from '../../../src/reading/steps.ts';
import { requireAccounted } from '../../invariants/accounted.ts';
import { acts, tagsOf } from '../tags.ts';
import type { Received } from './grammar.ts';

export interface Road {
  /** Answers how many documents came of the file. Throws where a stage does, or where one gives what it must not. */
  readonly read: (received: Received, recurs: boolean) => Promise<readonly Described[]>;
  /** Links what was read, and makes every page of it. */
  readonly publish: (described: readonly Described[]) => void;
}

export function roadFor(authority: Authority, site: Site): Road {
  const wording = loadWording(site.wording, placeNames(authority));
  const knowledge = knowledgeOf(authority);
  const facts = factKnowledge(authority);
  /** As if its first lines stood in nine documents of the folder, and the others in this one. */
  const recurring = (document: Document) => {
    const marks = [...marksOf(document)].slice(0, 4);
    return countRecurring(Array.from({ length: 9 }, (_, n) => ({ file: document.file.includes('#') ? document.file : `${n}.txt`, marks })));
  };
  return {
    async read({ name, bytes }, recurs) {
      const read = {
        bytes: async () => bytes,
        pieces: async function* () {
          yield bytes;
        },
      };
      const described: Described[] = [];
      for await (const { document, setAside, issues } of acquire('raw', name, { read })) {
        requireIssues(issues, null);
        if (document === null) {
          if (setAside === null && issues.length === 0) throw new Error('neither a document, nor set aside, nor an issue');
          continue;
        }
        if (setAside !== null) throw new Error('a document, and set aside');
        const cleaned = clean(document, wording, recurs ? recurring(document) : NOTHING_RECURS);
        requireAccounted(cleaned);
        const one = describe(cleaned, knowledge);
        requireIssues(one.issues, document);
        for (const article of one.articles) requireArticle(article, document);
        factsOf(one, facts);
        described.push(one);
      }
      return described;
    },
    publish(described) {
      const { archive } = link(
        described.map((one) => factsOf(one, facts)),
        authority,
        site,
        noPermalinks,
      );
      for (const page of plan(archive, [], inMemory(described)).pages) {
        const text = render(page);
        if (!page.path.endsWith('.html')) continue;
        const acting = tagsOf(page.path, text).find((tag) => acts(tag) !== '');
        if (acting !== undefined) throw new Error(`${page.path}: ${acts(acting)}`);
      }
    },
  };
}

function requireIssues(issues: readonly Issue[], document: Document | null): void {
  for (const { rule, line, message, hint } of issues) {
    if (!/^[a-z-]+$/u.test(rule)) throw new Error(`an issue has no rule: ${rule}`);
    if (line !== null && !(line >= 1 && (document === null || line <= document.lines.length)))
      throw new Error(`${rule} is about line ${line}`);
    if (/undefined|\[object|NaN/u.test(rule + (document === null ? '' : hint)) || message === '')
      throw new Error(`${rule} says ${message} ${hint}`);
  }
}

const squash = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Evidence that stands where it says, and names that are the very words. */
function requireArticle({ headline, headlineOrigin, dek, body, captions, mentions, date }: Article, { lines }: Document): void {
  if (headline.trim() === '' || body.some(({ text }) => text.trim() === '')) throw new Error('an empty headline or paragraph');
  const texts = { headline: [headline], dek: [dek ?? ''], body: body.map(({ text }) => text), caption: captions.map(({ text }) => text) };
  for (const { text, place, line } of mentions) {
    if (!(line >= 1 && line <= lines.length)) throw new Error(`${text} stands in line ${line} of ${lines.length}`);
    if (place.field === 'headline' && headlineOrigin !== 'line') continue;
    if (texts[place.field][place.paragraph]?.slice(place.start, place.end) !== text)
      throw new Error(`${text} is not where it is said to be`);
  }
  if (date === null) return;
  const { line, text } = date.evidence;
  // A torn paragraph may break within the words: the evidence is named by the line that they begin in.
  const from =
    line === null
      ? ''
      : lines
          .slice(line - 1, line + 8)
          .filter((one) => one.trim() !== '')
          .join(' ');
  if (line !== null && !squash(from).includes(squash(text))) throw new Error(`the date's evidence ${text} is not in line ${line}`);
  if (!/^\d{4}(?:-\d\d(?:-\d\d)?)?$/u.test(date.value)) throw new Error(`${date.value} is no date`);
}
