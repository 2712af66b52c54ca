/**
 * Which article has which address: the one that its text, or most of it, had before; otherwise a new one. Addresses whose
 * text now stands elsewhere redirect there.
 */
import type { ArticleHead, Issue, Redirect } from '../model.ts';
import { type KeptArticle, nextSerial } from './permalinks.ts';
import { present, type Shingles } from './shingles.ts';
import { slugOf, takeFree } from './slug.ts';

export interface Addresses {
  /** Article id → permalink. */
  readonly permalinkOf: ReadonlyMap<string, string>;
  /** Article id → its number in the search index, which goes with the address. */
  readonly serialOf: ReadonlyMap<string, number>;
  readonly kept: readonly KeptArticle[];
  readonly redirects: readonly Redirect[];
  /** Addresses whose text is nowhere any more. */
  readonly gone: readonly string[];
  readonly issues: readonly Issue[];
}

/** What linking knows of texts by now. */
export interface Texts {
  readonly shingles: ReadonlyMap<string, Shingles>;
  /** Articles that are another's duplicate lead to it. */
  readonly representativeOf: ReadonlyMap<string, string>;
}

const PRINTS = 12;
/** So much of an entry's prints must stand in an article that takes its address over; less where the file is the same. */
const SAME_TEXT = 0.5;
const SAME_FILE = 0.25;

/** `articles` in the archive's order: of two new ones with one slug, the first gets it bare. */
export function assignAddresses(articles: readonly ArticleHead[], kept: readonly KeptArticle[], texts: Texts): Addresses {
  const taken = new Set(kept.map((entry) => entry.address));
  const entryOf = new Map<string, KeptArticle>();
  const ordered = [...kept].sort((a, b) => compare(a.address, b.address));
  takeOverById(articles, ordered, entryOf);
  takeOverByText(articles, ordered, entryOf, texts);
  const permalinkOf = new Map<string, string>();
  const serialOf = new Map<string, number>();
  let next = nextSerial(kept.map(({ serial }) => serial));
  for (const article of articles) {
    const entry = entryOf.get(article.id);
    permalinkOf.set(article.id, entry?.address ?? takeFree(wish(article), article.id, taken));
    serialOf.set(article.id, entry?.serial ?? next++);
  }
  const live = new Set(permalinkOf.values());
  const now = articles.map((article) => keep(article, permalinkOf.get(article.id) ?? '', serialOf.get(article.id) ?? 0, texts));
  const gone = ordered.filter((entry) => !live.has(entry.address));
  const { redirects, issues } = lead(gone, articles, permalinkOf, texts);
  const led = new Map(redirects.map(({ from, to }) => [from, to]));
  const before = gone.map((entry) => withTarget(entry, led.get(entry.address)));
  return {
    permalinkOf,
    serialOf,
    kept: [...before, ...now].sort((a, b) => compare(a.address, b.address)),
    redirects,
    gone: gone.map(({ address }) => address).filter((address) => !led.has(address)),
    issues,
  };
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

function keep(article: ArticleHead, address: string, serial: number, { shingles }: Texts): KeptArticle {
  const lowest = [...(shingles.get(article.id)?.sample ?? [])].slice(0, PRINTS);
  const prints = lowest.map((shingle) => shingle.toString(36)).join(' ');
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
  readonly article: ArticleHead;
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
  const claims = claimsOn(free, homeless, texts).filter(
    ({ entry, article, share, sameFile }) => inLanguage(entry, article) && share >= (sameFile ? SAME_FILE : SAME_TEXT),
  );
  for (const { entry, article } of claims) {
    if (held.has(entry.address) || entryOf.has(article.id)) continue;
    held.add(entry.address);
    entryOf.set(article.id, entry);
  }
}

/** Which entries' prints stand in which articles, best first. One pass over the shingles of the articles. */
function claimsOn(entries: readonly KeptArticle[], articles: readonly ArticleHead[], { shingles }: Texts): Claim[] {
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
    const own = shingles.get(article.id);
    if (own === undefined) continue;
    const near = new Set<KeptArticle>();
    for (const shingle of own.sample) for (const entry of wanted.get(shingle) ?? []) near.add(entry);
    for (const entry of near) {
      const prints = printsOf.get(entry) ?? [];
      const { hits, told } = present(prints, own);
      // The more shingles a text has, the lower its lowest ones.
      const all = (prints.length * 2 ** 32) / Math.max(1, ...prints);
      claims.push({ entry, article, share: hits / told, amount: (hits / told) * all, sameFile: entry.file === article.file });
    }
  }
  return claims.sort(
    (a, b) =>
      Number(b.sameFile) - Number(a.sameFile) ||
      b.amount - a.amount ||
      compare(a.entry.address, b.entry.address) ||
      compare(a.article.id, b.article.id),
  );
}

const readPrints = ({ prints }: KeptArticle): number[] =>
  prints
    .split(' ')
    .filter((print) => print !== '')
    .map((print) => Number.parseInt(print, 36));

function lead(
  gone: readonly KeptArticle[],
  articles: readonly ArticleHead[],
  permalinkOf: ReadonlyMap<string, string>,
  texts: Texts,
): { redirects: Redirect[]; issues: Issue[] } {
  const best = new Map<string, Claim>();
  for (const claim of claimsOn(gone, articles, texts)) {
    const other = best.get(claim.entry.address);
    if (claim.share >= SAME_FILE && (other === undefined || claim.share > other.share)) best.set(claim.entry.address, claim);
  }
  const direct = new Map<string, string | undefined>();
  for (const { address, id, to } of gone) {
    const now = permalinkOf.get(texts.representativeOf.get(id) ?? '') ?? permalinkOf.get(best.get(address)?.article.id ?? '');
    direct.set(address, now ?? to);
  }
  const live = new Set(permalinkOf.values());
  const redirects: Redirect[] = [];
  const issues: Issue[] = [];
  for (const entry of gone) {
    const to = endOf(entry.address, direct, live);
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

/** Where an address leads in the end: its text's new place or, where that is unknown, on from where it led last. */
function endOf(address: string, direct: ReadonlyMap<string, string | undefined>, live: ReadonlySet<string>): string | undefined {
  const seen = new Set([address]);
  for (let to = direct.get(address); to !== undefined && !seen.has(to); to = direct.get(to)) {
    if (live.has(to)) return to;
    seen.add(to);
  }
  return undefined;
}
