/** A page of the plan as the text of its file. */
import type { Page } from '../src/model.ts';
import { citationsFile } from './citations.ts';
import type { Html } from './html.ts';
import { articlePage } from './pages/article.ts';
import { correctionsPage } from './pages/corrections.ts';
import { datesPage } from './pages/dates.ts';
import { choosePage, gonePage, missingPage, redirectPage } from './pages/entrance.ts';
import { homePage } from './pages/home.ts';
import { indexPage } from './pages/index.ts';
import { feedPage, sitemapPage } from './pages/machines.ts';
import { monthPage } from './pages/month.ts';
import { ownPage } from './pages/own.ts';
import { pairPage } from './pages/pair.ts';
import { personPage } from './pages/person.ts';
import { searchPage } from './pages/search.ts';
import { subjectPage } from './pages/subject.ts';
import { topicsPage } from './pages/topics.ts';
import { yearPage } from './pages/year.ts';
import { breakLongWords } from './parts/longWords.ts';

/** Renders a page: HTML, XML or, for files that are no markup, the text as it stands. */
export function render(page: Page): string {
  if (page.kind === 'plain') return page.model.text;
  if (page.kind === 'citations') return citationsFile(page.model);
  const { markup } = markupOf(page);
  return page.path.endsWith('.html') ? breakLongWords(markup) : markup;
}

function markupOf(page: Exclude<Page, { readonly kind: 'plain' | 'citations' }>): Html {
  switch (page.kind) {
    case 'choose':
      return choosePage(page.model);
    case 'home':
      return homePage(page.model);
    case 'article':
      return articlePage(page.model);
    case 'pair':
      return pairPage(page.model);
    case 'index':
      return indexPage(page.model);
    case 'person':
      return personPage(page.model);
    case 'subject':
      return subjectPage(page.model);
    case 'year':
      return yearPage(page.model);
    case 'topics':
      return topicsPage(page.model);
    case 'dates':
      return datesPage(page.model);
    case 'month':
      return monthPage(page.model);
    case 'own':
      return ownPage(page.model);
    case 'search':
      return searchPage(page.model);
    case 'missing':
      return missingPage(page.model);
    case 'redirect':
      return redirectPage(page.model);
    case 'corrections':
      return correctionsPage(page.model);
    case 'gone':
      return gonePage(page.model);
    case 'feed':
      return feedPage(page.model);
    case 'sitemap':
      return sitemapPage(page.model);
  }
}
