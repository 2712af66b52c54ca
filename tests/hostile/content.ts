/** What somebody hostile would drop into a content folder: every field carries markup, script, template syntax, overrides. */

/** Each payload ends in a mark of its own, by which a page that shows it is found. */
export const PAYLOADS: readonly string[] = [
  '<script>globalThis.pwned=1</script>PWN1',
  '"><img src=x onerror=globalThis.pwned=2>PWN2',
  "'><svg/onload=globalThis.pwned=3>PWN3",
  '</title></textarea></style></script><iframe srcdoc="<script>1</script>"></iframe>PWN4',
  `{{ 7*7 }}{% raw %}$\{7*7}<%= 7*7 %>#{7*7}PWN5`,
  '[link](javascript:globalThis.pwned=6)PWN6',
  '<a href="data:text/html,<script>1</script>">PWN7</a>',
  ']]></summary><script>1</script><!--PWN8',
  '&lt;script&gt;1&lt;/script&gt;PWN9',
];
/** Direction overrides turn a page's words round. */
export const OVERRIDE = '\u202e';

const all = PAYLOADS.join(' ');

/** A file name with quotes, markup and Arabic letters. */
export const STRANGE_NAME = `raw/2024/"quote' <b>&خبر; ${OVERRIDE}txt {{ 7*7 }}.txt`;

export const HOSTILE: Readonly<Record<string, string>> = {
  'site.yaml': `name: { en: '<b onclick="1">Name</b> PWN1', ar: '"><script>1</script>اسم' }\ndescription: { en: '</script><script>1</script>', ar: '${OVERRIDE}<img src=x onerror=1>' }\n`,
  'authority/people.yaml': [
    '- id: mallory',
    '  slug: mallory',
    `  name: { en: 'Mallory "><script>1</script> Marsh', ar: 'مالوري <img src=x onerror=1> مارش' }`,
    `  aliases: { en: ['Mallory Marsh', "M<svg/onload=1>"], ar: ['مالوري مارش'] }`,
    `  note: { en: '<iframe src="javascript:1"></iframe>' }`,
    '',
  ].join('\n'),
  'authority/outlets.yaml': `- id: evil\n  slug: evil\n  name: { en: 'Evil <script>1</script> Wire', ar: 'وكالة <b>الشر</b>' }\n  aliases: { en: [EW] }\n`,
  'authority/topics.yaml': `- id: bridges\n  slug: bridges\n  name: { en: 'Bridges <script>1</script>', ar: 'جسور"><svg/onload=1>' }\n  words: { en: [bridge], ar: [جسر] }\n`,
  'pages/about.en.md': `# About ${all}\n\n${all}\n\n<script>1</script>\n\n[go](javascript:alert(1)) ![x](data:text/html,1) <a href="vbscript:1" onclick="1">x</a>\n\n<form action="https://evil.example"><input></form>\n`,
  'pages/about.ar.md': `# عن ${all}\n\n${all}\n`,
  'raw/2024/page.txt': [
    `Council of Marjana votes on the bridge ${all}`,
    '',
    `MARJANA (EW) – Mayor Mallory Marsh said on 12 March 2024 that the bridge ${OVERRIDE}stays. ${all}`,
    '',
    `${all} The council met for three hours and nobody objected to the bridge, she said.`,
    '',
    `A view of the bridge. ${all} (EW/File Photo)`,
    '',
    'Read also:',
    `  • Museum opens ${all}`,
    '',
  ].join('\n'),
  'raw/2024/front.md': `---\ntitle: '<script>1</script> front PWN1'\noutlet: '<img src=x onerror=1>'\nbyline: '"><script>1</script>'\nurl: 'javascript:globalThis.pwned=1'\npeople: ['<script>1</script>', 'Mallory Marsh']\n---\n\nThe mayor, Mallory Marsh, spoke about the weather in front of the town hall on Tuesday afternoon. ${PAYLOADS[2]}\n\nRain is expected, she added, and the ferry will not run before Friday. ${PAYLOADS[3]}\n`,
  'raw/2024/code.md': `---js\n{ title: (globalThis.pwned = 'front matter ran', 'x') }\n---\n\nThe bridge closes for a week\n\nMARJANA (EW) – The bridge of Marjana was closed on 13 March 2024, Mayor Mallory Marsh said on Tuesday.\n\nIt will open again when the river has fallen, she told the council.\n`,
  'raw/2024/records.jsonl': `${JSON.stringify({ title: PAYLOADS[0], text: `The museum of the river was opened by Mallory Marsh on Monday. ${PAYLOADS[4]}\n\nIts first room shows nets, lamps and two old boats from the harbour. ${PAYLOADS[5]}`, url: 'data:text/html,<script>1</script>', source: PAYLOADS[1], date: '<script>' })}\nnot json <script>\n`,
  'raw/2024/عربي.txt': `مجلس مرجانة يصوت على الجسر ${PAYLOADS[0]}\n\nمرجانة ـ قال رئيس البلدية مالوري مارش يوم 12 آذار 2024 إن الجسر باق وإن العمل فيه لن يتوقف قبل الشتاء. ${PAYLOADS[1]}\n\nولم يعترض أحد من أعضاء المجلس ${OVERRIDE} على بقاء الجسر، كما قالت وكالة محلية في المدينة.\n`,
  'corrections/2024/page.txt.yaml': `reason: '<script>1</script>'\ndecided: '2024-07-01'\noutlet: 'Evil <script>1</script> Wire'\n`,
  [STRANGE_NAME]: `A story in a strange file\n\nMARJANA (EW) – Mayor Mallory Marsh said on 14 March 2024 that the file has a strange name.\n\nNobody laughed about the name of the file, she added on the bridge.\n`,
};
