/**
 * The one way to make HTML and XML: a template tag that escapes whatever is put into it.
 * What it makes is an `Html`, which no plain string is; `raw` is the one door around it.
 */

import { escapeText } from '../src/text.ts';

export { escapeText };

declare const made: unique symbol;

/** Markup that is safe to print. Only `html`, `attributes` and `raw` make it. */
export interface Html {
  readonly [made]: true;
  readonly markup: string;
}

/** What may stand in a template: text is escaped, lists are joined, nothing is printed for null, undefined and false. */
export type Fragment = Html | string | number | null | undefined | false | readonly Fragment[];

class Markup {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
}

/** Markup that is trusted as it stands. Each use says why it is safe. */
export function raw(markup: string): Html {
  return new Markup(markup) as unknown as Html;
}

/** The template tag. Put values between elements or inside quotes, never bare into a tag. */
export function html(parts: TemplateStringsArray, ...values: readonly Fragment[]): Html {
  let markup = parts[0] ?? '';
  for (let at = 0; at < values.length; at++) markup += print(values[at]) + (parts[at + 1] ?? '');
  return raw(markup);
}

function print(value: Fragment): string {
  if (typeof value === 'string') return escapeText(value);
  if (value === null || value === undefined || value === false) return '';
  if (typeof value === 'number') return String(value);
  if (value instanceof Markup) return value.markup;
  if (Array.isArray(value)) {
    let markup = '';
    for (const one of value) markup += print(one);
    return markup;
  }
  throw new TypeError('A template was given something that is neither text nor markup.');
}

/** Attributes with a space before each: null and false leave one out, true prints its name alone. */
export function attributes(values: Readonly<Record<string, string | number | boolean | null>>): Html {
  let markup = '';
  for (const [name, value] of Object.entries(values)) {
    if (value === null || value === false) continue;
    markup += value === true ? ` ${name}` : ` ${name}="${escapeText(String(value))}"`;
  }
  return raw(markup);
}

/** Fragments with something between them. */
export function join(fragments: readonly Fragment[], between: Fragment): Fragment[] {
  const joined: Fragment[] = [];
  for (const fragment of fragments) {
    if (joined.length > 0) joined.push(between);
    joined.push(fragment);
  }
  return joined;
}
