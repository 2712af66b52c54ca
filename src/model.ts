/**
 * Every type that crosses a border between two stages.
 *
 *   raw file ─► Document ─► Cleaned (Segment + Removal) ─► Article ─► Archive ─► PagePlan ─► Html
 *
 * The types stand in the order of the data. Everything is read-only: a stage makes new values, it never changes old ones.
 * Lines are numbered from 1, as an editor shows the file; offsets are UTF-16 code units, `end` is exclusive.
 */

export type Language = 'ar' | 'en';

/** A text in one or both languages of the archive, for instance a person's canonical name. */
export interface Bilingual {
  readonly ar: string | null;
  readonly en: string | null;
}

// ───────────────────────────────────────────────────────────── what was found wrong

export type Severity = 'error' | 'warning' | 'note';

/** A problem found in content, as a value: stages return these, they never throw them. */
export interface Issue {
  /** Stable id, kebab-case: `date-inferred`. */
  readonly rule: string;
  readonly severity: Severity;
  /** The file it is about, relative to the folder it was read from. */
  readonly file: string;
  readonly line: number | null;
  readonly message: string;
  /** What a person can do about it; '' where nothing needs doing. */
  readonly hint: string;
}

/** Why a thing is believed: the words that said so, where they stand, and the rule that read them. */
export interface Evidence {
  /** Line of the source, or null where the words stand in no line (front matter, file name, correction). */
  readonly line: number | null;
  readonly text: string;
  readonly rule: string;
}

// ───────────────────────────────────────────────────────────── acquire: path → Document

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1256' | 'iso-8859-6';

/** What a person stated about a document in front matter, a `.jsonl` record or a correction. It always wins. */
export interface Stated {
  readonly headline: string | null;
  readonly language: Language | null;
  /** ISO 8601: `2024`, `2024-03` or `2024-03-17`. */
  readonly date: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly url: string | null;
  readonly people: readonly string[];
  readonly topics: readonly string[];
}

/** What a person decided about one story of a document. Null or empty where they decided nothing. */
export interface StoryCorrection {
  /** First and last line of the story, both included; null: the machine's borders stand. */
  readonly lines: readonly [number, number] | null;
  readonly headline: string | null;
  readonly language: Language | null;
  readonly date: string | null;
  readonly outlet: string | null;
}

/** A person's decisions about a document, from `content/corrections/FILE.yaml` or front matter. They win over everything. */
export interface Correction {
  /** Where they stand, for messages: `corrections/004.txt.yaml`. */
  readonly source: string;
  readonly reason: string | null;
  /** ISO date of the decision, as the person wrote it. */
  readonly decided: string | null;
  /** In the order of the stories; a document may be split by giving lines for each. */
  readonly stories: readonly StoryCorrection[];
  /** Single lines whose role a person set: kept roles put the line back, removed ones take it out. */
  readonly roles: readonly { readonly line: number; readonly role: KeptRole | RemovedRole }[];
}

/** One file as received, decoded. */
export interface Document {
  /** Path relative to the raw folder, `/` between parts. */
  readonly file: string;
  /** Of the file's bytes, hexadecimal. */
  readonly sha256: string;
  readonly bytes: number;
  readonly encoding: Encoding;
  /** Every line of the source in order; `lines[0]` is line 1. Invisible characters are gone, the rest is as it was. */
  readonly lines: readonly string[];
  /** How many lines at the top are front matter (they are accounted for as such and are no text). */
  readonly frontMatterLines: number;
  readonly stated: Stated;
  readonly correction: Correction | null;
}

/** A file that could not become a document; nothing else is lost by it. */
export interface SetAside {
  readonly file: string;
  /** Why, as an issue rule: `empty`, `binary`, `too-large`, `unreadable`, `unknown-kind`, `other-language`. */
  readonly rule: string;
  readonly message: string;
}

// ───────────────────────────────────────────────────────────── clean: Document → Segment[] + Removal[]

/** Roles of lines that stay, each in an article. */
export type KeptRole = 'headline' | 'dek' | 'byline' | 'dateline' | 'date' | 'credit' | 'caption' | 'body';
/** Roles of lines that are taken out. A `repeat` is a second copy of a line that an article already has. */
export type RemovedRole = 'repeat' | 'related-heading' | 'related-link' | 'widget' | 'boilerplate';

/** What became of one non-blank line of the source: exactly one entry a line, in order. */
export interface LedgerEntry {
  readonly line: number;
  /** The number of its article within the document, from 1; 0 where it belongs to none. */
  readonly article: number;
  readonly role: KeptRole | RemovedRole;
  /** The rule that decided: a wording row's id (`share-button`), or what the decision rested on (`repeated-line`). */
  readonly rule: string;
  /** By how much the chosen reading beat the next best, 0 (a coin's toss) to 1 (no doubt). */
  readonly margin: number;
}

/** A paragraph as it will be read; a torn one names all of its lines. */
export interface Paragraph {
  readonly text: string;
  readonly lines: readonly number[];
}

