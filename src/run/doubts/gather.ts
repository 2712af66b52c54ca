/** Everything that a person should look at, out of a built archive. */
import type { Authority, Issue } from '../../model.ts';
import type { Built } from '../../pipeline.ts';
import { suggestedTopics } from '../suggested.ts';
import { doubtsAboutPeople } from './people.ts';
import { doubtsAboutTexts } from './texts.ts';

/** The issues of the build and what else is doubtful, in the order of their groups, worst first. */
export function gatherDoubts({ archive, documents, permalinks }: Built, authority: Authority): Issue[] {
  const all = [
    ...archive.issues,
    ...doubtsAboutTexts(archive, documents, permalinks.articles),
    ...doubtsAboutPeople(archive, documents),
    ...suggestedTopics(archive, documents, authority),
  ];
  return all
    .map((issue, at) => ({ issue, at }))
    .sort(
      (a, b) =>
        SEVERITIES.indexOf(a.issue.severity) - SEVERITIES.indexOf(b.issue.severity) || placeOf(a.issue) - placeOf(b.issue) || a.at - b.at,
    )
    .map(({ issue }) => issue);
}

const SEVERITIES = ['error', 'warning', 'note'] as const;

export interface Group {
  readonly title: string;
  readonly rules: readonly string[];
}

/** Groups in the order in which a person should go through them. */
export const GROUPS: readonly Group[] = [
  { title: 'Files that hold settings and lists', rules: ['site-unread', 'authority-', 'yaml-', 'field-', 'topic-unknown'] },
  { title: 'Corrections that fit nothing', rules: ['correction-'] },
  { title: 'Addresses that lead nowhere', rules: ['address-gone', 'person-gone'] },
  { title: 'Files and records that are damaged', rules: ['record-', 'damaged-text', 'encoding-guessed', 'front-matter-'] },
  { title: 'Borders of stories', rules: ['no-article', 'border-doubtful', 'other-language-story'] },
  { title: 'Dates', rules: ['date-', 'weekday-contradiction'] },
  { title: 'Languages', rules: ['language-'] },
  { title: 'Headlines', rules: ['headline-derived'] },
  { title: 'People taken for one', rules: ['name-joined'] },
  { title: 'People who may be one', rules: ['name-ambiguous', 'name-near', 'name-twice'] },
  { title: 'Names that stay open', rules: ['name-open', 'name-doubtful', 'name-or-nationality'] },
  { title: 'Near copies', rules: ['near-copy'] },
  { title: 'Lines that come again and again', rules: ['line-recurring'] },
  { title: 'Single lines', rules: ['line-doubtful'] },
  { title: 'Topics of this archive’s own', rules: ['topic-suggested'] },
  { title: 'Other', rules: [''] },
];

/** The group of an issue, by its rule or the beginning of it. */
export function groupOf(issue: Issue): Group {
  return GROUPS[placeOf(issue)] as Group;
}

function placeOf({ rule }: Issue): number {
  return GROUPS.findIndex(({ rules }) => rules.some((one) => (one.endsWith('-') || one === '' ? rule.startsWith(one) : rule === one)));
}
