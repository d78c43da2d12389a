import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { createFormatter } from '../../src/format/index.ts';
import type { Readout } from '../../src/model/records.ts';
import { readEvery } from '../every-record.ts';
import { cut, hostile, planted, words, written } from './planted.ts';

const page = (...readouts: Readout[]) => written(createFormatter('html'), ...readouts);
const parsed = (...readouts: Readout[]) => parseHTML(page(...readouts)).document;

/** The words of the article as the page shows them: the blocks without the numbers of statements. */
function shownText(document: Document): string[] {
  return [...document.querySelectorAll('.row > :is(p, h2, h3)')].map(block => {
    for (const number of block.querySelectorAll('.number')) number.remove();
    return block.textContent ?? '';
  });
}

describe('html', () => {
  it('shows the whole text, block by block', () => {
    const { blocks } = planted().article;
    expect(shownText(parsed(planted()))).toEqual(blocks.map(({ start, end }) => words.slice(start, end)));
  });

  it('marks the words of every record in place', async () => {
    const readout = await readEvery();
    const document = parsed(readout);
    const marked = (part: string) =>
      [...document.querySelectorAll(`.row .${part}`)].map(mark => mark.textContent).join('');
    expect(marked('content')).toContain(readout.statements[0]!.content[0]!.quote);
    expect(marked('source')).toBe('Norland');
    expect(marked('cue')).toBe('said');
    expect(marked('time')).toContain('30 August');
    expect(marked('amount')).toBe('$200m (£150m)');
    expect(marked('event')).toBe('meet');
    expect(marked('position')).toContain('£150m');
    expect(marked('mention')).toContain('Suderland');
  });

  it('takes records that overlap in any way', () => {
    const readout = planted();
    const [first, second] = readout.statements;
    const crossing = {
      ...readout,
      statements: [
        { ...first!, content: [cut('Ida Voss said on Monday')] },
        { ...second!, content: [cut('on Monday that the "old')], source: [cut(words.slice(10, 60))] },
      ],
    };
    expect(shownText(parsed(crossing)).join('|')).toBe(shownText(parsed(planted())).join('|'));
    const marks = [...parsed(crossing).querySelectorAll('[title="s1: content"]')]
      .map(mark => mark.textContent)
      .join('');
    expect(marks).toBe('Ida Voss said on Monday');
  });

  it('links every number to its statement and back', () => {
    const document = parsed(planted(), planted());
    const ids = [...document.querySelectorAll('[id]')].map(element => element.id);
    expect(new Set(ids).size).toBe(ids.length);
    const links = [...document.querySelectorAll('a[href^="#"]')];
    expect(links).toHaveLength(2 * 8 + 2);
    for (const link of links) expect(ids).toContain(link.getAttribute('href')!.slice(1));
  });

  it('lists the contents of several articles', () => {
    expect(parsed(planted()).querySelector('nav')).toBeNull();
    expect(parsed(planted(), planted()).querySelectorAll('nav li')).toHaveLength(2);
  });

  it('loads nothing and runs nothing', () => {
    const document = parsed(planted(), hostile('<img src=x onerror=a()>'));
    expect(document.querySelectorAll('script, img, link, iframe, object, embed, form, base')).toHaveLength(0);
    const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')!.getAttribute('content');
    expect(policy).toMatch(
      /^default-src 'none'; style-src 'sha256-[A-Za-z0-9+/]{43}='; base-uri 'none'; form-action 'none'$/,
    );
    expect(document.querySelector('style')!.textContent).not.toMatch(/url\(|@import/);
    expect(document.querySelectorAll('[style]')).toHaveLength(0);
  });

  it('allows its style sheet by the right hash', async () => {
    const text = page(planted());
    const style = /<style>([\s\S]*?)<\/style>/.exec(text)![1]!;
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style));
    expect(text).toContain(`'sha256-${Buffer.from(digest).toString('base64')}'`);
  });

  it.each([
    '<script>alert(1)</script>',
    '</style></title></textarea><svg onload=alert(1)>',
    `" onmouseover="alert(1)" x='`,
    "' onfocus='alert(1)' autofocus '",
    '<!-- --><![CDATA[ ]]> &lt;b&gt; &amp;',
    'javascript:alert(1)',
    'a\0b\ufffec',
  ])('shows %j as text', text => {
    const document = parsed(hostile(text));
    const tags = new Set([...document.querySelectorAll('*')].map(element => element.localName));
    const known =
      'html head meta title style body header h1 h2 h3 p span b i mark main article div a ol ul li small section q details summary footer';
    expect([...tags].filter(tag => !known.split(' ').includes(tag))).toEqual([]);
    for (const element of document.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        expect(['on', 'st', 'sr'].includes(name.slice(0, 2)), `${name}=${value}`).toBe(false);
        if (name === 'href') expect(value).toMatch(/^(#|https:\/\/)/);
      }
    }
    expect(shownText(document)).toEqual([text.replace(/[\0\ufffe]/g, '\ufffd')]);
  });

  it('makes no link of an address that is none of the web', () => {
    const document = parsed(planted({ url: 'javascript:alert(1)' }));
    expect(document.querySelectorAll('a:not([href^="#"])')).toHaveLength(0);
  });
});
