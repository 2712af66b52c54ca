/** Markup, scripts, template syntax, odd letters and formulas, in the text and in every field that a source can state. */
import { type Bad, story, utf8 } from './case.ts';

/** Each would act if it reached a page as it is. Sources: OWASP's filter evasion list, PortSwigger's, DOMPurify's tests. */
export const MARKUP: readonly string[] = [
  '<script>globalThis.pwned=1</script>',
  '<ScRiPt src=//evil.example/x.js></sCrIpT>',
  '</script><script>globalThis.pwned=1</script>',
  '<img src=x onerror=globalThis.pwned=1>',
  '"><svg onload=globalThis.pwned=1>',
  `'><svg/onload=globalThis.pwned=1>`,
  '<svg><animate onbegin=globalThis.pwned=1 attributeName=x dur=1s>',
  '<svg><use href="data:image/svg+xml;base64,PHN2Zy8+#x"/></svg>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=globalThis.pwned=1&gt;">',
  '<noscript><p title="</noscript><img src=x onerror=globalThis.pwned=1>">',
  '<iframe srcdoc="&lt;script&gt;parent.pwned=1&lt;/script&gt;"></iframe>',
  '<object data="data:text/html,<script>1</script>"></object><embed src="javascript:1">',
  '<details open ontoggle=globalThis.pwned=1>',
  '<body onload=globalThis.pwned=1><input autofocus onfocus=globalThis.pwned=1>',
  '<a href="javascript:globalThis.pwned=1">x</a>',
  '<a href="&#x6a;avascript&colon;globalThis.pwned=1">x</a>',
  '<a href="java\tscript:globalThis.pwned=1">x</a>',
  '<a href="data:text/html;base64,PHNjcmlwdD4xPC9zY3JpcHQ+">x</a>',
  '<a href="vbscript:1">x</a>',
  '<base href="https://evil.example/">',
  '<meta http-equiv="refresh" content="0;url=https://evil.example/">',
  '<link rel="stylesheet" href="//evil.example/x.css">',
  '<style>*{background:url(//evil.example/)}</style>',
  '<form action="https://evil.example/"><button>Go</button></form>',
  '<p style="position:fixed;inset:0">over</p>',
  '<!-- --><!--><script>1</script>',
  '<![CDATA[ <script>1</script> ]]>',
  ']]></summary></entry><entry>',
  '<?xml-stylesheet href="javascript:1"?>',
  '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;',
  '</title></textarea></style></xmp></noembed>',
  '&lt;script&gt;1&lt;/script&gt;&amp;lt;&#60;script&#62;',
  '" onmouseover="globalThis.pwned=1" x="',
  `' onmouseover='globalThis.pwned=1' x='`,
  '\u2028globalThis.pwned=1\u2029//',
  '\\u003cscript\\u003e1\\u003c/script\\u003e',
  '[x](javascript:globalThis.pwned=1) ![x](data:text/html,1) <javascript:1>',
  '```html\n<script>1</script>\n```',
  '{{ 7*7 }} {{constructor.constructor("globalThis.pwned=1")()}}',
  '{% include "/etc/passwd" %}{% for x in (1..9999999) %}{% endfor %}',
  '<%= 7*7 %><%- global.process.exit(1) %>',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: that is the payload
  '${7*7} `${process.exit(1)}` #{7*7} @(7*7) {7*7} [[7*7]]',
  '{{{raw}}} {{#each this}}{{/each}} {{> partial}}',
  '{$smarty.version} {php}1{/php} <?php echo 1; ?> <#assign x=1>',
  '---js\n{ x: process.exit(1) }\n---',
];

