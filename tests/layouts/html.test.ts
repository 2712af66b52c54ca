import { describe, expect, it } from 'vitest';
import { attributes, escapeText, type Fragment, html, join, raw } from '../../layouts/html.ts';
import { markdown } from '../../layouts/markdown.ts';

describe('the html tag', () => {
  it('escapes text in elements and in quoted attributes', () => {
    const hostile = `<script>alert('x')</script> & "quoted"`;
    expect(html`<p title="${hostile}">${hostile}</p>`.markup).toBe(
      '<p title="&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;quoted&quot;">' +
        '&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;quoted&quot;</p>',
    );
  });

  it('leaves out direction overrides, control characters and what XML forbids', () => {
    expect(escapeText('a\u202eb\u2066c\u0000d\u0008e\ufffff')).toBe('abcdef');
  });

  it('keeps what scripts need: joiners, marks, tabs and line ends', () => {
    expect(escapeText('می\u200cخواهم\u200d \u064b\t\n')).toBe('می\u200cخواهم\u200d \u064b\t\n');
  });

  it('does not escape markup twice, joins lists and prints nothing for nothing', () => {
    const list: Fragment = [html`<b>${'<'}</b>`, null, false, undefined, 0, ['&']];
    expect(html`<p>${list}</p>`.markup).toBe('<p><b>&lt;</b>0&amp;</p>');
  });

  it('refuses an object that only looks like markup', () => {
    const forged = { markup: '<script>' } as unknown as Fragment;
    expect(() => html`${forged}`).toThrow(TypeError);
  });

  it('prints attributes that are there', () => {
    expect(attributes({ lang: 'ar', hidden: true, title: null, 'aria-current': false, n: 3, q: '"' }).markup).toBe(
      ' lang="ar" hidden n="3" q="&quot;"',
    );
  });

  it('joins with a separator', () => {
    expect(html`${join(['a', 'b'], raw(' · '))}`.markup).toBe('a · b');
  });
});

describe('the owner’s Markdown', () => {
  it('lets no script, no foreign scheme and no handler through', () => {
    const text =
      '<script>alert(1)</script>\n\n[a](javascript:alert(1)) <img src=x onerror=alert(1)> <a href="data:text/html,x" onclick="x()">b</a> **bold**';
    const { markup } = markdown(text);
    expect(markup).not.toMatch(/script|javascript:|onerror|onclick|data:|<img/u);
    expect(markup).toContain('<strong>bold</strong>');
  });

  it('keeps headings below the page’s own', () => {
    expect(markdown('# One\n\n## Two').markup).toBe('<h2>One</h2>\n<h2>Two</h2>\n');
  });

  it('keeps links inside the site and to the web', () => {
    expect(markdown('[in](people/index.html) [out](https://example.org/)').markup).toContain('href="people/index.html"');
  });
});
