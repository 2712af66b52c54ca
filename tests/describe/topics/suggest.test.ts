import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonness, gramWord } from '../../../src/describe/topics/commonness.ts';
import { topicKnowledge } from '../../../src/describe/topics/knowledge.ts';
import { scanWords } from '../../../src/describe/topics/scanWords.ts';
import { type SuggestFrom, suggestTopics } from '../../../src/describe/topics/suggest.ts';
import type { Language, Mention } from '../../../src/model.ts';
import { words } from '../../../src/text.ts';

function article(language: Language, text: string, names: readonly string[] = []): SuggestFrom {
  const mentions = names.map((name): Mention => {
    const start = text.indexOf(name);
    const place = { field: 'body', paragraph: 0, start, end: start + name.length } as const;
    return { text: name, place, line: 1, rule: 'tagger', confidence: 1, role: null, title: null };
  });
  return { language, headline: '', body: [{ text, lines: [1] }], mentions, dateline: null };
}

const VILLAGES = ['Qalat', 'Mirza', 'Shatra', 'Hamdan', 'Zubair', 'Rumaila'];

describe('suggestTopics', () => {
  const about = VILLAGES.map((village) => article('en', `In ${village} the reed boat builders said the prime minister was late.`));
  it('finds a phrase that is frequent here and rare elsewhere, in its longest form', () => {
    expect(suggestTopics(about)).toEqual([{ phrase: 'reed boat builders', language: 'en', articles: 6 }]);
  });
  it('finds one in Arabic, with and without the article', () => {
    const arabic = VILLAGES.map((_, index) =>
      article('ar', index % 2 ? 'قال الحاضرون إن صناعة المشحوف الخشبي مهمة' : 'تحدثوا عن المشحوف الخشبي طويلا'),
    );
    expect(suggestTopics(arabic)).toContainEqual({ phrase: 'المشحوف الخشبي', language: 'ar', articles: 6 });
  });
  it('counts articles, not occurrences', () => {
    expect(suggestTopics([article('en', 'The reed boat builders met. '.repeat(20))])).toEqual([]);
  });
  it('leaves out what is frequent everywhere, names, numbers, and phrases across a full stop', () => {
    const texts = VILLAGES.map((village) => article('en', `${village}: Zayd Qasbani said 77 zinc. Pewter lamps.`, ['Zayd Qasbani']));
    const phrases = suggestTopics(texts).map((one) => one.phrase);
    expect(phrases).toEqual(['Pewter lamps']);
  });
  it('leaves out what a topic has already', () => {
    const owner = {
      id: 'boats',
      slug: 'boats',
      name: { en: 'Boats', ar: null },
      broader: null,
      words: { en: ['reed boat builders'], ar: [] },
    };
    expect(suggestTopics(about, { topics: topicKnowledge([owner]) })).toEqual([]);
  });
  it('leaves out datelines, known names, months and what a dash parts', () => {
    const dateline = 'Zinc Courier - Qarna';
    const texts = VILLAGES.map((village) => ({ ...article('en', `${dateline} - ${village}: pewter lamps. Walnut Quay.`), dateline }));
    const isName = (phrase: string) => phrase === 'Walnut Quay';
    expect(suggestTopics(texts, { isName }).map((one) => one.phrase)).toEqual(['pewter lamps']);
    const months = VILLAGES.map((village) => article('ar', `${village}: تشرين الثاني، مشاحيف - خشبية`));
    expect(suggestTopics(months)).toEqual([]);
  });
  it('leaves out phrases that begin or end with a small word', () => {
    const arabic = VILLAGES.map(() => article('ar', 'وقالت المشاحيف حتى'));
    expect(suggestTopics(arabic)).toEqual([]);
  });
  it('does not depend on the order of the articles', () => {
    expect(suggestTopics([...about].reverse())).toEqual(suggestTopics(about));
  });
});

describe('commonness', () => {
  const of = (text: string, language: Language) =>
    commonness(
      text
        .split(' ')
        .map((word) => gramWord(word, language))
        .join(' '),
      language,
    );
  it('knows common pairs from rare ones, most of which share no cell with a common one', () => {
    const rare = {
      en: ['pewter lamp', 'reed boat', 'zinc kettle', 'walnut loom', 'copper sieve'],
      ar: ['مشحوف خشبي', 'قصب مجفف', 'رحى حجرية', 'مغزل صوف', 'دلو نحاسي'],
    };
    for (const [language, common] of [
      ['en', 'prime minister'],
      ['ar', 'رئيس الحكومة'],
    ] as const) {
      const shares = rare[language].map((pair) => of(pair, language)).sort((one, other) => one - other);
      expect(of(common, language)).toBeGreaterThan(20 * (shares[2] ?? 1));
    }
  });
});

describe('scanWords', () => {
  it('finds the words of src/text.ts, hyphens apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'É', 'ب', 'ة', '9', ' ', '.', '\n', '؟', 'َ') }), (text) => {
        expect(scanWords(text).map(({ text: word, start, end }) => ({ text: word, start, end }))).toEqual(words(text));
      }),
    );
  });
  it('says where more than spaces parts two words', () => {
    expect(scanWords('anti-corruption law. Next').map((word) => word.apart)).toEqual([false, false, false, true]);
  });
});