/** Letters that fool readers and programs. */
export const LETTERS: readonly (readonly [kind: string, text: string])[] = [
  ['overrides of direction', '\u202eabc\u202c \u202dabc\u202c \u202aabc \u202babc'],
  ['isolates, unclosed', '\u2066abc \u2067abc \u2068abc'],
  ['marks of direction', 'a\u200eb\u200fc\u061cd'],
  ['homoglyphs', 'Yusuf Qаndil and Υusuf Qandil and Yusuf Qandⅼl'],
  ['Zalgo', `Z${'\u0310\u0322\u0353'.repeat(60)}a${'\u0489'.repeat(200)}lgo`],
  ['ten thousand marks on a letter', `a${'\u0301'.repeat(10_000)}`],
  ['presentation forms', 'ﻣﺮﺣﺒﺎ ﺑﻜﻢ ﷺ ﷽ ﻻ'],
  ['stretched letters', `م${'ـ'.repeat(3000)}رحبا`],
  ['tag characters', `text${String.fromCodePoint(0xe0041, 0xe0042, 0xe007f)}`],
  ['variation selectors', `a\ufe0f${String.fromCodePoint(0xe0100)}b`],
  ['noncharacters', `a\ufdd0\ufffe\uffff${String.fromCodePoint(0x1ffff, 0x10ffff)}b`],
  ['private use', 'a\ue000\uf8ffb'],
  ['emoji with joiners', '👩‍👩‍👧‍👦🏳️‍🌈🇮🇶'],
  ['letters without an end', 'x'.repeat(20_000)],
  ['a hundred thousand letters in a row', 'y'.repeat(100_000)],
  ['a hundred thousand Arabic letters in a row', 'مرجانة'.repeat(17_000)],
  ['Arabic without a space', 'مرجانة'.repeat(2_000)],
  ['digits of every script', '٠١٢٣ ۰۱۲۳ ०१२३ 𝟘𝟙𝟚 ①②③ ⅷ'],
  ['dates of nowhere', '31 February 2024, 99/99/9999, 0000-00-00, 2024-13-45, 32 محرم 1445'],
  ['numbers without an end', `${'9'.repeat(5000)} March ${'9'.repeat(500)}`],
  ['quotation marks of every kind', `«»“”„‟‹›"'’‘′″〝〞`.repeat(50)],
  ['brackets without an end', '('.repeat(20_000)],
  ['names without an end', 'Yusuf al-'.repeat(4000)],
  ['titles without an end', 'Sheikh Doctor Engineer General '.repeat(2000)],
  ['full stops without an end', '. . . '.repeat(8000)],
  ['dashes without an end', 'a-'.repeat(20_000)],
  ['ligatures and folding', 'ﬀ ﬁ ẞ İ ı ǅ ﷲ'],
];

/** What a spreadsheet would run. */
export const FORMULAS: readonly string[] = [
  `=cmd|'/C calc'!A0`,
  '=HYPERLINK("http://evil.example","x")',
  '+1+1',
  '-2+3',
  '@SUM(1+1)',
  '\t=1+1',
  '\r=1+1',
  ' =1+1',
  '＝1+1',
  '"=1+1"',
  `'=1+1`,
  '=1+1,"=2+2"\n=3+3',
  '\u200b=1+1',
];

const FIELDS = ['title', 'source', 'author', 'people', 'topics', 'url'] as const;

export function markup(from: number): Bad[] {
  const inText = MARKUP.map(
    (payload, at): Bad => ({
      kind: `markup in the text: ${payload.slice(0, 40)}`,
      name: `markup/${at}.txt`,
      bytes: utf8(story(from + at, payload)),
      fate: 'document',
    }),
  );
  const stated = MARKUP.map((payload, at): Bad => {
    const field = FIELDS[at % FIELDS.length] ?? 'title';
    const more = FIELDS.map((name) => `${name}: ${JSON.stringify(name === field || name === 'title' ? payload : `${name} ${payload}`)}`);
    return {
      kind: `markup stated: ${payload.slice(0, 40)}`,
      name: `markup/${at}.md`,
      bytes: utf8(`---\n${more.join('\n')}\n---\n\n${story(from + 100 + at)}`),
      fate: 'document',
    };
  });
  const records = MARKUP.map((payload, at) => {
    const fields = Object.fromEntries([...FIELDS, 'date', 'language'].map((name) => [name, payload]));
    return `${JSON.stringify({ ...fields, text: story(from + 200 + at, payload) })}\n`;
  });
  return [
    ...inText,
    ...stated,
    { kind: 'markup in records', name: 'markup/records.jsonl', bytes: utf8(records.join('')), fate: 'document' },
  ];
}

export function letters(from: number): Bad[] {
  const odd = LETTERS.map(
    ([kind, text], at): Bad => ({ kind, name: `letters/${at}.txt`, bytes: utf8(story(from + at, text)), fate: 'document' }),
  );
  const formulas = FORMULAS.map((formula, at): Bad => {
    const fields = ['title', 'source', 'author'].map((name) => `${name}: ${JSON.stringify(formula)}`).join('\n');
    return {
      kind: `formula ${formula}`,
      name: `formulas/${at}.md`,
      bytes: utf8(`---\n${fields}\n---\n\n${story(from + 100 + at, formula)}`),
      fate: 'document',
    };
  });
  return [...odd, ...formulas];
}
