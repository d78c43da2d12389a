import { expect, it } from 'vitest';
import { describeInBrowser } from './browser.ts';

const TEXT =
  'Mill reopens\n\nMiller Jon Abel said on Monday that the old mill “runs again”. “We are glad,” the mayor told reporters.';

describeInBrowser('adding articles', app => {
  async function openForm() {
    const page = await app.page();
    await page.goto(`${app.url}/add`);
    return {
      page,
      words: page.getByLabel('Text, page source or address'),
      send: page.getByRole('button', { name: 'Read', exact: true }),
    };
  }

  it('reads pasted text and opens it', async () => {
    const { page, words, send } = await openForm();
    await words.fill(TEXT);
    await page.getByLabel('Published').fill('2025-08-07');
    await page.getByLabel('Outlet').fill('Bay Post');
    await send.click();
    await page.getByRole('heading', { name: 'Mill reopens' }).waitFor();
    expect(await page.locator('.about').innerText()).toContain('Bay Post · 7 August 2025');
    await page.getByRole('link', { name: 'Articles' }).click();
    await page.getByRole('link', { name: 'Mill reopens' }).waitFor();
    expect(page.faults).toEqual([]);
  });

  it('says what is missing before anything is sent', async () => {
    const { page, words, send } = await openForm();
    await send.click();
    await page.getByText('Expected an article or its address.').waitFor();
    await words.fill(TEXT);
    await page.getByLabel('Published').fill('yesterday');
    await send.click();
    await page.getByText('Expected a date like 2025-08-07, found “yesterday”.').waitFor();
    await app.picture(page, 'add-wrong-date');
  });

  it('says what the server could not read', async () => {
    const { page, words, send } = await openForm();
    await words.fill('http://127.0.0.1:9/private');
    await send.click();
    await page.getByText(/^not read: .*127\.0\.0\.1/).waitFor();
    expect(new URL(page.url()).pathname).toBe('/add');
  });

  it('reads files that are dropped or chosen, each on its own', async () => {
    const { page } = await openForm();
    const data = await page.evaluateHandle(
      text => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([text], 'mill.txt'));
        transfer.items.add(new File(['%PDF'], 'mill.pdf'));
        transfer.items.add(new File([''], 'empty.txt'));
        return transfer;
      },
      TEXT.replace('Mill', 'Kiln'),
    );
    await page.dispatchEvent('body', 'drop', { dataTransfer: data });
    await page.getByRole('link', { name: 'Kiln reopens: 2 statements' }).waitFor();
    await page.getByText('not read: Expected a file that ends in').waitFor();
    await page.getByText('not read: The file is empty.').waitFor();
    await app.picture(page, 'add-files');
    const file = { name: 'dock.txt', mimeType: 'text/plain', buffer: Buffer.from(TEXT.replace('Mill', 'Dock')) };
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('link', { name: 'Dock reopens: 2 statements' }).click();
    await page.getByRole('heading', { name: 'Dock reopens' }).waitFor();
  });

  it('tells how a reading goes on', async () => {
    const { page, words, send } = await openForm();
    await page.route('**/api/read', async route => {
      await new Promise(resolve => setTimeout(resolve, 1000));
      await route.continue();
    });
    await words.fill(TEXT);
    await send.click();
    await page.getByText('sending …').waitFor();
    expect(await send.isDisabled()).toBe(true);
    await page.getByRole('heading', { name: 'Mill reopens' }).waitFor();
  });
});
