/**
 * What articles share, as an index from features to articles and back, and who is nearest to whom by it. An article that
 * comes or goes makes only those look again in whose neighbourhood it stands, or whose features became rarer or commoner
 * by a power of two.
 */
import { Column } from '../keep/flat/column.ts';
import { Keys } from '../keep/flat/keys.ts';
import { Lists } from '../keep/flat/lists.ts';
import type { Language } from '../model.ts';
import { AHEAD, CROWD, DAYS, judge } from './counterparts.ts';
import { commonness, type Feature, featureHash, KINDS, type Kind, rarity } from './features.ts';
import { isTelling, MOST_RELATED, MOST_SHARED, NEIGHBOURHOOD, neighbourhoodFrom, worth } from './related.ts';

/** As much of an article as its neighbours ask for. */
export interface Placed {
  readonly id: (article: number) => string;
  readonly language: (article: number) => Language;
  /** Its date in days, a month or a year by its first; 0 where it has none. */
  readonly day: (article: number) => number;
  /** Whether the date is one of a day. */
  readonly dayed: (article: number) => boolean;
}

export interface Near {
  readonly other: number;
  /** To two decimals. */
  readonly score: number;
  /** Numbers of the shared features, those that tell most first. */
  readonly shared: readonly number[];
}

export interface GraphKept {
  readonly keys: Keys;
  /** Kind of each feature, by its place in `KINDS`. */
  readonly kinds: Column;
  /** Feature → articles, in the archive's order. */
  readonly articles: Lists;
  /** Article → features. */
  readonly features: Lists;
  /** Articles of one language by people and numbers, those dated to a day apart: feature × 4 + side. */
  readonly meetings: Lists;
  /** Each article's best of the other language, plus one; 0 for none. */
  readonly best: Column;
}

export const noGraph = (): GraphKept => ({
  keys: new Keys(),
  kinds: new Column(),
  articles: new Lists(),
  features: new Lists(),
  meetings: new Lists(),
  best: new Column(),
});

const [PERSON, NUMBER, NOTION] = [KINDS.indexOf('person'), KINDS.indexOf('number'), KINDS.indexOf('notion')];
const other = (language: Language): Language => (language === 'ar' ? 'en' : 'ar');
const side = (feature: number, language: Language, dayed: boolean): number => feature * 4 + (language === 'ar' ? 0 : 2) + (dayed ? 1 : 0);

export class Graph {
  readonly kept: GraphKept;
  readonly #of: Placed;
  /** The place of each article in the archive's order; to be right whenever articles are put in. */
  rank: ArrayLike<number> = [];
  /** Articles whose related ones, and whose best of the other language, are to be looked for again. */
  readonly relate = new Set<number>();
  readonly pair = new Set<number>();
  /** How many articles a feature had before it was touched. */
  readonly #before = new Map<number, number>();
  #scores = new Float64Array(0);
  #people = new Uint8Array(0);
  #others = new Uint8Array(0);

  constructor(kept: GraphKept, placed: Placed) {
    this.kept = kept;
    this.#of = placed;
  }

  numberOf(feature: Feature): number {
    return this.kept.keys.find(feature.hash);
  }

  /** Articles that have a feature, in the archive's order. */
  having(kind: Kind, value: string): ArrayLike<number> {
    const feature = this.kept.keys.find(featureHash(kind, value));
    return feature < 0 ? [] : this.kept.articles.get(feature);
  }

