/**
 * Which article has which address: the one that its text, or most of it, had before; otherwise a new one. Addresses whose
 * text now stands elsewhere redirect there. Only articles that came or changed are looked at: the others keep theirs.
 */
import type { ArticleHead, Issue, Redirect } from '../model.ts';
import { type KeptArticle, nextSerial } from './permalinks.ts';
import { present, type Shingles } from './shingles.ts';
import { slugOf, takeFree } from './slug.ts';

export interface Addresses {
  /** Article id → permalink, of the unsettled. */
  readonly permalinkOf: ReadonlyMap<string, string>;
  /** Article id → its number in the search index, which goes with the address; of the unsettled. */
  readonly serialOf: ReadonlyMap<string, number>;
  /** In order of address. */
  readonly kept: readonly KeptArticle[];
  readonly redirects: readonly Redirect[];
  /** Addresses where nothing stands any more, redirected or not. */
  readonly left: readonly string[];
  /** Addresses whose text is nowhere any more. */
  readonly gone: readonly string[];
  readonly issues: readonly Issue[];
}

/** What linking knows of texts by now. */
export interface Texts {
  readonly shinglesOf: (article: string) => Shingles;
  /** Articles in which a text with some of these shingles may stand. */
  readonly having: (shingles: readonly number[]) => readonly Pick<ArticleHead, 'id' | 'file'>[];
  /** The article of a text, which may be its own or another's duplicate; null where there is no such text. */
  readonly articleOf: (text: string, prints: readonly number[]) => string | null;
  /** Of settled articles. */
  readonly permalinkOf: (article: string) => string | null;
}

const PRINTS = 12;
/** So much of an entry's prints must stand in an article that takes its address over; less where the file is the same. */
const SAME_TEXT = 0.5;
const SAME_FILE = 0.25;

/**
 * `unsettled` in the archive's order: of two new ones with one slug, the first gets it bare. `kept` in order of address;
 * `isFree` tells those of them at which no settled article stands.
 */
export function assignAddresses(
  unsettled: readonly ArticleHead[],
  kept: readonly KeptArticle[],
  isFree: (address: string) => boolean,
  texts: Texts,
): Addresses {
  const free = kept.filter(({ address }) => isFree(address));
  const entryOf = new Map<string, KeptArticle>();
  takeOverById(unsettled, free, entryOf);
  takeOverByText(unsettled, free, entryOf, texts);
  const permalinkOf = new Map<string, string>();
  const serialOf = new Map<string, number>();
  const homeless = unsettled.some(({ id }) => !entryOf.has(id));
  const known = (address: string): boolean => stands(address, kept);
  const taken = new Taken(known);
  let next = homeless ? nextSerial(kept.map(({ serial }) => serial)) : 0;
  for (const article of unsettled) {
    const entry = entryOf.get(article.id);
    permalinkOf.set(article.id, entry?.address ?? takeFree(wish(article), article.id, taken));
    serialOf.set(article.id, entry?.serial ?? next++);
  }
  const now = new Map(
    unsettled.map((article) => {
      const address = permalinkOf.get(article.id) ?? '';
      return [address, keep(article, address, serialOf.get(article.id) ?? 0, texts.shinglesOf(article.id))];
    }),
  );
  const left = free.filter(({ address }) => !now.has(address));
  const isLeft = new Set(left.map(({ address }) => address));
  const isLive = (address: string): boolean => now.has(address) || (known(address) && !isLeft.has(address));
  const { redirects, issues } = lead(left, (id) => permalinkOf.get(id) ?? texts.permalinkOf(id) ?? undefined, isLive, texts);
  const led = new Map(redirects.map(({ from, to }) => [from, to]));
  const old = kept.map(
    (entry) => now.get(entry.address) ?? (isLeft.has(entry.address) ? withTarget(entry, led.get(entry.address)) : entry),
  );
  const added = [...now.values()].filter(({ address }) => !known(address));
  return {
    permalinkOf,
    serialOf,
    kept: added.length === 0 ? old : [...old, ...added].sort((a, b) => compare(a.address, b.address)),
    redirects,
    left: left.map(({ address }) => address),
    gone: left.map(({ address }) => address).filter((address) => !led.has(address)),
    issues,
  };
}

