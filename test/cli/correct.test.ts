import { writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { cli, files } from './harness.ts';

const text = 'Mill reopens\n\nIvo Brandl and Teo Brandl own the mill. Brandl said on Monday that it runs again.\n';
const by = ['--by', 'A. Reader', '--at', '2025-08-08T09:00:00Z'];

const speakerOf = (json: string) => {
  const { statements, entities } = JSON.parse(json);
  const { speaker } = statements[0];
  return speaker.reason ?? entities.find(({ id }: { id: string }) => id === speaker.entity).name;
};

describe('readout correct', () => {
  it('prints a line that read puts in, on every later reading, and undo takes back', async () => {
    await using dir = await files({ 'a.txt': text });
    const read = (...more: string[]) =>
      cli(['read', dir.path('a.txt'), '--format', 'json', '--model', 'rules', ...more]);
    const before = await read();
    expect(speakerOf(before.out)).toBe('ambiguous');
    await writeFile(dir.path('a.json'), before.out);
    const { mentions } = JSON.parse(before.out);
    const idOf = (quote: string) => mentions.find((mention: { quote: string }) => mention.quote === quote).id;
    const merged = await cli([
      'correct',
      'merge',
      idOf('Ivo Brandl'),
      idOf('Brandl'),
      '--in',
      dir.path('a.json'),
      ...by,
    ]);
    expect(merged.code).toBe(0);
    await writeFile(dir.path('c.jsonl'), merged.out);
    expect(speakerOf((await read('--corrections', dir.path('c.jsonl'))).out)).toBe('Ivo Brandl');
    const undone = await cli(['correct', 'undo', JSON.parse(merged.out).id, ...by]);
    await writeFile(dir.path('c.jsonl'), merged.out + undone.out);
    expect(speakerOf((await read('--corrections', dir.path('c.jsonl'))).out)).toBe('ambiguous');
  });

  it.each([
    ['no --in', ['correct', 'merge', 'm1', 'm2', ...by], 'Expected --in'],
    ['an unknown kind', ['correct', 'mend', 'm1', ...by], 'merge, split, not-this, this-is, undo'],
    ['nobody who says so', ['correct', 'undo', 'c1'], '--by'],
  ])('refuses %s', async (_, args, message) => {
    const { code, err } = await cli(args);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  it('names file and line of a broken correction, and the circle of those that undo each other', async () => {
    const undo = (id: string, undoes: string) =>
      `${JSON.stringify({ id, by: 'A', at: '2025-08-08', why: null, kind: 'undo', undoes })}\n`;
    await using dir = await files({
      'a.txt': text,
      'bad.jsonl': '\n{"id": 1}\n',
      'circle.jsonl': undo('a', 'b') + undo('b', 'a'),
    });
    const bad = await cli(['read', dir.path('a.txt'), '--corrections', dir.path('bad.jsonl')]);
    expect(bad.err).toContain('bad.jsonl, line 2: expected a correction');
    const circle = await cli(['read', dir.path('a.txt'), '--corrections', dir.path('circle.jsonl')]);
    expect(circle.err).toContain('a → b → a');
    expect(circle.code).toBe(1);
  });
});
