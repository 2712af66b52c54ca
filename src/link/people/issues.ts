/** Names that fit several people: reported with all of them, decided for none. */
import type { Article, Issue } from '../../model.ts';
import { byText } from './forms.ts';
import type { OpenMention } from './inArticle.ts';
import type { Ambiguity } from './join.ts';

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');

/** One issue a name and article. */
export function ambiguousWithin(article: Article, open: readonly OpenMention[]): Issue[] {
  const seen = new Set<string>();
  return open.flatMap(({ mention, candidates }): Issue[] => {
    if (candidates.length < 2 || seen.has(mention.text)) return [];
    seen.add(mention.text);
    return [
      {
        rule: 'name-ambiguous',
        severity: 'note',
        file: article.file,
        line: mention.line,
        message: `“${mention.text}” may be ${quoted([...candidates].sort(byText))}; it stays open`,
        hint: 'Nothing needs doing, unless the surname is one person’s wherever it stands alone: then make it an alias in authority/people.yaml.',
      },
    ];
  });
}

/** One issue a name of the archive, at the first place where it stands; null where that is the authority file alone. */
export function ambiguousAcross(
  ambiguities: readonly Ambiguity[],
  first: { readonly file: string; readonly line: number } | null,
): Issue[] {
  return ambiguities.map(({ name, candidates }) => ({
    rule: 'name-ambiguous',
    severity: 'warning',
    file: first?.file ?? 'authority/people.yaml',
    line: first?.line ?? null,
    message: `“${name}” may be ${quoted(candidates)}; it is joined with none of them`,
    hint: 'Write the spelling under `aliases:` or `same:` of the person that it is, in authority/people.yaml.',
  }));
}