/** The lines of one story, put in their places. */
export interface Segment {
  /** Number within the document, from 1. */
  readonly number: number;
  readonly headline: Paragraph | null;
  readonly dek: Paragraph | null;
  readonly bylines: readonly Paragraph[];
  readonly datelines: readonly Paragraph[];
  readonly dates: readonly Paragraph[];
  readonly credits: readonly Paragraph[];
  readonly captions: readonly Paragraph[];
  readonly body: readonly Paragraph[];
}

/** Text taken out, with its receipt. */
export interface Removal {
  readonly line: number;
  readonly text: string;
  readonly role: RemovedRole;
  readonly rule: string;
  /** For a `repeat`, the article that has the line; otherwise 0. */
  readonly article: number;
}

/** A document after cleaning. Kept lines plus removals is the source, line for line. */
export interface Cleaned {
  readonly document: Document;
  readonly ledger: readonly LedgerEntry[];
  readonly segments: readonly Segment[];
  readonly removals: readonly Removal[];
  readonly issues: readonly Issue[];
}

// ───────────────────────────────────────────────────────────── describe: Segment → Article

/**
 * How sure a date is. `stated`: in so many words, as the day of publication or of the reported event.
 * `inferred`: worked out. `bound`: only a limit ("not before"), never shown as the day of publication.
 */
export type Certainty = 'stated' | 'inferred' | 'bound';
export type Precision = 'day' | 'month' | 'year';

export interface ArticleDate {
  /** ISO 8601, as long as its precision: `2024-03-17`, `2024-03` or `2024`. */
  readonly value: string;
  readonly precision: Precision;
  readonly certainty: Certainty;
  readonly evidence: Evidence;
  /** For an inferred date, how it was worked out, in both languages. */
  readonly reasoning: Bilingual | null;
}

