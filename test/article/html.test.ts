import { describe, expect, test } from 'vitest';
import { bodyText } from '../../src/article/body.ts';
import { dateInUrl, isoDate } from '../../src/article/html/dates.ts';
import { decodePage, fromHtml } from '../../src/article/html/index.ts';
import { splitNames } from '../../src/article/html/metadata.ts';

const PROSE = [
  'The council said on Tuesday that it would repair the old bridge before the winter, at a cost of two million crowns.',
  'Work on the first pillar begins in May, and drivers will have to take the ferry for six weeks, an engineer said.',
  'Shopkeepers on the northern bank fear that their customers will stay away, and they have asked for lower rents.',
];
const page = (inner: string, head = '') =>
  `<html lang="en"><head><title>Bridge closed</title>${head}</head><body><h1>Bridge closed</h1>${inner}</body></html>`;
const story = PROSE.map(text => `<p>${text}</p>`).join('');
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('text of a page', () => {
  test('body text is paragraphs only', () => {
    expect(bodyText(fromHtml(page(story)))).toBe(PROSE.join('\n\n'));
  });

  test('inline tags lose no spaces and add none', () => {
    const article = fromHtml(
      page(
        `${story}<p>The <a href="/k">Kremlin</a> and <b>Kyiv</b>'s envoys met, and re<i>spond</i>ed to nothing that day at all.</p>`,
      ),
    );
    expect(article.text).toContain("The Kremlin and Kyiv's envoys met, and responded to nothing that day at all.");
    expect(article.notes).toEqual([]);
  });

  test('entities, no-break spaces, soft hyphens and line breaks', () => {
    const article = fromHtml(
      page(
        `${story}<p>Caf&eacute;&nbsp;owners &amp; co&shy;oks said &ldquo;no&rdquo; &mdash; twice,\n   and went home to their families.</p>`,
      ),
    );
    expect(article.text).toContain('Café owners & cooks said “no” — twice, and went home to their families.');
  });

  test('q becomes quotation marks, nested ones single', () => {
    expect(
      fromHtml(page(`${story}<p>He called it <q>a <q>gift</q></q>, and nobody in the room laughed at the word.</p>`))
        .text,
    ).toContain('“a ‘gift’”');
  });

  test('hidden elements are left out and listed', () => {
    const article = fromHtml(
      page(`${story}<p hidden>No reader has seen this long sentence about the bridge, since it is hidden.</p>`),
    );
    expect(article.text).not.toContain('No reader');
    expect(article.leftOut).toContainEqual(
      expect.objectContaining({ code: 'hidden', sample: expect.stringContaining('No reader') }),
    );
  });

  test('a comment section longer than the article is left out', () => {
    const comments =
      '<p>I have crossed this bridge for thirty years and never saw a single engineer look at it, believe me.</p>'.repeat(
        12,
      );
    const article = fromHtml(page(`<div class="text">${story}</div><div id="comments">${comments}</div>`));
    expect(bodyText(article)).toBe(PROSE.join('\n\n'));
    expect(article.leftOut.map(({ code }) => code)).toContain('comments');
  });

  test('captions are blocks, and no body', () => {
    const article = fromHtml(
      page(
        `<div>${PROSE.slice(0, 2)
          .map(text => `<p>${text}</p>`)
          .join(
            '',
          )}<figure><img src="b.jpg"><figcaption>The bridge in May</figcaption></figure><p>${PROSE[2]}</p></div>`,
      ),
    );
    expect(article.blocks.map(({ kind }) => kind)).toEqual([
      'headline',
      'paragraph',
      'paragraph',
      'caption',
      'paragraph',
    ]);
    expect(bodyText(article)).not.toContain('The bridge in May');
  });

  test('no script runs', () => {
    const article = fromHtml(page(`${story}<script>globalThis.ran = true; throw new Error('ran')</script>`));
    expect(article.text).not.toContain('ran');
    expect((globalThis as { ran?: boolean }).ran).toBeUndefined();
  });

  test('the same page gives the same article', () => {
    expect(fromHtml(page(story))).toEqual(fromHtml(page(story)));
  });
});

