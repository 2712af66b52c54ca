/**
 * How often texts are told right as Arabic, English or other. `npx tsx scripts/eval/language.ts [FOLDER] [--errors]`
 * FOLDER holds language.jsonl ({language, kind, text}), unlabelled-ar.txt.gz and unlabelled-en.txt.gz.
 * The letter sequences are learnt from such texts, so the honest figure is the one of five folds; the shipped table's stands beside it.
 */
import { languageOf, paragraphLanguage } from '../../src/describe/language.ts';
import { parseNgrams, replaceNgrams } from '../../src/describe/languages/ngrams.ts';
import { readTexts, trainNgrams } from '../train/language.ts';

const folder = process.argv.slice(2).find((one) => !one.startsWith('--')) ?? '../shared/corpus/sets';
const errors = process.argv.includes('--errors');
const FOLDS = 5;
const { labelled, stories } = readTexts(`${folder}/language.jsonl`, `${folder}/unlabelled-ar.txt.gz`, `${folder}/unlabelled-en.txt.gz`);
const tally = new Map<string, [right: number, all: number]>();
const count = (key: string, right: boolean): void => {
  const [hits, all] = tally.get(key) ?? [0, 0];
  tally.set(key, [hits + (right ? 1 : 0), all + 1]);
};

function judge(mode: string, rows: typeof labelled): void {
  for (const { language, kind, text } of rows) {
    const guess = languageOf([text]).language;
    const right = guess === (language === 'ar' || language === 'en' ? language : null);
    count(`${mode}\t${kind}\tall`, right);
    count(`${mode}\t${kind}\t${language}`, right);
    if (errors && !right && mode === 'five folds') console.log(`${kind} ${language} → ${paragraphLanguage(text)}: ${text.slice(0, 120)}`);
  }
}

judge('shipped', labelled);
for (let fold = 0; fold < FOLDS; fold++) {
  replaceNgrams(parseNgrams(trainNgrams([...labelled.filter((_, index) => index % FOLDS !== fold), ...stories])));
  judge(
    'five folds',
    labelled.filter((_, index) => index % FOLDS === fold),
  );
}
for (const [key, [right, all]] of [...tally].sort()) console.log(`${key}\t${right}/${all}\t${(right / all).toFixed(4)}`);
