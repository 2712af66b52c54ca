/** The published files against their manifest. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hashesOf, type Manifest, readManifest } from '../../publish/manifest.ts';
import { manifestPath } from '../../publish/urls.ts';
import type { Finding } from './finding.ts';

/** What stands in the folder against what the build wrote: every file that is changed, missing or not from the build. */
export async function verifySite(site: string): Promise<{ readonly present: Manifest; readonly findings: readonly Finding[] }> {
  const present = await hashesOf(site);
  const text = await readFile(join(site, manifestPath), 'utf8').catch(() => null);
  const manifest = text === null ? null : readManifest(text);
  if (manifest === null) {
    const message = text === null ? 'There is no manifest, so no file can be checked; build again' : 'The manifest is damaged; build again';
    return { present, findings: [{ rule: 'manifest-missing', file: manifestPath, line: null, message }] };
  }
  const about = (rule: string, file: string, message: string): Finding => ({ rule, file, line: null, message });
  const listed = [...manifest].flatMap(([path, hash]) => {
    const now = present.get(path);
    if (now === undefined) return about('site-missing', path, 'The build wrote this file, and it is gone');
    if (now === '') return about('site-changed', path, 'The build wrote a file here, and now it is something else');
    return now === hash ? [] : about('site-changed', path, 'The file is not as the build wrote it');
  });
  const foreign = [...present.keys()]
    .filter((path) => path !== manifestPath && !manifest.has(path))
    .map((path) => about('site-foreign', path, 'The build did not write this file'));
  return { present, findings: [...listed, ...foreign] };
}
