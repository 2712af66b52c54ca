/** The about page, which every archive has, and the owner's further pages. */
import type { Language, OwnModel, OwnPage, Page } from '../../model.ts';
import { columnsOf } from '../dictionary.ts';
import { frameOf } from '../frame.ts';
import type { Lookup } from '../lookup.ts';
import { otherLanguage } from '../names.ts';
import { page } from '../page.ts';
import { downloadPaths, href, ownPath } from '../urls.ts';
import { figuresOf } from './home.ts';

const ABOUT = 'about';

export function* ownPages(lookup: Lookup): Generator<Page> {
  for (const language of lookup.languages) {
    const about = lookup.ownPages.find((own) => own.slug === ABOUT && own.language === language);
    yield page('own', ownPath(language, ABOUT), language, () => ownModel(lookup, language, ABOUT, about), about);
    for (const own of lookup.ownPages)
      if (own.language === language && own.slug !== ABOUT)
        yield page('own', ownPath(language, own.slug), language, () => ownModel(lookup, language, own.slug, own), own);
  }
}

function ownModel(lookup: Lookup, language: Language, slug: string, own: OwnPage | undefined): OwnModel {
  const path = ownPath(language, slug);
  const other = otherLanguage(language);
  const paired = slug === ABOUT || lookup.ownPages.some((one) => one.slug === slug && one.language === other);
  return {
    frame: frameOf(lookup, path, language, { same: paired ? ownPath(other, slug) : null, nearest: ownPath(other, ABOUT) }),
    slug,
    title: own?.title ?? null,
    markdown: own?.markdown ?? '',
    figures: slug === ABOUT ? figuresOf(lookup) : null,
    setAside: slug === ABOUT ? lookup.archive.setAside : [],
    downloads: slug === ABOUT ? downloadPaths.map((download) => href(path, download)) : [],
    columns: slug === ABOUT ? columnsOf(language) : [],
  };
}
