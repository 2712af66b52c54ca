import type { Authority, Language } from '../../model.ts';
import { sentencesOf } from './tokens.ts';
import { type PhraseBook, phraseBook, readList } from './words.ts';

/** What the search for names knows in one language. */
export interface PeopleLexicon {
  /** `Sayyid`, `Lt. Gen.`, `السيد`: stand before a name, are no part of it. */
  readonly titles: PhraseBook;
}

/** Everything that the search for names knows: what the program ships and what the owner's authority file says. */
export interface PeopleKnowledge {
  readonly en: PeopleLexicon;
  readonly ar: PeopleLexicon;
  /** Names and aliases of two words and more, in both scripts. */
  readonly authorityNames: PhraseBook;
}

let shipped: Pick<PeopleKnowledge, Language> | undefined;

function wordsOf(phrase: string): string[] {
  return sentencesOf(phrase).flatMap((sentence) => sentence.map((token) => token.text));
}

function lexicon(language: Language): PeopleLexicon {
  return { titles: phraseBook(readList(`titles.${language}.txt`).map(wordsOf)) };
}

/** The knowledge for an archive. What is shipped is read once, on first use. */
export function peopleKnowledge(authority: Authority): PeopleKnowledge {
  shipped ??= { en: lexicon('en'), ar: lexicon('ar') };
  const names = authority.people.flatMap((person) => [person.name.ar, person.name.en, ...person.aliases.ar, ...person.aliases.en]);
  const several = names.map((name) => wordsOf(name ?? '')).filter((words) => words.length > 1);
  return { ...shipped, authorityNames: phraseBook(several) };
}
