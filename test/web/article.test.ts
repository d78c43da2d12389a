import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Readout } from '../../src/model/records.ts';
import { readEvery } from '../every-record.ts';
import { describeInBrowser, serveReadout } from './browser.ts';

const TITLE = 'Kremlin says venue agreed for Putin-Trump meeting; White House official says nothing is set';

describeInBrowser('the article page', app => {
  async function openArticle(title = TITLE): Promise<Page & { faults: string[] }> {
    const page = await app.page({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto(app.url);
    await page.getByRole('link', { name: title }).first().click();
    // It stands below the text: all of it is there.
    await page.locator('.body footer').waitFor({ state: 'attached' });
    return page;
  }
  const chosen = (page: Page) => page.locator('.note[aria-current]').getAttribute('data-note');
  const painted = (page: Page) => page.locator('.run.chosen').allInnerTexts();

  it('shows the whole text of the list’s article', async () => {
    const page = await openArticle();
    expect(await page.title()).toBe(`${TITLE} · Readout`);
    expect(await page.locator('h1').innerText()).toMatch(/^Kremlin says/);
    const { articles } = await (await page.request.get(`${app.url}/api/articles`)).json();
    const { id } = articles.find((one: { title: string }) => one.title === TITLE);
    const { article } = await (await page.request.get(`${app.url}/api/articles/${id}`)).json();
    const shown = await page.locator('.text > :is(p, h1, h3)').evaluateAll(blocks =>
      blocks.map(block => {
        const copy = block.cloneNode(true) as HTMLElement;
        for (const number of copy.querySelectorAll('.number')) number.remove();
        return copy.textContent;
      }),
    );
    const blocks = article.blocks.map(({ start, end }: { start: number; end: number }) =>
      article.text.slice(start, end),
    );
    expect(shown).toEqual(blocks);
    expect(page.faults).toEqual([]);
  });

  it('ties text and margin when either is pointed at or clicked', async () => {
    const page = await openArticle();
    await page.locator('[data-note="s9"]').hover();
    expect((await painted(page)).join('')).toContain('We propose, first of all');
    await page.locator('.run[data-records~="s7"].cue').click();
    expect(await chosen(page)).toBe('s7');
    expect(new URL(page.url()).hash).toBe('#s7');
    await page.locator('.body .standfirst, .body .credit p').first().click();
    expect(await page.locator('.note[aria-current]').count()).toBe(0);
    expect(new URL(page.url()).hash).toBe('');
  });

  it('chooses times, which the margin tells of only then', async () => {
    const page = await openArticle();
    const time = page.locator('.body .run.time').nth(2);
    const records = (await time.getAttribute('data-records'))!.split(' ');
    expect(await page.locator(`[data-note="${records.at(-1)}"]`).count()).toBe(0);
    await time.click();
    expect(await chosen(page)).toBe(records.at(-1));
    await time.click();
    expect(await chosen(page)).not.toBe(records.at(-1));
  });

  it('opens at a permalink', async () => {
    const page = await openArticle();
    await page.goto(`${page.url().replace(/#.*/, '')}#s20`);
    await page.reload();
    await page.locator('[data-note="s20"][aria-current]').waitFor();
    await expect
      .poll(() =>
        page
          .locator('.run[data-records~="s20"]')
          .first()
          .evaluate(one => {
            const { top, bottom } = one.getBoundingClientRect();
            return top > 0 && bottom < innerHeight;
          }),
      )
      .toBe(true);
  });

  it('says why a statement is there, and copies it as a citation', async () => {
    const page = await openArticle();
    await page.keyboard.press('j');
    await page.getByRole('button', { name: 'Why?' }).click();
    expect(await page.locator('.note dl').innerText()).toMatch(/by [\s\S]*score\s+0\.\d\d of 1[\s\S]*what is said/);
    await page.getByRole('button', { name: 'Copy citation' }).click();
    await page.getByText('Citation copied.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(
      /^Kremlin.* says: “venue agreed[\s\S]*Meridian Wire, “Kremlin says venue.*7 August 2025.*characters \d+–\d+\.$/,
    );
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByText('Link copied.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  });

  it('shows only what one speaker says', async () => {
    const page = await openArticle();
    const speaker = page.getByRole('region', { name: 'Who speaks' }).getByRole('button').first();
    const forms = (await speaker.locator('.forms').innerText()).match(/\d+/g)!;
    const all = await page.locator('.note:visible').count();
    await speaker.click();
    const statements = page.locator('.note:visible .form');
    await expect.poll(() => statements.count()).toBe(forms.reduce((sum, n) => sum + Number(n), 0));
    await page.keyboard.press('j');
    const first = await chosen(page);
    await page.keyboard.press('j');
    expect(await chosen(page)).not.toBe(first);
    expect(await page.locator('.note[aria-current]').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.locator('.note:visible').count()).toBe(all);
  });

  it('shows wherever the chosen one is named, in text, margin and people', async () => {
    const page = await openArticle();
    const id = new URL(page.url()).pathname.split('/').at(-1);
    const readout = (await (await page.request.get(`${app.url}/api/articles/${id}`)).json()) as Readout;
    const speakers = readout.statements.flatMap(({ speaker }) => ('entity' in speaker ? [speaker.entity] : []));
    const mentionsOf = (entity: string) => readout.mentions.filter(mention => mention.entity === entity);
    const entity = speakers.toSorted((a, b) => mentionsOf(b).length - mentionsOf(a).length)[0]!;
    const named = mentionsOf(entity).map(({ id }) => id);
    const said = readout.statements
      .filter(({ speaker }) => 'entity' in speaker && speaker.entity === entity)
      .map(statement => statement.id);
    expect(named.length).toBeGreaterThan(2);
    const shown = () =>
      page
        .locator('.run.named')
        .evaluateAll(runs => runs.flatMap(run => (run as HTMLElement).dataset.records!.split(' ')));
    const notes = () =>
      page.locator('.note.said').evaluateAll(all => all.map(note => (note as HTMLElement).dataset.note));
    await page.locator(`.run.mention[data-records$="${named[1]}"]`).last().click();
    expect(await chosen(page)).toBe(named[1]);
    expect(await shown()).toEqual(expect.arrayContaining(named));
    expect((await notes()).sort()).toEqual(said.sort());
    expect(await page.locator('.note[aria-current]').innerText()).toContain(`Mention 2 of ${named.length}`);
    expect(await page.locator('.rail button.named').count()).toBe(1);
    await app.picture(page, 'named');
    await page.keyboard.press('n');
    expect(await chosen(page)).toBe(named[2]);
    await page.getByRole('button', { name: 'Where it is named before' }).click();
    await page.keyboard.press('N');
    expect(await chosen(page)).toBe(named[0]);
    await page.keyboard.press('Escape');
    expect(await shown()).toEqual([]);
    expect(await notes()).toEqual([]);
    // Whoever is picked among the people is shown wherever named, too.
    await page.locator('.rail button[aria-pressed]').first().click();
    await expect.poll(async () => (await shown()).length).toBeGreaterThan(0);
    expect(page.faults).toEqual([]);
  });

  it('switches layers, and shows none that is empty', async () => {
    const page = await openArticle();
    const content = page.locator('.text .run.content').first();
    const decoration = () => content.evaluate(one => getComputedStyle(one).textDecorationLine);
    expect(await page.getByRole('checkbox', { name: /^Left open/ }).count()).toBe(0);
    expect(await decoration()).toBe('underline');
    await page.getByRole('checkbox', { name: /Statements/ }).uncheck();
    expect(await decoration()).toBe('none');
    await page.keyboard.press('1');
    expect(await decoration()).toBe('underline');
  });

  it('shows the clock, whose times lead to their words', async () => {
    const page = await openArticle();
    const clock = page.getByRole('region', { name: 'Clock' });
    expect(await clock.innerText()).toContain('published 7 Aug 2025');
    await clock.getByRole('link', { name: /to come: 2 Sep/ }).click();
    expect(await painted(page)).toEqual([expect.stringMatching(/2 September|Sept\. 2/)]);
    await clock.getByText('without a place on the line').click();
    expect(await clock.innerText()).toMatch(/“/);
  });

  it('shows on demand what was left out of the page', async () => {
    const page = await openArticle();
    const summary = page.getByText(/parts? of the page left out/);
    await summary.click();
    expect(await page.locator('footer li:visible').count()).toBeGreaterThan(3);
  });

  it('shows records of every layer where a stage gives them', async () => {
    const page = await app.page();
    await page.goto(app.url + (await serveReadout(page, await readEvery())));
    await page.locator('.text .run.event').first().waitFor();
    expect(await page.getByRole('checkbox').count()).toBe(7);
    for (const id of ['s1', 'p1']) await page.locator(`[data-note="${id}"]`).waitFor();
    await page.locator('.text .run.event').first().click();
    expect(await page.locator('[data-note="v1"]').innerText()).toMatch(/CONSULT, planned[\s\S]*“meet”/);
    await page.locator('.text .run.mention').last().click();
    expect(await page.locator('.note[aria-current]').innerText()).toContain('Suderland place · name');
    await page.locator('.text .run.amount').first().click();
    await page.locator('[data-note="a1"]').waitFor();
    await page.locator('.text .run.open').first().click();
    expect(await page.locator('[data-note="n1"]').innerText()).toContain('Nobody is named.');
    await app.picture(page, 'every-layer');
    expect(page.faults).toEqual([]);
  });

  it('says so where nothing was found', async () => {
    const page = await app.page();
    const readout = await readEvery();
    const empty = {
      ...readout,
      statements: [],
      mentions: [],
      entities: [],
      links: [],
      times: [],
      events: [],
      positions: [],
      amounts: [],
      notes: [],
    };
    await page.goto(app.url + (await serveReadout(page, empty)));
    await page.getByText('No statement was found in this article.').waitFor();
    expect(await page.getByRole('region', { name: 'Clock' }).count()).toBe(0);
    expect(await page.getByRole('checkbox').count()).toBe(0);
  });

  it('prints text and margin and nothing to click', async () => {
    const page = await openArticle();
    await page.keyboard.press('j');
    await page.emulateMedia({ media: 'print' });
    for (const gone of ['nav', '.rail', '.more']) expect(await page.locator(gone).first().isVisible()).toBe(false);
    expect(await page.locator('.note').first().isVisible()).toBe(true);
    await app.picture(page, 'print');
  });
});

describeInBrowser('pages', app => {
  it('are reached by their addresses and the way back', async () => {
    const page = await app.page();
    await page.goto(app.url);
    await page.getByRole('link', { name: 'Add', exact: true }).click();
    await page.getByRole('heading', { name: 'Add an article' }).waitFor();
    await page.getByRole('link', { name: 'Read it here' }).click();
    await page.getByRole('heading', { name: 'Read it here' }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: 'Add an article' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Add an article' }).waitFor();
    expect(page.faults).toEqual([]);
  });

  it('say what is missing', async () => {
    const page = await app.page();
    await page.goto(`${app.url}/articles/nothing-like-it`);
    await page.getByRole('heading', { name: 'No such article' }).waitFor();
    await page.getByRole('link', { name: 'All articles' }).click();
    await page.getByRole('link', { name: TITLE }).first().waitFor();
  });

  it('say when there is nothing yet, and when the server is gone', async () => {
    const page = await app.page();
    await page.route('**/api/articles?*', route => route.fulfill({ json: { articles: [], total: 0 } }));
    await page.goto(app.url);
    await page.getByText('Nothing has been read yet.').waitFor();
    await page.unroute('**/api/articles?*');
    await page.route('**/api/articles?*', route => route.abort());
    await page.reload();
    await page.getByText('The server does not answer.').waitFor();
    await page.unroute('**/api/articles?*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('link', { name: TITLE }).first().waitFor();
  });

  it('keep light or dark as it was chosen', async () => {
    const page = await app.page({ colorScheme: 'light' });
    await page.goto(app.url);
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await paper();
    await page.getByLabel('Light or dark').selectOption({ label: '◐ Dark' });
    expect(await paper()).not.toBe(light);
    const dark = await paper();
    await page.reload();
    expect(await paper()).toBe(dark);
  });
});
