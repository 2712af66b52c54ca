/** The day a story was published or its event took place: what says so, how surely, and where it stands. Precise before complete. */
import type { ArticleDate, Bilingual, Certainty, Issue, Language, Paragraph, Precision, Segment } from '../../model.ts';
import { westernDigits } from '../../text.ts';
import { pasteCorrection } from '../pasted.ts';
import { parseIso } from './calendar.ts';
import { type Candidate, candidatesIn, fromLines, isDay, orderIn, unclaimed } from './candidates.ts';
import { findDates } from './findDates.ts';
import { fromLede, fromLedeWeekday, isToday, LEDE } from './lede.ts';

export interface DateQuestion {
  readonly file: string;
  readonly segment: Segment;
  readonly language: Language;
  /** What a person stated, as written, and who: a correction, front matter; null where nobody did. */
  readonly stated: { readonly text: string; readonly rule: 'correction' | 'front-matter' } | null;
  readonly url: string | null;
  /** The line of the source in which the character of a paragraph stands. */
  lineAt(paragraph: Paragraph, offset: number): number;
}

export interface ChosenDate {
  readonly date: ArticleDate | null;
  readonly issues: readonly Issue[];
}

const ISO = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u;
const URL_DATE = /(?:^|[^\d])((?:19|20)\d{2})[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?=$|[^\d])/u;
const HAS_NUMBER = /\p{Nd}/u;
/** Beyond the lede only dates that name their year matter. */
const MAY_NAME_A_DAY = /\p{Nd}{4}|\p{Nd}[./-] ?\p{Nd}|thousand|nineteen|[أا]لف/iu;
const PUBLICATION_LINE = 160;

const REASONS = {
  'weekday-day-year': {
    en: 'The month is left out; it is the only month of that year in which this day falls on this weekday.',
    ar: 'لم يُذكر الشهر، وهو الشهر الوحيد في تلك السنة الذي يوافق فيه هذا اليوم من الشهر هذا اليوم من الأسبوع.',
  },
  'weekday-of-lede': {
    en: 'The opening names the weekday; the only full date in the text falls on that weekday.',
    ar: 'تذكر المقدمة يوم الأسبوع، والتاريخ الكامل الوحيد في النص يوافق ذلك اليوم.',
  },
  url: { en: 'Taken from the address of the page.', ar: 'مأخوذ من عنوان الصفحة على الشبكة.' },
  'file-name': { en: 'Taken from the name of the file.', ar: 'مأخوذ من اسم الملف.' },
} as const satisfies Record<string, Bilingual>;

type InferenceRule = keyof typeof REASONS;

