import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { loadReportParts } from '../../src/cli/report-parts.ts';
import { createFormatter } from '../../src/format/index.ts';
import type { Readout } from '../../src/model/records.ts';
import { readEvery } from '../every-record.ts';
import { hostile, planted, words, written } from './planted.ts';

const report = await loadReportParts();
const page = (...readouts: Readout[]) => written(createFormatter('html', { report }), ...readouts);
const parsed = (...readouts: Readout[]) => parseHTML(page(...readouts)).document;

/** The words of the article as the page shows them: the blocks without the numbers of statements. */
function shownText(document: Document): string[] {
  return [...document.querySelectorAll('.text > :is(p, h1, h2, h3)')].map(block => {
    for (const number of block.querySelectorAll('.number')) number.remove();
    return block.textContent ?? '';
  });
}

describe('html', () => {
  it('shows the whole text without its script, block by block', () => {
    const { blocks } = planted().article;
    expect(shownText(parsed(planted()))).toEqual(blocks.map(({ start, end }) => words.slice(start, end)));
  });

  it('marks the words of every record in place', async () => {
    const readout = await readEvery();
    const document = parsed(readout);
    const marked = (part: string) =>
      [...document.querySelectorAll(`.text .${part}`)].map(mark => mark.textContent).join('');
    expect(marked('content')).toContain(readout.statements[0]!.content[0]!.quote);
    expect(marked('source')).toBe('Norland');
    expect(marked('cue')).toBe('said');
    expect(marked('time')).toContain('30 August');
    expect(marked('amount')).toBe('$200m (£150m)');
    expect(marked('event')).toBe('meet');
    expect(marked('position')).toContain('£150m');
    expect(marked('mention')).toContain('Suderland');
  });

  it('holds its readouts as data for its script', () => {
    const data = JSON.parse(
      parsed(planted(), hostile('</script><!--<script>')).querySelector('#readouts')!.textContent!,
    );
    expect(data.map((one: { readout: Readout }) => one.readout)).toEqual([planted(), hostile('</script><!--<script>')]);
  });

  it('links every number to its statement and back', () => {
    const document = parsed(planted(), planted());
    const ids = [...document.querySelectorAll('[id]')].map(element => element.id);
    expect(new Set(ids).size).toBe(ids.length);
    const links = [...document.querySelectorAll('a[href^="#"]')];
    expect(links).toHaveLength(2 * 8 + 2 + 2);
    for (const link of links) expect([...ids, 'a1-n1', 'a2-n1']).toContain(link.getAttribute('href')!.slice(1));
  });

  it('lists the contents of several articles', () => {
    expect(parsed(planted()).querySelector('nav')).toBeNull();
    expect(parsed(planted(), planted()).querySelectorAll('nav li')).toHaveLength(2);
  });

  it('shows statements alone where they were narrowed down', async () => {
    const narrowed = createFormatter('html', { report, selected: true });
    const { document } = parseHTML(written(narrowed, await readEvery()));
    expect(document.querySelector('.clock')).toBeNull();
    expect([...document.querySelectorAll('.note')].map(note => note.getAttribute('data-note'))).toEqual(['s1']);
    expect(document.querySelector('article')!.className).toContain('without-times');
  });

  it('can load nothing', () => {
    const document = parsed(planted(), hostile('<img src=x onerror=a()>'));
    expect(document.querySelectorAll('img, link, iframe, object, embed, base, script[src]')).toHaveLength(0);
    expect(document.querySelector('style')!.textContent).not.toMatch(/url\(|@import/);
    expect(document.querySelectorAll('[style]')).toHaveLength(0);
  });

  it('lets its own script and style sheet run by their hashes, and nothing else', async () => {
    const text = page(planted(), hostile('<script>alert(1)</script>'));
    const hash = async (part: string) =>
      Buffer.from(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(part))).toString('base64');
    const style = await hash(/<style>([\s\S]*?)<\/style>/.exec(text)![1]!);
    const script = await hash(/<script>([\s\S]*?)<\/script>/.exec(text)![1]!);
    expect(parseHTML(text).document.querySelector('meta[http-equiv]')!.getAttribute('content')).toBe(
      `default-src 'none'; script-src 'sha256-${script}'; style-src 'sha256-${style}'; base-uri 'none'; form-action 'none'`,
    );
  });

  it.each([
    '<script>alert(1)</script>',
    '</style></title></textarea><svg onload=alert(1)>',
    `" onmouseover="alert(1)" x='`,
    "' onfocus='alert(1)' autofocus '",
    '<!-- --><![CDATA[ ]]> &lt;b&gt; &amp;',
    'javascript:alert(1)',
    '{{title}} {{readouts}} $& $1',
    'a\0b\ufffec',
  ])('shows %j as text', text => {
    const document = parsed(hostile(text));
    const allowed = parsed(planted());
    const tags = (of: Document) => new Set([...of.querySelectorAll('*')].map(element => element.localName));
    expect([...tags(document)].filter(tag => !tags(allowed).has(tag))).toEqual([]);
    for (const element of document.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        expect(/^(on|style|src|srcset|action|formaction)/.test(name), `${name}=${value}`).toBe(false);
        if (name === 'href') expect(value).toMatch(/^(#|https:\/\/)/);
      }
    }
    expect(shownText(document)).toEqual([text.replace(/[\0\ufffe]/g, '\ufffd')]);
  });

  it('makes no link of an address that is none of the web', () => {
    const document = parsed(planted({ url: 'javascript:alert(1)' }));
    expect(document.querySelectorAll('a:not([href^="#"])')).toHaveLength(0);
  });

  it('is not made without the parts of the report', () => {
    expect(() => createFormatter('html')).toThrow('needs the parts');
  });
});
