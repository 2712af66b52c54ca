/** Segment → Article: language, headline, dateline, outlet, date, mentions, topics, each with its evidence. */
import { createHash } from 'node:crypto';
import type { Article, Cleaned, Correction, Described, Issue, Language, Mention, Segment, SetAside, StoryCorrection } from '../model.ts';
import { fold, scriptLanguage } from '../text.ts';
import { bylineOf } from './byline.ts';
import { afterDatelines, datelineOf } from './dateline.ts';
import { chooseDate } from './dates/choose.ts';
import { headlineOf } from './headline.ts';
import type { Knowledge } from './knowledge.ts';
import { languageOf } from './language.ts';
import { outletOf } from './outlet.ts';
import { pasteCorrection, pasteTopic, yamlText } from './pasted.ts';
import { findMentions } from './people/findMentions.ts';
import { nameIssues } from './people/issues.ts';
import { pieceOf, piecesOf } from './pieces.ts';
import { findPlaces } from './places.ts';
import { forgetSpellings } from './spellings.ts';
import { findTopics } from './topics/findTopics.ts';
import { statedTopics } from './topics/stated.ts';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';

/** Twelve letters and digits (60 bits of SHA-256) of a text's language and folded words: equal texts have equal ids. */
export function articleId(language: Language, text: string): string {
  const digest = createHash('sha256')
    .update(`${language}\n${fold(text).replace(/\s+/gu, ' ').trim()}`)
    .digest();
  return Array.from({ length: 12 }, (_, index) => {
    const bit = index * 5;
    const pair = ((digest[bit >> 3] ?? 0) << 8) | (digest[(bit >> 3) + 1] ?? 0);
    return ALPHABET[(pair >> (11 - (bit & 7))) & 31];
  }).join('');
}

/** What `describe` made of one segment: an article, or the name of the language that the archive does not hold. */
interface Outcome {
  readonly article: Article | null;
  readonly otherLanguage: string | null;
  readonly issues: readonly Issue[];
}

function describeSegment(segment: Segment, cleaned: Cleaned, knowledge: Knowledge): Outcome {
  const { file, lines, stated: statements, correction: corrections } = cleaned.document;
  // What front matter states is about the page, and so about its first story; the others only came along with it.
  const stated = segment.number === 1 ? statements : null;
  const correction = decidedFor(segment, corrections);
  const pieces = piecesOf(segment, lines);
  const issues: Issue[] = [];
  const note = (rule: string, severity: Issue['severity'], line: number | null, message: string, hint: string): void => {
    issues.push({ rule, severity, file, line, message, hint });
  };

  const guess = languageOf(pieces.map((piece) => piece.text));
  const language = correction?.language ?? stated?.language ?? guess.language;
  if (language === null) return { article: null, otherLanguage: guess.name, issues };

  const places = {
    isPlace: (folded: string) => knowledge.places.byName.has(folded),
    isOutlet: (folded: string) => knowledge.outlets.byName.has(folded),
  };
  const dateline = datelineOf(segment, places);
  const headline = headlineOf(segment, correction?.headline ?? stated?.headline ?? null, (text) => afterDatelines(text, places));
  if (headline.origin === 'derived')
    note(
      'headline-derived',
      'note',
      headline.lines[0] ?? null,
      `The text has no headline; this one is made from its first sentence: ${headline.text}`,
      pasteCorrection('Give the story the headline that it was printed with, if you know it.', file, segment.number, [
        `headline: ${yamlText(headline.text)}`,
      ]),
    );
  const outlet = outletOf(segment, language, correction?.outlet ?? statements.outlet, dateline, knowledge.outlets);
  const statedDate = correction?.date
    ? { text: correction.date, rule: 'correction' as const }
    : stated?.date
      ? { text: stated.date, rule: 'front-matter' as const }
      : null;
  const date = chooseDate({
    file,
    segment,
    language,
    stated: statedDate,
    url: stated?.url ?? null,
    lineAt: (paragraph, offset) => pieceOf('body', 0, paragraph, lines).lineAt(offset),
  });
  issues.push(...date.issues);

  const named = statedTopics(stated?.topics ?? [], knowledge.topicNames);
  for (const text of named.unknown)
    note(
      'topic-unknown',
      'warning',
      null,
      `The stated topic “${text}” is none that the archive knows`,
      pasteTopic('State a known topic by its name, slug or id, or make this one known.', text, scriptLanguage(text)),
    );

  const mentions = findMentions({ language, pieces }, knowledge.people).sort(byPlace);
  issues.push(...nameIssues({ file, language, pieces, mentions }));
  const article: Article = {
    id: articleId(language, segment.body.map((paragraph) => paragraph.text).join('\n') || headline.text),
    file,
    number: segment.number,
    language,
    headline: headline.text,
    headlineOrigin: headline.origin,
    headlineLines: headline.lines,
    dek: segment.dek?.text ?? null,
    byline: bylineOf(segment, stated),
    dateline: dateline?.text ?? null,
    outlet,
    url: statements.url,
    date: date.date,
    captions: segment.captions,
    body: segment.body,
    mentions,
    places: findPlaces(pieces, mentions, knowledge.placeBook),
    topics:
      named.topics.length > 0
        ? named.topics
        : findTopics({ language, headline: headline.text, body: segment.body.map((paragraph) => paragraph.text) }, knowledge.topics),
    statedPeople: stated?.people ?? [],
  };
  return { article, otherLanguage: null, issues };
}

