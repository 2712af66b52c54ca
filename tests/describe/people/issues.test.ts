import { describe, expect, it } from 'vitest';
import { NATIONALITIES, nameIssues, SURE_ENOUGH } from '../../../src/describe/people/issues.ts';
import type { Mention } from '../../../src/model.ts';

const pieceOf = (text: string) => ({ field: 'body' as const, paragraph: 0, text, lineAt: () => 7 });
const mentionOf = (text: string, confidence: number): Mention => ({
  text,
  place: { field: 'body', paragraph: 0, start: 0, end: text.length },
  line: 7,
  rule: 'tagger',
  confidence,
  role: null,
  title: null,
});

describe('issues of names', () => {
  it('report a full name that is too doubtful for a page, once, with the entry to paste', () => {
    const mentions = [mentionOf('Zaid Karim', 0.41), mentionOf('Zaid Karim', SURE_ENOUGH - 0.05), mentionOf('Karim', 0.5)];
    const [issue, ...others] = nameIssues({ file: 'a.txt', language: 'en', pieces: [], mentions });
    expect(others).toEqual([]);
    expect({ rule: issue?.rule, line: issue?.line }).toEqual({ rule: 'name-doubtful', line: 7 });
    expect(issue?.hint).toContain('name: { en: Zaid Karim }');
  });

  it('leave a name alone that is sure in one place', () => {
    const mentions = [mentionOf('Zaid Karim', 0.41), mentionOf('Zaid Karim', 0.97)];
    expect(nameIssues({ file: 'a.txt', language: 'en', pieces: [], mentions })).toEqual([]);
  });

  it.each(NATIONALITIES)('$takes', ({ language, takes, spares, surname }) => {
    const issuesOf = (text: string) => {
      const named = (/Al-Sudani|محمد شياع السوداني|Hadi al-Iraqi|Nouri al-Maliki/u.exec(text) ?? [''])[0];
      expect(surname.test(named)).toBe(true);
      return nameIssues({ file: 'a.txt', language, pieces: [pieceOf(text)], mentions: [mentionOf(named, 0.99)] }).map(({ rule }) => rule);
    };
    expect(issuesOf(takes)).toEqual(['name-or-nationality']);
    expect(issuesOf(spares)).toEqual([]);
  });
});
