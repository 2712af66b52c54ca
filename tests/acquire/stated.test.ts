import { describe, expect, it } from 'vitest';
import { readStated } from '../../src/acquire/stated.ts';
import { FORMS, readStatedDate } from '../../src/acquire/statedDate.ts';
import { parseYaml } from '../../src/acquire/yaml.ts';

function state(yaml: string) {
  const { value, lineOf } = parseYaml(yaml, 'x.txt');
  return readStated(value as object, { file: 'x.txt', lineOf, path: [] });
}

describe('what front matter states', () => {
  it('takes every field', () => {
    const { stated, issues } = state(
      'Title: Two boats\ndate: 17 March 2024\nlang: en-GB\nsource: The Qasr Herald\nauthor: [Rima Dabbas, Nur Sahli]\nurl: https://example.org/a?b=1\npeople: [Rima Dabbas]\ntopics: bridges, rivers\nother: [1]',
    );
    expect(issues).toEqual([]);
    expect(stated).toEqual({
      headline: 'Two boats',
      date: '2024-03-17',
      language: 'en',
      outlet: 'The Qasr Herald',
      byline: 'Rima Dabbas, Nur Sahli',
      url: 'https://example.org/a?b=1',
      people: ['Rima Dabbas'],
      topics: ['bridges', 'rivers'],
    });
  });
  it('takes Arabic names of fields', () => {
    expect(state('العنوان: جسر\nالتاريخ: ٢٠٢٤-٠٣-١٧\nاللغة: العربية\nالأشخاص: ريما، نور').stated).toMatchObject({
      headline: 'جسر',
      date: '2024-03-17',
      language: 'ar',
      people: ['ريما', 'نور'],
    });
  });
  it('takes a YAML date and numbers', () => {
    expect(state('date: !!timestamp 2024-03-17\ntitle: 1984').stated).toMatchObject({ date: '2024-03-17', headline: '1984' });
  });
  it('leaves a wrong value aside with its line, and keeps the rest', () => {
    const { stated, issues } = state(
      'title: [a, b]\ndate: 2024-02-30\nlang: Klingon\nurl: javascript:alert(1)\npeople: [Rima, {x: 1}, Nur]\nsource: Herald',
    );
    expect(stated).toMatchObject({ headline: null, date: null, language: null, url: null, people: ['Rima', 'Nur'], outlet: 'Herald' });
    expect(issues.map(({ rule, line }) => [rule, line])).toEqual([
      ['field-wrong', 1],
      ['field-wrong', 3],
      ['field-wrong', 2],
      ['field-wrong', 4],
      ['field-wrong', 5],
    ]);
    expect(issues[0]?.message).toContain('title');
  });
  it('cleans values of what no reader sees', () => {
    expect(state('title: "a\\u202eb\\u0000c \\n d"').stated.headline).toBe('abc d');
  });
  it('takes nothing from empty fields, in silence', () => {
    const { stated, issues } = state('title:\ndate: ""\nlang: ""\nurl: ""\npeople: []');
    expect(stated).toMatchObject({ headline: null, date: null, language: null, url: null, people: [] });
    expect(issues).toEqual([]);
  });
});

describe('stated dates', () => {
  for (const form of FORMS) {
    it(`takes ${form.takes}`, () => expect(readStatedDate(form.takes)).toBe(form.gives));
    it(`spares ${form.spares}`, () => expect(readStatedDate(form.spares)).toBeNull());
  }
  it.each([
    ['2024-02-29', '2024-02-29'],
    ['2023-02-29', null],
    ['17 Sept. 2024', '2024-09-17'],
    [1710633600, '2024-03-17'],
    ['1710633600000', '2024-03-17'],
    [20240317, '2024-03-17'],
    ['0999-01-01', null],
    ['soon', null],
    [new Date(Number.NaN), null],
  ])('%s is %s', (value, date) => expect(readStatedDate(value)).toBe(date));
});
