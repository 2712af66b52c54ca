import { describe, expect, it } from 'vitest';
import { findTopics } from '../../../src/describe/topics/findTopics.ts';
import { topicKnowledge } from '../../../src/describe/topics/knowledge.ts';
import { CLASSES, TOP_LEVEL, TOPIC_ROWS } from '../../../src/describe/topics/vocabulary.ts';
import type { AuthorityTopic, Language } from '../../../src/model.ts';

const KNOWLEDGE = topicKnowledge([]);
/** Learnt weights that speak loudly for politics. */
const PUSH = CLASSES.map((id) => (id === 'medtop:11000000' ? 900 : 0));

function topicsOf(language: Language, text: string, knowledge = KNOWLEDGE): string[] {
  return findTopics({ language, headline: '', body: [text] }, knowledge).map((topic) => topic.id);
}

describe('each row of the vocabulary', () => {
  for (const row of TOPIC_ROWS)
    for (const language of ['en', 'ar'] as const)
      it(`${row.slug} takes its example (${language})`, () => {
        const found = topicsOf(language, row.example[language]);
        if (row.broader !== null) expect(found).toContain(row.id);
        else expect(TOP_LEVEL.get(found[0] ?? '')).toBe(row.id);
      });
});

/** What a word must not be taken for. */
const TRAPS: readonly (readonly [Language, string, string])[] = [
  ['en', 'We walked along the bank of the river and sat on the grass.', 'medtop:20000274'],
  ['en', 'The blood bank asked donors to come to the hospital.', 'medtop:20000274'],
  ['en', 'She held a birthday party for her friends at home.', 'medtop:20000651'],
  ['en', 'A third party may read the letters, the friend said.', 'medtop:20000651'],
  ['en', 'He drank a cup of tea and read a letter to the neighbours.', 'medtop:15000000'],
  ['en', 'The champion returned to the tennis court after her injury and won in straight sets.', 'medtop:20000111'],
  ['en', 'They sat in the food court until evening and ate slowly.', 'medtop:20000111'],
  ['en', 'The two sides want to strike a balance between both wishes.', 'medtop:20000530'],
  ['en', 'The minister gave the plan the green light in a war of words with his critics.', 'medtop:20000062'],
  ['en', 'The plan caused a storm of protest among readers.', 'medtop:20000158'],
  ['en', 'He shares the view of his brother.', 'medtop:20000396'],
  ['en', 'She painted the oil painting in spring.', 'medtop:20001243'],
  ['en', 'The cook fried it in olive oil.', 'medtop:20001243'],
  ['ar', 'كان له دور بارز في البيت منذ سنوات.', 'medtop:20001065'],
  ['ar', 'ينصح بزيارة المكتب بشكل دوري مع العائلة.', 'medtop:20001065'],
  ['ar', 'تبرع الشاب إلى بنك الدم في المدينة.', 'medtop:20000274'],
  ['ar', 'شرب كأس من الشاي ثم جلس مع جاره.', 'medtop:15000000'],
  ['ar', 'وصل الوفد إلى الرياض مساء أمس.', 'medtop:15000000'],
  ['ar', 'شعر بأن الأمر صعب وجلس وحيدا.', 'medtop:20000013'],
  ['ar', 'عقد الجانبان اجتماعا في دار السلام.', 'medtop:20000073'],
  ['ar', 'دارت حرب كلامية بين الجارين.', 'medtop:20000062'],
  ['ar', 'شارك في ورشة عمل عن الخط.', 'medtop:09000000'],
];

describe('traps', () => {
  for (const [language, text, topic] of TRAPS)
    it(`${topic} is not read into: ${text}`, () => expect(topicsOf(language, text)).not.toContain(topic));
});

