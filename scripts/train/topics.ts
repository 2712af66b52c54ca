/**
 * Makes `src/describe/topics/weights.json`:  npx tsx scripts/train/topics.ts FOLDER
 *
 * FOLDER holds `topics.jsonl` ({language, topic, text} a line), `unlabelled-{ar,en}.txt.gz` (a story a line, for counts alone) and
 * `names-gazetteer.tsv` (names are kept out). The model is a softmax over the top-level topics whose starting point is the hand-made
 * vocabulary: only corrections to it are learnt, with L2, by full steps in a fixed order, so the same folder gives the same bytes.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type LearntWeights, topicKnowledge } from '../../src/describe/topics/knowledge.ts';
import { scanWords } from '../../src/describe/topics/scanWords.ts';
import { CLASSES } from '../../src/describe/topics/vocabulary.ts';
import { type TopicText, type Weighed, weigh } from '../../src/describe/topics/weigh.ts';
import type { Language } from '../../src/model.ts';
import { type Background, readBackground } from './topics/background.ts';

/** A text whose top-level topic is known. */
export interface Labelled {
  readonly text: TopicText;
  readonly topic: string;
}

/** Words kept out that tell an outlet or its country rather than a topic, beside names. */
const LOCAL = new Set(
  'دبي ابوظبي ظبي شارقه عجمان خيمه فجيره امارات اماراتي اماراتيه خليج وام رويترز وكالات تونس تونسي تونسيه bbc uk british britain london england scotland wales us mr mrs gmt'.split(
    ' ',
  ),
);
const FEWEST_TEXTS = 4;
const FEWEST_STORIES = 12;
/** A word that stands in more of all stories than this tells nothing. */
const MOST_SHARE = { ar: 0.06, en: 0.15 } as const;
const NOTHING_LEARNT: LearntWeights = { bias: { ar: [], en: [] }, ar: {}, en: {} };
const KEPT_WORDS = 900;
const STEPS = 100;
const RATE = 0.5;
/** Holds the corrections near zero; per text. */
const HOLD = 0.0007;
/**
 * A newspaper's politics pages hold its wars, trials and disasters too. Where the words of a text speak for one of these, this share of
 * its label goes to them, so that what is learnt for politics does not drown what was written by hand for the others.
 */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  'medtop:11000000': ['medtop:02000000', 'medtop:03000000', 'medtop:16000000'],
};
const SHARE = 0.7;
/** Topics that no labelled text has start this much lower. */
const UNSEEN = -0.2;

/** Learns the corrections for one language from labelled texts. */
export function train(
  language: Language,
  texts: readonly Labelled[],
  background: Background,
): { bias: number[]; words: Record<string, number[]> } {
  const labels = CLASSES.map((topic) => texts.some((one) => one.topic === topic));
  const bias = labels.map((seen) => (seen ? 0 : UNSEEN));
  const all = candidates(language, texts, background);
  const first = learn(language, texts, labels, bias, all);
  const kept = [...first]
    .map(([word, weights]) => ({ word, weights, most: Math.max(...weights.map(Math.abs)) }))
    .sort((one, other) => other.most - one.most || (one.word < other.word ? -1 : 1))
    .slice(0, KEPT_WORDS);
  const second = learn(
    language,
    texts,
    labels,
    bias,
    kept.map((one) => one.word),
  );
  const words: Record<string, number[]> = {};
  for (const [word, weights] of [...second].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const hundredths = weights.map((weight) => Math.round(weight * 10) * 10);
    if (hundredths.some((weight) => weight !== 0)) words[word] = hundredths;
  }
  return { bias: bias.map((value) => Math.round(value * 100)), words };
}

/** Words and phrases whose weight may be learnt: those of the vocabulary, and general words of the texts. */
function candidates(language: Language, texts: readonly Labelled[], background: Background): string[] {
  const found = new Map<string, number>();
  for (const { text } of texts) {
    const words = [text.headline, ...text.body].flatMap((piece) => scanWords(piece).map((word) => background.rootOf(word.text)));
    for (const root of new Set(words)) found.set(root, (found.get(root) ?? 0) + 1);
  }
  const general = [...found].filter(([root, count]) => {
    if (count < FEWEST_TEXTS || root.length <= 2 || /\d/u.test(root) || LOCAL.has(root) || background.isName(root)) return false;
    const share = background.shareOf(root);
    return share * background.size >= FEWEST_STORIES && share <= MOST_SHARE[language];
  });
  const own = topicKnowledge([], NOTHING_LEARNT)[language].lexicon.entries;
  return [...new Set([...own, ...general.map(([root]) => root)])];
}

