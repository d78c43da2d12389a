import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { readEvery } from '../every-record.ts';
import { describeInBrowser, serveReadout } from './browser.ts';

/** What axe finds that keeps people out, in words. */
async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html} ${node.failureSummary}`));
}

describeInBrowser('everybody', app => {
  const sizes = { phone: { width: 390, height: 844 }, desk: { width: 1440, height: 900 } };
  const pages: Record<string, (page: Page) => Promise<void>> = {
    articles: async page => {
      await page.goto(app.url);
      await page.getByRole('listitem').first().waitFor();
    },
    article: async page => {
      await page.goto(app.url);
      await page
        .getByRole('link', { name: /Kremlin says venue agreed/ })
        .first()
        .click();
      await page.locator('.body .note').nth(2).click();
      await page.getByRole('button', { name: 'Why?' }).click();
    },
    layers: async page => {
      await page.goto(app.url + (await serveReadout(page, await readEvery())));
      await page.locator('.text .run.position').first().click();
    },
    named: async page => {
      await pages.article!(page);
      await page.locator('.text .run.mention', { hasText: 'Ushakov' }).last().click();
      await page.locator('.run.named').first().waitFor();
    },
    add: async page => {
      await page.goto(`${app.url}/add`);
      await page.getByRole('button', { name: 'Read', exact: true }).click();
    },
    try: async page => {
      await page.goto(`${app.url}/try`);
      await page.getByText('The model is here.').waitFor();
    },
    missing: async page => {
      await page.goto(`${app.url}/articles/none`);
      await page.getByRole('alert').waitFor();
    },
  };

  for (const [name, open] of Object.entries(pages)) {
    for (const [size, viewport] of Object.entries(sizes)) {
      for (const colorScheme of ['light', 'dark'] as const) {
        it(`can use ${name} at the ${size}, ${colorScheme}`, async () => {
          const page = await app.page({ viewport, colorScheme });
          await open(page);
          await app.picture(page, `${name}-${size}-${colorScheme}`);
          expect(await barriers(page)).toEqual([]);
          const { scroll, client } = await page.evaluate(() => ({
            scroll: document.documentElement.scrollWidth,
            client: document.documentElement.clientWidth,
          }));
          expect(scroll).toBeLessThanOrEqual(client);
          await page.context().close();
        });
      }
    }
  }

  it('can do it all with the keyboard', async () => {
    const page = await app.page({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto(app.url);
    await page.getByRole('listitem').first().waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
    const tabTo = async (words: RegExp) => {
      for (let i = 0; i < 60; i++) {
        await page.keyboard.press('Tab');
        if (words.test(await focused())) return;
      }
      throw new Error(`Tab does not lead to ${words}.`);
    };
    await tabTo(/^Kremlin says venue agreed/);
    await page.keyboard.press('Enter');
    await page.locator('.body .note').first().waitFor();
    const chosen = () => page.locator('.note[aria-current]').getAttribute('data-note');
    await page.keyboard.press('j');
    expect(await chosen()).toBe('s1');
    await page.keyboard.press('j');
    await page.keyboard.press('ArrowRight');
    expect(await chosen()).toBe('s3');
    await page.keyboard.press('k');
    expect(await chosen()).toBe('s2');
    await page.keyboard.press('ArrowDown');
    expect(await chosen()).toBe('s3');
    await page.keyboard.press('w');
    await page.locator('.note dl').waitFor();
    await page.keyboard.press('c');
    await page.getByText('Citation copied.').waitFor();
    await tabTo(/^Why\?$/);
    await page.keyboard.press('Enter');
    expect(await page.locator('.note dl').count()).toBe(0);
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.keyboard.press('G');
    expect(await page.locator('[data-note][aria-current]').evaluate(note => document.activeElement === note)).toBe(
      true,
    );
    await page.keyboard.press('Escape');
    expect(await page.locator('.note[aria-current]').count()).toBe(0);
    await tabTo(/^Who speaks|^Ushakov|others?$|^Add$/);
  });

  it('can add an article with the keyboard', async () => {
    const page = await app.page();
    await page.goto(`${app.url}/add`);
    await page.locator('textarea').focus();
    await page.keyboard.insertText('Quay closes\n\nHarbour master Ida Voss said on Monday that the quay must close.');
    await page.keyboard.press('Tab');
    await page.keyboard.type('2025-08-07');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Quay closes' }).waitFor();
  });
});
