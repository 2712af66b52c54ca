/** A page whose complaints and requests are written down. */
import type { Browser, Page } from 'playwright-core';

export interface Watched {
  readonly page: Page;
  /** Errors and warnings of the console, failed requests, answers of 400 and more. */
  readonly complaints: string[];
  readonly asked: string[];
}

export async function watchedPage(browser: Browser, options: Parameters<Browser['newContext']>[0] = {}): Promise<Watched> {
  const page = await (await browser.newContext(options)).newPage();
  const complaints: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  // What a page had not finished loading when its reader went on is no complaint.
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText;
    if (why !== 'net::ERR_ABORTED') complaints.push(`${request.url()} ${why}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.url()} ${response.status()}`);
  });
  page.on('request', (request) => asked.push(request.url()));
  return { page, complaints, asked };
}
