import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { loadReportParts } from '../../src/cli/report-parts.ts';
import { createFormatter } from '../../src/format/index.ts';
import type { Readout } from '../../src/model/records.ts';
import { readEvery } from '../every-record.ts';
import { hostile, planted, written } from '../format/planted.ts';
import { describeInBrowser } from './browser.ts';

const folder = await mkdtemp(join(tmpdir(), 'readout-report-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

let files = 0;
async function reportOf(...readouts: Readout[]): Promise<string> {
  const file = join(folder, `${++files}.html`);
  await writeFile(file, written(createFormatter('html', { report: await loadReportParts() }), ...readouts));
  return pathToFileURL(file).href;
}

describeInBrowser('the report', app => {
  it('is alive, and asks nobody for anything', async () => {
    const page = await app.page();
    const requests: string[] = [];
    page.on('request', request => requests.push(request.url()));
    const url = await reportOf(await readEvery());
    await page.goto(url);
    await page.locator('.article.live').waitFor();
    await page.keyboard.press('j');
    await page.locator('[data-note="s1"][aria-current]').waitFor();
    await page.getByRole('button', { name: 'Why?' }).click();
    await page.locator('.note dl').waitFor();
    expect(page.url()).toBe(`${url}#s1`);
    await app.picture(page, 'report');
    expect(requests).toEqual([url]);
    expect(page.faults).toEqual([]);
  });

  it('can be read without its script', async () => {
    const page = await app.page({ javaScriptEnabled: false });
    await page.goto(await reportOf(planted()));
    expect(await page.locator('.note').count()).toBe(4);
    expect(await page.locator('.needs-script').first().isVisible()).toBe(false);
    await page.locator('.text .number').first().click();
    expect(page.url()).toMatch(/#s1-note$/);
    await app.picture(page, 'report-without-script');
  });

  it('holds several articles, each with its own permalinks', async () => {
    const page = await app.page();
    const url = await reportOf(planted(), await readEvery(), planted({ title: 'Again' }));
    await page.goto(`${url}#a3-s2`);
    await page.locator('#a3-s2-note[aria-current]').waitFor();
    await page.getByRole('link', { name: 'Talks to begin' }).click();
    await page.locator('#a2 .article.live').waitFor();
    await page.keyboard.press('j');
    await expect.poll(() => page.url()).toBe(`${url}#a2-s1`);
    expect(page.faults).toEqual([]);
  });

  it('lets no text run', async () => {
    const page = await app.page();
    await page.goto(
      await reportOf(
        ...['</script><script>window.ran=1</script>', '<img src=x onerror=window.ran=1>', 'a\0b\r\nc\u202e'].map(
          hostile,
        ),
      ),
    );
    await page.locator('#a1 .article.live').waitFor();
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
    expect(await page.locator('img').count()).toBe(0);
    expect(page.faults).toEqual([]);
  });
});