describe('metadata', () => {
  test('what the caller gives wins', () => {
    const head =
      '<meta property="og:site_name" content="The Page"><meta property="article:published_time" content="2025-01-01">';
    const article = fromHtml(page(story, head), {
      outlet: 'The Caller',
      published: '2025-02-02',
      authors: [],
      id: 'x1',
    });
    expect(article).toMatchObject({ id: 'x1', outlet: 'The Caller', published: '2025-02-02', authors: [] });
  });

  test("the caller's bad date is an error, the page's is dropped and noted", () => {
    expect(() => fromHtml(page(story), { published: 'yesterday' })).toThrow(/Expected a date/);
    const article = fromHtml(page(story, '<meta name="date" content="soon">'));
    expect(article.published).toBeNull();
    expect(article.leftOut).toContainEqual(expect.objectContaining({ code: 'bad-date', sample: 'soon' }));
  });

  test('hostile values are plain, bounded strings', () => {
    const head = `<meta name="author" content="&lt;script&gt;x&lt;/script&gt; ${'A'.repeat(5000)}"><meta property="og:title" content="${'t'.repeat(9000)}"><link rel="canonical" href="javascript:alert(1)"><meta property="og:site_name" content=" \u0000 The&nbsp;Paper ">`;
    const article = fromHtml(page(story, head));
    expect(article.authors.every(name => name.length <= 200 && !name.includes('<'))).toBe(true);
    expect(article.title!.length).toBeLessThanOrEqual(500);
    expect(article.url).toBeNull();
    expect(article.outlet).toBe('The Paper');
  });

  test('JSON-LD of odd shapes is read or passed over', () => {
    const ld = (value: string) => `<script type="application/ld+json">${value}</script>`;
    const good =
      '{"@context":"https://schema.org","@type":"NewsArticle","headline":"Bridge closed","author":{"name":["Ida Holm"]},"publisher":[{"name":"Shore"}],"datePublished":["2025-05-05"]}';
    expect(fromHtml(page(story, ld(`<!-- ${good} -->`)))).toMatchObject({ outlet: 'Shore', published: '2025-05-05' });
    for (const bad of [
      '{"@context":"https://schema.org",',
      '[[[]]] schema.org',
      '{"@context":"https://schema.org","@type":7,"author":{"name":{"name":1}}}',
      'null // schema.org',
    ]) {
      expect(fromHtml(page(story, ld(bad))).title).toBe('Bridge closed');
    }
  });

  test.each([
    ['2025-08-07T14:30:00+0100', '2025-08-07T14:30:00+01:00'],
    ['2025-08-07 14:30', '2025-08-07T14:30'],
    ['Thu, 07 Aug 2025 14:30:00 GMT', '2025-08-07T14:30:00Z'],
    ['August 7, 2025 2:05 p.m. EDT', '2025-08-07T14:05-04:00'],
    ['7th August 2025', '2025-08-07'],
    ['1754577000', '2025-08-07T14:30:00Z'],
    ['2025-02-30', null],
    ['yesterday', null],
    ['07/08/2025', null],
  ])('date %s → %s', (value, date) => {
    expect(isoDate(value)).toBe(date);
  });

  test.each([
    ['https://shore.example/2025/08/07/bridge', '2025-08-07'],
    ['https://shore.example/world/2025/aug/7/bridge', '2025-08-07'],
    ['https://shore.example/bridge-20250807', '2025-08-07'],
    ['https://shore.example/2025/13/07/bridge', null],
    ['https://shore.example/bridge-14848253.php', null],
  ])('date in %s → %s', (url, date) => {
    expect(dateInUrl(url)).toBe(date);
  });

  test('names are split, addresses are no names', () => {
    expect(splitNames('By Ida Holm, Jon Vale and Mo Lund')).toEqual(['Ida Holm', 'Jon Vale', 'Mo Lund']);
    expect(splitNames('https://shore.example/ida')).toEqual([]);
  });
});

describe('character sets', () => {
  const german = 'Müller fährt über die Brücke, sagte der Bürgermeister – endlich';
  const latin = Uint8Array.from([...german.replace('–', '\u0096')].map(char => char.charCodeAt(0)));
  test('UTF-8 is told from its bytes', () => expect(decodePage(encode(german))).toBe(german));
  test('windows-1252 where the bytes are no UTF-8', () => expect(decodePage(latin)).toBe(german));
  test('the HTTP header counts', () =>
    expect(decodePage(Uint8Array.from([0xcf, 0xf0, 0xe8]), 'windows-1251')).toBe('При'));
  test('unknown names count as not stated', () => expect(decodePage(encode(german), 'x-nonsense')).toBe(german));
  test('a meta tag counts', () => {
    const bytes = Uint8Array.from([...encode('<meta charset="koi8-r"><p>'), 0xf0, 0xd2]);
    expect(decodePage(bytes)).toContain('Пр');
  });
  test.each(['le', 'be'] as const)('UTF-16%s, with and without a mark', order => {
    const text = '<html><p>Brücke über den Fluss</p></html>';
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), order === 'le');
    expect(decodePage(bytes)).toBe(text);
    const marked = Uint8Array.from([...(order === 'le' ? [0xff, 0xfe] : [0xfe, 0xff]), ...bytes]);
    expect(decodePage(marked)).toBe(text);
  });
});
