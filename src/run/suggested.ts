import { KNOWN_AGENCIES } from '../describe/agencies.ts';
import { pasteTopic } from '../describe/pasted.ts';
import { topicKnowledge } from '../describe/topics/knowledge.ts';
import { type Suggestion, suggestTopics } from '../describe/topics/suggest.ts';
import type { Archive, Authority, Bilingual, Documents, Issue } from '../model.ts';
import { fold } from '../text.ts';

/** The topics that the archive itself suggests, each as an issue with the entry to paste into the owner's list. */
export function suggestedTopics(archive: Archive, documents: Documents, authority: Authority): Issue[] {
  const topics = topicKnowledge(authority.topics);
  const texts = archive.articles.flatMap(
    ({ file, number }) => documents.described(file)?.articles.find((one) => one.number === number) ?? [],
  );
  return suggestTopics(texts, { topics, isName: namesOf(archive, authority) }).map(issueOf);
}

function issueOf({ phrase, language, articles }: Suggestion): Issue {
  return {
    rule: 'topic-suggested',
    severity: 'note',
    file: 'authority/topics.yaml',
    line: null,
    message: `“${phrase}” stands in ${articles} articles here and is rare elsewhere: it may be a topic of this archive's own`,
    hint: pasteTopic('If it is one, add it.', phrase, language),
  };
}

/**
 * Tells the names that the archive knows: of outlets (also a part of one, or one with a word more, as datelines have
 * them), of places, and of people whom the tagger did not see.
 */
function namesOf(archive: Archive, authority: Authority): (phrase: string) => boolean {
  const outlets = new Set([...KNOWN_AGENCIES, ...[...authority.outlets, ...archive.outlets].flatMap(spellings)].map(bare));
  const parts = new Set([...outlets].flatMap((name) => runsOf(name.split(' '))));
  const others = new Set([...authority.places, ...authority.people].flatMap(spellings).flatMap((name) => runsOf(bare(name).split(' '))));
  return (phrase) => {
    const words = bare(phrase).split(' ');
    const whole = words.join(' ');
    // Names of one Arabic word are ordinary words too: الحرة, ناس.
    const isLone = (word: string): boolean => LATIN.test(word) && outlets.has(word);
    return parts.has(whole) || others.has(whole) || words.some(isLone) || runsOf(words).some((run) => outlets.has(run));
  };
}

interface Named {
  readonly name: Bilingual;
  readonly aliases?: { readonly ar: readonly string[]; readonly en: readonly string[] };
}

function spellings({ name, aliases }: Named): string[] {
  return [name.ar, name.en, ...(aliases?.ar ?? []), ...(aliases?.en ?? [])].flatMap((text) => text ?? []);
}

/** Folded words, parted by single spaces. */
function bare(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const LATIN = /^[a-z]/u;

/** Every run of two words and more. */
function runsOf(words: readonly string[]): string[] {
  return words.flatMap((_, from) => words.slice(from + 1).map((_, more) => words.slice(from, from + more + 2).join(' ')));
}
