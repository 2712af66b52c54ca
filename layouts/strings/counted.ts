/** Phrases with a number, in the forms that a language has for it. */
import type { Language } from '../../src/model.ts';

/** A phrase with a number: `count` chooses the form, `shown` is the number as the page prints it. */
export type Counted = (count: number, shown: string) => string;

type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** Makes a counted phrase; `{n}` in a form is the number. Forms that a language lacks fall to `other`. */
export function counted(language: Language, forms: PluralForms): Counted {
  const rules = new Intl.PluralRules(language);
  return (count, shown) => (forms[rules.select(count)] ?? forms.other).replace('{n}', shown);
}
