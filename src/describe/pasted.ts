/** YAML that a person can paste: what a correction of a document or a new topic looks like, and values that stay what they are in it. */
import { createHash } from 'node:crypto';
import type { Language } from '../model.ts';
import { fold } from '../text.ts';

/** A value as YAML on one line: plain where that is safe, else in quotation marks. */
export function yamlText(value: string): string {
  return PLAIN.test(value) && !MEANS_MORE.test(value) ? value : JSON.stringify(value);
}

const PLAIN = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} ().'’-]*[\p{L}\p{M}\p{N})]$/u;
/** Read as no text: truth values, nothing, numbers. Dates stay plain, as a person writes them. */
const MEANS_MORE = /^(?:y|n|yes|no|on|off|true|false|null|nan|inf|0[xo].*|[\d.]+(?:e\d+)?)$/iu;

/** The decision that settles one story of a file, below a line that says where it goes. Fields are in YAML already. */
export function pasteCorrection(what: string, file: string, story: number, fields: readonly string[]): string {
  const lines = story === 1 ? fields : ['stories:', ...Array.from({ length: story - 1 }, () => '  - {}'), ...inList(fields)];
  return [`${what} In content/corrections/${file}.yaml:`, ...lines].join('\n');
}

function inList(fields: readonly string[]): string[] {
  return fields.map((field, index) => `${index === 0 ? '  - ' : '    '}${field}`);
}

/** The entry of the owner's list that makes a phrase a topic, below a line that says where it goes. */
export function pasteTopic(what: string, phrase: string, language: Language): string {
  const written = yamlText(phrase);
  const slug = fold(phrase)
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_ID)
    .trim()
    .replaceAll(' ', '-');
  const id = slug || `topic-${createHash('sha256').update(fold(phrase)).digest('hex').slice(0, 6)}`;
  return [
    `${what} In content/authority/topics.yaml:`,
    `- id: ${yamlText(id)}`,
    `  name: { en: ${written}, ar: ${written} }  # write the ${language === 'en' ? 'Arabic' : 'English'} name`,
    `  words: { ${language}: [${written}] }`,
  ].join('\n');
}

const LONGEST_ID = 60;
