/** What `diwan init` puts into a new content folder. Every example is invented. */
import { schemaLine } from './schemas.ts';

const lines = (path: string, text: string): readonly [string, string] => [path, `${schemaLine(path)}\n${text}`];

/** Path in the content folder → text. */
export const FIRST_FILES: Readonly<Record<string, string>> = Object.fromEntries([
  lines(
    'site.yaml',
    `# What this archive is called and how its pages are set. Every line may be left out: there is a default for each.

# The name in the head of every page, in each language.
name:
  en: My archive
  ar: أرشيفي

# One or two sentences for the home page and for search engines.
description:
  en: News in Arabic and English, cleaned from raw page text.
  ar: أخبار بالعربية والإنكليزية، مستخلصة من نصوص صفحات خام.

# Where the archive is published, with https:// and a slash at the end. Leave it out while you don't know it.
# address: https://archive.example.org/

# The languages of the pages; the first is offered first.
languages: [ar, en]

# Digits on Arabic pages: latn prints 2024, arab prints ٢٠٢٤.
digits: latn

# Names of the months on Arabic pages: ar-IQ, ar-SY آذار · ar-EG, ar-SA مارس · ar-TN, ar-DZ جانفي · ar-MA يناير, غشت
monthNames: ar-IQ

# Phrases that your sources print around their stories and that Diwan does not know yet.
# wording:
#   - as: boilerplate          # or related-heading, related-link, widget, credit, byline, date, caption
#     where: line              # or start, sentence, within
#     phrases: [Letters to the editor, رسائل إلى المحرر]
`,
  ),
  lines(
    'authority/people.yaml',
    `# People whom the archive knows, in both scripts. Ids never change once pages are published: addresses are made of them.
# aliases: other spellings of the full name · note: one line that tells this person from others
# same: spellings that are this person though nothing would prove it · different: ids of people who are somebody else

- id: rania-al-haddad
  name: { en: Rania al-Haddad, ar: رانيا الحداد }
  aliases: { en: [Rania Haddad], ar: [] }
  note: { en: Harbour master of an invented town }
`,
  ),
  lines(
    'authority/topics.yaml',
    `# Topics of this archive's own, beside the IPTC Media Topics that it knows by itself.
# broader: an IPTC topic (medtop:…) or another id of this list · words: what speaks for the topic in an article

- id: harbour
  name: { en: Harbour and ferries, ar: المرفأ والعبّارات }
  broader: medtop:20000337
  words: { en: [harbour, ferry, quay], ar: [مرفأ, عبّارة, رصيف] }
`,
  ),
  lines(
    'authority/outlets.yaml',
    `# Who publishes. The aliases hold the short marks too, as they stand in datelines and credits: Baghdad (IP).

- id: marjana-news
  name: { en: Marjana News, ar: مرجانة نيوز }
  aliases: { en: [MN], ar: [] }
`,
  ),
  lines(
    'authority/places.yaml',
    `# Places that the archive knows. kind: country, region, city or site (a river, a ruin, a street).

- id: marjana
  name: { en: Marjana, ar: مرجانة }
  kind: city
`,
  ),
  [
    'raw/first-article.txt',
    `Ferry returns to the east bank

Thursday, 2 May 2024

MARJANA (MN) – The ferry between the two banks returned to service on Thursday, the harbour master, Rania al-Haddad, said.

It will run four times a day until the autumn, and twice a day when the river is high, al-Haddad told reporters at the quay.

Passengers pay what they paid before the repair, and children pay nothing.

Share this article

Read also:

Museum of the river opens its first room
`,
  ],
  [
    'pages/about.en.md',
    `# About this archive

Write here who keeps the archive, where its texts come from, and how to reach you. This page is Markdown.
`,
  ],
  [
    'pages/about.ar.md',
    `# عن هذا الأرشيف

اكتب هنا من يحفظ الأرشيف، ومن أين تأتي نصوصه، وكيف يُتصل بكم. هذه الصفحة بصيغة Markdown.
`,
  ],
  lines(
    'corrections/first-article.txt.yaml',
    `# What a person decided about raw/first-article.txt. Nothing is decided yet: \`diwan review\` writes here with you.
# By hand it looks like this; the reason and the day are shown on the archive's page of corrections.
#
# reason: The page names only the weekday.
# decided: 2024-07-01
# date: 2024-05-02
# remove: [9]
`,
  ),
]);
