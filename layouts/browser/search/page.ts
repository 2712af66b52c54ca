/** The search page: what is asked for goes from the form into the address and the engine, what is found into the list. */
import type { Language } from '../../../src/model.ts';
import type { FilterKind } from '../../../src/publish/search/format/records.ts';
import { formatOf } from '../../format.ts';
import { searchStrings } from '../../strings/search.ts';
import { keep, queryOf, type Wanted, wantedOf } from './address.ts';
import { FOLDERS } from './box.ts';
import { element } from './elements.ts';
import { type Found, search } from './engine.ts';
import { type Filters, NO_FILTERS, SUBJECTS, subject } from './filters.ts';
import { List } from './list.ts';
import { Marker } from './marks.ts';
import { type Clause, parseQuery } from './query.ts';
import { isolated, nameIn, type Surroundings, subjectAddress } from './results.ts';
import type { Source } from './source.ts';
import { nearWords, suggestNames } from './suggest.ts';

const PAUSE = 160;
const NAMES = 6;
const NEAR = 4;
/** A query of more words is no name. */
const LONGEST_NAME = 4;

export function startPage(form: HTMLFormElement, root: string, source: Source): void {
  const language: Language = document.documentElement.lang === 'ar' ? 'ar' : 'en';
  const strings = searchStrings[language];
  const { digits, monthNames = '' } = form.dataset;
  const format = formatOf({ language, digits: digits === 'arab' ? 'arab' : 'latn', monthNames });
  const around: Surroundings = { root, language, strings, format };
  const found = document.querySelector('[data-found]') as HTMLElement;
  const part = (name: string): HTMLElement => found.querySelector(`[data-${name}]`) as HTMLElement;
  const field = form.elements.namedItem('q') as HTMLInputElement;
  const control = (name: string) => form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement | null;
  const list = new List({ results: part('results'), more: part('more'), people: part('people') }, around, source, (slug) =>
    narrow({ person: slug }),
  );

  let wanted = wantedOf(location);
  let turn = 0;
  let timer = 0;

  /** Runs what is wanted; with `typing`, the last word may go on. */
  const run = async (typing: boolean): Promise<void> => {
    const mine = ++turn;
    const { text, filters, order } = wanted;
    const clauses = parseQuery(text, typing && document.activeElement === field);
    found.hidden = queryOf({ ...wanted, order: 'best' }) === '';
    if (found.hidden) return list.clear();
    found.setAttribute('aria-busy', 'true');
    try {
      source.begin();
      const [result, names] = await Promise.all([
        search(clauses, filters, order, source),
        clauses.length > LONGEST_NAME ? [] : suggestNames(text, source, NAMES),
      ]);
      if (mine !== turn) return;
      await chips(filters);
      showCount(result);
      showNames(names);
      const marker = new Marker(clauses);
      await list.show(result.serials, marker, clauses.filter(({ not }) => !not).length);
      if (mine !== turn) return;
      await showNothing(result, clauses);
    } catch (problem) {
      if (mine !== turn) return;
      list.clear();
      part('count').textContent = strings.failed;
      console.warn(problem);
    } finally {
      if (mine === turn) found.removeAttribute('aria-busy');
    }
  };

  const showCount = ({ total, byLanguage }: Found): void => {
    const number = (count: number): string => format.number(count);
    const languages = (['ar', 'en'] as const).filter((one) => byLanguage[one] > 0);
    const parts: Node[] = [document.createTextNode(strings.found(total, number(total)))];
    if (languages.length > 1 || (wanted.filters.language !== null && languages.length > 0))
      for (const one of languages) {
        const only = wanted.filters.language === one;
        const words = strings.inLanguage[one](byLanguage[one], number(byLanguage[one]));
        const button = element('button', { type: 'button', 'aria-pressed': String(only) }, words);
        button.addEventListener('click', () => narrow({ language: only ? null : one }));
        parts.push(document.createTextNode(' · '), button);
      }
    part('count').replaceChildren(...(total === 0 && languages.length === 0 ? [] : parts));
  };

  const showNames = (names: Awaited<ReturnType<typeof suggestNames>>): void => {
    const section = part('names');
    section.hidden = names.length === 0;
    section.querySelector('ul')?.replaceChildren(
      ...names.map(({ kind, slug, ar, en, articles }) => {
        const name = nameIn(language, ar, en, slug);
        const link = element(
          'a',
          { href: subjectAddress(root, language, FOLDERS[kind], slug) },
          isolated(name.text, name.language, language),
        );
        return element('li', {}, link, ' ', element('span', { class: 'number' }, `${strings.kinds[kind]} ${format.number(articles)}`));
      }),
    );
  };

  /** One for each filter that is set, to take it off by; their names come from the index. */
  const chips = async (filters: Filters): Promise<void> => {
    const { bits } = await source.meta();
    const labels: (readonly [keyof Filters, string])[] = [];
    for (const kind of SUBJECTS) {
      const slug = filters[kind];
      if (slug === null) continue;
      const { names } = await subject(kind, slug, bits, source);
      const name = nameIn(language, ...names, slug).text;
      labels.push([kind, `${strings[kind]}: ${name}`]);
      showChoice(kind, slug, name);
    }
    if (filters.language !== null) labels.push(['language', LANGUAGES[filters.language]]);
    for (const end of ['from', 'to'] as const) {
      const date = filters[end];
      if (date !== null)
        labels.push([end, `${strings[end]} ${format.date(date, date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day')}`]);
    }
    const shown = labels.map(([name, label]) => {
      const button = element(
        'button',
        { type: 'button', 'aria-label': strings.without(label) },
        element('bdi', {}, label),
        element('span', { 'aria-hidden': 'true' }, ' ×'),
      );
      button.addEventListener('click', () => narrow({ [name]: null }));
      return element('li', {}, button);
    });
    part('chips').replaceChildren(...shown);
    part('chips').hidden = shown.length === 0;
  };

  /** Shows in the form what the address asks for, also where the list of choices lacks it. */
  const showChoice = (kind: FilterKind, slug: string, name: string): void => {
    const choice = control(kind);
    if (choice instanceof HTMLInputElement) choice.value = name;
    else if (choice) {
      if (![...choice.options].some(({ value }) => value === slug)) choice.append(element('option', { value: slug }, name));
      choice.value = slug;
    }
  };

  const showNothing = async (result: Found, clauses: readonly Clause[]): Promise<void> => {
    const nothing = part('nothing');
    nothing.hidden = result.total > 0;
    if (result.total > 0) return;
    const mine = turn;
    const words = result.missing.map(({ text }) => (language === 'ar' ? `«${text}»` : `“${text}”`)).join(language === 'ar' ? '، ' : ', ');
    const ways: Node[] = [];
    const way = (label: string, to: Wanted): void => {
      const link = element('a', { href: queryOf(to) || location.pathname }, element('bdi', {}, label));
      link.addEventListener('click', (event) => {
        event.preventDefault();
        wanted = to;
        fill();
        keep(wanted, true);
        void run(false);
      });
      ways.push(element('li', {}, link));
    };
    for (const clause of result.missing)
      if (clause.kind === 'word')
        for (const near of await nearWords(clause, source, NEAR))
          way(`${strings.near} ${near}`, { ...wanted, text: wanted.text.replace(clause.text, near) });
    if (queryOf({ ...wanted, text: '', order: 'best' }) !== '') way(strings.withoutFilters, { ...wanted, filters: NO_FILTERS });
    if (clauses.length > 1)
      for (const { text } of clauses)
        way(strings.withoutWord(text), {
          ...wanted,
          text: wanted.text
            .replace(text, '')
            .replace(/["“”«»]\s*["“”«»]/gu, '')
            .trim(),
        });
    if (mine !== turn) return;
    nothing.replaceChildren(
      element('p', { class: 'empty' }, words === '' ? strings.none : strings.noneOf(words)),
      element('ul', { class: 'plain-list' }, ...ways),
    );
  };

  const narrow = (change: Partial<Filters>): void => {
    wanted = { ...wanted, filters: { ...wanted.filters, ...change } };
    fill();
    keep(wanted, true);
    void run(false);
  };

  const fill = (): void => {
    if (field.value.trim() !== wanted.text.trim()) field.value = wanted.text;
    for (const name of ['language', 'topic', 'outlet', 'from', 'to'] as const) {
      const choice = control(name);
      if (choice) choice.value = wanted.filters[name] ?? '';
    }
    const person = control('person');
    if (person && wanted.filters.person === null) person.value = '';
    const order = control('order');
    if (order) order.value = wanted.order === 'best' ? '' : wanted.order;
    const narrowed = queryOf({ ...wanted, text: '' }) !== '';
    if (narrowed) form.querySelector('details')?.setAttribute('open', '');
  };

  field.addEventListener('input', () => {
    wanted = { ...wanted, text: field.value };
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      keep(wanted, false);
      void run(true);
    }, PAUSE);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    wanted = { ...wanted, text: field.value };
    keep(wanted, true);
    void run(false);
  });
  for (const name of ['language', 'topic', 'outlet', 'from', 'to'] as const)
    control(name)?.addEventListener('change', () => narrow({ [name]: control(name)?.value || null }));
  control('order')?.addEventListener('change', () => {
    wanted = { ...wanted, order: (control('order')?.value || 'best') as Wanted['order'] };
    keep(wanted, true);
    void run(false);
  });
  choosePerson(control('person') as HTMLInputElement, form, source, language, (slug) => narrow({ person: slug }));
  startKeys(field, part('results'));
  addEventListener('popstate', () => {
    wanted = wantedOf(location);
    fill();
    void run(false);
  });

  form.hidden = false;
  fill();
  void run(false);
  if (wanted.text === '' && location.hash === '') field.focus({ preventScroll: true });
}

