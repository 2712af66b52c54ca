/** Every package that is installed, by its own word on its licence. Nothing is asked of a network. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './sources.ts';

/** Licences that may come along with a program under MIT, by their SPDX names. */
const PERMISSIVE = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'CC-BY-3.0',
  'CC-BY-4.0',
  'Unlicense',
  'Python-2.0',
  'OFL-1.1',
  'WTFPL',
  'Zlib',
]);
/** Used unchanged while developing, and no part of what is shipped or published. */
const WHILE_DEVELOPING = new Set(['MPL-2.0', 'LGPL-3.0-or-later']);

interface Installed {
  readonly name: string;
  readonly licence: string;
  readonly dev: boolean;
}

function installed(): Installed[] {
  const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages as Record<
    string,
    { dev?: boolean; license?: string; optional?: boolean }
  >;
  return Object.entries(lock).flatMap(([path, entry]) => {
    if (path === '') return [];
    const file = join(ROOT, path, 'package.json');
    const said = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
    const licence = said.license ?? said.licenses?.[0] ?? entry.license ?? '';
    return {
      name: path.replace(/^.*node_modules\//u, ''),
      licence: typeof licence === 'string' ? licence : (licence.type ?? ''),
      dev: entry.dev === true,
    };
  });
}

/** Whether one of the licences offered (`MIT OR GPL-3.0`) is allowed, or all that hold at once (`MIT AND CC0-1.0`). */
function isAllowed(expression: string, allowed: (name: string) => boolean): boolean {
  const plain = expression.replace(/[()]/gu, '').trim();
  if (plain === '') return false;
  return plain.split(/ OR /u).some((all) => all.split(/ AND /u).every((name) => allowed(name.trim())));
}

const packages = installed();

describe('licences', () => {
  it('of all packages are read', () => {
    expect(packages.length).toBeGreaterThan(100);
    expect(readdirSync(join(ROOT, 'node_modules')).length).toBeGreaterThan(50);
  });

  it('of what ships are permissive', () => {
    const others = packages.filter(({ dev, licence }) => !dev && !isAllowed(licence, (name) => PERMISSIVE.has(name)));
    expect(others).toEqual([]);
  });

  it('of what developing needs are permissive, or known', () => {
    const others = packages.filter(
      ({ dev, licence }) => dev && !isAllowed(licence, (name) => PERMISSIVE.has(name) || WHILE_DEVELOPING.has(name)),
    );
    expect(others).toEqual([]);
  });

  it('are told from one another', () => {
    const mine = (text: string): boolean => isAllowed(text, (name) => PERMISSIVE.has(name));
    expect([mine('(MIT OR GPL-3.0)'), mine('MIT AND GPL-3.0'), mine('GPL-3.0'), mine(''), mine('(BSD-3-Clause AND MIT)')]).toEqual([
      true,
      false,
      false,
      false,
      true,
    ]);
  });

  it('let no package run a script or fetch something when it is installed', () => {
    const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages as Record<
      string,
      { hasInstallScript?: boolean }
    >;
    const running = Object.entries(lock).filter(([, { hasInstallScript }]) => hasInstallScript === true);
    // esbuild's only checks that its binary is there; fsevents is for macOS alone and optional.
    expect(
      running.map(([path]) => path.replace(/^.*node_modules\//u, '')).filter((name) => !['esbuild', 'fsevents'].includes(name)),
    ).toEqual([]);
  });
});
