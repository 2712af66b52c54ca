/** One archive of everything bad at once: it builds, it names what it leaves, it loses nothing else, and nothing of it acts. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { visible } from '../../src/acquire/lines.ts';
import type { Receipt } from '../../src/publish/pages/receipts.ts';
import { build, diwan, folders, put, type Ran, workplace } from '../run/site.ts';
import type { Bad } from './corpus/case.ts';
import { GOOD, SPECIAL, writeCorpus } from './corpus/corpus.ts';
import { acts, tagsOf } from './tags.ts';

let at: string;
let bad: readonly Bad[];
let ran: Ran;
let before: string;
let after: string;
let receipts: ReadonlyMap<string, Receipt>;
let pages: readonly (readonly [path: string, text: string])[];

/** Path, kind, size and time of everything below the workplace that a build has no business with. */
function surroundings(): string {
  const mine = ['_site', 'cache', 'content/permalinks.json', 'tmp/tsx-*'].flatMap((path) => ['-path', join(at, path), '-prune', '-o']);
  return (
    execFileSync('find', [at, ...mine, '-mindepth', '1', '-printf', '%p %y %s %m %T@\\n'], { encoding: 'latin1', maxBuffer: 2 ** 26 })
      .split('\n')
      // The list of addresses is new in this folder, and the compiler's own cache in that one.
      .filter((line) => !line.startsWith(`${join(at, 'content')} d`) && !line.startsWith(`${join(at, 'tmp')} d`))
      .join('\n')
  );
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

beforeAll(async () => {
  at = workplace('corpus');
  put(at, { 'secret.txt': 'SECRET', 'home/.keep': '', 'tmp/.keep': '' });
  bad = writeCorpus(join(at, 'content/raw'), join(at, 'secret.txt'));
  before = surroundings();
  ran = await build(at, '_site', { HOME: join(at, 'home'), TMPDIR: join(at, 'tmp') });
  after = surroundings();
  const lines = readFileSync(join(at, '_site/data/documents.jsonl'), 'utf8').trim().split('\n');
  receipts = new Map(lines.map((line) => JSON.parse(line) as Receipt).map((receipt) => [receipt.file, receipt]));
  pages = filesOf(join(at, '_site'))
    .filter((path) => /\.(?:html|xml|json|jsonl|csv)$/u.test(path))
    .map((path) => [path.slice(at.length + 7), readFileSync(path, 'utf8')]);
}, 600_000);

const nameOf = ({ name }: Bad): string => visible(name.toString('utf8'));

describe('the corpus of bad input', () => {
  it('has more than three hundred cases', () => {
    expect(new Set(bad.map(nameOf)).size + Object.keys(SPECIAL).length).toBeGreaterThan(400);
  });

  it('builds, and what it says has no trace of the program in it', () => {
    expect([ran.status, ran.told.slice(0, 500)]).toEqual([1, expect.any(String)]);
    expect(ran.told).not.toMatch(/^ +at |node:internal/mu);
    expect(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/u.test(ran.told + ran.out)).toBe(false);
  });

  it('accounts for every file: a document with its ledger, or set aside by the rule that fits', () => {
    const fates = bad.map((one) => {
      const mine = [...receipts.values()].filter(({ file }) => file === nameOf(one) || file.startsWith(`${nameOf(one)}#`));
      const is = mine.map((receipt) => ('setAside' in receipt ? receipt.setAside : 'document'));
      return { kind: one.kind, name: nameOf(one), is, fits: is.length > 0 && (one.fate === null || is.every((fate) => fate === one.fate)) };
    });
    expect(fates.filter(({ fits }) => !fits)).toEqual([]);
    for (const [file, rule] of Object.entries(SPECIAL)) expect(receipts.get(file)).toMatchObject({ setAside: rule });
  });

  it('says of each file that was set aside why, and what can be done', async () => {
    const { out, status } = await diwan(['check', ...folders(at)]);
    expect(status).toBe(1);
    const aside = out.slice(0, out.indexOf('\n\n')).split('\n');
    for (const receipt of receipts.values()) {
      if (!('setAside' in receipt)) continue;
      const line = aside.findIndex(
        (one) =>
          one.endsWith(`(${receipt.setAside})`) &&
          one.includes(receipt.message.slice(0, 20)) &&
          one.includes(receipt.file.replace(/[\t\n]/gu, ' ')),
      );
      expect([receipt.file, line >= 0]).toEqual([receipt.file, true]);
      const way = /^ {6}\S/u.test(aside[line + 1] ?? '') || /Put a copy|Split it/u.test(aside[line] ?? '');
      expect([receipt.file, receipt.setAside, way]).toEqual([receipt.file, receipt.setAside, true]);
    }
  });

  it('builds everything else', () => {
    const mayor = pages.filter(([path]) => path.startsWith('en/articles/'));
    for (const name of GOOD) {
      const receipt = receipts.get(name);
      const story = receipt !== undefined && 'stories' in receipt ? receipt.stories['1'] : null;
      expect([name, mayor.some(([path]) => path === story)]).toEqual([name, true]);
    }
    expect(mayor.length).toBeGreaterThan(400);
  });

  it('holds together: hashes, lines and addresses', async () => {
    const { status, out } = await diwan(['verify', ...folders(at)]);
    expect([status, out]).toEqual([0, expect.stringContaining('all is as it should be')]);
  });

  it('writes nothing outside its output, its cache and the list of addresses', () => {
    expect(after).toBe(before);
    expect(pages.some(([, text]) => text.includes('SECRET'))).toBe(false);
  });

  it('puts no tag into a page that acts, loads or leads where no text may lead', () => {
    const acting = pages
      .filter(([path]) => path.endsWith('.html'))
      .flatMap(([path, text]) =>
        tagsOf(path, text)
          .map((tag) => [path, acts(tag)])
          .filter(([, what]) => what !== ''),
      );
    expect(acting).toEqual([]);
    const reached = pages.map(([, text]) => text).join('');
    for (const payload of [
      '&lt;svg/onload=globalThis.pwned=1&gt;',
      '{{constructor.constructor(',
      'javascript:globalThis.pwned=1',
      '&lt;base href=',
    ])
      expect(reached).toContain(payload);
  });

  it('turns no words round', () => {
    expect(pages.filter(([, text]) => /[\u202a-\u202e\u2066-\u2069]/u.test(text)).map(([path]) => path)).toEqual([]);
  });

  it('hands spreadsheets no formula', () => {
    const table = pages.find(([path]) => path === 'data/articles.csv')?.[1] ?? '';
    const cells = cellsOf(table.slice(1));
    expect(cells.length).toBeGreaterThan(1000);
    expect(cells.filter((cell) => /^\s*[=+\-@＝＋－＠\t\r]/u.test(cell))).toEqual([]);
    expect(cells.some((cell) => cell.startsWith("'=cmd|"))).toBe(true);
  });

  it('escapes what stands in JSON-LD, and its data files are JSON', () => {
    const linked = pages.flatMap(([path, text]) =>
      [...text.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/gu)].map(([, json]) => [path, json ?? ''] as const),
    );
    for (const [path, json] of linked) expect([path, /<|-->/u.test(json), JSON.parse(json) !== null]).toEqual([path, false, true]);
    for (const [path, text] of pages) {
      if (path.endsWith('.json')) JSON.parse(text);
      if (path.endsWith('.jsonl')) for (const line of text.trimEnd().split('\n')) JSON.parse(line);
    }
  });

  it('makes no address that is hard to host', () => {
    expect(
      filesOf(join(at, '_site'))
        .map((path) => path.slice(at.length + 7))
        .filter((path) => !/^[A-Za-z0-9._/-]{1,200}$/u.test(path)),
    ).toEqual([]);
  });
});

