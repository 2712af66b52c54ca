/** The owner's own pages: Markdown files in `content/pages/`, named `SLUG.LANGUAGE.md`. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readFrontMatter } from '../acquire/frontMatter.ts';
import type { Language, OwnPage } from '../model.ts';
import { INVISIBLE } from '../text.ts';

const FILE = /^([a-z0-9][a-z0-9-]*)\.(ar|en)\.md$/u;
const HEADING = /^#\s+([^\n]+)/u;
const CLOSING = /(?<!#)#+$/u;

/** Reads them in order of name; a folder that is not there holds none, and other files in it are passed over. */
export async function readOwnPages(content: string): Promise<OwnPage[]> {
  const folder = join(content, 'pages');
  const names = await readdir(folder).catch((problem: NodeJS.ErrnoException) => {
    if (problem.code === 'ENOENT' || problem.code === 'ENOTDIR') return [];
    throw problem;
  });
  const pages: OwnPage[] = [];
  for (const name of names.sort()) {
    const found = FILE.exec(name);
    if (found?.[1] && found[2]) pages.push(ownPage(found[1], found[2] as Language, await readFile(join(folder, name), 'utf8')));
  }
  return pages;
}

/** Parts a text into its title, from its front matter or its first heading, and what stands beneath. */
export function ownPage(slug: string, language: Language, text: string): OwnPage {
  const lines = text.replace(INVISIBLE, '').split(/\r\n|\r|\n/u);
  const { fields, lines: taken } = readFrontMatter(lines, `${slug}.${language}.md`);
  const plain = lines.slice(taken).join('\n').trim();
  const stated = fields !== null && 'title' in fields && typeof fields.title === 'string' ? fields.title.trim() : '';
  const heading = HEADING.exec(plain);
  const headed = heading?.[1]?.trim().replace(CLOSING, '').trim();
  const title = stated || headed || slug;
  // A heading that only repeats the title is printed once.
  return { slug, language, title, markdown: heading !== null && headed === title ? plain.slice(heading[0].length).trim() : plain };
}