describe('what is given', () => {
  const long = TOPIC_ROWS.map((row) => row.example.en);
  it('is at most three topics, best first, the first the best', () => {
    for (let from = 0; from < long.length; from += 5) {
      const found = findTopics({ language: 'en', headline: '', body: long.slice(from, from + 8) }, KNOWLEDGE);
      expect(found.length).toBeLessThanOrEqual(3);
      for (const topic of found) expect(topic.score).toBeLessThanOrEqual(found[0]?.score ?? 0);
    }
  });
  it('shows evidence that stands in the text as written, five words at most', () => {
    for (const row of TOPIC_ROWS) {
      for (const language of ['en', 'ar'] as const) {
        for (const topic of findTopics({ language, headline: row.example[language], body: [row.example[language]] }, KNOWLEDGE)) {
          expect(topic.evidence.length).toBeGreaterThan(0);
          expect(topic.evidence.length).toBeLessThanOrEqual(5);
          for (const word of topic.evidence) expect(row.example[language]).toContain(word);
        }
      }
    }
  });
  it('never shows words that any text may have', () => {
    const weights = {
      bias: { ar: CLASSES.map(() => 0), en: CLASSES.map(() => 0) },
      ar: { فقط: PUSH, واعلن: PUSH, ملعب: PUSH },
      en: { whether: PUSH, took: PUSH, perhap: PUSH, stadium: PUSH },
    };
    const learnt = topicKnowledge([], weights);
    const evidence = (language: Language, text: string) =>
      findTopics({ language, headline: '', body: [text] }, learnt).flatMap((topic) => topic.evidence);
    expect(evidence('en', 'He took it, and perhaps asked whether the stadium was open.')).toEqual(['stadium']);
    expect(evidence('ar', 'وأعلن فقط أن الملعب مفتوح')).toEqual(['الملعب']);
    expect(evidence('en', 'He took it, and perhaps asked whether.')).toEqual([]);
  });
  it('is nothing for an empty text and for one without known words', () => {
    expect(findTopics({ language: 'ar', headline: '', body: [] }, KNOWLEDGE)).toEqual([]);
    expect(findTopics({ language: 'en', headline: 'Lorem ipsum', body: ['dolor sit amet', ''] }, KNOWLEDGE)).toEqual([]);
  });
  it('does not reach across a full stop with a phrase', () => {
    expect(topicsOf('en', 'He spoke to the prime. Minister of nothing, he said.').join()).toBe(
      topicsOf('en', 'He spoke to the prime. Then: minister of nothing, he said.').join(),
    );
  });
});

describe("an owner's topics", () => {
  const owner: AuthorityTopic = {
    id: 'marshes',
    slug: 'marshes',
    name: { en: 'Marshes', ar: 'الأهوار' },
    broader: 'medtop:06000000',
    words: { en: ['reed house', 'buffalo'], ar: ['جاموس', 'بيت القصب'] },
  };
  const knowledge = topicKnowledge([owner]);
  it('win by their words, in either language, prefixes and plurals aside', () => {
    expect(topicsOf('en', 'Buffaloes stood beside the reed houses while the football match went on in the stadium.', knowledge)[0]).toBe(
      'marshes',
    );
    expect(topicsOf('ar', 'وقفت الجاموس قرب بيوت وبيت القصب.', knowledge)[0]).toBe('marshes');
  });
  it('need more than one word in passing', () => {
    const filler = 'The striker scored two goals in the football match and the goalkeeper saved a penalty kick. '.repeat(8);
    expect(topicsOf('en', `${filler}A buffalo looked on.`, knowledge)).not.toContain('marshes');
  });
  it('hang under a top-level topic, also through each other, and a circle harms nothing', () => {
    const under = { ...owner, id: 'reeds', broader: 'marshes' };
    const circle = { ...owner, id: 'one', broader: 'one' };
    const made = topicKnowledge([owner, under, circle]);
    expect(made.topLevel.get('reeds')).toBe('medtop:06000000');
    expect(made.topLevel.get('one')).toBeNull();
  });
  it('may lend words to a built-in topic', () => {
    const lent = topicKnowledge([{ ...owner, id: 'medtop:20000437', words: { en: ['mashoof'], ar: [] } }]);
    expect(topicsOf('en', 'The mashoof passed slowly.', lent)).toEqual(['medtop:20000437']);
  });
});
