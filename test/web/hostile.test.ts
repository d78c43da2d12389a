import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { hostile, planted } from '../format/planted.ts';
import { describeInBrowser, serveReadout } from './browser.ts';

const TEXTS = [
  '<img src=x onerror="window.ran=1">',
  '<script>window.ran=1</script>',
  '"><svg onload=window.ran=1>',
  'javascript:window.ran=1',
  '</title></style></textarea><iframe srcdoc="<script>parent.ran=1</script>">',
  '{@html "<img src=x onerror=window.ran=1>"}',
];

/** What came to run, and what came to stand on the page that we never put there. */
async function intruders(page: Page) {
  return page.evaluate(() => ({
    ran: 'ran' in window,
    elements: [...document.querySelectorAll('img, iframe, object, embed, script:not([src^="/assets/"])')].map(
      one => one.outerHTML,
    ),
    links: [...document.querySelectorAll('a')]
      .map(link => link.protocol)
      .filter(protocol => !/^https?:$/.test(protocol)),
  }));
}
const none = { ran: false, elements: [], links: [] };

describeInBrowser('hostile text', app => {
  it.each(TEXTS)('%s is shown as it is, everywhere', async text => {
    const page = await app.page();
    const readout = hostile(text);
    await page.goto(app.url + (await serveReadout(page, { ...readout, article: { ...readout.article, url: text } })));
    await page.locator('.body .note, header .note').first().click();
    await page.getByRole('button', { name: 'Why?' }).click();
    await page.getByText('part of the page left out').click();
    await page
      .getByText(/^Left open/)
      .first()
      .click();
    expect(await page.locator('.text').innerText()).toContain(text);
    expect(await page.title()).toContain(text);
    expect(await intruders(page)).toEqual(none);
    expect(page.faults).toEqual([]);
    await page.context().close();
  });

  it.each(TEXTS)('%s is shown as it is in the list', async text => {
    const page = await app.page();
    const { id } = planted().article;
    const summary = { id, title: text, outlet: text, published: text, url: text, language: text, counts: {} };
    await page.route('**/api/articles?*', route => route.fulfill({ json: { articles: [summary], total: 1 } }));
    await page.goto(app.url);
    await page.getByText(text).first().waitFor();
    expect(await intruders(page)).toEqual(none);
    await page.context().close();
  });

  it('stays text when the server sends it back', async () => {
    const page = await app.page();
    await page.goto(`${app.url}/add`);
    await page.locator('textarea').fill(`${TEXTS[0]}\n\n“${TEXTS[1]}” said ${TEXTS[2]} on Monday.`);
    await page.getByLabel('Outlet').fill(TEXTS[2]!);
    await page.getByRole('button', { name: 'Read', exact: true }).click();
    await page.locator('.article').waitFor();
    expect(await intruders(page)).toEqual(none);
    await page.goto(`${app.url}/articles/${encodeURIComponent(TEXTS[0]!)}#${TEXTS[1]}`);
    await page.getByRole('alert').waitFor();
    expect(await intruders(page)).toEqual(none);
  });
});
