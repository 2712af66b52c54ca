import { describe, expect, it } from 'vitest';
import { render } from '../../layouts/render.ts';
import type { Page } from '../../src/model.ts';
import { emptyArchive, OWN_PAGES, planSample, sampleArchive } from '../publish/archive.ts';

const { pages } = planSample(sampleArchive(), OWN_PAGES);
const rendered = new Map(pages.map((page) => [page, render(page)]));
const htmlPages = pages.filter((page) => page.path.endsWith('.html'));
const marked = pages.filter((page) => /\.(?:html|xml)$/u.test(page.path));

function at(path: string): string {
  const page = pages.find((one) => one.path === path);
  if (!page) throw new Error(`no page ${path}`);
  return textOf(page);
}

const textOf = (page: Page): string => rendered.get(page) ?? '';

function failing(among: readonly Page[], wrong: (markup: string) => boolean): string[] {
  return among.filter((page) => wrong(textOf(page))).map((page) => page.path);
}

describe('every page', () => {
  it('lets nothing hostile through', () => {
    expect(failing(marked, (markup) => markup.includes('<script>alert'))).toEqual([]);
    expect(failing(marked, (markup) => /href="\s*(?:javascript|vbscript):/iu.test(markup))).toEqual([]);
    // The citations that a page holds are files to be saved: of three kinds, with nothing in them that ends an attribute
    // or an address, never opened.
    const saved =
      /href="data:application\/(?:x-bibtex|x-research-info-systems|vnd\.citationstyles\.csl\+json);charset=utf-8,(?:[\w!$()*+,./:;=?@~-]|[\u00a0-\u{10ffff}]|%[0-9A-F]{2}|&#39;)+" download="/gu;
    expect(failing(marked, (markup) => /href="\s*data:/iu.test(markup.replace(saved, '')))).toEqual([]);
    expect(failing(marked, (markup) => /[\u202a-\u202e\u2066-\u2069\u0000-\u0008]/u.test(markup))).toEqual([]);
    expect(failing(marked, (markup) => markup.includes('"quoted" & <b>'))).toEqual([]);
  });

  it('runs nothing inline and asks nothing of another site', () => {
    expect(
      failing(htmlPages, (markup) =>
        / style=|<style|<script(?! type="application\/ld\+json">| src="[^"]+"[^>]*><\/script>)| on[a-z]+="/u.test(markup),
      ),
    ).toEqual([]);
    expect(failing(htmlPages, (markup) => /(?:src|<link[^>]*rel="(?:stylesheet|icon)"[^>]*href)="(?:https?:)?\/\//u.test(markup))).toEqual(
      [],
    );
    expect(failing(htmlPages, (markup) => !markup.includes("content=\"default-src 'none';"))).toEqual([]);
  });

  it('names its language and its direction', () => {
    expect(failing(htmlPages, (markup) => !/<html lang="(?:ar" dir="rtl|en" dir="ltr)">/u.test(markup))).toEqual([]);
    for (const page of htmlPages) if (page.language) expect(textOf(page)).toContain(`<html lang="${page.language}"`);
  });

  it('has one first heading, a title, and no id twice', () => {
    const framed = htmlPages.filter((page) => page.language !== null);
    expect(
      failing(
        framed.filter((page) => page.kind !== 'redirect'),
        (markup) => markup.split('<h1').length !== 2,
      ),
    ).toEqual([]);
    expect(failing(htmlPages, (markup) => !/<title>[^<]+<\/title>/u.test(markup))).toEqual([]);
    expect(
      failing(htmlPages, (markup) => {
        const ids = Array.from(markup.matchAll(/ id="([^"]*)"/gu), (found) => found[1]);
        return new Set(ids).size !== ids.length;
      }),
    ).toEqual([]);
  });

  it('never says undefined, null or an object', () => {
    expect(failing(marked, (markup) => />(?:undefined|null|NaN|\[object Object\])</u.test(markup))).toEqual([]);
  });

  it('is the same when made again', () => {
    const again = planSample(sampleArchive(), OWN_PAGES).pages;
    expect(again.map(render)).toEqual(pages.map(textOf));
  });
});

describe('an article’s page', () => {
  const arabic = at('ar/articles/2024/06/bridge-ar.html');

  it('links each person at the first mention only', () => {
    const [, body = ''] = /<div class="body">([\s\S]*?)<\/div>/u.exec(arabic) ?? [];
    expect(body.split('people/salma-al-rashidi.html')).toHaveLength(2);
    expect(body).toContain('>يوسف قنديل</a>');
  });

  it('shows the date with its certainty, its evidence, its reason and the Hijri day', () => {
    expect(arabic).toContain('date-card inferred');
    expect(arabic).toContain('مستنتَج');
    expect(arabic).toContain('«الخميس 13 2024»');
    expect(arabic).toContain('لا خميس يوافق الثالث عشر');
    expect(arabic).toContain('7 ذو الحجة 1445');
  });

  it('never shows a bound as the day of publication', () => {
    const bound = at('en/articles/undated/bound-en.html');
    expect(bound).toContain('not before Sunday, 9 May 2021');
    expect(bound).toMatch(/<p class="meta">Undated</u);
    expect(at('en/dates/undated.html')).toContain('bound-en.html');
  });

  it('marks a headline that was derived', () => {
    expect(at('en/articles/2023/11/derived-en.html')).toContain('The source has no headline');
    expect(arabic).not.toContain('class="derived"');
  });

  it('strikes out what was removed and says why, in words where it knows them', () => {
    expect(arabic).toContain('<del>شارك</del>');
    expect(arabic).toContain('زر أو عدّاد في الصفحة');
    expect(arabic).toMatch(/رابط إلى مادة أخرى <code>run-of-links<\/code>/u);
    expect(arabic).toContain('سوق السمك يعود إلى مكانه القديم');
  });

  it('numbers every line of the source once, up to the last that says something', () => {
    const [, ledger = ''] = /<details class="ledger">.*?<ol[^>]*>(.*?)<\/ol>/su.exec(arabic) ?? [];
    const lines = Array.from(ledger.matchAll(/<li([^>]*)>/gu), ([, attributes = '']) => attributes);
    for (const [at, attributes] of lines.entries())
      expect(attributes).toMatch(new RegExp(`^$|^(?: class="[a-z-]+")? id="line-${at + 1}"$`, 'u'));
    expect(lines.length).toBeGreaterThan(15);
    expect(lines.at(-1)).not.toBe('');
  });

  it('numbers them in the figures of the page, and a part of a source from its own first line', () => {
    const page = pages.find((one) => one.path === 'ar/articles/2024/06/bridge-ar.html');
    if (page?.kind !== 'article' || page.model.source === null) throw new Error('The sample has no such article.');
    const { frame, source } = page.model;
    const model = { ...page.model, frame: { ...frame, digits: 'arab' as const }, source: { ...source, part: [2001, 2021] as const } };
    const rendered = render({ ...page, model });
    expect(rendered).toMatch(/<ol class="arab" start="2001" aria-label=/u);
    expect(arabic).toMatch(/<ol aria-label="[^"]+"><li id="line-1">/u);
  });

  it('keeps words of the other script in their own language and direction', () => {
    const english = at('en/articles/2024/06/bridge-en.html');
    expect(english).toMatch(/<article class="brief" lang="ar" dir="rtl">/u);
  });
});

describe('an empty archive', () => {
  it('has all its pages and says that it is empty', () => {
    const empty = planSample(emptyArchive(), []).pages;
    const home = empty.find((page) => page.path === 'ar/index.html');
    expect(home && render(home)).toContain('لم يوضع في هذا الأرشيف شيء بعد');
    for (const page of empty) expect(render(page).length).toBeGreaterThanOrEqual(0);
  });
});
