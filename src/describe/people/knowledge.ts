/** What the search for names knows. The shipped part is read once, on first use, from `data/`. */

import type { Authority, Language } from '../../model.ts';
import { fold } from '../../text.ts';
import { type NameBook, nameBook } from './authority.ts';
import type { EdgeWords } from './rules/edges.ts';
import type { SparedLists } from './rules/spared.ts';
import { classKey, coreOf, plain } from './tagger/attributes.ts';
import { likenessOf } from './tagger/likeness.ts';
import { readListed } from './tagger/listed.ts';
import { type WordLists, wordLines } from './tagger/lists.ts';
import { rowMaker } from './tagger/rows.ts';
import { type Model, modelOf } from './tagger/tagger.ts';
import type { Weights } from './tagger/weights.ts';
import { readWeights } from './tagger/weightsFile.ts';
import { sentencesOf } from './tokens.ts';
import { type PhraseBook, phraseBook, readList, readPacked } from './words.ts';

/** What is known in one language. */
export interface PeopleLexicon {
  readonly model: Model;
  /** `Sayyid`, `Lt. Gen.`, `السيد`: stand before a name, are no part of it. */
  readonly titles: PhraseBook;
  /** `head`, `prime minister`, `رئيس`: open or close what a text calls a person. */
  readonly roles: PhraseBook;
  /** Folded verbs of speech and deed, which end a role. */
  readonly verbs: ReadonlySet<string>;
  readonly spared: SparedLists;
  readonly edges: EdgeWords;
  /** Names with a title that belongs to them: `Imam Hussein`. */
  readonly known: NameBook;
}

/** Everything that the search for names knows: what the program ships (each language when it is first asked for) and what the owner's authority files say. */
export interface PeopleKnowledge {
  readonly en: PeopleLexicon;
  readonly ar: PeopleLexicon;
  /** Names and aliases of two words and more, in both scripts. */
  readonly authorityNames: NameBook;
}

/** Above 0 the tagger finds more names and more that are none; tried out on the labelled sets. */
export const FAVOUR: Readonly<Record<Language, number>> = { en: 0, ar: 0 };

/** Read when a text of the language is first described. */
const shipped: Partial<Record<Language, ShippedLexicon>> = {};

interface ShippedLexicon extends Omit<PeopleLexicon, 'spared'> {
  readonly spared: Omit<SparedLists, 'notPeople'>;
}

function wordsOf(phrase: string): string[] {
  return sentencesOf(phrase).flatMap((sentence) => sentence.map((token) => token.text));
}

function phrasesOf(name: string, language: Language): string[][] {
  return readList(`${name}.${language}.txt`).map(wordsOf);
}

function wordSet(name: string, language: Language): ReadonlySet<string> {
  return new Set(readList(`${name}.${language}.txt`).map(fold));
}

/** What the training makes: the lists that the tagger looks words up in, and the weights of its two passes. */
export interface Learnt {
  readonly lists: WordLists;
  readonly first: Weights;
  readonly second: Weights;
}

/** The shipped word lists of the tagger. */
function shippedLists(language: Language): WordLists {
  const linesOf = (name: string, head: number) => wordLines(readPacked(`${name}.${language}.br`).toString('utf8'), head);
  const classes = linesOf('classes', 3);
  const numbers = classes.heads.map(([a, b, c]) => [Number(a), Number(b), Number(c)] as const);
  const names = linesOf('names', 1);
  const priors = linesOf('priors', 1);
  const listed = readListed(language);
  const letters = language === 'ar' ? readPacked('likeness.ar.br') : null;
  const likeness = letters ? new Int8Array(letters.buffer, letters.byteOffset, letters.length) : null;
  return {
    classes: (key) => numbers[classes.lineOf(key)],
    gazetteer: (folded) => names.heads[names.lineOf(folded)]?.[0] ?? '',
    listed: (folded) => listed.get(folded) ?? 0,
    prior: (core) => priors.heads[priors.lineOf(core)]?.[0] ?? 'none',
    likeness: (core) => (likeness ? likenessOf(core, likeness) : ''),
  };
}

function shippedOf(language: Language): Learnt {
  return {
    lists: shippedLists(language),
    first: readWeights(readPacked(`first.${language}.br`)),
    second: readWeights(readPacked(`second.${language}.br`)),
  };
}

function lexiconOf(language: Language, { lists, first, second }: Learnt): ShippedLexicon {
  const model = modelOf(rowMaker(lists), first, second, FAVOUR[language]);
  const isName = (word: string) => lists.gazetteer(fold(word)) !== '';
  const isFirmName = (word: string) =>
    /[bcefghi]/u.test(lists.gazetteer(fold(word))) || lists.prior(coreOf(fold(plain(word)))).startsWith('6');
  return {
    model,
    edges: {
      isName,
      isFirmName,
      isWord: (word) => lists.classes(classKey(plain(word))) !== undefined,
      isSeldomName: (word) => /^(?:[0-3]|none)/u.test(lists.prior(coreOf(fold(plain(word))))),
      waw: language === 'ar' ? wordSet('waw', 'ar') : new Set(),
    },
    known: nameBook(phrasesOf('known', language)),
    titles: phraseBook(phrasesOf('titles', language)),
    roles: phraseBook(phrasesOf('roles', language)),
    verbs: wordSet('verbs', language),
    spared: {
      isFirmName,
      bodies: wordSet('bodies', language),
      openers: phraseBook(language === 'en' ? phrasesOf('openers', 'en') : []),
      behind: language === 'en' ? wordSet('behind', 'en') : new Set(),
    },
  };
}

/** Phrases that name no person; one book for both languages: Arabic news writes foreign names in Latin letters too. */
function phrasesOfOthers(): string[][] {
  return (['en', 'ar'] as const).flatMap((language) =>
    ['places', 'peoples', 'times', 'brands'].flatMap((list) => phrasesOf(list, language)),
  );
}

/** The knowledge for an archive. `learnt` takes the place of what is shipped, for measuring it. */
export function peopleKnowledge(authority: Authority, learnt: Partial<Record<Language, Learnt>> = {}): PeopleKnowledge {
  const spellings = ({ name, aliases }: Pick<Authority['people'][number], 'name' | 'aliases'>) => [
    name.ar,
    name.en,
    ...aliases.ar,
    ...aliases.en,
  ];
  const people = authority.people.flatMap(spellings).map((name) => wordsOf(name ?? ''));
  const others = [...authority.places, ...authority.outlets].flatMap(spellings).map((name) => wordsOf(name ?? ''));
  const known = (words: readonly string[]) => words.map(fold).join(' ');
  const names = new Set(people.map(known));
  const notPeople = phraseBook([...phrasesOfOthers(), ...others].filter((words) => !names.has(known(words))));
  const made: Partial<Record<Language, PeopleLexicon>> = {};
  const lexicon = (language: Language): PeopleLexicon => {
    const own = learnt[language];
    const found = own ? lexiconOf(language, own) : (shipped[language] ?? lexiconOf(language, shippedOf(language)));
    if (!own) shipped[language] = found;
    const { spared, ...rest } = found;
    return { ...rest, spared: { notPeople, ...spared } };
  };
  return {
    get en() {
      made.en ??= lexicon('en');
      return made.en;
    },
    get ar() {
      made.ar ??= lexicon('ar');
      return made.ar;
    },
    authorityNames: nameBook(people.filter((words) => words.length > 1)),
  };
}