const LANGUAGES: Readonly<Record<Language, string>> = { ar: 'العربية', en: 'English' };

/** The field of a person: names are offered while typing, and one that was taken becomes the filter. */
function choosePerson(
  field: HTMLInputElement,
  form: HTMLElement,
  source: Source,
  language: Language,
  take: (slug: string | null) => void,
): void {
  const offers = form.querySelector('datalist') as HTMLDataListElement;
  const slugs = new Map<string, string>();
  const settle = (): void => {
    if (field.value.trim() === '') take(null);
    else if (slugs.has(field.value)) take(slugs.get(field.value) ?? null);
  };
  field.addEventListener('input', async () => {
    if (slugs.has(field.value)) return settle();
    const names = await suggestNames(field.value, source, 12).catch(() => []);
    const people = names.filter(({ kind }) => kind === 'person');
    for (const { slug, ar, en } of people) slugs.set(nameIn(language, ar, en, slug).text, slug);
    offers.replaceChildren(...people.map(({ slug, ar, en }) => element('option', { value: nameIn(language, ar, en, slug).text })));
  });
  field.addEventListener('change', settle);
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      settle();
    }
  });
}

/** Arrows lead from the box through the results and back; Escape leads back to the box, and there empties it. */
function startKeys(field: HTMLInputElement, results: HTMLElement): void {
  document.addEventListener('keydown', (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const links = [...results.querySelectorAll<HTMLAnchorElement>('h2 a')];
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    const inBox = document.activeElement === field;
    if (event.key === 'ArrowDown' && (inBox || at >= 0)) {
      const next = links[at + 1];
      if (next) next.focus();
      else results.parentElement?.querySelector<HTMLButtonElement>('[data-more]:not([hidden]) button')?.focus();
    } else if (event.key === 'ArrowUp' && at >= 0) (links[at - 1] ?? field).focus();
    else if (event.key === 'Escape' && at >= 0) field.focus();
    else if (event.key === 'Escape' && inBox && field.value !== '') {
      field.value = '';
      field.dispatchEvent(new Event('input'));
    } else return;
    event.preventDefault();
  });
}
