/** What each authority file may hold, entry by entry: one validator a shape, complete after it. */
import { z } from 'zod';
import type { AuthorityOutlet, AuthorityPerson, AuthorityPlace, AuthorityTopic } from '../../model.ts';

const MOST_LETTERS = 300;
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

const text = z.string().trim().min(1).max(MOST_LETTERS);
const slug = z.string().max(80).regex(SLUG, 'lower-case letters a–z, digits and single hyphens');
const id = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:[:.-][a-z0-9]+)*$/u, 'lower-case letters a–z, digits, hyphens, dots and colons');
const texts = z
  .array(text)
  .max(200)
  .nullish()
  .transform((list) => list ?? []);
const bilingual = z
  .strictObject({ ar: text.nullish(), en: text.nullish() })
  .transform((both) => ({ ar: both.ar ?? null, en: both.en ?? null }));
const named = bilingual.refine((name) => name.ar !== null || name.en !== null, 'needs `ar`, `en` or both');
const both = z.strictObject({ ar: text, en: text });
const spellings = z
  .strictObject({ ar: texts, en: texts })
  .nullish()
  .transform((lists) => ({ ar: lists?.ar ?? [], en: lists?.en ?? [] }));

export const PERSON = z
  .strictObject({
    id,
    slug: slug.nullish(),
    name: named,
    aliases: spellings,
    note: bilingual.nullish(),
    same: texts,
    different: texts,
  })
  .transform((entry): AuthorityPerson => ({ ...entry, slug: entry.slug ?? asSlug(entry.id), note: entry.note ?? { ar: null, en: null } }));

export const OUTLET = z
  .strictObject({ id, slug: slug.nullish(), name: named, aliases: spellings })
  .transform((entry): AuthorityOutlet => ({ ...entry, slug: entry.slug ?? asSlug(entry.id) }));

export const TOPIC = z
  .strictObject({ id, slug: slug.nullish(), name: both, broader: text.nullish(), words: spellings })
  .transform((entry): AuthorityTopic => ({ ...entry, slug: entry.slug ?? asSlug(entry.id), broader: entry.broader ?? null }));

export const PLACE = z
  .strictObject({ id, name: named, aliases: spellings, kind: z.enum(['country', 'region', 'city', 'site']) })
  .transform((entry): AuthorityPlace => entry);

const asSlug = (value: string): string => value.replace(/[^a-z0-9]+/gu, '-');
