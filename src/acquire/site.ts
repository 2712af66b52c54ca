/** `content/site.yaml`, complete: what is missing or wrong has its default. */
import { join } from 'node:path';
import { z } from 'zod';
import type { Issue, Site } from '../model.ts';
import { decode } from './decode.ts';
import { disk, isSystemError, type ReadFiles, reasonOf } from './disk.ts';
import { toLines } from './lines.ts';
import { TEXT } from './stated.ts';
import { validate } from './validate.ts';
import { parseYaml } from './yaml.ts';

/** What a site is that nobody described. */
export const DEFAULT_SITE: Site = {
  name: { ar: 'ديوان', en: 'Diwan' },
  description: { ar: 'أرشيف للأخبار بالعربية والإنجليزية', en: 'An archive of news in Arabic and English' },
  address: null,
  languages: ['ar', 'en'],
  digits: 'latn',
  monthNames: 'ar-IQ',
  wording: [],
};

const BOTH = z
  .preprocess(
    (value) => (typeof value === 'string' || typeof value === 'number' ? { ar: value, en: value } : value),
    z.strictObject({ ar: TEXT.nullish(), en: TEXT.nullish() }, { error: 'must be text, or one text each for `ar` and `en`' }),
  )
  .meta({ alsoText: true });

const KINDS = ['related-heading', 'related-link', 'widget', 'boilerplate', 'credit', 'byline', 'date', 'caption'] as const;

const WORDING = z.strictObject(
  {
    as: z.enum(KINDS, { error: `must be one of ${KINDS.join(', ')}` }),
    where: z.enum(['line', 'start', 'sentence', 'within'], { error: 'must be line, start, sentence or within' }).default('line'),
    phrases: z.array(z.string({ error: 'must be text' }), { error: 'must be a list of phrases' }).min(1, { error: 'must hold a phrase' }),
  },
  { error: 'must be `as: …` and `phrases: […]`' },
);

export const SITE_SHAPE = z.strictObject(
  {
    name: BOTH.nullish(),
    description: BOTH.nullish(),
    address: z
      .string({ error: 'must be an address' })
      .refine((address) => URL.canParse(address) && /^https?:\/\//iu.test(address), {
        error: 'must be an address that begins with https:// or http://',
      })
      .transform((address) => {
        const { origin, pathname } = new URL(address);
        return origin + (pathname.endsWith('/') ? pathname : `${pathname}/`);
      })
      .nullish(),
    languages: z.array(z.enum(['ar', 'en'], { error: 'must be ar or en' }), { error: 'must be a list of ar and en' }).nullish(),
    digits: z.enum(['latn', 'arab'], { error: 'must be latn (2024) or arab (٢٠٢٤)' }).nullish(),
    monthNames: z
      .string({ error: 'must be a language tag such as ar-IQ' })
      .refine((tag) => /^ar-[A-Z]{2}$/u.test(tag) && Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0, {
        error: 'must be ar and a country, such as ar-IQ or ar-EG',
      })
      .nullish(),
    /** Phrases that the archive's pages print around their stories, beyond those that Diwan knows. */
    wording: z.array(WORDING, { error: 'must be a list of `- as: …, phrases: […]`' }).nullish(),
  },
  { error: 'must be fields such as `name: …`' },
);

const MOST_BYTES = 1_000_000;

/** Reads `site.yaml` in `contentFolder`; without the file all is as in `DEFAULT_SITE`. Never rejects. */
export async function readSite(contentFolder: string, read: ReadFiles = disk): Promise<{ site: Site; issues: Issue[] }> {
  const file = 'site.yaml';
  const unread = (message: string): { site: Site; issues: Issue[] } => ({
    site: DEFAULT_SITE,
    issues: [{ rule: 'site-unread', severity: 'error', file, line: null, message, hint: 'The defaults are used instead.' }],
  });
  let bytes: Uint8Array | null;
  try {
    bytes = await read.bytes(join(contentFolder, file), MOST_BYTES);
  } catch (error) {
    const isMissing = isSystemError(error) && error.code === 'ENOENT';
    return isMissing ? { site: DEFAULT_SITE, issues: [] } : unread(`The file can't be read: ${reasonOf(error)}`);
  }
  const decoded = bytes ? decode(bytes) : null;
  if (decoded?.kind !== 'text') return unread('The file is no text, or larger than a megabyte');

  return readSiteText(toLines(decoded.text).join('\n'));
}

/** The site that the text of a `site.yaml` describes. */
export function readSiteText(text: string): { site: Site; issues: Issue[] } {
  const file = 'site.yaml';
  const yaml = parseYaml(text, file);
  if (yaml.value === undefined || yaml.value === null) return { site: DEFAULT_SITE, issues: [...yaml.issues] };
  const { value, issues } = validate(SITE_SHAPE, yaml.value, { file, lineOf: yaml.lineOf, path: [] });
  const languages = [...new Set(value?.languages ?? [])];
  const site: Site = {
    name: withDefaults(value?.name, DEFAULT_SITE.name),
    description: withDefaults(value?.description, DEFAULT_SITE.description),
    address: value?.address ?? DEFAULT_SITE.address,
    languages: languages.length > 0 ? languages : DEFAULT_SITE.languages,
    digits: value?.digits ?? DEFAULT_SITE.digits,
    monthNames: value?.monthNames ?? DEFAULT_SITE.monthNames,
    wording: value?.wording ?? DEFAULT_SITE.wording,
  };
  return { site, issues: [...yaml.issues, ...issues] };
}

type Both = z.infer<typeof BOTH>;

/** Where one language is missing, the other stands for both. */
function withDefaults(given: Both | null | undefined, otherwise: Site['name']): Site['name'] {
  const ar = given?.ar ?? given?.en;
  const en = given?.en ?? given?.ar;
  return { ar: ar ?? otherwise.ar, en: en ?? otherwise.en };
}
