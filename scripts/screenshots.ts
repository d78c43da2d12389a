/**
 * Takes the pictures of the app that README.md shows, `npm run screenshots`, in a Chromium of the machine
 * (READOUT_CHROMIUM, or /usr/bin/chromium): one article in light, the same at a phone's width in dark.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createReader } from '../src/app/reader.ts';
import { writtenReadout } from '../src/app/written.ts';
import { startServer } from '../src/http/index.ts';
import { buildWeb } from './build-web.ts';
import { launchChromium } from './chromium.ts';

const sample = new URL('../samples/alaska-summit/03-meridian-wire-meeting-agreed.html', import.meta.url);
const folder = fileURLToPath(new URL('../docs/images/', import.meta.url));

await buildWeb();
const reader = createReader();
const readout = await reader.read({ html: await readFile(sample) });
const server = await startServer({
  reader: { read: async () => writtenReadout(readout), close: () => reader.close() },
  workers: 1,
  port: 0,
  logLevel: 'error',
});
for await (const one of server.readFirst([() => ({ html: '' })])) if (one instanceof Error) throw one;
const browser = await launchChromium();
const path = `/articles/${encodeURIComponent(readout.article.id)}`;

const desk = await browser.newPage({ viewport: { width: 1280, height: 860 }, colorScheme: 'light' });
await desk.goto(`${server.url}${path}`);
await desk.locator('.body footer').waitFor({ state: 'attached' });
await desk.locator('.note').nth(4).click();
await desk.getByRole('button', { name: 'Why?' }).click();
await desk.evaluate(() => {
  (document.activeElement as HTMLElement).blur();
  scrollTo(0, 0);
});
await desk.screenshot({ path: `${folder}article.png` });

const phone = await browser.newPage({
  viewport: { width: 390, height: 760 },
  colorScheme: 'dark',
});
await phone.goto(`${server.url}${path}`);
await phone.locator('.body footer').waitFor({ state: 'attached' });
await phone
  .locator('.row.paragraph')
  .first()
  .evaluate(row => row.scrollIntoView({ block: 'start' }));
await phone.locator('.row.paragraph .number').nth(1).click();
await phone.screenshot({ path: `${folder}phone.png` });

await browser.close();
await server.close();
await reader.close();
