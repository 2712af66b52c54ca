/**
 * Every type that crosses a border between two stages.
 *
 *   raw file ─► Document ─► Cleaned (Segment + Removal) ─► Article ─► Facts ─► Archive ─► PagePlan ─► Html
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
  /** The line of the correction's own file where this is decided. */
  readonly at?: number | null;
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
  /** Lines whose role a person set, first and last, in order and apart: kept roles put them back, removed ones take them out. */
  readonly roles: readonly {
    readonly lines: readonly [number, number];
    readonly role: KeptRole | RemovedRole;
    readonly at?: number | null;
  }[];
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
  /** Of the bytes of the file or record, where they could be read. */
  readonly sha256?: string;
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
  /** The name alone, without title or role, as it is written: `Ammar Hakim`. */
  readonly text: string;
  /** As it stands by itself, where glued letters changed it: الحكيم of للحكيم, whose `text` is لحكيم. */
  readonly alone?: string;
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

/** A place of the authority file that an article names, and how often. */
export interface PlaceInArticle {
  readonly id: string;
  readonly count: number;
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
  /** In reading order: headline, dek, body, captions. */
  readonly mentions: readonly Mention[];
  readonly topics: readonly TopicScore[];
  /** The most named first. */
  readonly places: readonly PlaceInArticle[];
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

/** What a line is taken for when a phrase stands in it. */
export type WordingKind = 'related-heading' | 'related-link' | 'widget' | 'boilerplate' | 'credit' | 'byline' | 'date' | 'caption';

/** Phrases that an owner adds to the wording that cleaning goes by. */
export interface OwnWording {
  readonly as: WordingKind;
  /** The phrase is the whole line, begins it before a colon or bar, begins it whatever follows, or stands anywhere in it. */
  readonly where: 'line' | 'start' | 'sentence' | 'within';
  readonly phrases: readonly string[];
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
  readonly wording: readonly OwnWording[];
}

// ───────────────────────────────────────────────────────────── facts: Described → what linking needs of it

/** As much of a date as a list shows. */
export interface ShownDate {
  readonly value: string;
  readonly precision: Precision;
  readonly certainty: Certainty;
}

/** What lists and neighbours show of an article: all that the archive holds of it in memory. */
export interface ArticleHead {
  readonly id: string;
  readonly file: string;
  readonly number: number;
  readonly language: Language;
  readonly headline: string;
  readonly headlineOrigin: HeadlineOrigin;
  readonly byline: string | null;
  readonly dateline: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly date: ShownDate | null;
  /** How the text begins, below the headline: at most `LEDE_LENGTH` characters and an ellipsis. */
  readonly lede: string | null;
  /** Of the body, in UTF-16 code units. */
  readonly characters: number;
  readonly topics: readonly { readonly id: string; readonly score: number }[];
  /** The most named first. */
  readonly places: readonly PlaceInArticle[];
}

/** Mentions of one wording that are taken for a person of their article, for one reason. */
export interface Attached {
  /** As written. */
  readonly text: string;
  readonly rule: 'full-name' | 'same-letters' | 'shorter-form-in-article' | 'surname-in-article' | 'authority';
  /** The name that it was taken for, as written. */
  readonly with: string;
  /** 0 to 1. */
  readonly score: number;
  /** Numbers of the mentions in `Article.mentions`. */
  readonly at: readonly number[];
  /** Line of the first. */
  readonly line: number;
}

/** Somebody whom an article names in full, or whom the authority knows by the single name that it uses. */
export interface Sighting {
  /** Equal for names that are letter for letter one; `~` or `=` begins those of a single name. */
  readonly key: string;
  /** The fullest spelling of the article. */
  readonly name: string;
  /** The authority's person, where a whole spelling is theirs and no one else's. */
  readonly known: string | null;
  /** A person stated the name in front matter. */
  readonly stated: boolean;
  /** Stated, or sure enough to make a person of their own. */
  readonly sure: boolean;
  readonly attached: readonly Attached[];
  /** What the article calls them, as written, each wording once. */
  readonly roles: readonly string[];
}

/** What linking needs of an article: small, plain, and made from the article and the authority alone. */
export interface ArticleFacts {
  readonly head: ArticleHead;
  readonly people: readonly Sighting[];
  /** Mentions that are nobody's, by number. */
  readonly open: readonly number[];
  /** A sample of the text's shingles (`src/link/shingles.ts`), of how many in all. */
  readonly shingles: { readonly sample: string; readonly count: number };
  /** Letters and marks of the body, without white space. */
  readonly letters: number;
  /** The numbers of the body as written, in order. */
  readonly figures: readonly string[];
  /** What may be shared with an article in the other language: numbers by their value, and notions. */
  readonly numbers: { readonly large: readonly string[]; readonly small: readonly string[] };
  readonly notions: readonly string[];
  /** The most telling words, as they stand in the text. */
  readonly words: readonly string[];
}

/** A document as the archive counts it. */
export interface DocumentHead {
  readonly file: string;
  /** Lines of text that stayed, and that were taken out. */
  readonly kept: number;
  readonly removed: number;
}

/** The facts of one document: what `link` takes. */
export interface DocumentFacts extends DocumentHead {
  readonly articles: readonly ArticleFacts[];
  readonly setAside: SetAside | null;
  readonly issues: readonly Issue[];
}

/** Where whole documents are found again when a page shows one; the archive itself holds heads. */
export interface Documents {
  readonly described: (file: string) => Described | null;
  /** The same as it is kept, for another thread to unpack; only where it is kept. */
  readonly packed?: (file: string) => PackedDocument | null;
}

/** A described document as bytes (src/reading/packed.ts). */
export interface PackedDocument {
  readonly cleaned: Uint8Array;
  readonly described: Uint8Array;
}

// ───────────────────────────────────────────────────────────── link: DocumentFacts[] → Archive

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

/** A place of the authority file that articles name. */
export interface NamedPlace {
  readonly id: string;
  readonly slug: string;
  readonly name: Bilingual;
  readonly kind: AuthorityPlace['kind'];
  readonly articles: readonly string[];
}

/** A person in an article: who, and which of the article's mentions (their numbers in `Article.mentions`) resolve to them. */
export interface PersonInArticle {
  readonly person: string;
  readonly mentions: readonly number[];
}

/** Another file in which the same text stands. */
export interface Appearance {
  readonly file: string;
  readonly number: number;
  readonly outlet: string | null;
  readonly date: ShownDate | null;
}

/** Another article, and what it shares with this one. */
export interface Relation {
  readonly article: string;
  /** Higher is nearer; only the order has a meaning. */
  readonly score: number;
  /** What is shared, as written or by name: people, topics, rare words. */
  readonly shared: readonly string[];
}

/** An article in its place in the archive. What it says stands in its document: see `Documents`. */
export interface ArchivedArticle extends ArticleHead {
  /** `en/articles/2024/06/exit-sectarian-tunnel` — no leading slash, no `.html`. */
  readonly permalink: string;
  /** Its number in the search index: kept with the address, so that an article added later renumbers none. */
  readonly serial: number;
  readonly people: readonly PersonInArticle[];
  /** Mentions whose person stays open (a surname that fits two people, or none), by number. */
  readonly open: readonly number[];
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
  readonly places: readonly NamedPlace[];
  /** One a document that was not set aside, in order of file. */
  readonly documents: readonly DocumentHead[];
  readonly setAside: readonly SetAside[];
  /** A person's decisions, from files of corrections: the file of the raw folder that each is about, in order of it. */
  readonly corrections: readonly { readonly file: string; readonly correction: Correction }[];
  readonly redirects: readonly Redirect[];
  /** Old addresses whose article or person is nowhere any more: a page says so, and nothing else ever stands there. */
  readonly gone: readonly string[];
  readonly issues: readonly Issue[];
}

// ───────────────────────────────────────────────────────────── publish: Archive → PagePlan

/** A page that the owner wrote: `content/pages/SLUG.LANGUAGE.md`. */
export interface OwnPage {
  readonly slug: string;
  readonly language: Language;
  /** The first heading of the text, or the slug. */
  readonly title: string;
  /** The text beneath the title. */
  readonly markdown: string;
}

/** Words that lead to a page. `language` is that of the words, so that a layout can mark foreign ones; `href` is relative. */
export interface Link {
  readonly text: string;
  readonly language: Language;
  readonly href: string;
}

export interface CountedLink extends Link {
  readonly count: number;
}

/** An article's headline with where and when. */
export interface Brief extends Link {
  readonly dateline: string | null;
  readonly outlet: { readonly text: string; readonly language: Language } | null;
  readonly date: ShownDate | null;
}

/** An article in a list. */
export interface Teaser extends Brief {
  readonly lede: string | null;
  readonly people: readonly Link[];
}

/** Teasers of one year, or of no known year. */
export interface YearOfTeasers {
  readonly year: string | null;
  readonly teasers: readonly Teaser[];
}

/** A year in a rail; `href` leads into the page or to the year's own one. */
export interface YearLink {
  readonly year: string | null;
  /** Null on the pages of years, which a new article in another year leaves as they are. */
  readonly count: number | null;
  readonly href: string;
}

/** A month in a chart of time. */
export interface MonthCount {
  /** `2024-06` */
  readonly month: string;
  readonly count: number;
  readonly href: string;
}

/** The articles of a person, topic or outlet. Not `complete`: only the newest are here, the rail leads to every year's page. */
export interface Listing {
  readonly total: number;
  readonly complete: boolean;
  readonly years: readonly YearOfTeasers[];
  readonly rail: readonly YearLink[];
  /** Empty where a single article has its own, and where each year's page has its. */
  readonly citations: readonly CitationLink[];
}

/** What stands around every page: where its doors lead, seen from its own address. */
export interface Frame {
  readonly language: Language;
  readonly siteName: string;
  readonly siteDescription: string;
  readonly digits: Site['digits'];
  readonly monthNames: string;
  /** The folder of styles, scripts and fonts, with a `/` at the end. */
  readonly assets: string;
  readonly doors: {
    readonly home: string;
    readonly people: string;
    readonly topics: string;
    readonly dates: string;
    readonly outlets: string;
    readonly search: string;
    readonly about: string;
    readonly corrections: string;
  };
  /** The owner's further pages. */
  readonly own: readonly Link[];
  /** Where the other language is found: the same page (`exact`) or the nearest there is. Null in an archive of one language. */
  readonly other: { readonly language: Language; readonly href: string; readonly exact: boolean } | null;
  /** Absolute addresses, null where the site's own is unknown. `alternate` only between true counterparts. */
  readonly canonical: string | null;
  readonly alternate: string | null;
  readonly feed: string | null;
}

export interface ChooseModel {
  readonly assets: string;
  readonly languages: readonly {
    readonly language: Language;
    readonly name: string;
    readonly description: string;
    readonly href: string;
  }[];
  readonly canonical: string | null;
}

/** The archive in figures. */
export interface Figures {
  readonly articles: number;
  readonly byLanguage: readonly { readonly language: Language; readonly count: number }[];
  readonly people: number;
  readonly topics: number;
  readonly outlets: number;
  readonly documents: number;
  readonly keptLines: number;
  readonly removedLines: number;
  readonly setAside: number;
  readonly first: ShownDate | null;
  readonly last: ShownDate | null;
}

export interface HomeModel {
  readonly frame: Frame;
  readonly figures: Figures;
  readonly months: readonly MonthCount[];
  readonly latest: readonly Teaser[];
  readonly latestOther: readonly Teaser[];
  readonly people: readonly CountedLink[];
  readonly topics: readonly CountedLink[];
  readonly outlets: readonly CountedLink[];
  /** The feed of every language together. */
  readonly feedOfAll: string;
}

/** A stretch of a paragraph: plain, or a person's name at its first mention. */
export type Run =
  | { readonly kind: 'plain'; readonly text: string }
  | { readonly kind: 'person'; readonly text: string; readonly href: string };

/** The date card: what the source says, what was concluded, and why. */
export interface DateCard extends ShownDate {
  readonly evidence: Evidence;
  readonly reasoning: { readonly text: string; readonly language: Language } | null;
  /** The page of its month; null for a bound, which belongs to no month. */
  readonly href: string | null;
}

/** One line of the source with what became of it. */
export interface LedgerLine {
  readonly number: number;
  readonly text: string;
  readonly fate: 'blank' | 'front-matter' | 'here' | 'sibling' | 'removed';
  readonly role: KeptRole | RemovedRole | null;
  readonly rule: string;
  /** The story it belongs to, from 1; 0 where to none. */
  readonly story: number;
}

/** An article as a bibliography wants it. */
export interface Citation {
  /** The article's id: stable, ASCII. */
  readonly key: string;
  readonly language: Language;
  readonly title: string;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly date: ShownDate | null;
  /** The page in this archive, absolute; null where the site's address is unknown. */
  readonly address: string | null;
  /** Where it was published, absolute. */
  readonly original: string | null;
  /** The archive's name. */
  readonly archive: string;
  readonly abstract: string | null;
}

export type CitationFormat = 'bibtex' | 'ris' | 'csl-json';

/** Files of citations beside a list, one a format. */
export interface CitationLink {
  readonly format: CitationFormat;
  readonly href: string;
}

/** "About this text". */
export interface SourceCard {
  readonly file: string;
  readonly sha256: string;
  readonly encoding: Encoding;
  readonly bytes: number;
  /** Which story of the document this is, of how many. */
  readonly number: number;
  readonly stories: number;
  readonly siblings: readonly { readonly number: number; readonly link: Link }[];
  readonly kept: number;
  readonly removed: number;
  /** First and last line shown, where the file is so long that its stories' pages share it. */
  readonly part: readonly [number, number] | null;
  readonly lines: readonly LedgerLine[];
}

export interface ArticleModel {
  readonly frame: Frame;
  readonly id: string;
  readonly headline: string;
  readonly headlineOrigin: HeadlineOrigin;
  readonly dek: string | null;
  readonly byline: string | null;
  readonly dateline: string | null;
  /** `href` null where no page of the outlet exists. */
  readonly outlet: { readonly text: string; readonly language: Language; readonly href: string | null } | null;
  /** Where it was published, `http` or `https`. */
  readonly url: string | null;
  readonly date: DateCard | null;
  readonly captions: readonly string[];
  readonly body: readonly (readonly Run[])[];
  /**
   * Counts on an article's page are of this article alone: how often someone is named in it. Counts of the archive stand
   * on the page of the person, so that a new article does not change every older one that names the same people.
   */
  readonly people: readonly CountedLink[];
  /** Names whose person stays open. */
  readonly open: readonly string[];
  /** `code`: the topic's id in its vocabulary. */
  readonly topics: readonly (Link & { readonly code: string; readonly evidence: readonly string[] })[];
  /** The most named first. */
  readonly places: readonly CountedLink[];
  readonly citation: Citation;
  /** `beside`: where the two stand next to each other. */
  readonly counterpart: { readonly teaser: Brief; readonly shared: readonly string[]; readonly beside: string } | null;
  readonly related: readonly { readonly teaser: Brief; readonly shared: readonly string[] }[];
  readonly appearances: readonly {
    readonly file: string;
    readonly outlet: string | null;
    readonly date: ShownDate | null;
  }[];
  readonly previous: Brief | null;
  readonly next: Brief | null;
  readonly source: SourceCard | null;
}

/** A stretch of a text in the pair view. `number`: of the person in the list of shared names; `href` at the first mention. */
export type PairRun =
  | { readonly kind: 'plain'; readonly text: string }
  | { readonly kind: 'person'; readonly text: string; readonly number: number; readonly href: string | null }
  | { readonly kind: 'only'; readonly text: string; readonly of: 'number' | 'date' };

/** One of two articles on the same event. */
export interface PairSide {
  readonly teaser: Brief;
  readonly byline: string | null;
  readonly body: readonly (readonly PairRun[])[];
}

/** What stands in one text alone, as written, each value once; `both`: how many values stand in both. */
export interface Difference {
  readonly both: readonly string[];
  readonly only: Readonly<Record<Language, readonly string[]>>;
}

export interface PairModel {
  readonly frame: Frame;
  /** The article of the page's language first. */
  readonly sides: readonly [PairSide, PairSide];
  readonly shared: readonly {
    readonly number: number;
    readonly link: Link;
    /** As each text writes the name first, and how often it does. */
    readonly as: Readonly<Record<Language, { readonly text: string; readonly count: number }>>;
  }[];
  readonly numbers: Difference;
  readonly dates: Difference;
}

/** A name in an index, with its other-script form beside it. */
export interface IndexEntry extends CountedLink {
  readonly second: { readonly text: string; readonly language: Language } | null;
  readonly note: string | null;
}

export interface LetterGroup {
  readonly letter: string;
  readonly language: Language;
  readonly entries: readonly IndexEntry[];
}

/** A letter in a rail; `here` where the page shows that letter alone. */
export interface LetterLink {
  readonly letter: string;
  readonly language: Language;
  readonly count: number;
  readonly href: string;
  readonly here: boolean;
}

/** An index by letter. A long one shows the most present first and has a page a letter. */
export interface IndexModel {
  readonly frame: Frame;
  readonly subject: 'people' | 'outlets' | 'places';
  readonly total: number;
  /** Set on the page of one letter. */
  readonly letter: string | null;
  /** Filled where the index is too long for one page. */
  readonly foremost: readonly IndexEntry[];
  readonly groups: readonly LetterGroup[];
  readonly rail: readonly LetterLink[];
}

export interface SpellingCard {
  readonly text: string;
  readonly language: Language;
  readonly count: number;
  readonly articles: number;
  /** Of the dated articles that it stands in. */
  readonly first: ShownDate | null;
  readonly last: ShownDate | null;
  /** The first few articles it stands in. */
  readonly seen: readonly Link[];
}

/** What articles call a person, each wording once. */
export interface RoleCard {
  readonly text: string;
  readonly language: Language;
  readonly articles: number;
  readonly first: ShownDate | null;
  readonly last: ShownDate | null;
  /** Where it was first said. */
  readonly article: Link;
}

/** Two of the people beside someone, by their places in the list, who also stand together in some of the same articles. */
export interface Tie {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

export interface PersonModel {
  readonly frame: Frame;
  readonly name: { readonly text: string; readonly language: Language };
  readonly second: { readonly text: string; readonly language: Language } | null;
  readonly note: { readonly text: string; readonly language: Language } | null;
  readonly origin: Person['origin'];
  readonly months: readonly MonthCount[];
  readonly spellings: readonly SpellingCard[];
  /** In the order in which they were first said; undated ones last. */
  readonly roles: readonly RoleCard[];
  readonly merges: readonly Merge[];
  /** Who is named in the same articles, in how many. */
  readonly together: readonly CountedLink[];
  readonly ties: readonly Tie[];
  readonly topics: readonly CountedLink[];
  readonly listing: Listing;
  /** The file that holds this person's record among all. */
  readonly data: string;
}

/** A topic's, an outlet's or a place's page. */
export interface SubjectModel {
  readonly frame: Frame;
  readonly subject: 'topic' | 'outlet' | 'place';
  readonly name: { readonly text: string; readonly language: Language };
  readonly second: { readonly text: string; readonly language: Language } | null;
  readonly broader: Link | null;
  readonly narrower: readonly CountedLink[];
  readonly months: readonly MonthCount[];
  readonly people: readonly CountedLink[];
  readonly topics: readonly CountedLink[];
  readonly listing: Listing;
  /** It has a feed of its own. */
  readonly followed: boolean;
  /** The file that holds its record among all; null where there is none. */
  readonly data: string | null;
}

/** One year of a long listing, oldest first. */
export interface YearModel {
  readonly frame: Frame;
  readonly subject: 'person' | 'topic' | 'outlet' | 'place';
  readonly name: Link;
  readonly year: string | null;
  readonly teasers: readonly Teaser[];
  readonly rail: readonly YearLink[];
  readonly citations: readonly CitationLink[];
}

export interface TopicBranch {
  readonly topic: IndexEntry;
  readonly narrower: readonly TopicBranch[];
}

export interface TopicsModel {
  readonly frame: Frame;
  readonly total: number;
  readonly branches: readonly TopicBranch[];
  /** The index of places; null where no article names a known one. */
  readonly places: CountedHref | null;
}

export interface DatesModel {
  readonly frame: Frame;
  /** Newest year first; `months` in the calendar's order. `rest`: dated to the year alone. */
  readonly years: readonly {
    readonly year: string;
    readonly count: number;
    readonly months: readonly MonthCount[];
    readonly rest: CountedHref | null;
  }[];
  readonly undated: CountedHref | null;
}

export interface CountedHref {
  readonly count: number;
  readonly href: string;
}

/** The articles of a month, of a year whose month is unknown, or of no known date; oldest first. */
export interface MonthModel {
  readonly frame: Frame;
  /** `2024-06`, `2024` or null. */
  readonly period: string | null;
  readonly total: number;
  /** Days in order, `2024-06-13`; null for articles whose day is unknown, which come last. */
  readonly days: readonly { readonly day: string | null; readonly teasers: readonly Teaser[] }[];
  readonly people: readonly CountedLink[];
  readonly topics: readonly CountedLink[];
  readonly previous: MonthCount | null;
  readonly next: MonthCount | null;
}

export interface OwnModel {
  readonly frame: Frame;
  readonly slug: string;
  readonly title: string | null;
  readonly markdown: string;
  /** On the about page alone. */
  readonly figures: Figures | null;
  readonly setAside: readonly SetAside[];
  readonly downloads: readonly string[];
  /** What each column of the table of articles holds; on the about page alone. */
  readonly columns: readonly { readonly name: string; readonly meaning: string }[];
}

/** The search page: what it offers to filter by. A choice's `href` is the subject's slug. */
export interface SearchModel {
  readonly frame: Frame;
  /** From the page to the site's root: `../`. */
  readonly root: string;
  readonly languages: readonly Language[];
  readonly topics: readonly Link[];
  readonly outlets: readonly Link[];
  /** The first and the last year with articles; null where none is dated. */
  readonly first: string | null;
  readonly last: string | null;
}

export interface MissingModel {
  readonly assets: string;
  readonly languages: ChooseModel['languages'];
}

export interface RedirectModel {
  readonly href: string;
  /** Absolute where the site's own address is known. */
  readonly canonical: string;
  readonly assets: string;
  readonly language: Language;
}

/** One thing that a person set right. `story` is null where it holds for the whole document, or its only story. */
export type Corrected =
  | { readonly kind: 'headline' | 'date' | 'language' | 'outlet'; readonly story: number | null; readonly value: string }
  | { readonly kind: 'borders'; readonly stories: readonly (readonly [number, number])[] }
  | { readonly kind: 'lines'; readonly role: KeptRole | RemovedRole; readonly lines: readonly (readonly [number, number])[] };

/** What was changed by a person, when, and why. */
export interface CorrectionsModel {
  readonly frame: Frame;
  readonly entries: readonly {
    readonly file: string;
    /** ISO date, or as the person wrote it; null where they gave none. */
    readonly decided: string | null;
    readonly reason: string | null;
    readonly articles: readonly Link[];
    readonly corrected: readonly Corrected[];
  }[];
}

/** An old address whose article or person the archive holds no more. */
export interface GoneModel {
  readonly home: string;
  readonly assets: string;
  readonly language: Language;
}

export interface FeedModel {
  readonly language: Language;
  /** A URN that never changes. */
  readonly id: string;
  readonly title: string;
  /** RFC 3339, of the newest entry. */
  readonly updated: string;
  readonly self: string;
  readonly page: string;
  readonly entries: readonly {
    readonly id: string;
    readonly language: Language;
    readonly title: string;
    readonly href: string;
    readonly updated: string;
    readonly outlet: string | null;
    readonly summary: string | null;
    readonly topics: readonly string[];
  }[];
}

export interface SitemapModel {
  /** Addresses of pages, or of further sitemaps where `index`. */
  readonly index: boolean;
  readonly addresses: readonly string[];
}

/** A list of citations in one format. */
export interface CitationsModel {
  readonly format: CitationFormat;
  readonly entries: readonly Citation[];
}

/** A file for machines that is written as it stands. */
/** A part of a large file: what of it is as it was is copied, not made again. */
export interface Row {
  /** Tells it from the file's other rows. */
  readonly key: string;
  /** What it depends on beside the archive, like a page's. */
  readonly given: unknown;
  readonly text: () => string;
}

export interface PlainModel {
  /** Where they are there, `text` is theirs, one after another. */
  readonly rows?: readonly Row[];
  readonly text: string;
}

interface PageModels {
  readonly choose: ChooseModel;
  readonly home: HomeModel;
  readonly article: ArticleModel;
  readonly pair: PairModel;
  readonly index: IndexModel;
  readonly person: PersonModel;
  readonly subject: SubjectModel;
  readonly year: YearModel;
  readonly topics: TopicsModel;
  readonly dates: DatesModel;
  readonly month: MonthModel;
  readonly own: OwnModel;
  readonly search: SearchModel;
  readonly missing: MissingModel;
  readonly redirect: RedirectModel;
  readonly gone: GoneModel;
  readonly corrections: CorrectionsModel;
  readonly feed: FeedModel;
  readonly sitemap: SitemapModel;
  readonly citations: CitationsModel;
  readonly plain: PlainModel;
}

export type PageKind = keyof PageModels;

/** A page to be written, of one kind. Its model is made when asked for, so that a plan of 100,000 pages stays small. */
export interface PageOf<Kind extends PageKind> {
  /** From the site's root, no leading slash: `en/people/index.html`. */
  readonly path: string;
  readonly kind: Kind;
  /** Null where the page belongs to no language. */
  readonly language: Language | null;
  /** What the model depends on beside the archive: plain values. */
  readonly given: unknown;
  readonly model: PageModels[Kind];
}

export type Page = { [Kind in PageKind]: PageOf<Kind> }[PageKind];

/** Every page of the site, in order of path. */
export interface PagePlan {
  readonly pages: readonly Page[];
}
