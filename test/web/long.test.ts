import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeInBrowser } from './browser.ts';

const SAYINGS = [
  'Harbour master Ida Voss said on Monday that the old pier must close before 30 September.',
  '“We will not wait for another winter,” she told the Bay Post in an interview last week.',
  'The council denied that any vote was planned, according to the union.',
  'Work on the new quay began in March 2021 and has cost $12 million so far.',
];

/** An article of so many words, in paragraphs of our own sentences. */
function longArticle(words: number): string {
  const paragraphs = ['The pier that would not close'];
  for (let n = 0; n < words; n += 60)
    paragraphs.push(SAYINGS.map((_, i) => SAYINGS[(i + n) % SAYINGS.length]).join(' '));
  return paragraphs.join('\n\n');
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of the processor. */
  readonly tdur?: number;
  readonly args: { readonly name?: string; readonly data?: { readonly score?: number } };
}

/** What the page's main thread did while `work` went on: its longest task, in ms of the processor, and its shifts. */
async function traced(page: Page, work: () => Promise<void>): Promise<{ longest: number; shift: number }> {
  const browser = page.context().browser()!;
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline', 'loading'] });
  await work();
  const { traceEvents } = JSON.parse(String(await browser.stopTracing())) as { traceEvents: TraceEvent[] };
  const thread = ({ pid, tid }: TraceEvent) => `${pid}:${tid}`;
  const mains = new Set(traceEvents.filter(one => one.args.name === 'CrRendererMain').map(thread));
  const tasks = traceEvents.filter(one => one.name.endsWith('RunTask') && mains.has(thread(one)));
  const shifts = traceEvents.filter(one => one.name === 'LayoutShift').map(one => one.args.data?.score ?? 0);
  return {
    longest: Math.max(...tasks.map(one => (one.tdur ?? 0) / 1000)),
    shift: shifts.reduce((sum, score) => sum + score, 0),
  };
}

describeInBrowser('an article of 20,000 words', app => {
  it('keeps the page at hand while it comes in and afterwards', async () => {
    const page = await app.page();
    const data = { text: longArticle(20_000), published: '2025-08-07' };
    const { article, statements } = await (await page.request.post(`${app.url}/api/read`, { data })).json();
    expect(statements.length).toBeGreaterThan(800);
    // Time of the processor, not of the clock: other programs of the machine do not count.
    // All of it takes its time where others use the processor, too.
    page.setDefaultTimeout(60_000);
    const loading = await traced(page, async () => {
      await page.goto(`${app.url}/articles/${encodeURIComponent(article.id)}`);
      await page.locator('.body footer').waitFor({ state: 'attached' });
    });
    const using = await traced(page, async () => {
      await page.keyboard.press('G');
      await page.locator(`[data-note="s${statements.length}"][aria-current]`).waitFor();
      await page.locator('.text .run.cue').last().hover();
      await page.locator('.rail button[aria-pressed]').first().click();
      await page.locator('.only-theirs').waitFor();
    });
    expect(await page.locator('.note').count()).toBe(statements.length);
    for (const { longest } of [loading, using]) {
      expect(longest).toBeGreaterThan(1);
      // The mark is 100 ms, which a slow machine or a collection of garbage can break; an article that is drawn in one
      // piece takes seconds.
      expect(longest).toBeLessThan(600);
    }
    expect(loading.shift).toBeLessThan(0.02);
    expect(page.faults).toEqual([]);
    await app.picture(page, 'long');
  });

  it('takes one paragraph of that length', async () => {
    const text = `Head\n\n${longArticle(20_000).replaceAll('\n\n', ' ')}`;
    const page = await app.page();
    page.setDefaultTimeout(60_000);
    const answer = await page.request.post(`${app.url}/api/read`, { data: { text } });
    await page.goto(`${app.url}/articles/${encodeURIComponent((await answer.json()).article.id)}`);
    await page.locator('.body footer').waitFor({ state: 'attached' });
    expect(page.faults).toEqual([]);
  });
});

describeInBrowser('the first load', app => {
  it('is under 120 kB packed, and comes from this server alone', async () => {
    const page = await app.page();
    const loaded = new Map<string, Promise<number>>();
    page.on('response', response => {
      loaded.set(
        response.url(),
        response.body().then(
          body => gzipSync(body).length,
          () => 0,
        ),
      );
    });
    await page.goto(app.url);
    await page
      .getByRole('link', { name: /Kremlin says venue agreed/ })
      .first()
      .click();
    await page.locator('.body .note').first().waitFor();
    const ours = [...loaded].filter(([url]) => !url.includes('/api/'));
    for (const [url] of loaded) expect(new URL(url).origin).toBe(app.url);
    const sizes = await Promise.all(ours.map(([, size]) => size));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(120_000);
  });
});
