/** Names that fit several people: reported with all of them, decided for none. */
import type { Article, ArticleFacts, Issue } from '../../model.ts';
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

/** One issue a name of the archive, at the first place where it stands. */
export function ambiguousAcross(ambiguities: readonly Ambiguity[], articles: readonly ArticleFacts[]): Issue[] {
  if (ambiguities.length === 0) return [];
  const wanted = new Set(ambiguities.map(({ name }) => name));
  const first = new Map<string, { file: string; line: number }>();
  for (const { head, people } of [...articles].sort((a, b) => byText(a.head.file, b.head.file) || a.head.number - b.head.number))
    for (const { attached } of people)
      for (const { text, line } of attached) if (wanted.has(text) && !first.has(text)) first.set(text, { file: head.file, line });
  return ambiguities.map(({ name, candidates }) => ({
    rule: 'name-ambiguous',
    severity: 'warning',
    file: first.get(name)?.file ?? 'authority/people.yaml',
    line: first.get(name)?.line ?? null,
    message: `“${name}” may be ${quoted(candidates)}; it is joined with none of them`,
    hint: 'Write the spelling under `aliases:` or `same:` of the person that it is, in authority/people.yaml.',
  }));
}
