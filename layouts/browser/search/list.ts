/** The list of results: a first screenful in few requests, the rest as the reader goes on. */
import { headsFile } from '../../../src/publish/search/format/files.ts';
import type { Head } from '../../../src/publish/search/format/records.ts';
import { element } from './elements.ts';
import { canReadPages, textsOf } from './excerpts.ts';
import type { Marker } from './marks.ts';
import { EXCERPT_LENGTH, isolated, nameIn, result, type Surroundings, showExcerpt } from './results.ts';
import type { Source } from './source.ts';

const A_TIME = 10;
/** A search makes so many requests before its reader asks for more; its script is one further. */
const REQUESTS = 9;
/** Of those, so many at most for heads, and at least so many. */
const MOST_HEADS = 4;
const LEAST_HEADS = 2;
const NEAR_END = 600;
const PEOPLE = 8;

interface Shown {
  readonly serials: AsyncGenerator<number, void>;
  readonly marker: Marker;
  /** How many clauses a text can show. */
  readonly clauses: number;
  readonly people: Map<string, { readonly ar: string; readonly en: string; count: number }>;
  /** Taken, and not shown yet. */
  waiting: number | null;
  busy: boolean;
}

export class List {
  #shown: Shown | null = null;

  readonly results: HTMLElement;
  readonly more: HTMLElement;
  readonly people: HTMLElement;
  readonly around: Surroundings;
  readonly source: Source;
  readonly onlyWith: (slug: string) => void;

  constructor(
    { results, more, people }: { readonly results: HTMLElement; readonly more: HTMLElement; readonly people: HTMLElement },
    around: Surroundings,
    source: Source,
    onlyWith: (slug: string) => void,
  ) {
    this.results = results;
    this.more = more;
    this.people = people;
    this.around = around;
    this.source = source;
    this.onlyWith = onlyWith;
    this.more.querySelector('button')?.addEventListener('click', () => void this.#next(true));
    addEventListener(
      'scroll',
      () => {
        if (!this.more.hidden && this.more.getBoundingClientRect().top < innerHeight + NEAR_END) void this.#next(false);
      },
      { passive: true },
    );
  }

  clear(): void {
    this.#shown = null;
    this.results.replaceChildren();
    this.more.hidden = true;
    this.people.hidden = true;
  }

  /** Shows the first results in place of those before; the old ones stay until then, so that nothing flickers. */
  async show(serials: AsyncGenerator<number, void>, marker: Marker, clauses: number): Promise<void> {
    const shown: Shown = { serials, marker, clauses, people: new Map(), waiting: null, busy: false };
    this.#shown = shown;
    const left = REQUESTS - this.source.requests;
    const files = Math.max(LEAST_HEADS, Math.min(MOST_HEADS, left - 1));
    const entries = await this.#take(shown, A_TIME, files);
    if (this.#shown !== shown) return;
    this.results.replaceChildren(...entries.map(({ entry }) => entry));
    this.#ended(shown);
    await this.#improve(shown, entries, REQUESTS - this.source.requests);
  }

  async #next(focus: boolean): Promise<void> {
    const shown = this.#shown;
    if (shown === null || shown.busy) return;
    const entries = await this.#take(shown, A_TIME, A_TIME);
    if (this.#shown !== shown) return;
    this.results.append(...entries.map(({ entry }) => entry));
    if (focus) entries[0]?.entry.querySelector('a')?.focus();
    this.#ended(shown);
    await this.#improve(shown, entries, A_TIME);
  }

  /** Takes results until there are enough of them or the next would need one file of heads too many. */
  async #take(shown: Shown, most: number, files: number): Promise<{ readonly head: Head; readonly entry: HTMLLIElement }[]> {
    shown.busy = true;
    const serials: number[] = [];
    const asked = new Set<string>();
    for (;;) {
      if (shown.waiting === null) {
        const next = await shown.serials.next();
        if (next.done) break;
        shown.waiting = next.value;
      }
      const file = headsFile(shown.waiting);
      if (!this.source.has(file)) asked.add(file);
      if (serials.length >= most || asked.size > files) break;
      serials.push(shown.waiting);
      shown.waiting = null;
    }
    const heads = await Promise.all(serials.map((serial) => this.source.head(serial)));
    shown.busy = false;
    return heads
      .filter((head) => head !== null)
      .map((head) => {
        this.#countPeople(shown, head);
        return { head, entry: result(head, shown.marker.for(head), this.around) };
      });
  }

  #ended(shown: Shown): void {
    this.more.hidden = shown.waiting === null;
    const people = [...shown.people]
      .filter(([, { count }]) => count > 0)
      .sort(([a, one], [b, two]) => two.count - one.count || (a < b ? -1 : 1));
    this.people.hidden = people.length === 0;
    this.people.querySelector('ul')?.replaceChildren(
      ...people.slice(0, PEOPLE).map(([slug, { ar, en }]) => {
        const name = nameIn(this.around.language, ar, en, slug);
        const label = this.around.strings.onlyWith(name.text);
        const button = element('button', { type: 'button', 'aria-label': label }, isolated(name.text, name.language, this.around.language));
        button.addEventListener('click', () => this.onlyWith(slug));
        return element('li', {}, button);
      }),
    );
  }

  #countPeople(shown: Shown, head: Head): void {
    for (const [slug, ar, en] of head.people) {
      const known = shown.people.get(slug);
      if (known) known.count++;
      else shown.people.set(slug, { ar, en, count: 1 });
    }
  }

  /** Where a head does not show all that was found, its article's own page may. */
  async #improve(shown: Shown, entries: readonly { readonly head: Head; readonly entry: HTMLLIElement }[], most: number): Promise<void> {
    if (shown.clauses === 0 || !canReadPages(this.around.root)) return;
    let left = most;
    const asked: Promise<void>[] = [];
    for (const { head, entry } of entries) {
      const marker = shown.marker.for(head);
      if (marker.shows(`${head.headline}\n${head.lede}`) >= shown.clauses || left-- <= 0) continue;
      asked.push(
        textsOf(this.around.root, head).then((texts) => {
          const excerpt = marker.excerpt(texts, EXCERPT_LENGTH);
          if (excerpt !== null && this.#shown === shown) showExcerpt(entry, excerpt);
        }),
      );
    }
    await Promise.all(asked);
  }
}
