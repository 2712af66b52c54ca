/** The box in the header of every page: names and articles beneath it while typing, after the combobox pattern of WAI-ARIA. */
import type { Language } from '../../../src/model.ts';
import { direction } from '../../../src/text.ts';
import { searchStrings } from '../../strings/search.ts';
import { element } from './elements.ts';
import { search } from './engine.ts';
import { NO_FILTERS } from './filters.ts';
import { parseQuery } from './query.ts';
import { addressOf, isolated, languageOf, nameIn, subjectAddress } from './results.ts';
import type { Source } from './source.ts';
import { type Suggestion, suggestNames } from './suggest.ts';

const NAMES = 5;
const ARTICLES = 4;
const PAUSE = 110;
export const FOLDERS = { person: 'people', topic: 'topics', place: 'places', outlet: 'outlets' } as const;

export function startBox(field: HTMLInputElement, root: string, source: Source): void {
  const language: Language = document.documentElement.lang === 'ar' ? 'ar' : 'en';
  const strings = searchStrings[language];
  const list = element('div', { class: 'find-list', id: 'find-list', role: 'listbox', 'aria-label': strings.label, hidden: '' });
  field.after(list);
  for (const [name, value] of [
    ['role', 'combobox'],
    ['aria-controls', list.id],
    ['aria-expanded', 'false'],
    ['aria-autocomplete', 'list'],
  ] as const)
    field.setAttribute(name, value);

  let active = -1;
  let typed = 0;
  let timer = 0;

  const show = (options: readonly HTMLElement[]): void => {
    list.replaceChildren(...options);
    list.hidden = options.length === 0;
    field.setAttribute('aria-expanded', String(options.length > 0));
    choose(-1);
  };
  const choose = (at: number): void => {
    const options = list.querySelectorAll('[role=option]');
    active = options.length === 0 ? -1 : at < -1 ? options.length - 1 : at >= options.length ? -1 : at;
    for (const [index, option] of options.entries()) option.setAttribute('aria-selected', String(index === active));
    const chosen = options[active];
    if (chosen) {
      field.setAttribute('aria-activedescendant', chosen.id);
      chosen.scrollIntoView({ block: 'nearest' });
    } else field.removeAttribute('aria-activedescendant');
  };
  const option = (at: number, address: string, ...children: readonly (Node | string)[]): HTMLElement =>
    element('a', { role: 'option', id: `find-${at}`, 'aria-selected': 'false', href: address, tabindex: '-1' }, ...children);

  const nameOption = (at: number, { kind, slug, ar, en, articles }: Suggestion): HTMLElement => {
    const name = nameIn(language, ar, en, slug);
    const note = element('small', {}, ` ${strings.kinds[kind]} · ${articles}`);
    return option(at, subjectAddress(root, language, FOLDERS[kind], slug), isolated(name.text, name.language, language), note);
  };

  const suggest = async (): Promise<void> => {
    const mine = ++typed;
    const text = field.value;
    if (text.trim().length < 2) return show([]);
    try {
      const names = await suggestNames(text, source, NAMES);
      const found = await search(parseQuery(text, true), NO_FILTERS, 'best', source);
      const heads = [];
      for await (const serial of found.serials) {
        const head = await source.head(serial);
        if (head) heads.push(head);
        if (heads.length >= ARTICLES) break;
      }
      if (mine !== typed) return;
      const options = names.map((name, at) => nameOption(at, name));
      for (const head of heads) {
        const own = languageOf(head);
        const headline = element('bdi', { lang: own, dir: direction(own) }, head.headline);
        options.push(option(options.length, addressOf(root, head), headline));
      }
      if (found.total > 0) {
        const all = new URL(`?${new URLSearchParams({ q: text.trim() })}`, field.form?.action).href;
        const count = element('small', {}, ` ${strings.found(found.total, String(found.total))}`);
        options.push(option(options.length, all, element('bdi', {}, strings.all(text.trim())), count));
      }
      show(options);
    } catch {
      // Without the index the box is what it is without scripts: a form that leads to the search page.
      show([]);
    }
  };

  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(suggest, PAUSE);
  });
  field.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (list.hidden) return;
      event.preventDefault();
      choose(active + (event.key === 'ArrowDown' ? 1 : -1));
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      list.querySelectorAll<HTMLAnchorElement>('[role=option]')[active]?.click();
    } else if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      typed++;
      show([]);
    } else if (event.key === 'Escape') field.blur();
  });
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  field.addEventListener('blur', () => {
    typed++;
    show([]);
  });
  if (field.value !== '' && document.activeElement === field) void suggest();
}