/** The cells of a table after RFC 4180. */
function cellsOf(table: string): string[] {
  return [...table.matchAll(/(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/gu)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}

describe('a file that changes or vanishes while it is read', () => {
  it('is set aside with its reason, and the others are built', async () => {
    const other = workplace('moving');
    mkdirSync(join(other, 'content/raw'), { recursive: true });
    for (let n = 0; n < 60; n++)
      writeFileSync(
        join(other, `content/raw/f${n}.txt`),
        `Story ${n} of the quay\n\nMARJANA (SNA) – The quay ${n} was painted on ${1 + (n % 28)} March 2024.\n`,
      );
    // A writer that truncates, grows, removes and brings back files all the while.
    const meddler = `
      const fs = require('node:fs');
      const until = Date.now() + 20000;
      let n = 0;
      while (Date.now() < until) {
        const file = process.argv[1] + '/f' + (n % 60) + '.txt';
        const what = n++ % 4;
        try {
          if (what === 0) fs.rmSync(file);
          else if (what === 1) fs.writeFileSync(file, 'x'.repeat(n % 5000));
          else if (what === 2) fs.appendFileSync(file, 'more and more of the story\\n'.repeat(50));
          else fs.truncateSync(file, 3);
        } catch {}
      }`;
    const { spawn } = await import('node:child_process');
    const meddling = spawn(process.execPath, ['-e', meddler, join(other, 'content/raw')], { stdio: 'ignore' });
    const during = await build(other);
    meddling.kill('SIGKILL');
    expect([during.status < 2, during.told]).toEqual([true, expect.any(String)]);
    expect(readdirSync(join(other, '_site')).length).toBeGreaterThan(3);
    const after = await build(other);
    expect([after.status < 2, after.told]).toEqual([true, expect.any(String)]);
    expect((await diwan(['verify', ...folders(other)])).status).toBe(0);
  });
});
