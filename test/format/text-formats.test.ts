import { describe, expect, it } from 'vitest';
import { csvRow } from '../../src/format/csv.ts';
import { createFormatter } from '../../src/format/index.ts';
import type { Failure } from '../../src/model/records.ts';
import { hostile, planted, written } from './planted.ts';

const failure: Failure = { schema: 'readout/1', id: 'x', error: { code: 'bad-json', message: 'No.' } };

describe('json', () => {
  it('is one object for one article and an array for many', () => {
    expect(JSON.parse(written(createFormatter('json'), planted())).article.id).toBe('ferry');
    const many = written(createFormatter('json', { many: true }), planted(), planted());
    expect(JSON.parse(many)).toHaveLength(2);
    expect(JSON.parse(written(createFormatter('json', { many: true })))).toEqual([]);
  });

  it('has failures in their place', () => {
    const formatter = createFormatter('json', { many: true });
    const text = formatter.begin() + formatter.failure(failure) + formatter.readout(planted()) + formatter.end();
    expect(JSON.parse(text)[0]).toEqual(failure);
  });

  it('alters no string, whatever line ends it holds', () => {
    const text = 'a\u2028b\u2029c\r\nd\x85e';
    expect(JSON.parse(written(createFormatter('json', { many: true }), hostile(text)))[0].article.text).toBe(text);
  });

  it('has a line for each in jsonl', () => {
    const formatter = createFormatter('jsonl');
    const lines = `${formatter.readout(planted())}${formatter.failure(failure)}`.split('\n');
    expect(lines.map(line => line && JSON.parse(line).schema)).toEqual(['readout/1', 'readout/1', '']);
  });
});

describe('csv', () => {
  it('has a header and a row for each statement', () => {
    const rows = written(createFormatter('csv'), planted()).split('\r\n');
    expect(rows).toHaveLength(6);
    expect(rows[0]).toMatch(/^article_id,outlet,title,published,url,statement_id,source,speaker,/);
    expect(rows[1]).toContain('s1,Harbour master Ida Voss,Ida Voss,,said,"that the ""old pier"" must close",mixed');
  });

  it('quotes by RFC 4180', () => {
    expect(csvRow(['a,b', 'say "x"', 'two\nlines', null, 0.5, 'plain'])).toBe(
      '"a,b","say ""x""","two\nlines",,0.5,plain\r\n',
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '＝1'])('keeps %j from being a formula', cell => {
    expect(csvRow([cell])).toBe(`'${cell}\r\n`);
  });

  it('keeps a formula after a carriage return from being one', () => {
    expect(csvRow(['\r=1'])).toBe('"\'\r=1"\r\n');
  });
});

describe('md', () => {
  it('has what the terminal format has', () => {
    const text = written(createFormatter('md'), planted());
    expect(text).toMatch(/^# Ferry talks stall\n\nBay Post · Ned Oake · 4 March 2025/);
    expect(text).toContain('**s2** **she** [Ida Voss] told'.replace(/[[\]]/g, '\\$&'));
    expect(text).toContain('\n> that the "old pier" must close\n');
    expect(text).toContain('3 parts of the page left out');
  });

  it('escapes what Markdown would take for markup', () => {
    const text = written(createFormatter('md'), hostile('# <b>*x*</b> [a](javascript:b) `c` &lt; _d_ |'));
    expect(text).toContain('> \\# \\<b\\>\\*x\\*\\</b\\> \\[a\\](javascript:b) \\`c\\` \\&lt; \\_d\\_ \\|');
    expect(text.replaceAll(/\\./g, '')).not.toMatch(/[<`[\]|&]/);
  });

  it('numbers no list and opens no quote out of an article', () => {
    for (const start of ['1. a', '- a', '+ a', '> a', '=== a']) {
      expect(written(createFormatter('md'), hostile(start))).not.toContain(`> ${start}`);
    }
  });
});
