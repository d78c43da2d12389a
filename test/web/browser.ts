import { mkdirSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { chromiumPath, launchChromium, noChromium } from '../../scripts/chromium.ts';
import { createReader } from '../../src/app/reader.ts';
import { writtenReadout } from '../../src/app/written.ts';
import { type HttpServer, startServer } from '../../src/http/index.ts';
import type { Readout } from '../../src/model/records.ts';

/** Where the tests leave what they saw; ignored by git. */
const pictures = fileURLToPath(new URL('../../.vitest/web/', import.meta.url));
const samples = new URL('../../samples/alaska-summit/', import.meta.url);

/** What the tests of a file have in common. */
export interface App {
  /** The address of the server, which has read the samples. */
  readonly url: string;
  /** A page that has not gone anywhere yet, closed with the file's tests. `faults` collects what goes wrong on it. */
  page(options?: BrowserContextOptions): Promise<Page & { readonly faults: string[] }>;
  /** Keeps a picture of a page. */
  picture(page: Page, name: string): Promise<void>;
}

/**
 * Describes tests that need a browser and the real server. Without a browser they are skipped, and say so; where
 * READOUT_BROWSER is "required" (`.ci/run`), they fail.
 */
export function describeInBrowser(name: string, tests: (app: App) => void): void {
  if (chromiumPath === undefined) {
    if (process.env.READOUT_BROWSER === 'required') throw new Error(`Browser tests are required, and ${noChromium}.`);
    console.warn(`Skipped: ${name}. There is ${noChromium}.`);
  }
  describe.skipIf(chromiumPath === undefined)(name, () => {
    let server: HttpServer;
    let browser: Browser;
    const reader = createReader({ model: 'rules' });

    beforeAll(async () => {
      const logTo = { write: () => {} };
      const written = {
        read: async (...given: Parameters<typeof reader.read>) => writtenReadout(await reader.read(...given)),
      };
      server = await startServer({ reader: { ...written, close: () => reader.close() }, workers: 1, port: 0, logTo });
      for await (const one of server.readFirst(await samplePages())) if (one instanceof Error) throw one;
      browser = await launchChromium();
    });
    afterAll(async () => {
      await browser?.close();
      await server?.close();
      await reader.close();
    });

    tests({
      get url() {
        return server.url;
      },
      async page(options = {}) {
        const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
        // What takes longer does not come; the machine may be busy.
        context.setDefaultTimeout(45_000);
        const page = await context.newPage();
        const faults: string[] = [];
        page.on('pageerror', error => faults.push(String(error.stack)));
        page.on('console', message => message.type() === 'error' && faults.push(message.text()));
        page.on('dialog', dialog => {
          faults.push(`dialog: ${dialog.message()}`);
          void dialog.dismiss();
        });
        return Object.assign(page, { faults });
      },
      async picture(page, name) {
        mkdirSync(pictures, { recursive: true });
        await page.screenshot({ path: `${pictures}${name}.png` });
      },
    });
  });
}

async function samplePages() {
  const names = (await readdir(samples)).filter(name => name.endsWith('.html')).sort();
  return names.map(name => async () => ({ html: await readFile(new URL(name, samples)) }));
}

/** Lets the app get a readout of our own from the server's address; gives the path of its page. */
export async function serveReadout(page: Page, readout: Readout): Promise<string> {
  const id = encodeURIComponent(readout.article.id);
  await page.route(`**/api/articles/${id}`, route => route.fulfill({ json: readout }));
  return `/articles/${id}`;
}
