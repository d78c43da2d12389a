/**
 * npm run bench:page [-- --rounds 9]: the web app in the machine's Chromium, from a server of its own that is warm. When an
 * article's page first shows something and how far it shifts; the longest tasks of the page's thread while an article of
 * 20,000 words comes in and is used; `/try` from its opening to a model at hand, and from 800 pasted words to their
 * readout. Prints JSON, times in milliseconds. Without a Chromium it says so and measures nothing.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { BrowserContext, Page } from 'playwright-core';
import { buildWeb } from '../scripts/build-web.ts';
import { chromiumPath, launchChromium, noChromium } from '../scripts/chromium.ts';
import { createJsonReader } from '../src/app/json-reader.ts';
import { standardLimits, startServer } from '../src/http/index.ts';
import { fromHtml } from '../src/index.ts';
import { type Traced, traced } from '../test/web/trace.ts';
import { machine, quantiles } from './quantiles.ts';

const { values: options } = parseArgs({ options: { rounds: { type: 'string', default: '9' } } });
const ROUNDS = Number(options.rounds);
const LONG = 20_000;
const SHORT = 800;
const SIZES = { desk: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };
const folder = fileURLToPath(new URL('../samples/alaska-summit/', import.meta.url));

/** The ways to use an article's page. */
const USES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  scrolling: async page => {
    for (let i = 0; i < 60; i++) {
      await page.mouse.wheel(0, 1500);
      await frames(page);
    }
  },
  'switching layers': async page => {
    for (const key of ['1', '2', '3', '4', '5', '6', '7', '1', '2', '3', '4', '5', '6', '7']) {
      await page.keyboard.press(key);
      await frames(page);
    }
  },
  'walking with j and k': async page => {
    for (const key of ['g', ...'jjjjjjjjjjjjjjjjjjjjkkkkk', 'G', 'k', 'g']) {
      await page.keyboard.press(key);
      await frames(page);
    }
  },
  'one speaker alone': async page => {
    await page.locator('.rail button[aria-pressed]').first().click();
    await frames(page);
    await page.keyboard.press('Escape');
    await frames(page);
  },
};

if (chromiumPath === undefined) {
  console.error(`Nothing was measured: there is ${noChromium}.`);
  process.exit(0);
}
await buildWeb();
const texts = await sampleTexts();
const reader = createJsonReader({ workers: 1, mostText: standardLimits.textLength });
const server = await startServer({ reader, workers: 1, port: 0, logLevel: 'error' });
const browser = await launchChromium();
try {
  const article = await keep(texts[2]!);
  const long = await keep(firstWords(Array.from({ length: 60 }, (_, i) => texts[i % texts.length]).join('\n\n'), LONG));
  const figures = {
    machine: `${machine}, Chromium ${browser.version()}`,
    rounds: ROUNDS,
    'an article page': {
      desk: await opened(article, SIZES.desk),
      phone: await opened(article, SIZES.phone),
    },
    [`longest tasks with ${LONG} words`]: await tasks(long),
    [`/try with ${SHORT} words`]: await readHere(firstWords(texts.join('\n\n'), SHORT)),
  };
  console.log(JSON.stringify(figures, null, 2));
} finally {
  await browser.close();
  await server.close();
  await reader.close();
}

/** The texts of the sample articles, in their order. */
async function sampleTexts(): Promise<string[]> {
  const names = readdirSync(folder).filter(name => name.endsWith('.html'));
  const articles = await Promise.all(names.toSorted().map(name => fromHtml(readFileSync(folder + name))));
  return articles.map(({ text }) => text);
}

/** As much of a text as its first so many words. */
function firstWords(text: string, count: number): string {
  return new RegExp(`^(?:\\s*\\S+){${count}}`).exec(text)![0];
}

/** Has the server read a text; gives the address of its page. */
async function keep(text: string): Promise<string> {
  const answer = await fetch(`${server.url}/api/read`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text, published: '2025-08-07' }),
  });
  const body = (await answer.json()) as { article?: { id: string }; detail?: string };
  if (!body.article) throw new Error(`The server read nothing: ${body.detail}`);
  return `${server.url}/articles/${encodeURIComponent(body.article.id)}`;
}

/** A page with nothing of ours in its cache. */
async function fresh(viewport = SIZES.desk): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ viewport });
  context.setDefaultTimeout(120_000);
  return { context, page: await context.newPage() };
}

