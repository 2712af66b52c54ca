/** The day a story was published or its event took place: what says so, how surely, and where it stands. Precise before complete. */
import type { ArticleDate, Bilingual, Certainty, Issue, Language, Paragraph, Precision, Segment } from '../../model.ts';
import { westernDigits } from '../../text.ts';
import { type CalendarDay, parseIso, weekdayOf } from './calendar.ts';
import { type CueKind, says } from './cues.ts';
import { type FoundDate, findDates } from './findDates.ts';
import { NUMERIC } from './numeric.ts';

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

/** A date with the text that it stands in. */
interface Candidate {
  readonly found: FoundDate;
  readonly paragraph: Paragraph;
  /** From the start of its sentence to the date. */
  readonly before: string;
}

type Order = 'day-month' | 'month-day';

const ISO = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u;
const SENTENCE_END = /[.!?؟;؛]\s(?=\P{Ll})/gu;
/** What stands right before the day of a reported event: `on 17/3/2024`, `(23 آذار 2024)`, `في 17 آذار 2024`. */
const EVENT_DAY = /(?:^|\bon|\(|(?<!\p{L})(?:في|يوم|بتاريخ|الموافق|المصادف|صباح|مساء|ظهر|عصر|ليل)|[,،])\s*$/iu;
const TODAY = /(?:\btoday|(?<!\p{L})اليوم|(?<!\p{L})هذا اليوم)[\s,،(]*(?:\p{L}+[\s,،(]*)?$/iu;
const URL_DATE = /(?:^|[^\d])((?:19|20)\d{2})[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?=$|[^\d])/u;
const YEAR = /(?<![\d./-])(?:19|20)\d{2}(?![\d./-]|\p{L})/gu;
const HAS_NUMBER = /\p{Nd}/u;
/** Beyond the lede only dates that name their year matter. */
const MAY_NAME_A_DAY = /\p{Nd}{4}|\p{Nd}[./-] ?\p{Nd}|thousand|nineteen|[أا]لف/iu;
const PUBLICATION_LINE = 160;

function sentenceBefore(text: string, start: number): string {
  const head = text.slice(0, start);
  let from = 0;
  for (const end of head.matchAll(SENTENCE_END)) from = end.index + end[0].length;
  return head.slice(from);
}

function candidatesIn(paragraph: Paragraph, language: Language, order: Order): readonly Candidate[] {
  return findDates(paragraph.text, language, { order }).map((found) => ({
    found,
    paragraph,
    before: sentenceBefore(paragraph.text, found.start),
  }));
}

/** Day before month, unless a date in digits among these texts can only be read the other way and none only this way. */
export function orderIn(texts: readonly string[]): Order {
  let [dayFirst, monthFirst] = [false, false];
  for (const text of texts)
    for (const [, one = '', , two = ''] of westernDigits(text).matchAll(NUMERIC)) {
      if (one.length > 2) continue;
      if (Number(one) > 12) dayFirst = true;
      if (Number(two) > 12 && Number(one) <= 12) monthFirst = true;
    }
  return monthFirst && !dayFirst ? 'month-day' : 'day-month';
}

const isDay = ({ found }: Candidate): boolean => found.shape === 'day' && found.value !== null;
const unclaimed = ({ before }: Candidate): boolean => !says('background', before) && !says('announced', before);

/** The date of a line that is there to give it: published before plain before updated, a day before a month, Gregorian before Hijri. */
function fromLines(lines: readonly Paragraph[], language: Language, order: Order, needed: CueKind | null): Candidate | null {
  const ranked = lines.flatMap((line) => {
    let border = 0;
    return candidatesIn(line, language, order).flatMap((candidate) => {
      const lead = line.text.slice(border, candidate.found.start);
      border = candidate.found.end;
      const { shape, value } = candidate.found;
      if (value === null && shape !== 'weekday-day-year') return [];
      if (!['day', 'month', 'weekday-day-year'].includes(shape) || (needed && !says(needed, lead))) return [];
      const rank =
        (says('updated', lead) ? 4 : says('published', lead) ? 0 : 2) +
        (shape === 'month' ? 10 : 0) +
        (candidate.found.calendar === 'hijri' ? 1 : 0);
      return [{ candidate, rank }];
    });
  });
  return (
    ranked.reduce<(typeof ranked)[number] | null>((best, one) => (best && best.rank <= one.rank ? best : one), null)?.candidate ?? null
  );
}

const dayIn = ({ found }: Candidate): CalendarDay | null => (found.value === null ? null : parseIso(found.value));
const weekdayIn = (candidate: Candidate): number | null => {
  const day = dayIn(candidate);
  return day && weekdayOf(day);
};

/** Whether a text speaks of a time after this day as of something past: then the day is not the story's. */
function outdated(value: string, all: readonly Candidate[], body: readonly Paragraph[]): boolean {
  if (all.some((other) => isDay(other) && (other.found.value ?? '') > value && !says('announced', other.before))) return true;
  const year = Number(value.slice(0, 4));
  return body.some(({ text }) =>
    Array.from(westernDigits(text).matchAll(YEAR)).some((found) => {
      const before = text.slice(Math.max(0, found.index - 90), found.index);
      return Number(found[0]) > year && !says('future-year', before) && !says('announced', before);
    }),
  );
}

/** The day of the reported event in the lede, where nothing speaks against it. */
function fromLede(body: readonly Paragraph[], all: readonly Candidate[]): Candidate | null {
  const lede = all.filter(({ paragraph }) => body.indexOf(paragraph) < 2);
  const today = lede.find((candidate) => isDay(candidate) && TODAY.test(candidate.before));
  if (today) return today;
  const possible = lede.filter(
    (candidate) => isDay(candidate) && unclaimed(candidate) && (candidate.found.weekday !== null || EVENT_DAY.test(candidate.before)),
  );
  const [first] = possible;
  if (!first?.found.value || possible.some((other) => other.found.value !== first.found.value)) return null;
  // `On Tuesday the council debated the law that … 3 March 2019`: the lede's own day is another.
  const weekday = weekdayIn(first);
  if (
    lede.some(
      ({ found }) => (found.shape === 'weekday' || (found.shape === 'relative' && found.weekday !== null)) && found.weekday !== weekday,
    )
  )
    return null;
  return outdated(first.found.value, all, body) ? null : first;
}

/** A date further down whose weekday is the one that the lede names without a date. */
function fromLedeWeekday(body: readonly Paragraph[], all: readonly Candidate[]): Candidate | null {
  const named = new Set(
    all.flatMap(({ found, paragraph }) =>
      found.shape === 'weekday' && body.indexOf(paragraph) < 2 && found.weekday !== null ? [found.weekday] : [],
    ),
  );
  const days = all.filter((candidate) => isDay(candidate));
  const [only] = days;
  if (named.size !== 1 || !only?.found.value || !unclaimed(only) || days.some((other) => other.found.value !== only.found.value))
    return null;
  return named.has(weekdayIn(only) ?? -1) && only.found.weekday !== null && !outdated(only.found.value, all, body) ? only : null;
}

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
    index < 2 || MAY_NAME_A_DAY.test(paragraph.text) ? candidatesIn(paragraph, language, order) : [],
  );
  const lineOf = ({ paragraph, found }: Candidate): number => question.lineAt(paragraph, found.start);

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
        hint: `If it is right, state it in the correction: date: ${value}`,
      });
    return { date: { value, precision, certainty, evidence, reasoning }, issues };
  };
  const fromCandidate = (candidate: Candidate, certainty: Certainty, rule: string): ChosenDate => {
    const { value, precision, text, shape } = candidate.found;
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
        hint: 'Look at the source, and state the right date in the correction.',
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
      hint: 'Write it as 2024-03-17, 2024-03 or 2024.',
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
    'published',
  );
  if (cued?.found.value && cued.before.length < 40) return fromCandidate(cued, 'stated', 'publication-cue');
  const lede = fromLede(body, all);
  if (lede) return fromCandidate(lede, 'stated', TODAY.test(lede.before) ? 'today-in-lede' : 'day-in-lede');

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
        hint: 'State the date in the correction.',
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
