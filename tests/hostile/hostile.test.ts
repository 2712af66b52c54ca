import { beforeAll, describe, expect, it } from 'vitest';
import { build, put, type Ran, tree, workplace } from '../run/site.ts';
import { HOSTILE, OVERRIDE } from './content.ts';
import { type Tag, tagsOf } from './tags.ts';

let ran: Ran;
let files: ReadonlyMap<string, string>;
let tags: readonly Tag[];

beforeAll(async () => {
  const at = workplace('hostile');
  put(`${at}/content`, HOSTILE);
  ran = await build(at);
  files = new Map(
    [...tree(`${at}/_site`)].filter(([path]) => !/\.(?:woff2|png)$/u.test(path)).map(([path, bytes]) => [path, bytes.toString('utf8')]),
  );
  tags = [...files].filter(([path]) => path.endsWith('.html')).flatMap(([path, markup]) => tagsOf(path, markup));
});

describe('hostile content', () => {
  it('builds, and what could not be read is named', () => {
    expect(ran.status).toBe(1);
    expect(ran.told).toContain('records.jsonl#2');
    expect([...files.keys()].filter((path) => /\/articles\/.*\.html$/u.test(path)).length).toBeGreaterThanOrEqual(6);
  });

  it('reaches the pages: all of this is worth nothing where it does not', () => {
    const text = [...files]
      .filter(([path]) => /\/articles\//u.test(path))
      .map(([, markup]) => markup)
      .join('');
    for (const mark of ['PWN1', 'PWN2', 'PWN5', 'PWN9']) expect(text).toContain(mark);
    expect(text).toContain('{{ 7*7 }}');
    expect(text).toContain('strange file');
  });

  it('brings in no tag that acts', () => {
    const acting = new Set(['iframe', 'object', 'embed', 'base', 'img', 'applet', 'frame', 'math', 'foreignobject', 'animate', 'set']);
    expect(tags.filter(({ name }) => acting.has(name)).map(({ page, name }) => `${page}: ${name}`)).toEqual([]);
  });

  it('brings in no form that leads anywhere', () => {
    // The archive's own search box leads to its own search page.
    const ours = /^(?:\.\.\/)*search\.html$/u;
    const leading = tags.filter(
      ({ name, attributes }) =>
        (name === 'form' && 'action' in attributes && !ours.test(attributes.action ?? '')) || 'formaction' in attributes,
    );
    expect(leading).toEqual([]);
  });

  it('brings in no script: each is one of ours, by address', () => {
    const scripts = tags.filter(({ name }) => name === 'script');
    expect(
      scripts.filter(
        ({ attributes }) =>
          !/^(?:\.\.?\/)*(?:\w+\/)*[\w-]+\.js$/u.test(attributes.src ?? '') && !/^application\/ld\+json$/u.test(attributes.type ?? ''),
      ),
    ).toEqual([]);
    const named = Object.keys(globalThis).includes('pwned');
    expect(named).toBe(false);
  });

  it('brings in no attribute that acts', () => {
    const acting = tags.filter(({ attributes }) =>
      Object.keys(attributes).some((name) => /^on|^(?:style|srcdoc|formaction|ping)$/iu.test(name)),
    );
    expect(acting).toEqual([]);
  });

  it('brings in no address that runs', () => {
    const addresses = tags.flatMap(({ page, attributes }) =>
      ['href', 'src', 'action', 'xlink:href'].flatMap((name) =>
        attributes[name] === undefined ? [] : [{ page, address: attributes[name] }],
      ),
    );
    expect(addresses.length).toBeGreaterThan(100);
    const schemes = addresses.filter(
      ({ address }) => /^[\s\u0000-\u0020]*[a-z][a-z0-9+.-]*:/iu.test(address) && !/^(?:https?|mailto):/iu.test(address),
    );
    expect(schemes).toEqual([]);
  });

  it('turns no words round: no direction override in any page or feed', () => {
    expect([...files].filter(([path, text]) => /\.(?:html|xml)$/u.test(path) && text.includes(OVERRIDE)).map(([path]) => path)).toEqual([]);
  });

  it('is escaped in feeds and other XML', () => {
    const xml = [...files].filter(([path]) => path.endsWith('.xml'));
    expect(xml.length).toBeGreaterThan(2);
    for (const [path, text] of xml)
      expect(`${path}: ${/<(?:script|img|svg|iframe|b)\b/iu.exec(text)?.[0] ?? 'clean'}`).toBe(`${path}: clean`);
  });

  it('makes no path that leaves the site or is hard to host', () => {
    expect([...files.keys()].filter((path) => !/^[A-Za-z0-9._/-]+$/u.test(path))).toEqual([]);
  });

  it('reaches the terminal without characters that redraw it', () => {
    expect(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/u.test(ran.told + ran.out)).toBe(false);
  });
});
