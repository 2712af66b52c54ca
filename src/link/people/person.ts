/** A person from all that the archive saw of them: canonical names, spellings with counts, roles, why spellings were joined. */
import type { AuthorityPerson, Bilingual, Language, Merge, Person, RoleSeen, Sighting, Spelling } from '../../model.ts';
import { fold, scriptLanguage } from '../../text.ts';
import { byText, isFull, type ReadName } from './forms.ts';

/** A person in one article. */
export interface Seen {
  readonly article: string;
  readonly sighting: Sighting;
}

/** `seen` in the archive's order; `slug` is still the id. */
export function buildPerson(
  id: string,
  known: AuthorityPerson | null,
  seen: readonly Seen[],
  joinings: readonly Merge[],
  read: ReadName,
): Person {
  const spellings = spellingsOf(seen);
  const found = { ar: mostFrequent(spellings, 'ar', read), en: mostFrequent(spellings, 'en', read) };
  const name: Bilingual = known === null ? found : { ar: known.name.ar ?? found.ar, en: known.name.en ?? found.en };
  return {
    id,
    slug: id,
    name,
    note: known?.note ?? { ar: null, en: null },
    origin: known === null ? 'found' : 'authority',
    spellings,
    roles: rolesOf(seen),
    merges: mergesOf(seen, joinings, known, name),
    articles: [...new Set(seen.map(({ article }) => article))],
  };
}

function spellingsOf(seen: readonly Seen[]): Spelling[] {
  const found = new Map<string, { count: number; articles: Set<string> }>();
  const note = (text: string, article: string, count: number): void => {
    const spelling = found.get(text) ?? { count: 0, articles: new Set<string>() };
    found.set(text, { count: spelling.count + count, articles: spelling.articles.add(article) });
  };
  for (const { article, sighting } of seen) {
    for (const { text, at } of sighting.attached) note(text, article, at.length);
    if (sighting.stated) note(sighting.name, article, 0);
  }
  return [...found]
    .map(([text, { count, articles }]) => ({ text, language: scriptLanguage(text), count, articles: [...articles] }))
    .sort((a, b) => b.count - a.count || byText(a.text, b.text));
}

/** The full spelling seen most often in a script, without titles; among equals the longer one. */
function mostFrequent(spellings: readonly Spelling[], language: Language, read: ReadName): string | null {
  const own = spellings.filter((spelling) => spelling.language === language);
  const full = own.filter((spelling) => isFull(read(spelling.text)));
  const counts = new Map<string, number>();
  for (const { text, count } of full.length > 0 ? full : own)
    counts.set(read(text).untitled, (counts.get(read(text).untitled) ?? 0) + count);
  const [best] = [...counts].sort(([a, x], [b, y]) => y - x || read(b).parts.length - read(a).parts.length || byText(a, b));
  return best?.[0] ?? null;
}

function rolesOf(seen: readonly Seen[]): RoleSeen[] {
  const roles = new Map<string, RoleSeen>();
  for (const { article, sighting } of seen)
    for (const text of sighting.roles) {
      const key = `${article}\n${fold(text)}`;
      if (!roles.has(key)) roles.set(key, { text, language: scriptLanguage(text), article });
    }
  return [...roles.values()];
}

/** One entry a pair of spellings and rule, surest first. */
function mergesOf(seen: readonly Seen[], joinings: readonly Merge[], known: AuthorityPerson | null, name: Bilingual): Merge[] {
  const merges = new Map<string, Merge>();
  const note = (merge: Merge): void => {
    if (merge.spelling === merge.with) return;
    const key = `${merge.spelling}\n${merge.with}\n${merge.rule}`;
    const other = merges.get(key);
    if (other === undefined || other.score < merge.score) merges.set(key, merge);
  };
  for (const { sighting } of seen)
    for (const { text, rule, with: fuller, score } of sighting.attached)
      if (rule !== 'full-name') note({ spelling: text, with: fuller, rule, score });
  for (const merge of joinings) note(merge);
  if (known !== null) {
    const same = new Set(known.same.map((text) => fold(text)));
    const claimed = new Set(
      [known.name.ar, known.name.en, ...known.aliases.ar, ...known.aliases.en, ...known.same]
        .filter((text) => text !== null)
        .map((text) => fold(text)),
    );
    for (const { sighting } of seen)
      for (const { text, rule } of sighting.attached) {
        const whole = fold(text);
        const canonical = (scriptLanguage(text) === 'ar' ? name.ar : name.en) ?? known.id;
        if (claimed.has(whole) && rule !== 'surname-in-article')
          note({ spelling: text, with: canonical, rule: same.has(whole) ? 'authority-same' : 'authority', score: 1 });
      }
  }
  return [...merges.values()].sort(
    (a, b) => b.score - a.score || byText(a.spelling, b.spelling) || byText(a.with, b.with) || byText(a.rule, b.rule),
  );
}
