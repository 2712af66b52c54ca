/** The text of an article from its own page, for excerpts: by http alone, because a page from a disk may read no other. */
import type { Head } from '../../../src/publish/search/format/records.ts';
import { addressOf } from './results.ts';

/** Paragraphs and captions of the page. */
const TEXTS = 'main .dek, main .body p, main .captions li';

export const canReadPages = (root: string): boolean => /^https?:/u.test(root);

/** Parsed as a document that runs nothing; only its text is taken. Empty where the page can't be had. */
export async function textsOf(root: string, head: Head): Promise<string[]> {
  try {
    const answer = await fetch(addressOf(root, head));
    if (!answer.ok) return [];
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    return Array.from(page.querySelectorAll(TEXTS), ({ textContent }) => (textContent ?? '').replace(/\s+/gu, ' ').trim()).filter(Boolean);
  } catch {
    return [];
  }
}
