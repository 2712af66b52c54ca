import { describe, expect, it } from 'vitest';
import { formatOf } from '../../layouts/format.ts';
import { ar } from '../../layouts/strings/ar.ts';
import { en } from '../../layouts/strings/en.ts';

/** Every key with the kind of its value, so that both languages can be compared. */
function shape(value: unknown, at = ''): string[] {
  if (typeof value !== 'object' || value === null) return [`${at}: ${value === null ? 'null' : typeof value}`];
  return Object.entries(value).flatMap(([key, inner]) => shape(inner, `${at}.${key}`));
}

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

describe('strings', () => {
  it('say the same things in both languages, also in the tables that fall back to ids', () => {
    expect(shape(ar).sort()).toEqual(shape(en).sort());
  });

  it('are never empty', () => {
    expect([...texts(ar), ...texts(en)].filter((text) => text.trim() === '')).toEqual([]);
  });

  it('use the punctuation of their script', () => {
    const latin = texts(ar).filter((text) => /[\u0600-\u06ff]/u.test(text) && /[,;?"“”]/u.test(text));
    expect(latin).toEqual([]);
    expect(texts(en).filter((text) => /['"]/u.test(text))).toEqual([]);
  });

  it.each([
    [0, 'لا مقالات'],
    [1, 'مقال واحد'],
    [2, 'مقالان'],
    [3, '3 مقالات'],
    [10, '10 مقالات'],
    [11, '11 مقالًا'],
    [99, '99 مقالًا'],
    [100, '100 مقال'],
    [102, '102 مقال'],
    [103, '103 مقالات'],
    [1000, '1,000 مقال'],
  ])('count %i articles in Arabic', (count, expected) => {
    const format = formatOf({ language: 'ar', digits: 'latn', monthNames: 'ar-IQ' });
    expect(ar.counts.articles(count, format.number(count))).toBe(expected);
  });

  it.each([
    [0, '0 articles'],
    [1, '1 article'],
    [2, '2 articles'],
  ])('count %i articles in English', (count, expected) => {
    expect(en.counts.articles(count, String(count))).toBe(expected);
  });
});

describe('formats', () => {
  const iraqi = formatOf({ language: 'ar', digits: 'latn', monthNames: 'ar-IQ' });
  const egyptian = formatOf({ language: 'ar', digits: 'arab', monthNames: 'ar-EG' });
  const english = formatOf({ language: 'en', digits: 'arab', monthNames: 'ar-EG' });

  it('name the months as the site wants them', () => {
    expect(iraqi.date('2024-06-13', 'day')).toBe('13 حزيران 2024');
    expect(egyptian.date('2024-06-13', 'day')).toBe('١٣ يونيو ٢٠٢٤');
    expect(english.date('2024-06-13', 'day')).toBe('13 June 2024');
  });

  it('print no more than is known', () => {
    expect(english.date('2024-06', 'month')).toBe('June 2024');
    expect(english.date('2024', 'year')).toBe('2024');
    expect(english.longDate('2024-06', 'month')).toBe('June 2024');
  });

  it('print the weekday and the Hijri day', () => {
    expect(english.longDate('2024-06-13', 'day')).toBe('Thursday, 13 June 2024');
    expect(iraqi.longDate('2024-06-13', 'day')).toBe('الخميس 13 حزيران 2024');
    expect(iraqi.hijri('2024-06-13')).toContain('7 ذو الحجة 1445');
    expect(english.hijri('2024-06-13')).toContain('1445 AH');
  });

  it('print years without a separator and in the site’s digits', () => {
    expect(english.digits('2024')).toBe('2024');
    expect(egyptian.digits('2024')).toBe('٢٠٢٤');
  });

  it('survive a tag that is no locale and a date that is none', () => {
    expect(formatOf({ language: 'ar', digits: 'latn', monthNames: 'not a tag' }).date('2024-06-13', 'day')).toBe('13 حزيران 2024');
    expect(english.date('2024-13-45', 'day')).toBe('2024-13-45');
  });
});