const FIELDS = ['headline', 'dek', 'body', 'caption'] as const;

/** Reading order. */
export function byPlace(a: Mention, b: Mention): number {
  return (
    FIELDS.indexOf(a.place.field) - FIELDS.indexOf(b.place.field) ||
    a.place.paragraph - b.place.paragraph ||
    a.place.start - b.place.start ||
    (a.text < b.text ? -1 : a.text > b.text ? 1 : 0)
  );
}

/** What a person decided about a story: that of the lines which it is made of or, where no lines are given, that of its number. */
function decidedFor(segment: Segment, correction: Correction | null): StoryCorrection | null {
  if (correction === null) return null;
  const { stories } = correction;
  if (stories.every(({ lines }) => lines === null)) return stories[segment.number - 1] ?? null;
  const { headline, dek, bylines, datelines, dates, credits, captions, body } = segment;
  const own = [headline, dek, ...bylines, ...datelines, ...dates, ...credits, ...captions, ...body].flatMap(
    (paragraph) => paragraph?.lines ?? [],
  );
  return stories.find(({ lines }) => lines !== null && own.some((line) => line >= lines[0] && line <= lines[1])) ?? null;
}

/** Describes the stories of a document. One wholly in another language is set aside; a single story in one is left out and reported. */
export function describe(cleaned: Cleaned, knowledge: Knowledge): Described {
  const { file, sha256 } = cleaned.document;
  forgetSpellings();
  const outcomes = cleaned.segments.map((segment) => describeSegment(segment, cleaned, knowledge));
  const articles = outcomes.flatMap((outcome) => (outcome.article ? [outcome.article] : []));
  const others = [...new Set(outcomes.flatMap((outcome) => outcome.otherLanguage ?? []))];
  const setAside: SetAside | null =
    articles.length === 0 && others.length > 0
      ? { file, rule: 'other-language', message: `The text is in ${others.join(' and ')}; the archive holds Arabic and English.`, sha256 }
      : null;
  const leftOut: readonly Issue[] = outcomes.flatMap((outcome, index) =>
    setAside || outcome.otherLanguage === null
      ? []
      : [
          {
            rule: 'other-language-story',
            severity: 'warning' as const,
            file,
            line: cleaned.segments[index]?.body[0]?.lines[0] ?? null,
            message: `Story ${index + 1} is in ${outcome.otherLanguage} and is left out.`,
            hint: pasteCorrection('If it is Arabic (ar) or English (en), say so.', file, cleaned.segments[index]?.number ?? index + 1, [
              'language: ar',
            ]),
          },
        ],
  );
  return { cleaned, articles, setAside, issues: [...outcomes.flatMap((outcome) => outcome.issues), ...leftOut] };
}
