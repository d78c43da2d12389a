import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromHtml } from '../../src/article/html/index.ts';
import { fromText } from '../../src/article/plain/index.ts';
import { ReadoutError } from '../../src/model/errors.ts';

const SENTENCE =
  'The council said on Tuesday that it would repair the old bridge, and that work begins in the month of May. ';
const paragraph = `<p>${SENTENCE.repeat(2)}</p>`;

function codeOf(run: () => unknown): string {
  try {
    run();
    return 'read';
  } catch (error) {
    if (error instanceof ReadoutError) return error.code;
    throw error;
  }
}

describe('hostile pages', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['nothing', '', 'empty-input'],
    ['white space', ' \n ', 'empty-input'],
    ['a PDF', new TextEncoder().encode(`%PDF-1.7\n${'\u0000\u0001\u0002'.repeat(300)}`), 'not-text'],
    ['100,000 nested elements', '<div>'.repeat(100_000) + paragraph, 'too-deep'],
    ['500 nested elements', '<div>'.repeat(500) + paragraph.repeat(3), 'read'],
    ['a menu', '<nav><a href="/">Home</a></nav>', 'no-article'],
    ['an empty page', '<html><body></body></html>', 'no-article'],
    ['an open comment', `${paragraph.repeat(3)}<!-- ${'x'.repeat(200_000)}`, 'read'],
    ['an open script', `${paragraph.repeat(3)}<script>${'x<'.repeat(100_000)}`, 'read'],
    [
      'many attributes',
      `<div ${Array.from({ length: 5000 }, (_, i) => `a${i}=1`).join(' ')}>${paragraph.repeat(3)}</div>`,
      'read',
    ],
    ['many entities', `<p>${'&amp;'.repeat(50_000)}</p>`, 'no-article'],
    ['many angle brackets', '<'.repeat(100_000), 'no-article'],
    ['a word of 300,000 letters', `<p>${'a'.repeat(300_000)}</p>`, 'read'],
    ['many breaks', `<p>x${'<br>'.repeat(20_000)}y</p>`, 'no-article'],
    ['many links', `${paragraph.repeat(3)}${'<a href="/x">link to this</a> '.repeat(1500)}`, 'read'],
    [
      'deep JSON-LD',
      `<script type="application/ld+json">${'['.repeat(50_000)}"schema.org"</script>${paragraph.repeat(3)}`,
      'read',
    ],
  ])('%s', (_, page, code) => {
    expect(codeOf(() => fromHtml(page))).toBe(code);
  });

  test('a page without article says what was found, expected, and what to do', () => {
    expect(() => fromHtml('<title>Menu</title><nav><a href="/">Home</a></nav>')).toThrow(
      /Found no article.*"Menu".*Expected.*save the page/s,
    );
  });

  test('any soup is read or refused in the one shape', () => {
    const tag = fc.constantFrom(
      'div',
      'p',
      'article',
      'table',
      'tr',
      'td',
      'q',
      'a href=x',
      'br',
      'h1',
      'li',
      'script',
      'figure',
      'time datetime=2025-01-01',
      '!--',
      'meta name=date content=x',
      'svg',
      'span hidden',
      'title',
      'html lang=xx',
      'noscript',
    );
    const part = fc.oneof(
      tag.map(name => `<${name}>`),
      tag.map(name => `</${name}>`),
      fc.string(),
      fc.constant(SENTENCE),
      fc.constant(paragraph),
      fc.constantFrom('&', '&#0;', '&shy;', '\u00ad', '\ud800', '<', '<!', ']]>'),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), parts => {
        try {
          const article = fromHtml(parts.join(''));
          for (const block of article.blocks) expect(article.text.slice(block.start, block.end).trim()).not.toBe('');
        } catch (error) {
          if (!(error instanceof ReadoutError)) throw error;
        }
      }),
      { numRuns: 120 },
    );
  });
});

describe('hostile text', () => {
  test.each<[string, string, string]>([
    ['nothing', '', 'empty-input'],
    ['binary data', '\u0000\u0001\u0002'.repeat(100), 'not-text'],
    ['undecodable bytes', '\ufffd'.repeat(100), 'not-text'],
    ['a word of a million letters', 'a'.repeat(1_000_000), 'read'],
    ['capitals and slashes', `${'AB/'.repeat(400)}\n`.repeat(50), 'read'],
    ['capitals', `${'A'.repeat(700)}\n`.repeat(200), 'read'],
  ])('%s', (_, text, code) => {
    expect(codeOf(() => fromText(text))).toBe(code);
  });

  test('any text gives blocks in order inside it, and is kept', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '12:30',
        'By Ida Holm',
        'Watch: boats',
        '- item',
        'OSLO (AP) - The ferry sails again on Friday, they said.',
        SENTENCE,
        'Photo: Mo Lund/EPA',
        '',
      ),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), fc.constantFrom('\n', '\n\n', '\r\n', ' '), (lines, glue) => {
        const text = lines.join(glue);
        if (codeOf(() => fromText(text)) !== 'read') return;
        const article = fromText(text);
        expect(article.text).toBe(text);
        let end = 0;
        for (const block of article.blocks) {
          expect(block.start).toBeGreaterThanOrEqual(end);
          expect(block.end).toBeGreaterThan(block.start);
          expect(block.end).toBeLessThanOrEqual(text.length);
          end = block.end;
        }
        for (const note of article.notes) {
          expect(note.start).toBeGreaterThanOrEqual(0);
          expect(note.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 120 },
    );
  });
});