/** Whether a list in order of address has one. */
function stands(address: string, kept: readonly KeptArticle[]): boolean {
  let [low, high] = [0, kept.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((kept[middle]?.address ?? '') < address) low = middle + 1;
    else high = middle;
  }
  return kept[low]?.address === address;
}

/** What is taken: from before, and now. */
class Taken extends Set<string> {
  readonly #before: (address: string) => boolean;

  constructor(before: (address: string) => boolean) {
    super();
    this.#before = before;
  }

  override has(address: string): boolean {
    return super.has(address) || this.#before(address);
  }
}

/** An address that leads nowhere now may lead on again when the text comes back to where it led. */
function withTarget(entry: KeptArticle, to: string | undefined): KeptArticle {
  return to === undefined ? entry : { ...entry, to };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const inLanguage = (entry: KeptArticle, article: ArticleHead): boolean => entry.address.startsWith(`${article.language}/`);

/** `en/articles/2024/06/exit-sectarian-tunnel`; only a date that is shown as the article's own makes an address. */
function wish(article: ArticleHead): string {
  const { date, language, headline, id } = article;
  const month =
    date === null || date.certainty === 'bound' || date.precision === 'year' ? 'undated' : date.value.slice(0, 7).replace('-', '/');
  const slug = language === 'en' ? slugOf(headline) : '';
  return `${language}/articles/${month}/${slug === '' ? id.toLowerCase() : slug}`;
}

function keep(article: ArticleHead, address: string, serial: number, { sample }: Shingles): KeptArticle {
  const prints = [...sample.subarray(0, PRINTS)].map((shingle) => shingle.toString(36)).join(' ');
  return { address, id: article.id, file: article.file, prints, serial };
}

function takeOverById(articles: readonly ArticleHead[], kept: readonly KeptArticle[], entryOf: Map<string, KeptArticle>): void {
  const byId = new Map<string, KeptArticle[]>();
  for (const entry of kept) byId.set(entry.id, [...(byId.get(entry.id) ?? []), entry]);
  for (const article of articles) {
    const own = (byId.get(article.id) ?? []).filter((entry) => inLanguage(entry, article));
    const entry = own.find(({ file }) => file === article.file) ?? own[0];
    if (entry !== undefined) entryOf.set(article.id, entry);
  }
}

interface Claim {
  readonly entry: KeptArticle;
  readonly article: Pick<ArticleHead, 'id' | 'file'>;
  /** Of the entry's text, what stands in the article, 0 to 1. */
  readonly share: number;
  /** The same in shingles, about. */
  readonly amount: number;
  readonly sameFile: boolean;
}

function takeOverByText(
  articles: readonly ArticleHead[],
  kept: readonly KeptArticle[],
  entryOf: Map<string, KeptArticle>,
  texts: Texts,
): void {
  const held = new Set([...entryOf.values()].map((entry) => entry.address));
  const free = kept.filter((entry) => !held.has(entry.address));
  const homeless = articles.filter((article) => !entryOf.has(article.id));
  const languages = new Map(homeless.map(({ id, language }) => [id, language]));
  const claims = claimsOn(free, homeless, texts).filter(
    ({ entry, article, share, sameFile }) =>
      entry.address.startsWith(`${languages.get(article.id)}/`) && share >= (sameFile ? SAME_FILE : SAME_TEXT),
  );
  for (const { entry, article } of claims) {
    if (held.has(entry.address) || entryOf.has(article.id)) continue;
    held.add(entry.address);
    entryOf.set(article.id, entry);
  }
}

/** Which entries' prints stand in which articles, best first. One pass over the shingles of the articles. */
function claimsOn(entries: readonly KeptArticle[], articles: readonly ArticleHead[], texts: Texts): Claim[] {
  const wanted = new Map<number, KeptArticle[]>();
  const printsOf = new Map<KeptArticle, number[]>();
  for (const entry of entries) {
    const prints = readPrints(entry);
    printsOf.set(entry, prints);
    for (const value of prints) {
      const others = wanted.get(value);
      if (others === undefined) wanted.set(value, [entry]);
      else if (others.length < 32) others.push(entry);
    }
  }
  if (wanted.size === 0) return [];
  const claims: Claim[] = [];
  for (const article of articles) {
    const own = texts.shinglesOf(article.id);
    const near = new Set<KeptArticle>();
    for (const shingle of own.sample) for (const entry of wanted.get(shingle) ?? []) near.add(entry);
    for (const entry of near) claims.push(claimOf(entry, printsOf.get(entry) ?? [], article, own));
  }
  return claims.sort(bestFirst);
}

function bestFirst(a: Claim, b: Claim): number {
  return (
    Number(b.sameFile) - Number(a.sameFile) ||
    b.amount - a.amount ||
    compare(a.entry.address, b.entry.address) ||
    compare(a.article.id, b.article.id)
  );
}

function claimOf(entry: KeptArticle, prints: readonly number[], article: Claim['article'], own: Shingles): Claim {
  const { hits, told } = present(prints, own);
  const share = told === 0 ? 0 : hits / told;
  // The more shingles a text has, the lower its lowest ones.
  const all = (prints.length * 2 ** 32) / Math.max(1, ...prints);
  return { entry, article, share, amount: share * all, sameFile: entry.file === article.file };
}

const readPrints = ({ prints }: KeptArticle): number[] =>
  prints
    .split(' ')
    .filter((print) => print !== '')
    .map((print) => Number.parseInt(print, 36));

function lead(
  left: readonly KeptArticle[],
  permalinkOf: (article: string) => string | undefined,
  isLive: (address: string) => boolean,
  texts: Texts,
): { redirects: Redirect[]; issues: Issue[] } {
  const direct = new Map<string, string | undefined>();
  for (const entry of left) {
    const prints = readPrints(entry);
    const own = texts.articleOf(entry.id, prints);
    direct.set(entry.address, permalinkOf(own ?? bestFor(entry, prints, texts) ?? '') ?? entry.to);
  }
  const redirects: Redirect[] = [];
  const issues: Issue[] = [];
  for (const entry of left) {
    const to = endOf(entry.address, direct, isLive);
    if (to !== undefined) redirects.push({ from: entry.address, to });
    else
      issues.push({
        rule: 'address-gone',
        severity: 'warning',
        file: entry.file,
        line: null,
        message: `Nothing stands any more at ${entry.address}.html, and its text is nowhere else in the archive`,
        hint: 'If the file was removed by mistake, put it back: its address returns with it.',
      });
  }
  return { redirects, issues };
}

/** The article that holds most of an entry's text; null where none holds enough. */
function bestFor(entry: KeptArticle, prints: readonly number[], texts: Texts): string | null {
  const claims = texts.having(prints).map((article) => claimOf(entry, prints, article, texts.shinglesOf(article.id)));
  const [best] = claims.filter(({ share }) => share >= SAME_FILE).sort((a, b) => b.share - a.share || bestFirst(a, b));
  return best?.article.id ?? null;
}

/** Where an address leads in the end: its text's new place or, where that is unknown, on from where it led last. */
function endOf(address: string, direct: ReadonlyMap<string, string | undefined>, isLive: (address: string) => boolean): string | undefined {
  const seen = new Set([address]);
  for (let to = direct.get(address); to !== undefined && !seen.has(to); to = direct.get(to)) {
    if (isLive(to)) return to;
    seen.add(to);
  }
  return undefined;
}
