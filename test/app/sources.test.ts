import { describe, expect, it } from 'vitest';
import { createReader } from '../../src/app/reader.ts';
import { fromHtml, toArticle } from '../../src/app/sources.ts';
import { textToArticle } from '../../src/app/text-sources.ts';
import { article } from '../every-record.ts';

const paragraph =
  'The two presidents will meet in Porto Vell on Friday, officials in both capitals said after a day of talks.';
const page = `<!doctype html><html lang="en"><head><meta charset="iso-8859-1"><title>Café talks to begin</title></head>
  <body><article><h1>Café talks to begin</h1>${`<p>${paragraph}</p>`.repeat(4)}</article></body></html>`;

describe('toArticle', () => {
  it('reads plain text as it is', async () => {
    const made = await toArticle({ id: 'x', text: 'One.\n\nTwo.', outlet: 'The Gazette', published: '2025-08-07' });
    expect(made).toMatchObject({ id: 'x', text: 'One.\n\nTwo.', outlet: 'The Gazette', published: '2025-08-07' });
  });

  it('reads a page, decoded or as bytes', async () => {
    const decoded = await toArticle({ html: page, outlet: 'The Gazette' });
    expect(decoded).toMatchObject({ title: 'Café talks to begin', outlet: 'The Gazette' });
    expect(decoded.text).toContain(paragraph);
    expect(await toArticle({ html: Buffer.from(page, 'latin1'), outlet: 'The Gazette' })).toEqual(decoded);
    const utf8 = { html: new TextEncoder().encode(page), charset: 'utf-8', outlet: 'The Gazette' };
    expect(await toArticle(utf8)).toEqual(decoded);
    expect(await fromHtml(page, { outlet: 'The Gazette' })).toEqual(decoded);
  });

  it('gives pages to workers too', async () => {
    await using here = createReader();
    await using pool = createReader({ workers: 1 });
    const source = { html: Buffer.from(page, 'latin1') };
    expect(JSON.stringify(await pool.read(source))).toBe(JSON.stringify(await here.read(source)));
    expect(source.html.length).toBe(page.length);
  });

  it('takes an article that was read before, whatever the order of its fields', async () => {
    expect(await toArticle(article)).toEqual(article);
    const { notes: _, leftOut: __, ...stored } = article;
    const reversed = Object.fromEntries(Object.entries(stored).reverse()) as typeof stored;
    expect(JSON.stringify(await toArticle(reversed))).toBe(JSON.stringify({ ...article, notes: [], leftOut: [] }));
  });

  it('refuses blocks that do not fit the text', async () => {
    const blocks = [{ kind: 'paragraph' as const, start: 0, end: 10_000 }];
    await expect(toArticle({ ...article, blocks })).rejects.toMatchObject({ code: 'bad-span' });
  });

  it.each([
    [null, 'Expected an object with "text" or "html", found null.'],
    ['text', 'Expected an object with "text" or "html", found "text".'],
    [{ title: 'x' }, 'Expected "text" as a string, or "html" as a string or bytes, found ["title"].'],
    [{ text: 5 }, 'Expected "text" as a string, or "html" as a string or bytes, found 5.'],
    [{ text: 'x', id: '' }, 'Expected "id" as a string that is not empty, found "".'],
    [{ text: 'x', outlet: 1 }, 'Expected "outlet" as a string, found 1.'],
    [{ text: 'x', authors: 'A. Writer' }, 'Expected "authors" as a list of strings, found "A. Writer".'],
    [{ text: 'x', blocks: [null] }, 'Expected "blocks" as a list of objects, found [null].'],
  ])('refuses %j', async (source, message) => {
    await expect(toArticle(source as never)).rejects.toMatchObject({ code: 'bad-record', message });
  });
});

describe('textToArticle', () => {
  it('refuses pages', () => {
    expect(() => textToArticle({ html: page } as never)).toThrow('Expected "text"');
  });
});
