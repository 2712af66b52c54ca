import { describe, expect, it } from 'vitest';
import { queryOf, wantedOf } from '../../layouts/browser/search/address.ts';
import { NO_FILTERS } from '../../layouts/browser/search/filters.ts';
import { parseQuery } from '../../layouts/browser/search/query.ts';

/** A query's clauses in short: `word~` is still being typed, `-` leaves out. */
const short = (text: string, typing = false): string[] =>
  parseQuery(text, typing).map((clause) =>
    clause.kind === 'phrase'
      ? `${clause.not ? '-' : ''}"${clause.forms.join(' ')}"`
      : `${clause.not ? '-' : ''}${clause.form}${clause.partial ? '~' : ''}`,
  );

describe('a query', () => {
  it.each([
    ['water plant', ['water', 'plant']],
    ['  water   plant ', ['water', 'plant']],
    ['"water plant" opens', ['"water plant"', 'opens']],
    ['“water plant”', ['"water plant"']],
    ['«تل الياقوت» محكمة', ['"تل الياقوت"', 'محكمه']],
    ['„Tell al-Yaqut”', ['"tell al yaqut"']],
    ['"still open', ['"still open"']],
    ['water -plant', ['water', '-plant']],
    ['water -"clay tablets"', ['water', '-"clay tablets"']],
    ['twenty-seven', ['twenty', 'seven']],
    ['al-Hakim', ['hakim']],
    ['the ministry of health', ['ministry', 'health']],
    ['the', ['the']],
    ['وزير في بغداد', ['وزير', 'بغداد']],
    ['ال حكيم', ['حكيم']],
    ['""', []],
    ['- " -', []],
    ['؟!.', []],
    ['', []],
  ])('%s', (text, clauses) => {
    expect(short(text)).toEqual(clauses);
  });

  it('may go on at its last word while it is typed', () => {
    expect(short('water pla', true)).toEqual(['water', 'pla~']);
    expect(short('water plant ', true)).toEqual(['water', 'plant']);
    expect(short('"water" pla', true)).toEqual(['"water"', 'pla~']);
    expect(short('the', true)).toEqual(['the~']);
  });

  it('has an end', () => {
    expect(parseQuery('word '.repeat(10_000)).length).toBeLessThan(20);
    expect(parseQuery('"'.repeat(100_001))).toEqual([]);
  });
});

describe('the address', () => {
  const wanted = {
    text: 'حكيم "تل الياقوت"',
    filters: { ...NO_FILTERS, language: 'ar', person: 'ammar-al-hakim', from: '2024-01', to: '2024-06-30' },
    order: 'newest',
  } as const;

  it('says what is searched, and is read back', () => {
    expect(wantedOf({ search: queryOf(wanted), hash: '' })).toEqual(wanted);
    expect(wantedOf({ search: '', hash: `#${queryOf(wanted)}` })).toEqual(wanted);
    expect(queryOf({ text: ' ', filters: NO_FILTERS, order: 'best' })).toBe('');
  });

  it('passes over what makes no sense', () => {
    const read = wantedOf({ search: '?q=x&language=fr&from=yesterday&order=random&person=a/../b&topic=&other=1', hash: '' });
    expect(read).toEqual({ text: 'x', filters: NO_FILTERS, order: 'best' });
  });
});
