import { statSync } from 'node:fs';
import { join } from 'node:path';
import { manifestPath } from '../publish/urls.ts';

/**
 * Tells a site from another that was put in its place, or that another cache knows of: by its folder and its manifest,
 * which stands in `holder` as long as it is not moved. '' where there is none.
 */
export function markOf(output: string, holder = output): string {
  const folder = statSync(output, { throwIfNoEntry: false });
  const manifest = statSync(join(holder, manifestPath), { throwIfNoEntry: false });
  if (folder === undefined || manifest === undefined) return '';
  return [folder.dev, folder.ino, folder.birthtimeMs, manifest.ino, manifest.mtimeMs, manifest.size].join(' ');
}
