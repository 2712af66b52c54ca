/** The public list of what a person set right: a page and a feed in each language. */
import type { Corrected, Correction, CorrectionsModel, FeedModel, Language, Page } from '../../model.ts';
import { frameOf } from '../frame.ts';
import type { Lookup } from '../lookup.ts';
import { compare, otherLanguage } from '../names.ts';
import { page } from '../page.ts';
import { articleLink } from '../teaser.ts';
import { absolute, correctionsFeedPath, correctionsPath, href } from '../urls.ts';
import { ENTRIES, instant, NEVER, urn } from './feeds.ts';

export function* correctionPages(lookup: Lookup): Generator<Page> {
  for (const language of lookup.languages) {
    const path = correctionsPath(language);
    yield page('corrections', path, language, () => correctionsModel(lookup, language, path));
    yield page('feed', correctionsFeedPath(language), language, () => feedModel(lookup, language));
  }
}

const ISO = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u;

/** The latest decision first; those without a date last. */
function inOrder({ archive }: Lookup): Lookup['archive']['corrections'] {
  const day = ({ correction }: { readonly correction: Correction }): string =>
    correction.decided !== null && ISO.test(correction.decided) ? correction.decided : '';
  return [...archive.corrections].sort((a, b) => compare(day(b), day(a)) || compare(a.file, b.file));
}

function correctionsModel(lookup: Lookup, language: Language, path: string): CorrectionsModel {
  return {
    frame: frameOf(lookup, path, language, { same: correctionsPath(otherLanguage(language)), feed: correctionsFeedPath(language) }),
    entries: inOrder(lookup).map(({ file, correction }) => ({
      file,
      decided: correction.decided,
      reason: correction.reason,
      articles: (lookup.fromFile.get(file) ?? []).map((article) => articleLink(path, article)),
      corrected: correctedBy(correction),
    })),
  };
}

const FIELDS = ['headline', 'date', 'language', 'outlet'] as const;

function correctedBy({ stories, roles }: Correction): Corrected[] {
  const borders = stories.flatMap(({ lines }) => (lines === null ? [] : [lines]));
  const stated = stories.flatMap((story, at) =>
    FIELDS.flatMap((kind): Corrected[] => {
      const value = story[kind];
      return value === null ? [] : [{ kind, story: stories.length > 1 ? at + 1 : null, value }];
    }),
  );
  const byRole = new Map<Correction['roles'][number]['role'], [number, number][]>();
  for (const { role, lines } of roles) byRole.set(role, joined(byRole.get(role) ?? [], lines));
  return [
    ...(borders.length > 0 ? [{ kind: 'borders' as const, stories: borders }] : []),
    ...stated,
    ...[...byRole].map(([role, lines]): Corrected => ({ kind: 'lines', role, lines })),
  ];
}

/** Ranges with one more at their end: 3 to 4 and 5 are 3 to 5. */
function joined(ranges: [number, number][], [from, to]: readonly [number, number]): [number, number][] {
  const last = ranges.at(-1);
  if (last && last[1] === from - 1) last[1] = to;
  else ranges.push([from, to]);
  return ranges;
}

/** Decisions of a known day, the latest first. */
function feedModel(lookup: Lookup, language: Language): FeedModel {
  const path = correctionsFeedPath(language);
  const { site } = lookup.archive;
  const address = (target: string): string => absolute(site.address, target) ?? href(path, target);
  const page = address(correctionsPath(language));
  const entries = inOrder(lookup)
    .filter(({ correction: { decided } }) => decided !== null && ISO.test(decided))
    .slice(0, ENTRIES)
    .map(({ file, correction: { decided, reason } }) => {
      const [article] = lookup.fromFile.get(file) ?? [];
      return {
        id: urn(`corrections/${file}#${decided}`),
        language: article?.language ?? language,
        title: article?.headline ?? file,
        href: article ? address(`${article.permalink}.html`) : page,
        updated: instant(decided ?? undefined),
        outlet: null,
        summary: reason,
        topics: [],
      };
    });
  return { language, id: urn(path), title: site.name[language], updated: entries[0]?.updated ?? NEVER, self: address(path), page, entries };
}
