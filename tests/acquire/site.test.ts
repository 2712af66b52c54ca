import { describe, expect, it } from 'vitest';
import type { ReadFiles } from '../../src/acquire/disk.ts';
import { DEFAULT_SITE, readSite } from '../../src/acquire/site.ts';
import { utf8 } from './encode.ts';

function read(text: string | null) {
  const files: ReadFiles = {
    bytes: async () => {
      if (text === null) throw Object.assign(new Error(), { code: 'ENOENT' });
      return utf8(text);
    },
    async *pieces() {},
  };
  return readSite('content', files);
}

describe('site.yaml', () => {
  it('is complete without the file', async () => expect(await read(null)).toEqual({ site: DEFAULT_SITE, issues: [] }));
  it('is taken as it stands', async () => {
    const { site, issues } = await read(
      'name: { ar: أرشيف القصر, en: Qasr Archive }\ndescription: News of Qasr\naddress: https://example.org/qasr\nlanguages: [en]\ndigits: arab\nmonthNames: ar-EG\nwording: [{ as: boilerplate, phrases: [Qasr letters] }]\n',
    );
    expect(issues).toEqual([]);
    expect(site).toEqual({
      name: { ar: 'أرشيف القصر', en: 'Qasr Archive' },
      description: { ar: 'News of Qasr', en: 'News of Qasr' },
      address: 'https://example.org/qasr/',
      languages: ['en'],
      digits: 'arab',
      monthNames: 'ar-EG',
      wording: [{ as: 'boilerplate', where: 'line', phrases: ['Qasr letters'] }],
    });
  });
  it('keeps what is right and says the line of what is not', async () => {
    const { site, issues } = await read(
      'name: { en: Qasr }\naddress: javascript:alert(1)\nlanguages: [en, fr]\ndigits: roman\nmonthNames: xx\ncolour: red\n',
    );
    expect(site).toEqual({ ...DEFAULT_SITE, name: { ar: 'Qasr', en: 'Qasr' }, languages: ['en'] });
    expect(issues.map(({ line }) => line).sort()).toEqual([2, 3, 4, 5, 6]);
  });
  it.each(['', '# nothing yet', 'name: "x', '- a'])('has its defaults where the file is %j', async (text) => {
    expect((await read(text)).site).toEqual(DEFAULT_SITE);
  });
});