  takeOut(article: number): void {
    const { features, meetings, kinds } = this.kept;
    const [language, dayed] = [this.#of.language(article), this.#of.dayed(article)];
    this.#pairAround(article);
    for (const feature of Array.from(features.get(article))) {
      const list = this.#touch(feature);
      const at = list.indexOf(article);
      list.splice(at, 1);
      this.#relateAround(list, at, kinds.get(feature));
      if (!meets(kinds.get(feature))) continue;
      const meeting = meetings.edit(side(feature, language, dayed));
      meeting.splice(meeting.indexOf(article), 1);
    }
    features.set(article, []);
  }

  putIn(article: number, own: readonly Feature[]): void {
    const { keys, kinds, features, meetings } = this.kept;
    const [language, dayed] = [this.#of.language(article), this.#of.dayed(article)];
    const numbers = own.map((feature) => {
      const number = keys.add(feature.hash);
      const kind = KINDS.indexOf(feature.kind);
      kinds.set(number, kind);
      const list = this.#touch(number);
      this.#relateAround(list, this.#insert(list, article), kind);
      if (meets(kind)) this.#insert(meetings.edit(side(number, language, dayed)), article);
      return number;
    });
    features.set(article, numbers);
    this.relate.add(article);
    this.pair.add(article);
    this.#pairAround(article);
  }

  /** Puts in the first articles of all, in the archive's order. */
  putAll(all: readonly number[], featuresOf: (article: number) => readonly Feature[]): void {
    const { keys, kinds, articles, features, meetings } = this.kept;
    const [from, to, met, meeting]: [number[], number[], number[], number[]] = [[], [], [], []];
    let most = 0;
    for (const article of all) {
      const [language, dayed] = [this.#of.language(article), this.#of.dayed(article)];
      for (const feature of featuresOf(article)) {
        const number = keys.add(feature.hash);
        const kind = KINDS.indexOf(feature.kind);
        kinds.set(number, kind);
        from.push(article);
        to.push(number);
        if (!meets(kind)) continue;
        met.push(article);
        meeting.push(side(number, language, dayed));
      }
      most = Math.max(most, article);
      this.relate.add(article);
      this.pair.add(article);
    }
    articles.fill(to, from, keys.size);
    features.fill(from, to, most + 1);
    meetings.fill(meeting, met, keys.size * 4);
  }

  /** To be called when all have come and gone: whose features are rarer or commoner now looks again. */
  settle(): void {
    const { articles } = this.kept;
    for (const [feature, before] of this.#before) {
      const list = articles.get(feature);
      if (before === 0 || list.length === 0 || commonness(before) === commonness(list.length)) continue;
      for (let k = 0; k < list.length; k++) {
        const article = list[k] ?? 0;
        this.relate.add(article);
        this.pair.add(article);
      }
    }
    this.#before.clear();
  }

  relatedTo(article: number): Near[] {
    const { articles, features, kinds } = this.kept;
    this.#makeRoom();
    const own = features.get(article);
    const touched: number[] = [];
    for (let f = 0; f < own.length; f++) {
      const feature = own[f] ?? 0;
      const kind = KINDS[kinds.get(feature)] ?? 'notion';
      const most = NEIGHBOURHOOD[kind];
      if (most === undefined) continue;
      const list = articles.get(feature);
      const weight = worth(kind, rarity(list.length));
      const from = neighbourhoodFrom(this.#find(list, article), list.length, most);
      for (let k = from; k < list.length && k < from + most; k++) {
        const one = list[k] ?? 0;
        if (one === article) continue;
        if (this.#scores[one] === 0) touched.push(one);
        this.#scores[one] = (this.#scores[one] ?? 0) + weight;
        if (kind === 'person') this.#people[one] = (this.#people[one] ?? 0) + 1;
        else this.#others[one] = (this.#others[one] ?? 0) + 1;
      }
    }
    const scored: { one: number; score: number }[] = [];
    for (const one of touched) {
      const score = Math.round((this.#scores[one] ?? 0) * 100) / 100;
      if (isTelling(score, this.#people[one] ?? 0, this.#others[one] ?? 0)) scored.push({ one, score });
      this.#scores[one] = 0;
      this.#people[one] = 0;
      this.#others[one] = 0;
    }
    const day = this.#of.day(article);
    const far = (one: number): number => Math.abs(this.#of.day(one) - day);
    return scored
      .sort((a, b) => b.score - a.score || far(a.one) - far(b.one) || byText(this.#of.id(a.one), this.#of.id(b.one)))
      .slice(0, MOST_RELATED)
      .map(({ one, score }) => ({ other: one, score, shared: this.#sharedBy(article, one).slice(0, MOST_SHARED) }));
  }

  /** Looks again for the best of the other language of all in `pair`; returns whose counterpart may be another now. */
  pairAll(): ReadonlySet<number> {
    const { best } = this.kept;
    const touched = new Set<number>();
    for (const article of this.pair) {
      const was = best.get(article);
      // One that was taken out has no features, and nobody.
      const is = this.kept.features.get(article).length === 0 ? 0 : this.#bestOf(article);
      best.set(article, is);
      touched.add(article);
      for (const partner of [was, is]) if (partner > 0) touched.add(partner - 1);
    }
    return touched;
  }

  /** The article on the same event, where each is the other's best. */
  counterpartOf(article: number): Near | null {
    const { best, features, kinds } = this.kept;
    const partner = best.get(article) - 1;
    if (partner < 0 || best.get(partner) !== article + 1 || features.get(article).length === 0) return null;
    const theirs = new Set(Array.from(features.get(partner)));
    const shared = Array.from(features.get(article)).filter((feature) => theirs.has(feature) && isShown(kinds.get(feature)));
    return { other: partner, score: Math.round(this.#judge(article, partner) * 100) / 100, shared };
  }

  #touch(feature: number): number[] {
    const list = this.kept.articles.edit(feature);
    if (!this.#before.has(feature)) this.#before.set(feature, list.length);
    return list;
  }

  /** Puts an article in its place in the archive's order; returns where that is. */
  #insert(list: number[], article: number): number {
    const own = this.rank[article] ?? 0;
    let at = list.length;
    if (at > 0 && (this.rank[list[at - 1] ?? 0] ?? 0) > own) at = this.#find(list, article);
    list.splice(at, 0, article);
    return at;
  }

  #find(list: ArrayLike<number>, article: number): number {
    const own = this.rank[article] ?? 0;
    let [low, high] = [0, list.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.rank[list[middle] ?? 0] ?? 0) < own) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #relateAround(list: readonly number[], at: number, kind: number): void {
    const most = NEIGHBOURHOOD[KINDS[kind] ?? 'notion'];
    if (most === undefined) return;
    for (let k = Math.max(0, at - most); k <= at + most && k < list.length; k++) this.relate.add(list[k] ?? 0);
  }

  /** Whoever may have an article among its candidates, or has one less or more in a crowd with it. */
  #pairAround(article: number): void {
    const { features, kinds, meetings } = this.kept;
    const [language, day, dayed] = [this.#of.language(article), this.#of.day(article), this.#of.dayed(article)];
    for (const feature of Array.from(features.get(article))) {
      const kind = kinds.get(feature);
      if (!meets(kind)) continue;
      if (dayed)
        for (const one of this.#within(meetings.get(side(feature, other(language), true)), day, Number.POSITIVE_INFINITY))
          this.pair.add(one);
      if (kind !== NUMBER) continue;
      const [dated, undated] = [true, false].map((one) => meetings.get(side(feature, language, one)).length);
      if (undated === undefined || dated === undefined || undated > CROWD + 1) continue;
      if (!dayed) for (const one of Array.from(meetings.get(side(feature, other(language), true)))) this.pair.add(one);
      if (undated + dated > CROWD + 1) continue;
      for (const one of Array.from(meetings.get(side(feature, other(language), false)))) this.pair.add(one);
    }
  }

  /** Members of a list that are within reach of a day; none where they are more than `most`. */
  #within(list: ArrayLike<number>, day: number, most: number): number[] {
    let [low, high] = [0, list.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#of.day(list[middle] ?? 0) < day - DAYS) low = middle + 1;
      else high = middle;
    }
    const found: number[] = [];
    for (let k = low; k < list.length && this.#of.day(list[k] ?? 0) <= day + DAYS; k++) {
      found.push(list[k] ?? 0);
      if (found.length > most) return [];
    }
    return found;
  }

  /** An article's best of the other language, plus one; 0 where there is none, or another is nearly as good. */
  #bestOf(article: number): number {
    const { features, kinds, meetings } = this.kept;
    const [language, day, dayed] = [this.#of.language(article), this.#of.day(article), this.#of.dayed(article)];
    const near = new Set<number>();
    for (const feature of Array.from(features.get(article))) {
      const kind = kinds.get(feature);
      if (!meets(kind)) continue;
      const [dated, undated] = [true, false].map((one) => meetings.get(side(feature, other(language), one)));
      if (dated === undefined || undated === undefined) continue;
      if (dayed) for (const one of this.#within(dated, day, CROWD)) near.add(one);
      // Without a day a number must be shared (see `judge`).
      if (kind !== NUMBER || undated.length + (dayed ? 0 : dated.length) > CROWD) continue;
      for (const one of Array.from(undated)) near.add(one);
      if (!dayed) for (const one of Array.from(dated)) near.add(one);
    }
    const scored = [...near]
      .map((one) => ({ one, score: this.#judge(article, one) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || byText(this.#of.id(a.one), this.#of.id(b.one)));
    const [first, second] = scored;
    return first === undefined || (second !== undefined && first.score < second.score * AHEAD) ? 0 : first.one + 1;
  }

  #judge(one: number, two: number): number {
    // The same sums in the same order from either side.
    if (this.#of.language(one) === 'en') return this.#judge(two, one);
    const { articles, features, kinds } = this.kept;
    const [own, theirs] = [features.get(one), features.get(two)];
    const here = new Set(Array.from(own));
    const count = { person: 0, topic: 0, word: 0, number: 0, small: 0, place: 0, notion: 0 };
    const weight = { ...count };
    const notions: [number, number] = [0, 0];
    const people: [number, number] = [0, 0];
    for (const [at, list] of [own, theirs].entries())
      for (let k = 0; k < list.length; k++) {
        const feature = list[k] ?? 0;
        const kind = kinds.get(feature);
        if (kind === NOTION) notions[at === 0 ? 0 : 1] += rarity(articles.get(feature).length);
        if (kind === PERSON) people[at === 0 ? 0 : 1]++;
        if (at === 0 || !here.has(feature)) continue;
        const name: Kind = KINDS[kind] ?? 'notion';
        count[name]++;
        weight[name] += rarity(articles.get(feature).length);
      }
    const dayed = this.#of.dayed(one) && this.#of.dayed(two);
    return judge({ count, weight, notions, people, gap: dayed ? Math.abs(this.#of.day(one) - this.#of.day(two)) : null });
  }

  /** What two articles share that readers are told, what tells most first. */
  #sharedBy(article: number, one: number): number[] {
    const { articles, features, kinds } = this.kept;
    const theirs = new Set(Array.from(features.get(one)));
    return Array.from(features.get(article))
      .filter((feature) => theirs.has(feature) && NEIGHBOURHOOD[KINDS[kinds.get(feature)] ?? 'notion'] !== undefined)
      .map((feature, at) => ({ feature, at, worth: worth(KINDS[kinds.get(feature)] ?? 'notion', rarity(articles.get(feature).length)) }))
      .sort((a, b) => b.worth - a.worth || a.at - b.at)
      .map(({ feature }) => feature);
  }

  #makeRoom(): void {
    if (this.#scores.length >= this.rank.length) return;
    this.#scores = new Float64Array(this.rank.length);
    this.#people = new Uint8Array(this.rank.length);
    this.#others = new Uint8Array(this.rank.length);
  }
}

const meets = (kind: number): boolean => kind === PERSON || kind === NUMBER;
/** Notions are too many and too plain to be shown, and topics and words no counterpart is told by. */
const isShown = (kind: number): boolean => ['person', 'number', 'small', 'place'].includes(KINDS[kind] ?? '');
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
