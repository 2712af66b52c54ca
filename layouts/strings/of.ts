import type { Language } from '../../src/model.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import type { Strings } from './strings.ts';

const STRINGS: Readonly<Record<Language, Strings>> = { ar, en };

/** The phrases of a language. */
export function stringsOf(language: Language): Strings {
  return STRINGS[language];
}