/** Chooses the date of a story with its certainty and evidence, or none; contradictions and inferences come as issues. */
export function chooseDate(question: DateQuestion): ChosenDate {
  const { segment, language, file } = question;
  const issues: Issue[] = [];
  const lines = [...segment.dates, ...segment.datelines, ...segment.bylines];
  const order = orderIn([...lines, ...segment.credits, ...segment.body].map(({ text }) => text));
  const body = segment.body;
  const all = body.flatMap((paragraph, index) =>
    index < LEDE || MAY_NAME_A_DAY.test(paragraph.text) ? candidatesIn(paragraph, language, order) : [],
  );
  const lineOf = ({ paragraph, found }: Candidate): number => question.lineAt(paragraph, found.start);

  const paste = (what: string, value: string): string => pasteCorrection(what, file, segment.number, [`date: ${value}`]);
  const made = (
    value: string,
    precision: Precision,
    certainty: Certainty,
    evidence: ArticleDate['evidence'],
    reasoning: Bilingual | null,
  ): ChosenDate => {
    if (certainty === 'inferred')
      issues.push({
        rule: 'date-inferred',
        severity: 'note',
        file,
        line: evidence.line,
        message: `The date ${value} is worked out from “${evidence.text}”: ${reasoning?.en ?? ''}`,
        hint: paste('If it is right, state it; if not, write the right one.', value),
      });
    return { date: { value, precision, certainty, evidence, reasoning }, issues };
  };
  const fromCandidate = (candidate: Candidate, certainty: Certainty, rule: string): ChosenDate => {
    const { value, precision, text, shape, others } = candidate.found;
    // Arabic writes the day first without exception; an English page may be an American one.
    if (language === 'en' && shape === 'day' && others.length > 0)
      issues.push({
        rule: 'date-order',
        severity: 'note',
        file,
        line: lineOf(candidate),
        message: `“${text}” is read ${monthFirst(text, value) ? 'month before day' : 'day before month'}, as ${value}; the other order gives ${others.join(' or ')}.`,
        hint: paste('If the source writes them in the other order, state the date.', others[0] ?? ''),
      });
    const inferred = shape === 'weekday-day-year' ? 'weekday-day-year' : (rule as InferenceRule);
    const sure = shape === 'weekday-day-year' ? 'inferred' : certainty;
    const reasoning = sure === 'inferred' ? (REASONS[inferred] ?? null) : null;
    return made(value ?? '', precision, sure, { line: lineOf(candidate), text, rule: sure === 'inferred' ? inferred : rule }, reasoning);
  };

  for (const candidate of [...lines.flatMap((line) => candidatesIn(line, language, order)), ...all])
    if (candidate.found.contradicted)
      issues.push({
        rule: 'weekday-contradiction',
        severity: 'warning',
        file,
        line: lineOf(candidate),
        message: `“${candidate.found.text}”: the date does not fall on that weekday.`,
        hint: paste('Look at the source, and state the right date.', candidate.found.value ?? 'YYYY-MM-DD'),
      });

  const { stated } = question;
  if (stated) {
    const value = ISO.test(stated.text.trim())
      ? stated.text.trim()
      : findDates(stated.text, language).find((found) => found.value !== null)?.value;
    if (value)
      return made(
        value,
        value.length === 10 ? 'day' : value.length === 7 ? 'month' : 'year',
        'stated',
        { line: null, text: stated.text, rule: stated.rule },
        null,
      );
    issues.push({
      rule: 'date-unreadable',
      severity: 'warning',
      file,
      line: null,
      message: `The stated date “${stated.text}” is no date.`,
      hint: 'Write it there as 2024-03-17, 2024-03 or 2024.',
    });
  }
  const printed = fromLines(segment.dates, language, order, null);
  if (printed?.found.value) return fromCandidate(printed, 'stated', 'date-line');
  const beside =
    fromLines([...segment.datelines, ...segment.bylines], language, order, null) ??
    fromLines(segment.credits, language, order, 'published');
  if (beside?.found.value) return fromCandidate(beside, 'stated', segment.datelines.includes(beside.paragraph) ? 'dateline' : 'byline');
  const cued = fromLines(
    body.filter(({ text }) => text.length < PUBLICATION_LINE && HAS_NUMBER.test(text)),
    language,
    order,
    'publication-line',
  );
  if (cued?.found.value) return fromCandidate(cued, 'stated', 'publication-cue');
  const lede = fromLede(body, all);
  if (lede) return fromCandidate(lede, 'stated', isToday(lede) ? 'today-in-lede' : 'day-in-lede');

  const address = question.url ? URL_DATE.exec(question.url) : null;
  const addressed = address && parseIso(`${address[1]}-${address[2]}-${address[3]}`) ? `${address[1]}-${address[2]}-${address[3]}` : null;
  if (addressed) return made(addressed, 'day', 'inferred', { line: null, text: question.url ?? '', rule: 'url' }, REASONS.url);
  const monthless = all.filter((candidate) => candidate.found.shape === 'weekday-day-year' && unclaimed(candidate));
  const settled = monthless.find((candidate) => candidate.found.value !== null);
  if (settled) return fromCandidate(settled, 'inferred', 'weekday-day-year');
  for (const candidate of monthless.slice(0, 1))
    if (candidate.found.others.length > 0)
      issues.push({
        rule: 'date-open',
        severity: 'note',
        file,
        line: lineOf(candidate),
        message: `“${candidate.found.text}” leaves the month out; it could be ${candidate.found.others.join(' or ')}.`,
        hint: paste('State the right one.', candidate.found.others[0] ?? ''),
      });
  const weekday = fromLedeWeekday(body, all);
  if (weekday) return fromCandidate(weekday, 'inferred', 'weekday-of-lede');
  const name = segment.number === 1 ? URL_DATE.exec(file) : null;
  const named = name && parseIso(`${name[1]}-${name[2]}-${name[3]}`) ? `${name[1]}-${name[2]}-${name[3]}` : null;
  if (named) return made(named, 'day', 'inferred', { line: null, text: file, rule: 'file-name' }, REASONS['file-name']);

  const captions = segment.captions.flatMap((caption) => candidatesIn(caption, language, order)).filter(isDay);
  const latest = captions.reduce<Candidate | null>(
    (best, one) => (best && (best.found.value ?? '') >= (one.found.value ?? '') ? best : one),
    null,
  );
  return latest ? fromCandidate(latest, 'bound', 'caption-date') : { date: null, issues };
}

/** Whether the first number of a date in digits was read as its month. */
function monthFirst(text: string, value: string | null): boolean {
  return Number(/\d+/u.exec(westernDigits(text))?.[0]) === Number(value?.slice(5, 7));
}
