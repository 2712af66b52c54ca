import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Finding } from '../../src/run/verifying/finding.ts';
import { build, folders, here, put, tree, workplace } from './site.ts';

const STORY = (what: string): string =>
  `${what} returns to the east bank\n\nMARJANA (SNA) – ${what} returned to service on 2 May 2024, the harbour master Rania Haddad said.\n\nIt will run four times a day until the autumn.\n\nRead also:\n\nMuseum opens its doors\n`;

let at: string;
let good: ReadonlyMap<string, Buffer>;

beforeAll(async () => {
  at = workplace('verify');
  put(join(at, 'content'), {
    'raw/a.txt': STORY('The ferry'),
    'raw/b/c.md': `---\ntitle: The tram returns\nauthor: Huda Karam\n---\n\n${STORY('The tram')}`,
    'raw/r.jsonl': `${JSON.stringify({ text: STORY('The train') })}\nno json\n`,
    'raw/menu.txt': 'Home\nContact us\nPrivacy policy\n',
    'raw/x.bin.txt': Buffer.from('%PDF-1.7 \u0000\u0001'),
    'raw/picture.png': 'PNG',
    'raw/\u202ename.txt': STORY('The boat'),
  });
  expect((await build(at)).status).toBe(1);
  good = tree(at);
});

beforeEach(() => {
  rmSync(at, { recursive: true });
  put(at, Object.fromEntries(good));
});

async function verify(...more: string[]): Promise<{ status: number; found: string[] }> {
  const { status, out, told } = await here(['verify', '--json', ...folders(at), ...more]);
  expect(told).toBe('');
  return {
    status,
    found: (JSON.parse(out) as Finding[]).map(({ rule, file, line }) => `${rule} ${file}${line === null ? '' : `:${line}`}`),
  };
}

const site = (path: string): string => join(at, '_site', path);
const raw = (path: string): string => join(at, 'content/raw', path);

