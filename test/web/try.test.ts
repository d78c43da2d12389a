import { expect, it } from 'vitest';
import { createReader } from '../../src/index.ts';
import { describeInBrowser } from './browser.ts';

const TEXT =
  'Mill reopens\n\nMiller Jon Abel said on Monday that the old mill “runs again”. “We are glad,” the mayor told reporters.';

describeInBrowser('reading on the page itself', app => {
  it('sends and fetches nothing once the page has loaded', async () => {
    const page = await app.page();
    await page.goto(`${app.url}/try`);
    const read = page.getByRole('button', { name: 'Read', exact: true, disabled: false });
    await read.waitFor();
    const requests: string[] = [];
    page.context().on('request', request => requests.push(request.url()));
    await page.context().setOffline(true);
    await page.getByLabel('Article').fill(TEXT);
    await page.getByLabel('Published').fill('2025-08-07');
    await read.click();
    await page.getByRole('heading', { name: 'Mill reopens' }).waitFor();
    await page.getByText(/^Read on this machine in/).waitFor();
    expect(await page.locator('.note').count()).toBe(2);
    await page.locator('.note').first().click();
    await page.getByRole('button', { name: 'Why?' }).click();
    await app.picture(page, 'try');
    expect(requests).toEqual([]);
    expect(page.faults).toEqual([]);
  });

  it('reads with the model that ships, as the package does', async () => {
    const page = await app.page();
    await page.goto(`${app.url}/try`);
    const read = page.getByRole('button', { name: 'Read', exact: true, disabled: false });
    await read.waitFor();
    await page.getByLabel('Article').fill(TEXT);
    await read.click();
    await page.locator('.note').first().waitFor();
    const notes = (await page.locator('.note').allInnerTexts()).join('\n');
    await using reader = createReader();
    const { statements, run } = await reader.read({ text: TEXT });
    expect(run.model).not.toBe('rules');
    expect(await page.locator('.note').count()).toBe(statements.length);
    for (const { source } of statements) expect(notes).toContain(source[0]!.quote);
  });

  it('says what it does not read', async () => {
    const page = await app.page();
    await page.goto(`${app.url}/try`);
    const read = page.getByRole('button', { name: 'Read', exact: true, disabled: false });
    await read.waitFor();
    for (const [input, message] of [
      ['', 'Expected an article'],
      ['https://a.example/b', 'This page fetches nothing.'],
      ['<!doctype html><p>Talks', 'This page reads plain text.'],
      ['\0\0\0\0', /text/i],
    ] as const) {
      await page.getByLabel('Article').fill(input);
      await read.click();
      await page.locator('#problem').getByText(message).waitFor();
    }
  });
});