/** When an article page shows something, when its largest words, and the sum of its shifts; a fresh visitor each time. */
async function opened(url: string, viewport: { width: number; height: number }) {
  const first: number[] = [];
  const largest: number[] = [];
  const shifts: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const { context, page } = await fresh(viewport);
    await page.goto(url);
    await page.locator('.body footer').waitFor({ state: 'attached' });
    // What is painted late would shift late.
    await page.waitForTimeout(300);
    const seen = await page.evaluate(() => {
      const entries = (type: string) =>
        new Promise<PerformanceEntryList>(resolve => {
          new PerformanceObserver(list => resolve(list.getEntries())).observe({ type, buffered: true });
          setTimeout(() => resolve([]), 100);
        });
      return Promise.all([entries('largest-contentful-paint'), entries('layout-shift')]).then(([paints, shifts]) => ({
        first: performance.getEntriesByName('first-contentful-paint')[0]!.startTime,
        largest: paints.at(-1)?.startTime ?? 0,
        shift: shifts.reduce((sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value, 0),
      }));
    });
    first.push(seen.first);
    largest.push(seen.largest);
    shifts.push(seen.shift);
    await context.close();
  }
  return {
    'first contentful paint': quantiles(first),
    'largest contentful paint': quantiles(largest),
    'layout shift, largest': Math.round(Math.max(...shifts) * 10_000) / 10_000,
  };
}

/** The longest task of each way to use a long article's page: the median of several visits, and their worst. */
async function tasks(url: string) {
  const visits: Record<string, Traced>[] = [];
  for (let round = 0; round < Math.min(ROUNDS, 5); round++) {
    const { context, page } = await fresh();
    const visit: Record<string, Traced> = {};
    visit.loading = await traced(page, async () => {
      await page.goto(url);
      await page.locator('.body footer').waitFor({ state: 'attached' });
      await page.waitForTimeout(300);
    });
    for (const [name, use] of Object.entries(USES)) visit[name] = await traced(page, () => use(page));
    visits.push(visit);
    await context.close();
  }
  return Object.fromEntries(
    Object.keys(visits[0]!).map(name => {
      const longest = visits.map(visit => visit[name]!);
      return [
        name,
        {
          'of the processor': spread(longest.map(({ tasks }) => tasks[0] ?? 0)),
          'of the clock': spread(longest.map(({ longestByClock }) => longestByClock)),
        },
      ];
    }),
  );
}

/** Waits until what was asked for has been drawn. */
function frames(page: Page): Promise<unknown> {
  return page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

function spread(values: readonly number[]) {
  const { median } = quantiles(values);
  return { median, worst: Math.round(Math.max(...values) * 10) / 10 };
}

/** `/try`: until the model is at hand, without and with its files in the cache; then from the paste to the readout drawn. */
async function readHere(text: string) {
  const figures = { first: [] as number[], again: [] as number[], paste: [] as number[], second: [] as number[] };
  for (let round = 0; round < Math.min(ROUNDS, 5); round++) {
    const { context, page } = await fresh();
    figures.first.push(await untilReady(page));
    figures.again.push(await untilReady(page));
    figures.paste.push(await pasted(page, text));
    figures.second.push(await pasted(page, `${text} It ends.`));
    await context.close();
  }
  return {
    'opened to model at hand, first use': quantiles(figures.first),
    'opened to model at hand, cached': quantiles(figures.again),
    'pasted to readout drawn, the first': quantiles(figures.paste),
    'pasted to readout drawn, the second': quantiles(figures.second),
  };
}

async function untilReady(page: Page): Promise<number> {
  const start = performance.now();
  await page.goto(`${server.url}/try`);
  const problem = page.locator('#problem:not(:empty)');
  await page.getByText('The model is here.').or(problem).waitFor();
  if (await problem.isVisible()) throw new Error(`/try: ${await problem.innerText()}`);
  return performance.now() - start;
}

/** Puts a text into the field, presses the button and waits for a frame with the article and its margin in it. */
async function pasted(page: Page, text: string): Promise<number> {
  return page.evaluate(async words => {
    const shown = document.querySelector('article');
    const start = performance.now();
    const field = document.querySelector('textarea')!;
    field.value = words;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
    document.querySelector<HTMLButtonElement>('button[type=submit]')!.click();
    await new Promise<void>(resolve => {
      const look = () => {
        const article = document.querySelector('article');
        if (article && article !== shown && article.querySelector('.note')) resolve();
        else requestAnimationFrame(look);
      };
      look();
    });
    await new Promise(resolve => requestAnimationFrame(resolve));
    return performance.now() - start;
  }, text);
}
