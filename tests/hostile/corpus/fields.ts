/** Front matter and records: bombs, code, nesting without an end, and a wrong type in every field. */
import { type Bad, story, utf8 } from './case.ts';

/** Something of every type that YAML has, none of which a field expects everywhere. */
export const WRONG: readonly (readonly [kind: string, yaml: string])[] = [
  ['a number', '17'],
  ['a fraction', '.5e400'],
  ['not a number', '.nan'],
  ['a truth value', 'true'],
  ['nothing', '~'],
  ['an empty text', '""'],
  ['a list', '[1, [2, {a: b}], null]'],
  ['a mapping', '{ a: 1, b: { c: [] } }'],
  ['a date', '2024-02-30'],
  ['a long text', JSON.stringify('long '.repeat(4000))],
  ['a tag', '!!js/function "function(){ globalThis.pwned = 1 }"'],
  ['a binary', '!!binary AAECAw=='],
  ['a merge', '{ <<: { a: 1 } }'],
];

const FIELDS = ['title', 'language', 'date', 'source', 'author', 'url', 'people', 'topics', 'corrections'];

const BOMB = `a: &a [x,x,x,x,x,x,x,x,x]\n${Array.from('bcdefghij', (name, at) => `${name}: &${name} [${`*${'abcdefghi'[at]},`.repeat(9)}]`).join('\n')}`;

const BLOCKS: readonly (readonly [kind: string, front: string])[] = [
  ['---js', `---js\n{ title: (globalThis.pwned = 1, 'x') }\n---`],
  ['---javascript', `---javascript\nmodule.exports = { title: process.exit(9) }\n---`],
  ['---JS', `---JS\nprocess.exit(9)\n---`],
  ['---coffee', '---coffee\ntitle: "x"\n---'],
  ['---json', '---json\n{ "title": "x" }\n---'],
  ['---toml', '+++\ntitle = "x"\n+++'],
  ['---yaml with spaces', '---   yaml  \ntitle: Spaces\n---'],
  ['a bomb', `---\ntitle: x\n${BOMB}\n---`],
  ['a quadratic bomb', `---\ntitle: &a ${'a'.repeat(20_000)}\nb: [${'*a,'.repeat(5000)}]\n---`],
  ['lists in lists in lists', `---\ntitle: ${'['.repeat(5000)}${']'.repeat(5000)}\n---`],
  ['mappings in mappings', `---\ntitle: x\n${Array.from({ length: 400 }, (_, n) => `${' '.repeat(n)}a:`).join('\n')}\n---`],
  ['a key that stands twice', '---\ntitle: One\ntitle: Two\n---'],
  ['ten thousand keys', `---\ntitle: x\n${Array.from({ length: 1900 }, (_, n) => `k${n}: ${n}`).join('\n')}\n---`],
  ['tabs', '---\ntitle:\n\t- x\n---'],
  ['an alias to nowhere', '---\ntitle: *nowhere\n---'],
  ['an alias to itself', '---\ntitle: &a [*a]\n---'],
  ['a key of the prototype', '---\n__proto__: { polluted: 1 }\nconstructor: x\ntitle: x\n---'],
  ['a tag of Python', '---\ntitle: !!python/object/apply:os.system ["touch pwned"]\n---'],
  ['two documents', '---\ntitle: One\n--- \ntitle: Two\n...\n---'],
  ['never closed', '---\ntitle: x'],
  ['closed at once', '---\n---'],
  ['comments alone', '---\n# title: x\n---'],
  ['a colon alone', '---\n:\n---'],
  ['percent directives', '%YAML 9.9\n---\ntitle: x\n---'],
  ['quotation marks without an end', `---\ntitle: "x\n${'line\n'.repeat(100)}---`],
  ['a block text without an end', `---\ntitle: |\n${'  line\n'.repeat(1500)}---`],
  ['keys of a thousand letters', `---\n${'k'.repeat(2000)}: x\ntitle: y\n---`],
  ['Arabic keys', '---\nالعنوان: عنوان\nالتاريخ: لا أحد\n---'],
];

const RECORDS: readonly (readonly [kind: string, line: (number: number) => string])[] = [
  ['no JSON', () => 'not json'],
  ['half a JSON', (n) => `{"text": ${JSON.stringify(story(n))}`],
  ['a number', () => '17'],
  ['nothing', () => 'null'],
  ['a text', (n) => JSON.stringify(story(n))],
  ['a list', (n) => JSON.stringify([story(n)])],
  ['no text', () => '{"title": "x"}'],
  ['a text that is a number', () => '{"text": 17}'],
  ['a text that is a mapping', () => '{"text": {"a": 1}}'],
  ['a list of mixed things', () => '{"text": ["a", 1, null]}'],
  ['an empty text', () => '{"text": ""}'],
  ['unpaired surrogates', (n) => `{"title": "\\ud800", "text": ${JSON.stringify(story(n)).slice(0, -1)} \\udc00"}`],
  ['NULs', (n) => `{"text": ${JSON.stringify(story(n)).slice(0, -1)} \\u0000\\u0000"}`],
  ['a prototype', (n) => `{"__proto__": {"polluted": 1}, "constructor": {"prototype": {}}, "text": ${JSON.stringify(story(n))}}`],
  ['a key twice', (n) => `{"title": "One", "title": "Two", "text": ${JSON.stringify(story(n))}}`],
  ['lists without an end', () => `{"text": ${'['.repeat(100_000)}`],
  ['six megabytes', () => JSON.stringify({ text: 'x'.repeat(6_000_000) })],
  ['bytes of no encoding', () => '{"text": "\ufffd\ufffd"}'],
  ['comments', () => '// {"text": "x"}'],
  [
    'every field wrong',
    (n) =>
      JSON.stringify({
        title: {},
        language: 5,
        date: [],
        source: {},
        url: 'file:///etc/passwd',
        people: 7,
        topics: {},
        corrections: 'x',
        text: story(n),
      }),
  ],
];

export function fields(from: number): Bad[] {
  let number = from;
  const bad = (kind: string, name: string, text: string): Bad => ({ kind, name: `fields/${name}`, bytes: utf8(text), fate: 'document' });
  const wrong = FIELDS.flatMap((field) =>
    WRONG.map(([kind, yaml], at) =>
      bad(`${field} is ${kind}`, `${field}-${at}.txt`, `---\n${field}: ${yaml}\nsource: S\n---\n\n${story(number++)}`),
    ),
  );
  const blocks = BLOCKS.map(([kind, front], at) => bad(`front matter: ${kind}`, `block-${at}.md`, `${front}\n\n${story(number++)}`));
  const records = RECORDS.map(([kind, line], at): Bad => {
    const good = JSON.stringify({ text: story(number++) });
    return { kind: `record: ${kind}`, name: `fields/record-${at}.jsonl`, bytes: utf8(`${line(number++)}\n${good}\n`), fate: null };
  });
  return [...wrong, ...blocks, ...records];
}
