import { describe, expect, it } from 'vitest';
import { absolute, href, letterPath, outsideUrl, ownPath, periodPath, staysInside, subjectPath } from '../../src/publish/urls.ts';

describe('href', () => {
  it.each([
    ['index.html', 'en/index.html', 'en/index.html'],
    ['en/index.html', 'index.html', '../index.html'],
    ['en/index.html', 'en/people/index.html', 'people/index.html'],
    ['en/people/index.html', 'en/index.html', '../index.html'],
    ['en/people/a.html', 'en/people/b.html', 'b.html'],
    ['en/people/a.html', 'en/people/a/2024.html', 'a/2024.html'],
    ['en/people/a/2024.html', 'en/people/a.html', '../a.html'],
    ['en/articles/2024/06/x.html', 'ar/articles/2024/06/y.html', '../../../../ar/articles/2024/06/y.html'],
    ['en/articles/2024/06/x.html', 'en/articles/2024/05/y.html', '../05/y.html'],
    ['en/articles/2024/06/x.html', 'assets/', '../../../../assets/'],
    ['404.html', 'assets/', 'assets/'],
    ['en/a.html', 'en/a.html#line-3', '#line-3'],
    ['en/a.html', 'en/b.html#l-ب', 'b.html#l-%D8%A8'],
    ['en/a.html', 'en/مقال.html', '%D9%85%D9%82%D8%A7%D9%84.html'],
    ['en/en/a.html', 'en/b.html', '../b.html'],
  ])('from %s to %s is %s', (from, to, expected) => {
    expect(href(from, to)).toBe(expected);
  });
});

describe('paths', () => {
  it('stay one part, whatever a slug says', () => {
    expect(subjectPath('en', 'people', { slug: '../../etc/passwd' })).toBe('en/people/-..-etc-passwd.html');
    expect(ownPath('ar', '..')).toBe('ar/-.html');
    expect(staysInside('en/people/x.html')).toBe(true);
    for (const path of ['../x.html', 'en//x.html', 'en/./x.html', '/x.html', 'en\\x.html', '']) expect(staysInside(path)).toBe(false);
  });

  it('name months, years without months, and nothing', () => {
    expect(periodPath('ar', '2024-06')).toBe('ar/dates/2024/06.html');
    expect(periodPath('ar', '2024')).toBe('ar/dates/2024/undated.html');
    expect(periodPath('ar', null)).toBe('ar/dates/undated.html');
  });

  it('name letters in ASCII', () => {
    expect(letterPath('en', 'people', 'A')).toBe('en/people/letters/a.html');
    expect(letterPath('ar', 'people', 'ب')).toBe('ar/people/letters/0628.html');
    expect(letterPath('ar', 'people', '#')).toBe('ar/people/letters/other.html');
  });
});

describe('addresses', () => {
  it('are absolute only where the site’s own is known', () => {
    expect(absolute(null, 'en/a.html')).toBeNull();
    expect(absolute('https://example.org/archive/', 'en/a b.html')).toBe('https://example.org/archive/en/a%20b.html');
  });

  it.each(['javascript:alert(1)', 'JAVASCRIPT:alert(1)', 'data:text/html,x', 'file:///etc/passwd', '//example.org', 'https://', 'x', null])(
    'from outside are refused: %s',
    (address) => {
      expect(outsideUrl(address)).toBeNull();
    },
  );

  it('from outside are taken when a reader may follow them', () => {
    expect(outsideUrl(' https://example.org/a?b=1 ')).toBe('https://example.org/a?b=1');
  });
});
