/** What a person should look at among the names of an article: doubtful ones, and nationalities that may be names. */

import type { Issue, Language, Mention } from '../../model.ts';
import { fold, words } from '../../text.ts';
import { yamlText } from '../pasted.ts';
import type { Piece } from '../pieces.ts';

/** A mention less sure than this makes no person, and so no page, of its own. */
export const SURE_ENOUGH = 0.6;

interface Nationality {
  readonly language: Language;
  /** What the government is called after, where the country is meant. */
  readonly people: RegExp;
  /** The country, and words by which an article speaks of it. */
  readonly country: RegExp;
  /** The surname that looks the same. */
  readonly surname: RegExp;
  readonly takes: string;
  readonly spares: string;
}

/**
 * Governments that are called after a country and after a man alike: a translation that makes `the Sudanese government` of
 * حكومة السوداني means neither Sudan nor, in so many words, him. An article that names him and never the country is reported.
 */
export const NATIONALITIES: readonly Nationality[] = [
  {
    language: 'en',
    people: /\bsudanese (?:government|cabinet|administration|prime minister)\b/iu,
    country: /\bsudan\b|\bkhartoum\b/iu,
    surname: /(?:^|[\s-])sudani$/iu,
    takes: 'Al-Sudani spoke. He backed the Sudanese government in Baghdad.',
    spares: 'Al-Sudani spoke of Sudan. He backed the Sudanese government in Khartoum.',
  },
  {
    language: 'ar',
    people: /(?<!\p{L})[وفبل]?ل?(?:ال)?حكومة السودانية(?!\p{L})/u,
    country: /(?<!\p{L})(?:ال|لل|وال|بال)سودان(?!\p{L})|الخرطوم/u,
    surname: /(?:^|\s)السوداني$/u,
    takes: 'قال محمد شياع السوداني إن الحكومة السودانية تعمل في بغداد.',
    spares: 'قال محمد شياع السوداني في السودان إن الحكومة السودانية تعمل في الخرطوم.',
  },
  {
    language: 'en',
    people: /\biraqi (?:government|cabinet|administration)\b/iu,
    country: /\biraq\b|\bbaghdad\b/iu,
    surname: /(?:^|[\s-])iraqi$/iu,
    takes: 'Hadi al-Iraqi spoke. He backed the Iraqi government.',
    spares: 'Hadi al-Iraqi spoke in Baghdad of the Iraqi government.',
  },
  {
    language: 'en',
    people: /\bmalian (?:government|cabinet|administration)\b/iu,
    country: /\bmali\b|\bbamako\b/iu,
    surname: /(?:^|[\s-])maliki$/iu,
    takes: 'Nouri al-Maliki spoke. He backed the Malian government in Baghdad.',
    spares: 'Nouri al-Maliki spoke of Mali and the Malian government.',
  },
];

/** The issues of one article's names, in the order of its text. */
export function nameIssues(article: { file: string; language: Language; pieces: readonly Piece[]; mentions: readonly Mention[] }): Issue[] {
  return [...doubtful(article), ...nationalities(article)];
}

function doubtful({ file, language, mentions }: { file: string; language: Language; mentions: readonly Mention[] }): Issue[] {
  const surest = new Map<string, Mention>();
  for (const mention of mentions) {
    const key = fold(mention.text);
    if (words(mention.text).length > 1 && mention.confidence > (surest.get(key)?.confidence ?? 0)) surest.set(key, mention);
  }
  return [...surest.values()]
    .filter(({ confidence }) => confidence < SURE_ENOUGH)
    .map(({ text, line, confidence }) => ({
      rule: 'name-doubtful',
      severity: 'note',
      file,
      line,
      message: `“${text}” may be a person’s name (${Math.round(confidence * 100)} of 100); it has no page for that`,
      hint: [
        'If it is a person, give the name a page. In content/authority/people.yaml:',
        '- id: write-an-id',
        '  slug: write-an-id',
        `  name: { ${language}: ${yamlText(text)} }`,
      ].join('\n'),
    }));
}

function nationalities({
  file,
  language,
  pieces,
  mentions,
}: {
  file: string;
  language: Language;
  pieces: readonly Piece[];
  mentions: readonly Mention[];
}): Issue[] {
  return NATIONALITIES.filter((row) => row.language === language).flatMap((row): Issue[] => {
    const named = mentions.find(({ text }) => row.surname.test(text));
    const piece = pieces.find(({ text }) => row.people.test(text));
    if (!named || !piece || pieces.some(({ text }) => row.country.test(text))) return [];
    const found = row.people.exec(piece.text);
    return [
      {
        rule: 'name-or-nationality',
        severity: 'warning',
        file,
        line: piece.lineAt(found?.index ?? 0),
        message: `“${found?.[0] ?? ''}” may mean the government of ${named.text}: the article names him and never the country. It counts for neither`,
        hint: 'Nothing needs doing; if readers should find it under his name, state him under `people:` in the front matter of the document.',
      },
    ];
  });
}
