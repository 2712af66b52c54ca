/** The search as an address says it, so that it can be kept, sent and gone back to. */

import type { Order } from './engine.ts';
import { type Filters, NO_FILTERS } from './filters.ts';

export interface Wanted {
  readonly text: string;
  readonly filters: Filters;
  readonly order: Order;
}

const SLUG = /^[^\s/\\]{1,200}$/u;
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u;

/** What an address asks for; what it says amiss is passed over. Old browsers keep it behind `#`, where a page from a disk may always change it. */
export function wantedOf({ search, hash }: Pick<Location, 'search' | 'hash'>): Wanted {
  const parameters = new URLSearchParams(hash.startsWith('#?') ? hash.slice(1) : search);
  const one = (name: string, shape: RegExp): string | null => {
    const value = parameters.get(name) ?? '';
    return shape.test(value) ? value : null;
  };
  const order = one('order', /^(?:newest|oldest)$/u) as Order | null;
  return {
    text: parameters.get('q') ?? '',
    filters: {
      language: one('language', /^(?:ar|en)$/u) as Filters['language'],
      person: one('person', SLUG),
      topic: one('topic', SLUG),
      outlet: one('outlet', SLUG),
      place: one('place', SLUG),
      from: one('from', DATE),
      to: one('to', DATE),
    },
    order: order ?? 'best',
  };
}

/** The query of an address, with its `?`; '' where nothing is asked for. */
export function queryOf({ text, filters, order }: Wanted): string {
  const parameters = new URLSearchParams();
  if (text.trim() !== '') parameters.set('q', text.trim());
  for (const name of Object.keys(NO_FILTERS) as (keyof Filters)[]) {
    const value = filters[name];
    if (value !== null) parameters.set(name, value);
  }
  if (order !== 'best') parameters.set('order', order);
  const query = parameters.toString();
  return query === '' ? '' : `?${query}`;
}

/** Puts the search into the address: as a step to go back to, or in place of the one before it. */
export function keep(wanted: Wanted, step: boolean): void {
  const query = queryOf(wanted);
  if (query === queryOf(wantedOf(location))) return;
  try {
    history[step ? 'pushState' : 'replaceState'](null, '', query === '' ? location.pathname : query);
  } catch {
    // A page from a disk may not change its address in every browser, but what stands behind # it may.
    location.hash = query;
  }
}