/** Where in an article's text something stands. `paragraph` counts within the field, from 0. */
export interface Place {
  readonly field: 'headline' | 'dek' | 'body' | 'caption';
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** A person's name as written, with its place. A mention is not an entity: who it is, `link` decides. */
export interface Mention {
  /** The name alone, without title or role: `Ammar Hakim`. */
  readonly text: string;
  readonly place: Place;
  readonly line: number;
  /** What found it: `tagger`, `title`, `authority`, … */
  readonly rule: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** What the text calls the person beside the name, as written: `Head of Al-Hikma National Movement`. */
  readonly role: string | null;
  /** A title or honorific that stood before the name, as written: `Sayyid`, `الشيخ`. */
  readonly title: string | null;
}

export interface TopicScore {
  /** IPTC Media Topics id (`medtop:11000000`) or the id of an owner's topic. */
  readonly id: string;
  /** 0 to 1. */
  readonly score: number;
  /** The words of the article that spoke for it. */
  readonly evidence: readonly string[];
}

export type HeadlineOrigin = 'line' | 'derived' | 'frontmatter';

/** One cleaned story in one language. */
export interface Article {
  /** Twelve letters and digits made from the text: equal texts have equal ids. */
  readonly id: string;
  readonly file: string;
  /** Number of its segment within the document. */
  readonly number: number;
  readonly language: Language;
  readonly headline: string;
  readonly headlineOrigin: HeadlineOrigin;
  readonly headlineLines: readonly number[];
  readonly dek: string | null;
  readonly byline: string | null;
  /** As written: `Baghdad (IP)`. */
  readonly dateline: string | null;
  /** As written or, where the authority file knows it, by its canonical name in the article's language. */
  readonly outlet: string | null;
  readonly url: string | null;
  readonly date: ArticleDate | null;
  readonly captions: readonly Paragraph[];
  readonly body: readonly Paragraph[];
  readonly mentions: readonly Mention[];
  readonly topics: readonly TopicScore[];
  /** Names that a person stated in front matter; each becomes a person of the article as written. */
  readonly statedPeople: readonly string[];
}

/** What `describe` made of one document. */
export interface Described {
  readonly cleaned: Cleaned;
  readonly articles: readonly Article[];
  /** Set where the document is in a language that the archive does not hold. */
  readonly setAside: SetAside | null;
  readonly issues: readonly Issue[];
}

// ───────────────────────────────────────────────────────────── what an owner knows: content/authority, content/site.yaml

export interface AuthorityPerson {
  readonly id: string;
  readonly slug: string;
  readonly name: Bilingual;
  readonly aliases: { readonly ar: readonly string[]; readonly en: readonly string[] };
  /** One line that tells this person from others, for instance `Iraqi politician`. */
  readonly note: Bilingual;
  /** Spellings that are this person though nothing would prove it. */
  readonly same: readonly string[];
  /** Ids of people who must never be merged with this one. */
  readonly different: readonly string[];
}

export interface AuthorityTopic {
  readonly id: string;
  readonly slug: string;
  readonly name: Bilingual;
  readonly broader: string | null;
  readonly words: { readonly ar: readonly string[]; readonly en: readonly string[] };
}

export interface AuthorityOutlet {
  readonly id: string;
  readonly slug: string;
  readonly name: Bilingual;
  /** Other spellings and the short marks it signs with: `IP`, `Iran Press`. */
  readonly aliases: { readonly ar: readonly string[]; readonly en: readonly string[] };
}

export interface AuthorityPlace {
  readonly id: string;
  readonly name: Bilingual;
  readonly aliases: { readonly ar: readonly string[]; readonly en: readonly string[] };
  readonly kind: 'country' | 'region' | 'city' | 'site';
}

/** The hand-kept lists of who and what is known, complete and checked. */
export interface Authority {
  readonly people: readonly AuthorityPerson[];
  readonly topics: readonly AuthorityTopic[];
  readonly outlets: readonly AuthorityOutlet[];
  readonly places: readonly AuthorityPlace[];
}

/** `content/site.yaml`, complete. */
export interface Site {
  readonly name: { readonly ar: string; readonly en: string };
  readonly description: { readonly ar: string; readonly en: string };
  /** Where it is published, with a `/` at the end; null where unknown: then nothing absolute is printed. */
  readonly address: string | null;
  readonly languages: readonly Language[];
  /** Digits in Arabic pages: Western (`latn`) as the region's press prints them, or Arabic-Indic (`arab`). */
  readonly digits: 'latn' | 'arab';
  /** Which names of the months Arabic pages use, as a BCP 47 tag: `ar-IQ` آذار, `ar-EG` مارس, `ar-TN` مارس, `ar-MA`. */
  readonly monthNames: string;
}

// ───────────────────────────────────────────────────────────── link: Article[] → Archive

/** One way of writing a person's name, with what the archive saw of it. */
export interface Spelling {
  readonly text: string;
  readonly language: Language;
  /** Mentions in all. */
  readonly count: number;
  /** Ids of the articles it stands in, in the archive's order. */
  readonly articles: readonly string[];
}

/** A role as an article gives it, with the quoted words. */
export interface RoleSeen {
  readonly text: string;
  readonly language: Language;
  readonly article: string;
}

/** Why two spellings are taken for one person. */
export interface Merge {
  readonly spelling: string;
  readonly with: string;
  /** `authority`, `same-letters`, `transliteration`, `shorter-form-in-article`, … */
  readonly rule: string;
  /** 0 to 1; 1 where a person said so. */
  readonly score: number;
}

/** The person that mentions resolve to. */
export interface Person {
  readonly id: string;
  readonly slug: string;
  readonly name: Bilingual;
  readonly note: Bilingual;
  readonly origin: 'authority' | 'found';
  readonly spellings: readonly Spelling[];
  readonly roles: readonly RoleSeen[];
  readonly merges: readonly Merge[];
  /** Ids, in the archive's order. */
  readonly articles: readonly string[];
}

export interface Topic {
  readonly id: string;
  readonly slug: string;
  readonly name: { readonly ar: string; readonly en: string };
  readonly broader: string | null;
  readonly articles: readonly string[];
}

export interface Outlet {
  readonly id: string;
  readonly slug: string;
  readonly name: Bilingual;
  readonly articles: readonly string[];
}

/** A person in an article: who, and the mentions that resolve to them. */
export interface PersonInArticle {
  readonly person: string;
  readonly mentions: readonly Mention[];
}

/** Another file in which the same text stands. */
export interface Appearance {
  readonly file: string;
  readonly number: number;
  readonly outlet: string | null;
  readonly date: ArticleDate | null;
}

/** Another article, and what it shares with this one. */
export interface Relation {
  readonly article: string;
  /** Higher is nearer; only the order has a meaning. */
  readonly score: number;
  /** What is shared, as written or by name: people, topics, rare words. */
  readonly shared: readonly string[];
}

/** An article in its place in the archive. */
export interface ArchivedArticle extends Article {
  /** `en/articles/2024/06/exit-sectarian-tunnel` — no leading slash, no `.html`. */
  readonly permalink: string;
  readonly people: readonly PersonInArticle[];
  /** Mentions whose person stays open (a surname that fits two people, or none). */
  readonly open: readonly Mention[];
  readonly outletId: string | null;
  readonly appearances: readonly Appearance[];
  readonly related: readonly Relation[];
  /** The article on the same event in the other language. */
  readonly counterpart: Relation | null;
}

/** A page's old address and where it leads now. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** All articles with their indexes. Articles are in order of date, then id; undated ones last. */
export interface Archive {
  readonly site: Site;
  readonly articles: readonly ArchivedArticle[];
  readonly people: readonly Person[];
  readonly topics: readonly Topic[];
  readonly outlets: readonly Outlet[];
  /** One a document that became articles, in order of file. */
  readonly documents: readonly Cleaned[];
  readonly setAside: readonly SetAside[];
  readonly redirects: readonly Redirect[];
  readonly issues: readonly Issue[];
}
