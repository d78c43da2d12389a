import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodePage, fromHtml } from '../../src/article/html/index.ts';

const folder = new URL('../articles/', import.meta.url);
const names = readdirSync(folder, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(entry => entry.name);

describe('golden pages', () => {
  test.each(names)('%s', name => {
    const bytes = new Uint8Array(readFileSync(new URL(`${name}/source.html`, folder)));
    const expected = JSON.parse(readFileSync(new URL(`${name}/expected.json`, folder), 'utf8')) as unknown;
    const article = fromHtml(bytes);
    const { title, outlet, authors, published, modified, language, url } = article;
    expect({
      title,
      outlet,
      authors,
      published,
      modified,
      language,
      url,
      blocks: article.blocks.map(block => ({
        kind: block.kind,
        text: article.text.slice(block.start, block.end),
        ...(block.time === undefined ? {} : { time: block.time }),
      })),
      leftOut: article.leftOut.map(({ code }) => code),
      notes: article.notes.map(({ code }) => code),
    }).toEqual(expected);
  });

  test.each(names)('%s: every block leads back to a tag of the page', name => {
    const bytes = new Uint8Array(readFileSync(new URL(`${name}/source.html`, folder)));
    const source = decodePage(bytes);
    for (const block of fromHtml(bytes).blocks) {
      expect(source.slice(block.page, block.page! + 11)).toMatch(/^(?:<[a-z]|articleBody)/);
    }
  });
});
