import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { cli, files, note } from './harness.ts';

const why = /s1 \(statements\), made by the rule "[\w-]+" of the stage "statements", score 0\.\d\d\n/;

describe('readout explain', () => {
  it('reads an article and says why a record is there', async () => {
    await using folder = await files({ 'mill.txt': note });
    const { code, out } = await cli(['explain', 's1', '--in', folder.path('mill.txt')]);
    expect(code).toBe(0);
    expect(out).toMatch(why);
    expect(out).toMatch(/source +“Miller Jon Abel” \[14, 29\)/);
    expect(out).toContain('│ Miller Jon Abel said on Monday that the old mill "runs again".');
  });

  it('takes a readout, with rules or without', async () => {
    await using folder = await files({ 'mill.txt': note });
    const json = folder.path('mill.json');
    for (const args of [[], ['--explain']]) {
      await cli(['read', folder.path('mill.txt'), '--format', 'json', '--out', json, ...args]);
      expect((await cli(['explain', 's1', '--in', json])).out).toMatch(why);
    }
  });

  it('asks which article is meant', async () => {
    const lines = ['x', 'y'].map(id => `${JSON.stringify({ id, text: note })}\n`).join('');
    await using folder = await files({ 'in.jsonl': lines });
    await cli(['read', folder.path('in.jsonl'), '--format', 'jsonl', '--out', folder.path('out.jsonl')]);
    for (const file of ['in.jsonl', 'out.jsonl']) {
      const { code, err } = await cli(['explain', 's1', '--in', folder.path(file)]);
      expect(code).toBe(2);
      expect(err).toContain('Say which with --article');
      expect((await cli(['explain', 's1', '--in', folder.path(file), '--article', 'y'])).out).toMatch(why);
      expect((await cli(['explain', 's1', '--in', folder.path(file), '--article', 'q'])).code).toBe(1);
    }
  });

  it('prints JSON', async () => {
    await using folder = await files({ 'mill.txt': note });
    const { out } = await cli(['explain', 's1', '--in', folder.path('mill.txt'), '--format', 'json']);
    expect(JSON.parse(out)).toMatchObject({ id: 's1', layer: 'statements', origin: { stage: 'statements' } });
  });

  it('names the ids that there are', async () => {
    await using folder = await files({ 'mill.txt': note });
    const { code, err } = await cli(['explain', 's9', '--in', folder.path('mill.txt')]);
    expect(code).toBe(1);
    expect(err).toContain('found "s9". It has');
  });
});

describe('readout schema', () => {
  it('prints the schema that ships', async () => {
    const { code, out } = await cli(['schema']);
    expect(code).toBe(0);
    expect(out).toBe(await readFile(new URL('../../schema/readout-1.schema.json', import.meta.url), 'utf8'));
  });
});
