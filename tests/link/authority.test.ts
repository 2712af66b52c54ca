import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NO_AUTHORITY, readAuthority } from '../../src/link/authority.ts';
import { reconcile } from '../../src/link/reconcile.ts';

async function read(files: Readonly<Record<string, string>>) {
  const folder = await mkdtemp(join(tmpdir(), 'authority-'));
  await mkdir(join(folder, 'authority'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, 'authority', `${name}.yaml`), text);
  return readAuthority(folder);
}

const GOOD = `- id: ammar-al-hakim
  name: { en: Ammar al-Hakim, ar: عمار الحكيم }
  aliases: { en: [Ammar Hakeem] }
`;

describe('reading', () => {
  it('completes what is left out', async () => {
    const { authority, issues } = await read({ people: GOOD });
    expect(issues).toEqual([]);
    expect(authority.people).toEqual([
      {
        id: 'ammar-al-hakim',
        slug: 'ammar-al-hakim',
        name: { en: 'Ammar al-Hakim', ar: 'عمار الحكيم' },
        aliases: { en: ['Ammar Hakeem'], ar: [] },
        note: { en: null, ar: null },
        same: [],
        different: [],
      },
    ]);
  });

  it('takes missing and empty files for empty lists', async () => {
    expect(await read({ people: '', topics: '# nothing\n' })).toEqual({ authority: NO_AUTHORITY, issues: [] });
  });

  it.each([
    ['people', '- id: Ammar\n  name: { en: A B }\n', 'authority-entry', 4],
    ['people', '- id: x\n  name: {}\n', 'authority-entry', 5],
    ['people', '- id: x\n  name: { en: A B }\n  slug: ../x\n', 'authority-entry', 6],
    ['people', '- id: x\n  name: { en: A B }\n  nick: C\n', 'authority-entry', 4],
    ['people', '- just a word\n', 'authority-entry', 4],
    ['people', '- id: ammar-al-hakim\n  name: { en: A B }\n', 'authority-repeated-id', 4],
    ['people', '- id: x\n  slug: ammar-al-hakim\n  name: { en: A B }\n', 'authority-repeated-slug', 4],
  ])('sets a bad entry aside and keeps the others: %s %s', async (list, bad, rule, line) => {
    const { authority, issues } = await read({ [list]: `${GOOD}${bad}` });
    expect(authority.people.map(({ id }) => id)).toEqual(['ammar-al-hakim']);
    expect(issues.map((issue) => `${issue.file} ${issue.rule} ${issue.line}`)).toEqual([`authority/people.yaml ${rule} ${line}`]);
  });

  it('wants a list', async () => {
    expect((await read({ places: 'id: x\n' })).issues.map(({ rule, file }) => `${file} ${rule}`)).toEqual([
      'authority/places.yaml authority-entry',
    ]);
  });

  it('reports a spelling that two people claim, unless they are told apart', async () => {
    const twin = '- id: other\n  name: { en: Ammar Hakeem }\n';
    expect((await read({ people: GOOD + twin })).issues.map(({ rule, line }) => `${rule} ${line}`)).toEqual(['authority-alias-twice 4']);
    expect((await read({ people: `${GOOD}${twin}  different: [ammar-al-hakim]\n` })).issues).toEqual([]);
    expect((await read({ people: `${GOOD}  different: [nobody]\n` })).issues.map(({ rule }) => rule)).toEqual(['authority-unknown-id']);
  });
});

describe('reconcile', () => {
  it('ranks the people of the authority, in either script', async () => {
    const { authority } = await read({
      people: `${GOOD}- { id: mohammed-baqir-al-hakim, name: { en: Mohammed Baqir al-Hakim, ar: محمد باقر الحكيم } }\n- { id: ammar-shamsa, name: { en: Ammar Shamsa } }\n`,
    });
    const best = (name: string) => reconcile(name, [], authority).map(({ person, score }) => [person, score] as const);
    expect(best('السيد عمار الحكيم')[0]).toEqual(['ammar-al-hakim', 1]);
    expect(best('Sayed Amar Hakim')[0]?.[0]).toBe('ammar-al-hakim');
    expect(best('Sayed Amar Hakim')[0]?.[1]).toBeGreaterThan(0.7);
    expect(best('al-Hakim').every(([, score]) => score < 0.7)).toBe(true);
    expect(
      best('al-Hakim')
        .map(([person]) => person)
        .sort(),
    ).toEqual(['ammar-al-hakim', 'mohammed-baqir-al-hakim']);
    expect(best('عمار شمسة')[0]?.[0]).toBe('ammar-shamsa');
    expect(best('Zoltan Quibble')).toEqual([]);
  });
});
