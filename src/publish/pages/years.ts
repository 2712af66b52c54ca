/** The continuation of long listings: one page a year, oldest first. */
import type { Language, Page, YearModel } from '../../model.ts';
import { yearCitationLinks } from '../citations.ts';
import { frameOf } from '../frame.ts';
import { type ListedSubject, railOf, WHOLE, yearsOf } from '../listing.ts';
import { articlesOf, type Lookup } from '../lookup.ts';
import { otherLanguage, subjectLink } from '../names.ts';
import { page } from '../page.ts';
import { teaserOf } from '../teaser.ts';
import { type SubjectFolder, subjectYearPath } from '../urls.ts';

const SUBJECTS: Readonly<Record<SubjectFolder, YearModel['subject']>> = {
  people: 'person',
  topics: 'topic',
  outlets: 'outlet',
  places: 'place',
};

export function* yearPages(lookup: Lookup, folder: SubjectFolder, subject: YearlySubject): Generator<Page> {
  for (const language of lookup.languages) yield* yearsOfSubject(lookup, language, folder, subject);
}

type YearlySubject = ListedSubject & Parameters<typeof subjectLink>[3];

function* yearsOfSubject(lookup: Lookup, language: Language, folder: SubjectFolder, subject: YearlySubject): Generator<Page> {
  if (subject.articles.length <= WHOLE) return;
  // The pages of the years lie side by side, so the rail is the same seen from each of them. It leaves the counts out: one
  // more article in a year is no change of the others' pages.
  const rail = railOf(lookup, subjectYearPath(language, folder, subject, null), language, folder, subject).map((one) => ({
    ...one,
    count: null,
  }));
  for (const { year, articles } of yearsOf(articlesOf(lookup, subject.articles))) {
    const path = subjectYearPath(language, folder, subject, year);
    // The whole list is asked here, not by the page: it would be made again whenever another year gets an article.
    const citations = yearCitationLinks(path, folder, subject, year, articles.length);
    yield page(
      'year',
      path,
      language,
      () => ({
        frame: frameOf(lookup, path, language, { same: subjectYearPath(otherLanguage(language), folder, subject, year) }),
        subject: SUBJECTS[folder],
        name: subjectLink(path, language, folder, subject),
        year,
        teasers: articles.map((article) => teaserOf(lookup, path, language, article, subject.id)),
        rail,
        citations,
      }),
      [articles.map(({ id }) => id), rail, citations],
    );
  }
}