/** Softmax over all classes; corrections are learnt for the classes that the texts have. Gives a list by class for each word. */
function learn(
  language: Language,
  texts: readonly Labelled[],
  labels: readonly boolean[],
  bias: readonly number[],
  words: readonly string[],
): Map<string, number[]> {
  const zero = Object.fromEntries(words.map((word) => [word, []]));
  const known = topicKnowledge([], { ...NOTHING_LEARNT, [language]: zero })[language];
  const many = CLASSES.length;
  const rows = texts.map(({ text, topic }) => rowOf(weigh(text, known.lexicon), topic));
  const places = [...CLASSES.keys()].filter((place) => labels[place]);
  const learnt = new Float64Array(known.weights.length);
  const total = known.weights.slice();
  const pace = new Float64Array(total.length).fill(1e-6);
  const change = new Float64Array(total.length);
  for (let step = 0; step < STEPS; step++) {
    for (let at = 0; at < change.length; at++) change[at] = HOLD * (learnt[at] as number);
    for (const row of rows) {
      const chances = chancesOf(row, total, bias);
      const among = row.also.reduce((sum, place) => sum + (chances[place] as number), chances[row.truth] as number);
      const due = 1 - SHARE + (SHARE * (chances[row.truth] as number)) / among;
      for (const place of places) {
        const miss = ((chances[place] as number) - (row.truth === place ? due : 0)) / rows.length;
        for (let nth = 0; nth < row.entries.length; nth++) {
          const at = (row.entries[nth] as number) * many + place;
          change[at] = (change[at] as number) + (row.scaled[nth] as number) * miss;
        }
      }
    }
    for (let at = 0; at < change.length; at++) {
      const slope = change[at] as number;
      if (slope === 0) continue;
      pace[at] = (pace[at] as number) + slope * slope;
      learnt[at] = (learnt[at] as number) - (RATE * slope) / Math.sqrt(pace[at] as number);
      total[at] = (known.weights[at] as number) + (learnt[at] as number);
    }
  }
  const result = new Map<string, number[]>();
  for (const word of words) {
    const entry = known.lexicon.entryOf(word);
    if (entry >= 0) result.set(known.lexicon.entries[entry] ?? word, [...learnt.subarray(entry * many, (entry + 1) * many)]);
  }
  return result;
}

interface Row {
  readonly entries: Int32Array;
  readonly scaled: Float64Array;
  readonly truth: number;
  /** Other classes that the label may stand for. */
  readonly also: readonly number[];
}

function rowOf(weighed: Weighed, topic: string): Row {
  const also = (SHARED[topic] ?? []).map((other) => CLASSES.indexOf(other));
  return { entries: Int32Array.from(weighed.hits, (hit) => hit.entry), scaled: weighed.scaled, truth: CLASSES.indexOf(topic), also };
}

function chancesOf(row: Row, total: Float64Array, bias: readonly number[]): Float64Array {
  const sums = Float64Array.from(bias);
  const many = sums.length;
  for (let nth = 0; nth < row.entries.length; nth++) {
    const scaled = row.scaled[nth] as number;
    const from = (row.entries[nth] as number) * many;
    for (let place = 0; place < many; place++) sums[place] = (sums[place] as number) + scaled * (total[from + place] as number);
  }
  const highest = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - highest));
  const whole = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / whole);
}

/** Reads the labelled texts; the first paragraph of an English one is its headline. */
export async function readLabelled(folder: string): Promise<Labelled[]> {
  const lines = (await readFile(resolve(folder, 'topics.jsonl'), 'utf8')).trim().split('\n');
  return lines.map((line) => {
    const { language, topic, text } = JSON.parse(line) as { language: Language; topic: string; text: string };
    const [headline = '', ...rest] = text.split('\n\n');
    return rest.length > 0
      ? { topic, text: { language, headline, body: rest.flatMap((part) => part.split('\n')) } }
      : { topic, text: { language, headline: '', body: text.split('\n') } };
  });
}

/** One word a line, so that a change can be read. */
export function written(weights: LearntWeights): string {
  const list = (words: Readonly<Record<string, readonly number[]>>) =>
    Object.entries(words)
      .map(([word, row]) => `${JSON.stringify(word)}: ${JSON.stringify(row)}`)
      .join(',\n');
  return `{\n"bias": ${JSON.stringify(weights.bias)},\n"ar": {\n${list(weights.ar)}\n},\n"en": {\n${list(weights.en)}\n}\n}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder = process.argv[2];
  if (folder === undefined) {
    process.stderr.write('Usage: npx tsx scripts/train/topics.ts FOLDER\n');
    process.exit(2);
  }
  const labelled = await readLabelled(folder);
  const [ar, en] = await Promise.all(
    (['ar', 'en'] as const).map(async (language) =>
      train(
        language,
        labelled.filter((one) => one.text.language === language),
        await readBackground(folder, language),
      ),
    ),
  );
  if (!ar || !en) throw new Error('unreachable: both languages are trained');
  const target = resolve(import.meta.dirname, '../../src/describe/topics/weights.json');
  await writeFile(target, written({ bias: { ar: ar.bias, en: en.bias }, ar: ar.words, en: en.words }));
  process.stdout.write(`${target}: ${Object.keys(ar.words).length} Arabic and ${Object.keys(en.words).length} English words\n`);
}
