import type { Language } from '../../../src/model.ts';
import type { Labelled, PassOptions } from './passes.ts';
import { regionalCopies } from './regional.ts';

const COMMON = {
  seed: 7,
  rounds: 8,
  alpha: 0.1,
  l1: 0.5,
  l2: 0,
  scaled: false,
  averaged: false,
  least: 2,
  folds: 3,
  most: 30_000,
  readers: { rounds: 6, dropout: 0.2, scaled: true },
} as const;

/** How each language's tagger is learnt; tried out on the labelled sets, Arabic by five folds, English on `people-dev`. */
export const OPTIONS: Readonly<Record<Language, PassOptions>> = {
  ar: { ...COMMON, dropout: 0.5 },
  en: { ...COMMON, dropout: 0.3 },
};

/** Documents made from labelled ones, to be learnt from beside them. */
export function extraDocuments(documents: readonly Labelled[], language: Language): readonly Labelled[] {
  return language === 'en' ? regionalCopies(documents, { share: 0.4, keeping: 0.3, headlines: 0.5, seed: 11 }) : [];
}
