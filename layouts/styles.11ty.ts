/** The style sheets as one file, in the order in which they build on each other. */
import { readFileSync } from 'node:fs';

export const SHEETS = [
  'fonts',
  'tokens',
  'base',
  'frame',
  'layout',
  'lists',
  'article',
  'pair',
  'ledger',
  'indexes',
  'subjects',
  'pages',
  'search',
  'print',
];

export const data = { permalink: 'assets/diwan.css', eleventyExcludeFromCollections: true };

export function render(): string {
  return SHEETS.map((sheet) => readFileSync(new URL(`styles/${sheet}.css`, import.meta.url), 'utf8')).join('\n');
}
