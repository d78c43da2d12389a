import { readFile, stat } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Readout } from '../../src/model/records.ts';
import { cli, files, note } from './harness.ts';

describe('readout read', () => {
  it('prints who said what', async () => {
    await using folder = await files({ 'mill.txt': note });
    const { code, out, err } = await cli(['read', folder.path('mill.txt'), '--published', '2025-03-04']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^Mill reopens\n4 March 2025 · /);
    expect(out).toMatch(/s1 Miller Jon Abel · said +mixed\n/);
    expect(out).toContain('│ that the old mill "runs again"');
  });

  it('takes what the user says about the article', async () => {
    await using folder = await files({ 'mill.txt': note });
    const about = ['--outlet', 'Bay Post', '--url', 'https://bay.example/m', '--lang', 'en-gb', '--title', 'Mill'];
    const { out } = await cli(['read', folder.path('mill.txt'), '--format', 'json', ...about]);
    const { article } = JSON.parse(out) as Readout;
    expect(article).toMatchObject({
      outlet: 'Bay Post',
      url: 'https://bay.example/m',
      language: 'en-GB',
      title: 'Mill',
    });
    expect(article.text).toBe(note);
  });

  it('reads standard input, telling HTML from text by its first bytes', async () => {
    const body =
      '<p>Miller Jon Abel said on Monday that the mill runs again, after two long years of repairs.</p>'.repeat(5);
    const html = `<!doctype html><html><head><title>Mill</title></head><body><article><h1>Mill reopens</h1>${body}</article></body></html>`;
    const page = JSON.parse((await cli(['read', '-', '--format', 'json'], { stdin: html })).out) as Readout;
    expect(page.article.text).not.toContain('<p>');
    expect(page.statements.length).toBeGreaterThan(0);
    const text = JSON.parse((await cli(['read', '-', '--format', 'json'], { stdin: note })).out) as Readout;
    expect(text.article.text).toBe(note);
    const forced = await cli(['read', '-', '--from', 'text', '--format', 'json'], { stdin: html });
    expect((JSON.parse(forced.out) as Readout).article.text).toBe(html);
  });

  it('reads directories by name, whatever is in them', async () => {
    await using folder = await files({
      'b.txt': 'B',
      'a/z.txt': 'AZ',
      'B.txt': 'BB',
      'ä.txt': 'Ä',
      'x.doc': 'X',
      '.git/c.txt': 'C',
    });
    const { code, out } = await cli(['read', folder.path(), '--format', 'jsonl']);
    expect(code).toBe(0);
    const texts = out
      .trim()
      .split('\n')
      .map(line => (JSON.parse(line) as Readout).article.text);
    expect(texts).toEqual(['BB', 'AZ', 'B', 'Ä']);
  });

  it('gives an array for several inputs', async () => {
    await using folder = await files({ 'a.txt': note, 'b.txt': note, 'c/d.txt': note });
    const array = async (...args: string[]) => JSON.parse((await cli(['read', ...args, '--format', 'json'])).out);
    expect(await array(folder.path('a.txt'), folder.path('b.txt'))).toHaveLength(2);
    expect(await array(folder.path('c'))).toHaveLength(1);
    expect(await array(folder.path('a.txt'))).toHaveProperty('article');
  });

  it('narrows down by speaker and form', async () => {
    const text = `${note}\n"We open at six," Baker Lea Moss said.\n`;
    const said = async (...args: string[]) => {
      const { out } = await cli(['read', '-', '--format', 'csv', ...args], { stdin: text });
      return out
        .split('\r\n')
        .slice(1, -1)
        .map(row => row.split(',')[5]);
    };
    expect(await said()).toEqual(['s1', 's2']);
    expect(await said('--speaker', 'lea moss')).toEqual(['s2']);
    expect(await said('--form', 'mixed,indirect')).toEqual(['s1']);
    expect(await said('--form', 'direct', '--form', 'mixed')).toEqual(['s1', 's2']);
    expect(await said('--form', 'direct', '--speaker', 'abel')).toEqual([]);
  });

  it('writes origins when asked to', async () => {
    const json = async (...args: string[]) =>
      (await cli(['read', '-', '--format', 'json', ...args], { stdin: note })).out;
    expect(await json()).not.toContain('"origin"');
    expect((JSON.parse(await json('--explain')) as Readout).statements[0]!.origin?.stage).toBe('statements');
  });

  it('writes to a file', async () => {
    await using folder = await files({ 'mill.txt': note });
    const out = folder.path('mill.html');
    expect(await cli(['read', folder.path('mill.txt'), '--format', 'html', '--out', out])).toEqual({
      code: 0,
      out: '',
      err: '',
    });
    expect(await readFile(out, 'utf8')).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/);
  });

  it('makes no file when nothing could be read', async () => {
    await using folder = await files({});
    await cli(['read', folder.path('nothing.txt'), '--out', folder.path('out.txt')]);
    await expect(stat(folder.path('out.txt'))).rejects.toThrow('ENOENT');
  });

  it('uses colour and width of a terminal, and neither when piped', async () => {
    const args = ['read', '-'];
    const long = `Mill\n\nMiller Jon Abel said ${'that the old mill runs again and '.repeat(6)}that is all.\n`;
    const widest = (text: string) => Math.max(...text.split('\n').map(line => line.length));
    expect(widest((await cli(args, { stdin: long })).out)).toBeGreaterThan(80);
    expect((await cli(args, { stdin: long })).out).not.toContain('\x1b');
    expect((await cli(args, { stdin: long, tty: { columns: 70 } })).out).toContain('\x1b[1m');
    const plain = await cli(args, { stdin: long, tty: { columns: 70 }, env: { NO_COLOR: '1' } });
    expect(plain.out).not.toContain('\x1b');
    expect(widest(plain.out)).toBeLessThanOrEqual(70);
    expect(widest((await cli(args, { stdin: long, env: { COLUMNS: '60' } })).out)).toBeLessThanOrEqual(60);
  });

  it('gives the same bytes with any number of jobs', async () => {
    const contents = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`${i}.txt`, `${note}\nNumber ${i}.`]));
    await using folder = await files({ ...contents, '5b.txt': '' });
    const [one, four] = await Promise.all(
      ['1', '4'].map(jobs => cli(['read', folder.path(), '--format', 'jsonl', '--jobs', jobs])),
    );
    expect(four).toEqual(one);
    expect(one!.out.split('\n')).toHaveLength(14);
  });

  it('tells on standard error how far long work has come', async () => {
    const stdin = Array.from({ length: 205 }, (_, i) => `{"id":"${i}","text":"Rain."}\n`).join('');
    const { err } = await cli(['read', '-', '--from', 'jsonl', '--format', 'jsonl'], { stdin });
    expect(err).toBe('readout: 100 articles done\nreadout: 200 articles done\n');
  });
});
