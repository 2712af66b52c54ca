/**
 * Markdown to plain lines, line by line: the marks go, the words stay where they are, and no HTML is ever made.
 * Taken: heading marks, quotation marks of blocks, emphasis, code marks, links and pictures (their text stays, the address
 * goes), `<https://…>`, backslashes before marks. Left as they are: bullets and numbers of lists, rules, tables, fences,
 * HTML and link definitions, which the cleaning stage sees as it sees them in plain texts.
 */

interface MarkdownRule {
  readonly id: string;
  readonly pattern: RegExp;
  readonly replacement: string;
  readonly takes: string;
  readonly gives: string;
  readonly spares: string;
}

/** In the order in which they are applied to each line. */
export const MARKDOWN_RULES: readonly MarkdownRule[] = [
  { id: 'block-quote', pattern: /^ {0,3}(?:> ?){1,9}/u, replacement: '', takes: '> He said so.', gives: 'He said so.', spares: 'a > b' },
  { id: 'heading', pattern: /^ {0,3}#{1,6}[ \t]+/u, replacement: '', takes: '## الأخبار', gives: 'الأخبار', spares: '#بغداد' },
  {
    id: 'heading-end',
    pattern: /(?<=[^#\s])[ \t]{1,9}#{2,6}[ \t]{0,9}$/u,
    replacement: '',
    takes: 'News ##',
    gives: 'News',
    spares: 'Ranked # 2',
  },
  {
    id: 'picture',
    pattern: /!\[([^\][]*)\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)?(?: +["'][^"'()]*["'])?\)/gu,
    replacement: '$1',
    takes: '![A bridge](b.jpg "Bridge")',
    gives: 'A bridge',
    spares: 'Stop! [sic] (again)',
  },
  {
    id: 'link',
    pattern: /\[([^\][]*)\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)?(?: +["'][^"'()]*["'])?\)/gu,
    replacement: '$1',
    takes: 'See [the report](https://example.org/a_(b)).',
    gives: 'See the report.',
    spares: 'He [Hakim] (born 1971) left.',
  },
  {
    id: 'link-by-name',
    pattern: /\[([^\][]+)\]\[[^\][]*\]/gu,
    replacement: '$1',
    takes: 'See [the report][1].',
    gives: 'See the report.',
    spares: 'See [1] and [2].',
  },
  {
    id: 'bare-address',
    pattern: /<(https?:\/\/[^<>\s]+)>/gu,
    replacement: '$1',
    takes: '<https://example.org/>',
    gives: 'https://example.org/',
    spares: '<b>bold</b>',
  },
  { id: 'code', pattern: /(?<!`)`([^`]+)`(?!`)/gu, replacement: '$1', takes: 'Run `make`.', gives: 'Run make.', spares: 'The `open mark' },
  {
    id: 'strong',
    pattern: /(?<![*\\])\*\*(?=[^*\s])([^*]*[^*\s])\*\*(?!\*)/gu,
    replacement: '$1',
    takes: '**Baghdad** – two',
    gives: 'Baghdad – two',
    spares: '2 ** 3 ** 4',
  },
  {
    id: 'strong-low',
    pattern: /(?<![\p{L}\p{N}_\\])__(?=[^_\s])([^_]*[^_\s])__(?![\p{L}\p{N}_])/gu,
    replacement: '$1',
    takes: '__هام__',
    gives: 'هام',
    spares: 'a__b__c',
  },
  {
    id: 'emphasis',
    pattern: /(?<![*\\])\*(?=[^*\s])([^*]*[^*\s])\*(?!\*)/gu,
    replacement: '$1',
    takes: 'the *New* paper',
    gives: 'the New paper',
    spares: '* one * two',
  },
  {
    id: 'emphasis-low',
    pattern: /(?<![\p{L}\p{N}_\\])_(?=[^_\s])([^_]*[^_\s])_(?![\p{L}\p{N}_])/gu,
    replacement: '$1',
    takes: 'the _New_ paper',
    gives: 'the New paper',
    spares: 'snake_case_name',
  },
  { id: 'struck', pattern: /~~([^~]+)~~/gu, replacement: '$1', takes: '~~old~~ new', gives: 'old new', spares: '~20 people~' },
  { id: 'escape', pattern: /\\([\\`*_{}[\]()#+\-.!<>~|])/gu, replacement: '$1', takes: '\\* a note', gives: '* a note', spares: 'C:\\new' },
  { id: 'hard-break', pattern: /(?<=\S)\\$/u, replacement: '', takes: 'A verse\\', gives: 'A verse', spares: '\\' },
];

const MARKS = /[`*_[\]<>#\\~]/u;

/** One line of Markdown as plain text. */
export function plainLine(line: string): string {
  if (!MARKS.test(line)) return line;
  return MARKDOWN_RULES.reduce((text, rule) => text.replace(rule.pattern, rule.replacement), line);
}
