/** No two entries under one id or slug, and no spelling claimed twice without a way to tell the owners apart. */
import type { AuthorityPerson, Issue } from '../../model.ts';
import { fold } from '../../text.ts';
import type { Entries, Entry } from './read.ts';

interface Identified {
  readonly id: string;
}

/** Leaves out entries whose id, or slug, an earlier entry has. */
export function withoutRepeats<T extends Identified>(read: Entries<T>, source: string, slugOf: (value: T) => string | null): Entries<T> {
  const ids = new Map<string, number | null>();
  const slugs = new Map<string, string>();
  const entries: Entry<T>[] = [];
  const issues: Issue[] = [...read.issues];
  for (const entry of read.entries) {
    const { id } = entry.value;
    const slug = slugOf(entry.value);
    const owner = slug === null ? undefined : slugs.get(slug);
    if (ids.has(id))
      issues.push(
        problem(
          'authority-repeated-id',
          source,
          entry.line,
          `The id \`${id}\` stands twice (first in line ${ids.get(id) ?? '?'}); this entry is left out`,
          'Give it an id of its own, or join the two entries.',
        ),
      );
    else if (owner !== undefined)
      issues.push(
        problem(
          'authority-repeated-slug',
          source,
          entry.line,
          `The slug \`${slug}\` is already that of \`${owner}\`; this entry is left out`,
          'Give it a `slug:` of its own.',
        ),
      );
    else {
      ids.set(id, entry.line);
      if (slug !== null) slugs.set(slug, id);
      entries.push(entry);
    }
  }
  return { entries, issues };
}

/** Spellings of a person, folded. */
function spellingsOf(person: AuthorityPerson): string[] {
  const { name, aliases, same } = person;
  return [
    ...new Set([name.ar, name.en, ...aliases.ar, ...aliases.en, ...same].filter((text) => text !== null).map((text) => fold(text).trim())),
  ];
}

/** Reports a spelling that two people claim, unless one of them names the other under `different:`; both entries stay. */
export function claimedTwice(people: readonly Entry<AuthorityPerson>[], source: string): Issue[] {
  const owners = new Map<string, Entry<AuthorityPerson>>();
  const issues: Issue[] = [];
  const ids = new Set(people.map((entry) => entry.value.id));
  for (const entry of people) {
    for (const spelling of spellingsOf(entry.value)) {
      const owner = owners.get(spelling);
      if (owner === undefined) owners.set(spelling, entry);
      else if (!owner.value.different.includes(entry.value.id) && !entry.value.different.includes(owner.value.id))
        issues.push(
          problem(
            'authority-alias-twice',
            source,
            entry.line,
            `“${spelling}” is claimed by \`${owner.value.id}\` (line ${owner.line ?? '?'}) and \`${entry.value.id}\`: alone it is neither`,
            `Remove it from one of them, or write \`different: [${owner.value.id}]\` where both are right.`,
          ),
        );
    }
    for (const other of entry.value.different)
      if (!ids.has(other))
        issues.push(
          problem(
            'authority-unknown-id',
            source,
            entry.line,
            `\`different:\` names \`${other}\`, and no one has that id`,
            'Correct the id.',
          ),
        );
  }
  return issues;
}

function problem(rule: string, file: string, line: number | null, message: string, hint: string): Issue {
  return {
    rule,
    severity: rule === 'authority-alias-twice' || rule === 'authority-unknown-id' ? 'warning' : 'error',
    file,
    line,
    message,
    hint,
  };
}
