import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { replaceFolder } from '../../src/run/replace.ts';

/** No process has this id: it is above Linux's and macOS's highest. */
const DEAD = 4_999_999;

function place(): string {
  return mkdtempSync(join(tmpdir(), 'diwan-replace-'));
}

describe('replaceFolder', () => {
  it('puts a new folder in the old one’s place, whole', async () => {
    const above = place();
    const site = join(above, '_site');
    mkdirSync(site);
    writeFileSync(join(site, 'gone.html'), 'old');
    await replaceFolder(site, async (staged) => {
      expect(readFileSync(join(site, 'gone.html'), 'utf8')).toBe('old');
      writeFileSync(join(staged, 'new.html'), 'new');
    });
    expect(readdirSync(site)).toEqual(['new.html']);
    expect(readdirSync(above)).toEqual(['_site']);
  });

  it('leaves the last good folder when filling fails, and nothing beside it', async () => {
    const above = place();
    const site = join(above, '_site');
    mkdirSync(site);
    writeFileSync(join(site, 'good.html'), 'good');
    const failing = replaceFolder(site, async (staged) => {
      writeFileSync(join(staged, 'half.html'), 'half');
      throw new Error('disk full');
    });
    await expect(failing).rejects.toThrow('disk full');
    expect(readdirSync(site)).toEqual(['good.html']);
    expect(readdirSync(above)).toEqual(['_site']);
  });

  it('clears up behind a build that was killed', async () => {
    const above = place();
    mkdirSync(join(above, `._site.new-${DEAD}`));
    writeFileSync(join(above, '._site.news'), 'not ours');
    await replaceFolder(join(above, '_site'), async () => {});
    expect(readdirSync(above).sort()).toEqual(['._site.news', '_site']);
  });

  it('gives the last good folder back after a build that was killed between its two renames', async () => {
    const above = place();
    const old = join(above, `._site.old-${DEAD}`);
    mkdirSync(old);
    writeFileSync(join(old, 'good.html'), 'good');
    const failing = replaceFolder(join(above, '_site'), async () => {
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(readdirSync(join(above, '_site'))).toEqual(['good.html']);
    expect(existsSync(old)).toBe(false);
  });

  it('leaves alone what a build that still runs has staged', async () => {
    const above = place();
    mkdirSync(join(above, `._site.new-${process.ppid}`));
    await replaceFolder(join(above, '_site'), async () => {});
    expect(readdirSync(above).sort()).toEqual([`._site.new-${process.ppid}`, '_site']);
  });
});
