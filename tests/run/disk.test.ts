/** A disk that is full and a folder that may not be written: the last good site stays in every byte, and the next build needs no help. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROGRAM, put, workplace } from './site.ts';

const story = (n: number): string =>
  `The quay number ${n} of Marjana\n\nMARJANA (SNA) – The quay ${n} was painted on ${1 + (n % 28)} May 2024, the harbour master Rania Haddad said.\n\n${`Street ${n} was closed for ${n} days. `.repeat(60)}\n`;

/** Whether this machine lets a process mount a small disk of its own. */
function mayMount(): boolean {
  try {
    execFileSync('unshare', ['--user', '--map-root-user', '--mount', 'sh', '-c', 'mount -t tmpfs tmpfs /mnt'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe.skipIf(!mayMount())('on a small disk of its own', () => {
  it('a build that fills it, or may not write on it, leaves the last good site, and the next one succeeds', () => {
    const at = workplace('disk');
    put(join(at, 'content'), { 'raw/a.txt': story(1) });
    mkdirSync(join(at, 'disk'));
    for (let n = 2; n < 40; n++) put(join(at, 'more'), { [`${n}.txt`]: story(n) });
    const build = `node '${PROGRAM}' build --content '${at}/content' --output '${at}/disk/_site' --cache '${at}/cache' >> '${at}/log' 2>&1`;
    const sums = (name: string): string => `(cd '${at}/disk/_site' && find . -type f | sort | xargs sha256sum) > '${at}/${name}'`;
    const script = `
      mount -t tmpfs -o size=24m tmpfs '${at}/disk'
      ${build}; echo "first $?"
      ${sums('good')}
      dd if=/dev/zero of='${at}/disk/filler' bs=4k >/dev/null 2>&1
      cp '${at}'/more/*.txt '${at}/content/raw/'
      ${build}; echo "full $?"
      ${sums('after-full')}
      rm '${at}/disk/filler'
      mount -o remount,ro '${at}/disk'
      ${build}; echo "read-only $?"
      ${sums('after-read-only')}
      mount -o remount,rw '${at}/disk'
      ${build}; echo "again $?"
      ${sums('again')}
      node '${PROGRAM}' verify --content '${at}/content' --output '${at}/disk/_site' --cache '${at}/cache' >> '${at}/log' 2>&1; echo "verify $?"
      ls -A '${at}/disk'`;
    writeFileSync(join(at, 'script.sh'), script);
    const said = execFileSync('unshare', ['--user', '--map-root-user', '--mount', 'sh', join(at, 'script.sh')], { encoding: 'utf8' })
      .trim()
      .split('\n');
    const read = (name: string): string => readFileSync(join(at, name), 'utf8');
    expect([said, read('log').slice(-3000)]).toEqual([
      ['first 0', 'full 2', 'read-only 2', 'again 0', 'verify 0', '_site'],
      expect.any(String),
    ]);
    expect(read('after-full')).toBe(read('good'));
    expect(read('after-read-only')).toBe(read('good'));
    expect(read('again').split('\n').length).toBeGreaterThan(read('good').split('\n').length);
    expect(read('log')).toMatch(/ENOSPC|no space/iu);
    expect(read('log')).toMatch(/EROFS|read-only/iu);
  });
});