describe('verify', () => {
  it('finds nothing wrong with what was just built, and says what it checked', async () => {
    expect(await verify()).toEqual({ status: 0, found: [] });
    const { out } = await here(['verify', ...folders(at)]);
    expect(out).toMatch(/^Checked \d{2,} files, 7 raw documents, \d{2,} lines, \d+ addresses: all is as it should be\.\n$/u);
    expect(tree(at)).toEqual(good);
  });

  it('has a manifest that sha256sum reads', () => {
    const said = execFileSync('sha256sum', ['-c', '--quiet', 'manifest-sha256.txt'], { cwd: join(at, '_site'), encoding: 'utf8' });
    expect(said).toBe('');
    const lines = readFileSync(site('manifest-sha256.txt'), 'utf8').split('\n');
    expect(lines.length - 1).toBe(tree(join(at, '_site')).size - 1);
  });

  it.each<[string, () => void, string[]]>([
    ['a changed page', () => appendFileSync(site('en/index.html'), ' '), ['site-changed en/index.html']],
    ['a missing page', () => rmSync(site('en/people/index.html')), ['site-missing en/people/index.html']],
    ['a file from elsewhere', () => writeFileSync(site('en/new.html'), ''), ['site-foreign en/new.html']],
    [
      'a link in the place of a page',
      () => {
        renameSync(site('404.html'), site('405.html'));
        symlinkSync('405.html', site('404.html'));
      },
      ['site-changed 404.html', 'site-foreign 405.html'],
    ],
    ['no manifest', () => rmSync(site('manifest-sha256.txt')), ['manifest-missing manifest-sha256.txt']],
    ['a damaged manifest', () => appendFileSync(site('manifest-sha256.txt'), 'x\n'), ['manifest-missing manifest-sha256.txt']],
    ['a changed raw file', () => appendFileSync(raw('a.txt'), '\nMore.\n'), ['raw-changed a.txt']],
    ['a changed file that was set aside', () => appendFileSync(raw('x.bin.txt'), '1'), ['raw-changed x.bin.txt']],
    [
      'a changed record',
      () => writeFileSync(raw('r.jsonl'), `${JSON.stringify({ text: STORY('A bus') })}\nno json\n`),
      ['raw-changed r.jsonl#1'],
    ],
    ['a missing raw file', () => rmSync(raw('b/c.md')), ['raw-missing b/c.md']],
    ['no list of addresses', () => rmSync(join(at, 'content/permalinks.json')), ['addresses-missing permalinks.json']],
    ['a damaged list of addresses', () => writeFileSync(join(at, 'content/permalinks.json'), '{'), ['addresses-damaged permalinks.json']],
    [
      'a list of addresses that lacks one of the site',
      () => {
        const file = join(at, 'content/permalinks.json');
        const kept = JSON.parse(readFileSync(file, 'utf8'));
        kept.articles = kept.articles.filter(({ address }: { readonly address: string }) => !/the-ferry|a-ferry|ferry/u.test(address));
        writeFileSync(file, JSON.stringify(kept));
      },
      [expect.stringMatching(/^address-unlisted .*ferry.*\.html$/u) as unknown as string],
    ],
    ['a new raw file', () => put(at, { 'content/raw/new.txt': STORY('The bus') }), ['raw-new new.txt']],
  ])('names %s', async (_, harm, expected) => {
    harm();
    expect(await verify()).toEqual({ status: 1, found: expected });
  });

  it('names a line that the ledger lost, one that it has twice and one that is not there', async () => {
    const receipts = readFileSync(site('data/documents.jsonl'), 'utf8').split('\n');
    const mine = receipts.findIndex((line) => line.includes('"a.txt"'));
    const receipt = JSON.parse(receipts[mine] ?? '');
    receipt.ledger = [...receipt.ledger.slice(1), receipt.ledger.at(-1), [400, 400, 1, 'body', 'x']];
    receipts[mine] = JSON.stringify(receipt);
    writeFileSync(site('data/documents.jsonl'), receipts.join('\n'));
    const { status, found } = await verify();
    expect(status).toBe(1);
    expect(found).toContain('line-lost a.txt:1');
    expect(found).toContain('line-lost a.txt:9');
    expect(found).toContain('line-lost a.txt:400');
  });

  it('names an address that leads nowhere, also at the end of a redirect', async () => {
    const kept = JSON.parse(readFileSync(join(at, 'content/permalinks.json'), 'utf8'));
    const [first] = kept.articles;
    kept.articles.push({ ...first, address: 'en/articles/2020/01/gone' });
    kept.people.push({ slug: 'nobody-at-all', forms: [] });
    writeFileSync(join(at, 'content/permalinks.json'), JSON.stringify(kept));
    mkdirSync(site('en/articles/2020/01'), { recursive: true });
    writeFileSync(site('en/articles/2020/01/gone.html'), '<meta http-equiv="refresh" content="0; url=../02/nowhere.html">');
    const { found } = await verify();
    expect(found.filter((one) => one.startsWith('address-dead'))).toEqual([
      'address-dead en/articles/2020/01/gone.html',
      'address-dead ar/people/nobody-at-all.html',
      'address-dead en/people/nobody-at-all.html',
    ]);
  });

  it('names a story whose page is gone, and receipts that cannot be read', async () => {
    const receipts = readFileSync(site('data/documents.jsonl'), 'utf8');
    const page = /"1":"([^"]+)"/u.exec(receipts)?.[1] ?? '';
    rmSync(site(page));
    expect((await verify()).found).toEqual(expect.arrayContaining([`site-missing ${page}`, `address-dead ${page}`]));
    expect((await verify()).found.some((one) => one.startsWith('story-lost '))).toBe(true);
    writeFileSync(site('data/documents.jsonl'), `{"file":1}\n${receipts}`);
    expect((await verify()).found).toContain('receipts-damaged data/documents.jsonl:1');
  });

  it('checks a site alone where there is no content, and refuses one that is not there', async () => {
    const alone = await here(['verify', '--output', join(at, 'nowhere')]);
    expect(alone).toMatchObject({ status: 2, out: '' });
    const was = process.cwd();
    process.chdir(join(at, '_site'));
    const { status, out } = await here(['verify', '--output', '.']);
    process.chdir(was);
    expect(out).toContain('not checked');
    expect(status).toBe(0);
  });
});

describe('a document without a story', () => {
  it('is in the receipts, every line of it, and is reported', async () => {
    const receipts = readFileSync(site('data/documents.jsonl'), 'utf8').split('\n');
    const menu = JSON.parse(receipts.find((line) => line.includes('menu.txt')) ?? '');
    expect(menu.stories).toEqual({});
    expect(menu.ledger.at(0)?.[0]).toBe(1);
    expect(menu.ledger.at(-1)?.[1]).toBe(3);
    const { out } = await here(['check', '--json', ...folders(at)]);
    expect(JSON.parse(out).issues).toContainEqual(expect.objectContaining({ rule: 'no-article', file: 'menu.txt' }));
  });
});
