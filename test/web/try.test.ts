import { expect, it } from 'vitest';
import { createReader } from '../../src/index.ts';
import { describeInBrowser } from './browser.ts';

const TEXT =
  'Mill reopens\n\nMiller Jon Abel said on Monday that the old mill “runs again”. “We are glad,” the mayor told reporters.';

const WORKER = '**/assets/worker-*.js';

describeInBrowser('reading on the page itself', app => {
  it('sends and fetches nothing once the page has loaded', async () => {
    const page = await app.page();
    await page.goto(`${app.url}/try`);
    const read = page.getByRole('button', { name: 'Read', exact: true });
    await page.getByText('The model is here.').waitFor();
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
    // At once: it is read when the model is there.
    await page.getByLabel('Article').fill(TEXT);
    await page.getByRole('button', { name: 'Read', exact: true }).click();
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
    await page.getByText('The model is here.').waitFor();
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

  it('says what is missing where the model does not come, and starts again', async () => {
    const page = await app.page();
    await page.route('**/model/*.onnx', route => route.abort());
    await page.goto(`${app.url}/try`);
    await page.getByText('The model could not be loaded: the server does not answer.').waitFor();
    await app.picture(page, 'try-without-model');
    await page.unroute('**/model/*.onnx');
    await page.getByRole('button', { name: 'Start again' }).click();
    await page.getByText('The model is here.').waitFor();
    expect(await page.locator('#problem').innerText()).toBe('');
  });

  it('tells of a model that is not whole', async () => {
    const page = await app.page();
    await page.route('**/model/vocab.txt', route => route.fulfill({ body: 'cut off' }));
    await page.goto(`${app.url}/try`);
    await page.getByText(/^The model could not be loaded: .*vocab\.txt is not the one/).waitFor();
  });

  it('reads by rules where the server has no model', async () => {
    const page = await app.page();
    await page.route('**/model/config.json', route => route.fulfill({ status: 404, body: '{}' }));
    await page.goto(`${app.url}/try`);
    await page.getByText('the page reads by rules alone').waitFor();
    await page.getByLabel('Article').fill(TEXT);
    await page.getByRole('button', { name: 'Read', exact: true }).click();
    await page.locator('.note').first().waitFor();
  });

  for (const [what, script, message] of [
    ['throws', `onmessage = () => { throw new Error('a stage failed'); }; `, /^The reader stopped: .*a stage failed/],
    [
      'answers with a problem',
      `onmessage = ({ data: { number } }) => postMessage({ number, problem: 'No.' });`,
      /^No\.$/,
    ],
  ] as const) {
    it(`goes on where the reader ${what}`, async () => {
      const page = await openWith(script);
      await page.getByRole('button', { name: 'Read', exact: true }).click();
      await page.locator('#problem').getByText(message).waitFor();
      await page.unroute(WORKER);
      const again = page.getByRole('button', { name: 'Start again' });
      if (await again.isVisible()) await again.click();
      await page.getByRole('button', { name: 'Read', exact: true, disabled: false }).waitFor();
    });
  }

  it('can be stopped while it reads', async () => {
    const page = await openWith('onmessage = () => { for (;;); };');
    await page.getByRole('button', { name: 'Read', exact: true }).click();
    await page.unroute(WORKER);
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByText('The model is here.').waitFor();
    await page.getByRole('button', { name: 'Read', exact: true }).click();
    await page.locator('.note').first().waitFor();
    expect(page.faults).toEqual([]);
  });

  /** The page with a text in it, and another worker than ours behind it. */
  async function openWith(script: string) {
    const page = await app.page();
    const headers = { 'content-type': 'text/javascript', 'cross-origin-embedder-policy': 'require-corp' };
    const body = `${script} postMessage({ ready: true, model: 'none' });`;
    await page.route(WORKER, route => route.fulfill({ headers, body }));
    await page.goto(`${app.url}/try`);
    await page.getByText('The model is here.').waitFor();
    await page.getByLabel('Article').fill(TEXT);
    return page;
  }
});
