/** Every phrase that pages say, as one shape: a phrase missing in a language is a compile error. */

import type { Certainty, CitationFormat, Encoding, KeptRole, Language, Precision, RemovedRole } from '../../src/model.ts';
import type { Counted } from './counted.ts';
import type { SearchStrings } from './search.ts';

export interface Strings {
  readonly language: Language;
  /** The language's own name, and that of the other. */
  readonly languageNames: Readonly<Record<Language, string>>;
  /** Two letters that mark a text's language in lists. */
  readonly languageMarks: Readonly<Record<Language, string>>;
  /** Between members of a list set in a line. */
  readonly comma: string;

  readonly skip: string;
  readonly doorsLabel: string;
  readonly doors: {
    readonly home: string;
    readonly people: string;
    readonly topics: string;
    readonly dates: string;
    readonly outlets: string;
    readonly about: string;
  };
  /** Where the link into the other language leads, for its title. */
  readonly otherExact: string;
  readonly otherNearest: string;
  readonly feed: string;
  readonly feedOfAll: string;

  readonly counts: {
    readonly articles: Counted;
    readonly people: Counted;
    readonly topics: Counted;
    readonly outlets: Counted;
    readonly places: Counted;
    readonly lines: Counted;
    readonly bytes: Counted;
  };

  readonly home: {
    readonly latest: string;
    readonly latestOther: string;
    readonly people: string;
    readonly topics: string;
    readonly outlets: string;
    readonly allPeople: string;
    readonly allTopics: string;
    readonly allDates: string;
    readonly empty: string;
    readonly byLanguage: Readonly<Record<Language, Counted>>;
  };

  readonly date: {
    readonly undated: string;
    readonly notBefore: (date: string) => string;
    readonly certainty: Readonly<Record<Certainty, string>>;
    readonly explained: Readonly<Record<Certainty, string>>;
    readonly precision: Readonly<Record<Precision, string | null>>;
    readonly card: string;
    readonly source: string;
    readonly why: string;
    readonly hijri: string;
    readonly none: string;
    readonly noLine: string;
    readonly line: (number: string) => string;
  };

  readonly article: {
    readonly derived: string;
    readonly stated: string;
    readonly captions: string;
    readonly people: string;
    readonly open: string;
    readonly openWhy: string;
    readonly topics: string;
    readonly topicWords: string;
    readonly places: string;
    readonly named: string;
    readonly counterpart: string;
    readonly related: string;
    readonly shared: string;
    readonly appearances: string;
    readonly previous: string;
    readonly next: string;
    readonly original: string;
    readonly noBody: string;
    /** Before the address on paper. */
    readonly printed: string;
  };

  /** What a list gives to programs and to those who follow it. */
  readonly reuse: { readonly heading: string; readonly atom: string; readonly data: string };

  /** Citing an article, and the files that cite a list. */
  readonly cite: {
    readonly heading: string;
    readonly list: string;
    readonly inferred: string;
    readonly names: Readonly<Record<CitationFormat, string>>;
  };

  /** Two articles on one event, face to face. */
  readonly pair: {
    readonly title: string;
    readonly intro: string;
    readonly open: string;
    readonly shared: string;
    readonly sharedNote: string;
    readonly numbers: string;
    readonly dates: string;
    readonly only: Readonly<Record<Language, string>>;
    readonly both: string;
    readonly sameNumbers: string;
    readonly sameDates: string;
    readonly note: string;
    readonly name: string;
    readonly none: string;
  };

  readonly source: {
    readonly heading: string;
    readonly file: string;
    readonly encoding: string;
    readonly size: string;
    readonly digest: string;
    readonly story: (number: string, of: string) => string;
    readonly siblings: string;
    readonly summary: (kept: string, removed: string) => string;
    readonly summaryWhole: (kept: string) => string;
    readonly intro: string;
    /** A long file is shown in parts: these lines here. */
    readonly part: (first: string, last: string) => string;
    readonly asReceived: string;
    readonly belongsTo: (number: string) => string;
    readonly frontMatter: string;
    readonly removed: string;
    readonly roles: Readonly<Record<KeptRole | RemovedRole, string>>;
    /** Why a line was taken out, by rule; what is not here is shown by its role and id. */
    readonly rules: Readonly<Record<string, string>>;
    readonly encodings: Readonly<Record<Encoding, string>>;
  };

  readonly person: {
    readonly spellings: string;
    readonly seenIn: string;
    readonly more: Counted;
    readonly roles: string;
    readonly whyOne: string;
    readonly authority: string;
    readonly found: string;
    /** Added to `found` where spellings were joined. */
    readonly foundJoined: string;
    /** Stands between two spellings. */
    readonly is: string;
    readonly merges: Readonly<Record<string, string>>;
    readonly score: string;
    readonly together: string;
    readonly topics: string;
    readonly articles: string;
    /** Heads of columns. */
    readonly columns: {
      readonly spelling: string;
      readonly mentions: string;
      readonly span: string;
      readonly seen: string;
      readonly name: string;
      readonly shared: string;
    };
    readonly graph: (name: string) => string;
    readonly graphNote: string;
    readonly foundIn: Counted;
    /** Opens the rest of a long list. */
    readonly rest: Counted;
  };

  readonly subject: {
    readonly broader: string;
    readonly narrower: string;
    readonly people: string;
    readonly topics: string;
    readonly kind: Readonly<Record<'topic' | 'outlet' | 'person' | 'place', string>>;
  };

  readonly listing: {
    readonly years: string;
    readonly months: string;
    readonly highest: (count: string, month: string) => string;
    readonly newest: (shown: string) => string;
    readonly undated: string;
    readonly oldestFirst: string;
    readonly empty: string;
  };

  readonly index: {
    readonly filter: string;
    readonly letters: string;
    readonly foremost: string;
    readonly other: string;
    readonly sort: string;
    readonly byName: string;
    readonly byCount: string;
    readonly nothing: string;
    readonly introPeople: string;
    readonly introTopics: string;
    readonly introOutlets: string;
    readonly places: string;
    readonly introPlaces: string;
    readonly introDates: string;
  };

  readonly month: {
    readonly undated: string;
    readonly undatedWhy: string;
    readonly yearOnly: (year: string) => string;
    readonly previous: string;
    readonly next: string;
    readonly rest: string;
    readonly days: string;
    readonly dayUnknown: string;
  };

  readonly corrections: {
    readonly title: string;
    readonly intro: string;
    readonly none: string;
    readonly undated: string;
    readonly noReason: string;
    /** What stands before the value that a person gave. */
    readonly fields: Readonly<Record<'headline' | 'date' | 'language' | 'outlet', string>>;
    readonly story: (number: string) => string;
    readonly borders: (lines: string) => string;
    readonly lines: (lines: string, role: string, many: boolean) => string;
  };
  readonly about: {
    readonly title: string;
    readonly figures: string;
    readonly span: string;
    readonly kept: string;
    readonly removed: string;
    readonly setAside: string;
    readonly setAsideRules: Readonly<Record<string, string>>;
    readonly downloads: string;
    readonly downloadNames: readonly string[];
    readonly columns: string;
    readonly method: string;
    readonly methodText: readonly string[];
  };

  readonly search: SearchStrings;
  readonly missing: { readonly title: string; readonly text: string; readonly home: string };
  readonly gone: { readonly title: string; readonly text: string };
  readonly moved: { readonly title: string; readonly link: string };
  readonly choose: string;
}
