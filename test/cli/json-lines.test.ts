import { describe, expect, it } from 'vitest';
import type { Failure, Readout } from '../../src/model/records.ts';
import { cli } from './harness.ts';

const filter = ['read', '-', '--from', 'jsonl', '--format', 'jsonl', '--model', 'rules'];
const line = (record: object) => `${JSON.stringify(record)}\n`;
const results = (out: string) =>
  out
    .split('\n')
    .filter(Boolean)
    .map(text => JSON.parse(text) as Readout & Failure);

describe('JSON lines', () => {
  it('keep order, ids and texts', async () => {
    const records = ['z', ' spaced id ', 'ä/1', '0'].map(id => ({
      id,
      text: `\r\nCook Ana Ray said: "${id}".\u2028 `,
    }));
    const { code, out, err } = await cli(filter, { stdin: records.map(line).join('') });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(results(out).map(({ article: { id, text } }) => ({ id, text }))).toEqual(records);
  });

  it('take what a line says before what the command line says', async () => {
    const stdin = line({ id: '1', text: 'Rain.', outlet: 'Own', title: null }) + line({ id: '2', text: 'Snow.' });
    const { out } = await cli([...filter, '--outlet', 'Given', '--title', 'Weather'], { stdin });
    expect(results(out).map(({ article }) => [article.outlet, article.title])).toEqual([
      ['Own', 'Weather'],
      ['Given', 'Weather'],
    ]);
  });

  it('give one error record for a bad line and go on', async () => {
    const bad = [
      '{"id":"open',
      '[]',
      '"text"',
      line({ id: 'none' }),
      line({ id: 'number', text: 7 }),
      line({ id: 8, text: 'x' }),
      line({ id: 'date', text: 'x', published: '2025-02-30' }),
      line({ id: 'title', text: 'x', title: {} }),
      line({ id: 'authors', text: 'x', authors: 'Ann' }),
      line({ id: 'blank', text: '   ' }),
    ].map(text => text.trimEnd());
    const { code, out, err } = await cli(filter, {
      stdin: `${bad.join('\n')}\n\n${line({ id: 'good', text: 'Rain.' })}`,
    });
    expect(code).toBe(3);
    const all = results(out);
    expect(all).toHaveLength(bad.length + 1);
    expect(all.at(-1)!.article.id).toBe('good');
    expect(all.slice(0, -1).map(({ id, error }) => [id, error.code])).toEqual([
      [null, 'bad-json'],
      [null, 'bad-record'],
      [null, 'bad-record'],
      ['none', 'bad-record'],
      ['number', 'bad-record'],
      [null, 'bad-record'],
      ['date', 'bad-date'],
      ['title', 'bad-record'],
      ['authors', 'bad-record'],
      ['blank', 'empty-input'],
    ]);
    for (const [i, { error }] of all.slice(0, -1).entries()) expect(error.message).toContain(`line ${i + 1}: `);
    expect(err).toContain('1 article read, 10 could not be.');
  });

  it('may be cut anywhere, end without a line end and begin with a byte order mark', async () => {
    const text = `\ufeff${line({ id: 'ä', text: 'Schön 漢字.' })}\r\n  \n${line({ id: 'b', text: 'Rain.' }).trim()}`;
    const bytes = Buffer.from(text);
    const stdin = {
      *[Symbol.iterator]() {
        for (const byte of bytes) yield Buffer.from([byte]) as unknown as string;
      },
    };
    const { out } = await cli(filter, { stdin });
    expect(results(out).map(({ article }) => article.id)).toEqual(['ä', 'b']);
  });

  it('that are too long are refused one by one', async () => {
    const stdin = line({ id: 'long', text: 'x'.repeat(2000) }) + line({ id: 'short', text: 'Rain.' });
    const { code, out } = await cli([...filter, '--max-bytes', '1k'], { stdin });
    expect(code).toBe(3);
    expect(results(out).map(result => result.error?.code ?? result.article.id)).toEqual(['too-large', 'short']);
  });

  it('are told from their first bytes', async () => {
    const { out } = await cli(['read', '-', '--format', 'json'], { stdin: line({ id: 'one', text: 'Rain.' }) });
    expect(JSON.parse(out)).toHaveLength(1);
  });

  it('without any line give none', async () => {
    const { code, out, err } = await cli(filter, { stdin: '\n \n' });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('standard input: It has no lines');
  });

  it('are taken no faster than results are', async () => {
    let taken = 0;
    let written = 0;
    let ahead = 0;
    const stdin = {
      *[Symbol.iterator]() {
        for (let i = 0; i < 3000; i++) {
          ahead = Math.max(ahead, ++taken - written);
          yield line({ id: `${i}`, text: 'Rain fell on the pier.'.repeat(40) });
        }
      },
    };
    const { out } = await cli([...filter, '--jobs', '2'], { stdin, onOut: () => written++ });
    expect(out.split('\n')).toHaveLength(3001);
    expect(ahead).toBeLessThan(200);
  });

  it('stop when interrupted, with what was made kept', async () => {
    const interrupt = new AbortController();
    const stdin = Array.from({ length: 500 }, (_, i) => line({ id: `${i}`, text: 'Rain.' }));
    let written = 0;
    const onOut = () => {
      if (++written === 20) interrupt.abort();
    };
    const { code, out, err } = await cli(['read', '-', '--from', 'jsonl', '--format', 'json'], {
      stdin,
      onOut,
      signal: interrupt.signal,
    });
    expect(code).toBe(130);
    expect(JSON.parse(out)).toHaveLength(20);
    expect(err).toContain('interrupted after 20 articles');
  });

  it('stop in silence when nobody reads on', async () => {
    const stdin = Array.from({ length: 500 }, (_, i) => line({ id: `${i}`, text: 'Rain.' }));
    const onOut = () => {
      throw Object.assign(new Error('write EPIPE'), { code: 'EPIPE' });
    };
    expect(await cli(filter, { stdin, onOut })).toMatchObject({ code: 0, err: '' });
  });
});
