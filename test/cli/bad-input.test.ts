import { execFileSync } from 'node:child_process';
import { symlink } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { cli, files, note } from './harness.ts';

const one =
  (content: string | Uint8Array, ...args: string[]) =>
  async () => {
    await using folder = await files({ 'in.txt': content });
    // Awaited here: the folder is gone once this function returns.
    return await cli(['read', folder.path('in.txt'), ...args]);
  };

describe('bad input', () => {
  it.each([
    ['an empty file', one(''), /in\.txt: It is empty \(0 bytes\)\. Expected an article/],
    ['a file of white space', one(' \n\t\n'), /in\.txt: .*white space/],
    [
      'a binary file',
      one(Buffer.from([1, 2, 0, 3, 0])),
      /in\.txt: It is binary data .* expected an article as text or HTML/,
    ],
    ['a PDF', one('%PDF-1.7 …'), /It is a PDF document; .* Save or convert it as text/],
    [
      'too large a file',
      one('x'.repeat(1001), '--max-bytes', '1k'),
      /has 1,001 bytes; .* at most 1,000 bytes .* --max-bytes/,
    ],
  ])('%s', async (_, run, message) => {
    const { code, out, err } = await run();
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(message);
    expect(err).not.toMatch(/\n +at /);
  });

  it('a readout where an article was expected', async () => {
    const { code, err } = await cli(['read', '-'], { stdin: '{"schema":"readout/1"}' });
    expect(code).toBe(1);
    expect(err).toMatch(/This is a readout already.*readout explain/);
  });

  it('shows where an error came from only when asked to', async () => {
    const { err } = await cli(['read', '/no/such/file.txt'], { env: { READOUT_DEBUG: '1' } });
    expect(err).toMatch(/\n +at /);
  });

  it('a missing file', async () => {
    const { code, err } = await cli(['read', '/no/such/file.txt']);
    expect(code).toBe(1);
    expect(err).toBe('readout: /no/such/file.txt: There is no such file or directory. Check the name.\n');
  });

  it('a directory with a pipe, a link in a circle and a broken link', async () => {
    await using folder = await files({ 'a.txt': note });
    execFileSync('mkfifo', [folder.path('pipe.txt')]);
    await symlink('..', folder.path('up.txt'));
    await symlink('gone', folder.path('gone.txt'));
    const { code, out, err } = await cli(['read', folder.path(), '--format', 'jsonl']);
    expect(code).toBe(0);
    expect(err).toBe('');
    expect(out.trim().split('\n')).toHaveLength(1);
  });

  it('a directory without articles', async () => {
    await using folder = await files({ 'a.doc': 'x', 'b.pdf': 'y' });
    const { code, err } = await cli(['read', folder.path()]);
    expect(code).toBe(1);
    expect(err).toContain(
      'The directory holds 2 files, none of them an article. Expected files that end in .txt .html',
    );
  });

  it('an address that is refused', async () => {
    const { code, err } = await cli(['read', 'http://127.0.0.1/article']);
    expect(code).toBe(1);
    expect(err).toContain('127.0.0.1');
  });

  it('text that is no UTF-8 is read, with a word about it', async () => {
    const { code, out, err } = await one(Buffer.from(note.replace('old', 'öld'), 'latin1'))();
    expect(code).toBe(0);
    expect(out).toContain('\ufffdld mill');
    expect(err).toContain('1 place is not valid UTF-8');
  });

  it('UTF-16 with its mark is text', async () => {
    const { code, out } = await one(Buffer.from(`\ufeff${note}`, 'utf16le'))();
    expect(code).toBe(0);
    expect(out).toContain('Miller Jon Abel');
  });

  it('a line of half a million characters', async () => {
    await using folder = await files({ 'a.txt': 'Rain fell. '.repeat(50_000) });
    // The model reads it, too, in a quarter of a minute.
    const { code } = await cli(['read', folder.path('a.txt'), '--model', 'rules']);
    expect(code).toBe(0);
  });

  it('what could be read is printed all the same', async () => {
    await using folder = await files({ 'a.txt': note, 'b.txt': '', 'c.txt': note });
    const { code, out, err } = await cli([
      'read',
      folder.path('a.txt'),
      folder.path('b.txt'),
      folder.path('c.txt'),
      '/none',
    ]);
    expect(code).toBe(3);
    expect(out.match(/Mill reopens/g)).toHaveLength(2);
    expect(err).toContain('b.txt: It is empty');
    expect(err).toContain('2 articles read, 2 could not be.');
  });

  it('many failures are counted, not all told', async () => {
    const stdin = 'x\n'.repeat(50);
    const { err } = await cli(['read', '-', '--from', 'jsonl', '--format', 'jsonl'], { stdin });
    expect(err.trim().split('\n')).toHaveLength(22);
    expect(err).toContain('… and 30 more that could not be read.');
  });
});

describe('bad command lines', () => {
  it.each([
    [['read', 'a.txt', '--published', 'yesterday'], /--published.*'yesterday'.*Expected a date like 2025-08-07/],
    [['read', 'a.txt', '--format', 'xml'], /Allowed choices are terminal, json, jsonl, csv, md, html/],
    [['read', 'a.txt', '--from', 'pdf'], /Allowed choices are auto, text, html, jsonl/],
    [['read', 'a.txt', '--form', 'spoken'], /Expected direct, indirect or mixed/],
    [['read', 'a.txt', '--jobs', '0'], /Expected a whole number from 1 to 64/],
    [['read', 'a.txt', '--max-bytes', 'much'], /Expected a size like 500k, 5MB or 20MiB/],
    [['read', 'a.txt', '--max-bytes', '9999MB'], /Expected at most 400MB/],
    [['read', 'a.txt', '--lang', '??'], /Expected a language tag like en/],
    [['read', 'a.txt', '--speeker', 'x'], /unknown option '--speeker'[\s\S]*Did you mean --speaker/],
    [['read'], /missing required argument 'inputs'/],
    [['raed', 'a.txt'], /unknown command 'raed'[\s\S]*Did you mean read/],
    [['explain', 's1'], /required option '--in <file>' not specified/],
    [['read', 'a.txt', '--out', 'a.txt'], /--out a\.txt is one of the inputs/],
  ])('%j', async (args, message) => {
    const { code, out, err } = await cli(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
    expect(err).toMatch(/^readout: /);
    expect(err).not.toMatch(/\n +at /);
  });

  it('an output file that cannot be written', async () => {
    const { code, err } = await cli(['read', '-', '--out', '/no/such/directory/x.txt'], { stdin: note });
    expect(code).toBe(1);
    expect(err).toContain('Cannot write to /no/such/directory/x.txt (--out): its directory does not exist.');
  });
});
