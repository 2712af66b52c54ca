/**
 * The one Eleventy template: a page of the plan, one after another. Eleventy copies its global data for every page, so
 * what is paginated is only the pages' paths; the page itself is asked for by its place in the plan.
 */
import type { Page } from '../src/model.ts';
import { render as renderPage } from './render.ts';

interface Planned {
  readonly at: number;
  readonly path: string;
}

interface Functions {
  readonly plannedPage: (at: number) => Page;
}

export const data = {
  pagination: { data: 'planned', size: 1, alias: 'one' },
  permalink: ({ one }: { readonly one: Planned }): string => one.path,
  eleventyExcludeFromCollections: true,
};

export function render(this: Functions, { one }: { readonly one: Planned }): string {
  return renderPage(this.plannedPage(one.at));
}
