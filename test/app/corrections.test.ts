import { describe, expect, it } from 'vitest';
import {
  correct,
  correctionOf,
  readCorrections,
  type Said,
  writeCorrections,
} from '../../src/app/corrections/index.ts';
import { createTextReader } from '../../src/app/text-reader.ts';
import type { Correction, Readout } from '../../src/model/records.ts';

const text = 'Ivo Brandl left early. Teo Brandl stayed. “We are late,” Brandl said. The miller waited.';
const read = (): Promise<Readout> => createTextReader().read({ id: 'mill', text, published: '2025-08-07' });
const by = 'A. Reader';
const at = '2025-08-08T09:00:00Z';

const said = (readout: Readout, kind: Said['kind'], quotes: readonly string[], name?: string): Correction =>
  correctionOf(readout, { kind, by, at, name, ids: quotes.map(quote => idOf(readout, quote)) });
const idOf = ({ mentions }: Readout, quote: string): string => mentions.find(mention => mention.quote === quote)!.id;
const entityOf = ({ mentions, entities }: Readout, quote: string, nth = 0): string | undefined => {
  const mention = mentions.filter(mention => mention.quote === quote)[nth]!;
  return entities.find(({ id }) => id === mention.entity)?.name;
};

describe('corrections', () => {
  it('merge: what stood for either stands for one, statements included', async () => {
    const before = await read();
    expect(entityOf(before, 'Brandl')).toBeUndefined();
    const after = correct(before, [said(before, 'merge', ['Ivo Brandl', 'Brandl'])]);
    expect(entityOf(after, 'Brandl')).toBe('Ivo Brandl');
    expect(after.statements[0]!.speaker).toEqual({
      entity: after.mentions.find(({ quote }) => quote === 'Ivo Brandl')!.entity,
    });
    expect(after.links.filter(({ verdict }) => verdict === 'rejected').length).toBeGreaterThan(0);
  });

  it('split: two that stood for one stand for two', async () => {
    const before = await read();
    const merged = correct(before, [said(before, 'merge', ['Ivo Brandl', 'Teo Brandl'])]);
    expect(entityOf(merged, 'Teo Brandl')).toBe('Ivo Brandl');
    const after = correct(merged, [said(merged, 'split', ['Ivo Brandl', 'Teo Brandl'])]);
    expect(entityOf(after, 'Teo Brandl')).toBe('Teo Brandl');
  });

  it('this-is: a description gets a name', async () => {
    const before = await read();
    const after = correct(before, [said(before, 'this-is', ['The miller'], 'Ada Orrell')]);
    expect(entityOf(after, 'The miller')).toBe('Ada Orrell');
    expect(after.links.at(-1)?.grounds[0]?.code).toBe('corrected by A. Reader (this-is)');
  });

  it('not-this: a link is taken back, a statement is dropped', async () => {
    const before = await read();
    const after = correct(before, [said(before, 'not-this', ['Ivo Brandl'])]);
    expect(after.mentions.find(({ quote }) => quote === 'Ivo Brandl')).toMatchObject({
      entity: null,
      reason: 'corrected',
    });
    const wrong = correctionOf(before, { kind: 'not-this', ids: [before.statements[0]!.id], by, at });
    expect(correct(before, [wrong]).statements).toEqual([]);
  });

  it('hold on every re-run, since they name words', async () => {
    const first = await read();
    const lines = writeCorrections([said(first, 'merge', ['Ivo Brandl', 'Brandl'])]);
    const again = correct(await read(), await readCorrections(lines, 'corrections.jsonl'));
    expect(entityOf(again, 'Brandl')).toBe('Ivo Brandl');
  });

  it('leave other texts alone, and a note where no record rests on their words', async () => {
    const before = await read();
    const one = said(before, 'this-is', ['The miller'], 'Ada Orrell') as Extract<Correction, { kind: 'this-is' }>;
    const [key] = one.keys;
    expect(correct(before, [{ ...one, keys: [{ ...key!, hash: 'another' }] }])).toBe(before);
    const words = { start: 11, end: 15, quote: 'left' };
    const after = correct(before, [{ ...one, keys: [{ ...key!, spans: [words] }] }]);
    expect(after.notes.at(-1)).toMatchObject({ code: 'correction-unmatched', start: 11, end: 15 });
  });

  it('are undone, and redone, by others', async () => {
    const before = await read();
    const merge = said(before, 'merge', ['Ivo Brandl', 'Brandl']);
    const undo = (id: string, undoes: string): Correction => ({ id, by, at, why: null, kind: 'undo', undoes });
    expect(entityOf(correct(before, [merge, undo('u1', merge.id)]), 'Brandl')).toBeUndefined();
    expect(entityOf(correct(before, [merge, undo('u1', merge.id), undo('u2', 'u1')]), 'Brandl')).toBe('Ivo Brandl');
  });
});

describe('bad corrections', () => {
  const undo = (id: string, undoes: string): string => JSON.stringify({ id, by, at, why: null, kind: 'undo', undoes });

  it.each([
    ['a circle, named', [undo('a', 'b'), undo('b', 'c'), undo('c', 'a')], 'a → b → c → a'],
    ['one that undoes itself', [undo('a', 'a')], 'a → a'],
    ['an undoing of nothing', [undo('a', 'b')], 'there is no such correction'],
    ['two of one id', [undo('a', 'b'), undo('a', 'b')], 'Two corrections have the id "a"'],
    ['no JSON', ['{'], 'corrections.jsonl, line 1: expected one JSON object'],
    ['another shape', ['', '{"id":"a","kind":"merge"}'], 'corrections.jsonl, line 2: expected a correction'],
  ])('refuse %s', async (_, lines, message) => {
    await expect(readCorrections(lines.join('\n'), 'corrections.jsonl')).rejects.toThrow(message);
  });

  it('name what a kind needs', async () => {
    const readout = await read();
    expect(() => correctionOf(readout, { kind: 'merge', ids: ['m1'], by, at })).toThrow('two ids or more');
    expect(() => correctionOf(readout, { kind: 'this-is', ids: ['m1'], by, at })).toThrow('--name');
    expect(() => correctionOf(readout, { kind: 'split', ids: ['x1', 'm1'], by, at })).toThrow('found "x1"');
  });

  it('survive a chain as long as a file', async () => {
    const chain = Array.from({ length: 20_000 }, (_, i) => undo(`u${i + 1}`, `u${i}`));
    const first = JSON.stringify({ id: 'u0', by, at, why: null, kind: 'undo', undoes: 'm' });
    const merge = JSON.stringify({
      ...JSON.parse(writeCorrections([said(await read(), 'merge', ['Ivo Brandl', 'Brandl'])])),
      id: 'm',
    });
    expect(await readCorrections([merge, first, ...chain].join('\n'), 'long.jsonl')).toHaveLength(20_002);
  });
});
