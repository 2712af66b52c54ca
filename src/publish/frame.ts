/** What stands around every page: its doors, its way into the other language, its addresses. */
import type { Frame, Language } from '../model.ts';
import type { Lookup } from './lookup.ts';
import { compare, otherLanguage } from './names.ts';
import { once } from './once.ts';
import { absolute, assetsPath, correctionsPath, feedPath, homePath, href, indexPath, ownPath, searchPath } from './urls.ts';

export interface FrameWishes {
  /** The same page in the other language, where there is one. */
  readonly same?: string | null;
  /** Otherwise the nearest page of the other language that makes sense. */
  readonly nearest?: string | null;
  readonly feed?: string;
}

/** What all pages of one folder and language have around them. */
type Surroundings = Omit<Frame, 'other' | 'canonical' | 'alternate' | 'feed'>;

/** Of each folder: they read nothing that pages are watched for. */
const SURROUNDINGS = { ar: once(surroundingsIn('ar')), en: once(surroundingsIn('en')) };

/** The frame of the page at `path`. */
export function frameOf(lookup: Lookup, path: string, language: Language, wishes: FrameWishes): Frame {
  const { site } = lookup.archive;
  const other = otherLanguage(language);
  const bilingual = lookup.languages.includes(other);
  const same = bilingual ? (wishes.same ?? null) : null;
  return {
    ...SURROUNDINGS[language](lookup, path.slice(0, path.lastIndexOf('/') + 1)),
    other: bilingual ? { language: other, href: href(path, same ?? wishes.nearest ?? homePath(other)), exact: same !== null } : null,
    canonical: absolute(site.address, path),
    alternate: same === null ? null : absolute(site.address, same),
    feed: href(path, wishes.feed ?? feedPath(language)),
  };
}

function surroundingsIn(language: Language): (lookup: Lookup, folder: string) => Surroundings {
  return (lookup, folder) => {
    const { site } = lookup.archive;
    const to = (target: string): string => href(folder, target);
    return {
      language,
      siteName: site.name[language],
      siteDescription: site.description[language],
      digits: site.digits,
      monthNames: site.monthNames,
      assets: to(assetsPath),
      doors: {
        home: to(homePath(language)),
        people: to(indexPath(language, 'people')),
        topics: to(indexPath(language, 'topics')),
        dates: to(indexPath(language, 'dates')),
        outlets: to(indexPath(language, 'outlets')),
        search: to(searchPath(language)),
        about: to(ownPath(language, 'about')),
        corrections: to(correctionsPath(language)),
      },
      own: lookup.ownPages
        .filter((page) => page.language === language && page.slug !== 'about')
        .sort((a, b) => compare(a.slug, b.slug))
        .map((page) => ({ text: page.title, language, href: to(ownPath(language, page.slug)) })),
    };
  };
}
