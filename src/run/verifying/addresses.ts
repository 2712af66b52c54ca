/** Every address that was ever given: a page stands there, or a redirect whose target is there. */

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { DamagedFile } from '../../keep/damaged.ts';
import { type Permalinks, readPermalinks } from '../../link/permalinks.ts';
import type { Manifest } from '../../publish/manifest.ts';
import { homePath } from '../../publish/urls.ts';
import type { Finding } from './finding.ts';

export interface VerifiedAddresses {
  readonly addresses: number;
  readonly findings: readonly Finding[];
}

const LIST = 'permalinks.json';
const finding = (rule: string, file: string, message: string): Finding => ({ rule, file, line: null, message });

/** `list` is the file of addresses, `present` holds what stands in the site. People have a page in each language of it. */
export async function verifyAddresses(site: string, list: string, present: Manifest): Promise<VerifiedAddresses> {
  if (!existsSync(list)) {
    const lost = 'The list of addresses is gone: put the last good version back before you build again';
    return { addresses: 0, findings: [finding('addresses-missing', LIST, lost)] };
  }
  try {
    return await verifyListed(site, await readPermalinks(list), present);
  } catch (problem) {
    if (!(problem instanceof DamagedFile)) throw problem;
    return { addresses: 0, findings: [finding('addresses-damaged', LIST, problem.message)] };
  }
}

const ARTICLE = /^(?:ar|en)\/articles\/(?:\d{4}\/\d{2}|undated)\/[^/]+\.html$/u;

async function verifyListed(site: string, { articles, people }: Permalinks, present: Manifest): Promise<VerifiedAddresses> {
  const languages = (['ar', 'en'] as const).filter((language) => present.has(homePath(language)));
  const paths = [
    ...articles.map(({ address }) => `${address}.html`),
    ...languages.flatMap((language) => people.map(({ slug }) => `${language}/people/${slug}.html`)),
  ];
  const findings: Finding[] = [];
  for (const path of paths) {
    const why = present.has(path) ? await deadEnd(site, path, present) : 'Nothing stands at this address any more';
    if (why !== null) findings.push(finding('address-dead', path, why));
  }
  const listed = new Set(paths);
  for (const path of present.keys())
    if (ARTICLE.test(path) && !listed.has(path))
      findings.push(finding('address-unlisted', path, `It stands in the site, and ${LIST} has no such address`));
  return { addresses: paths.length, findings };
}

const REFRESH = /<meta http-equiv="refresh" content="0; url=([^"]*)">/u;

/** Why the page leads nowhere; null where it does not lead on, or to a page that is there. */
async function deadEnd(site: string, path: string, present: Manifest): Promise<string | null> {
  let at = path;
  for (const seen = new Set([path]); ; seen.add(at)) {
    const text = await readFile(join(site, at), 'utf8').catch(() => null);
    if (text === null) return 'The page cannot be read';
    const href = REFRESH.exec(text)?.[1];
    if (href === undefined) return null;
    at = posix.join(posix.dirname(at), decoded(href));
    if (!present.has(at)) return `It redirects to ${at}, which is not there`;
    if (seen.has(at)) return 'Its redirects lead in a circle';
  }
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}
