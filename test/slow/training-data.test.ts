import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { labelLines } from '../../eval/labels.ts';
import { jsonLines, packs } from '../../eval/task.ts';

const trainingData = (name: string) =>
  jsonLines(fileURLToPath(new URL(`../../training/data/${name}`, import.meta.url)));

test('names of our own passages are words of their text, of known kinds, and do not overlap', () => {
  const ids = new Set<unknown>();
  for (const { id, text, names } of trainingData('name-passages.jsonl') as Generator<{
    id: string;
    text: string;
    names: [number, number, string][];
  }>) {
    expect(ids.has(id), id).toBe(false);
    ids.add(id);
    let last = 0;
    for (const [start, end, kind] of names) {
      expect(start, id).toBeGreaterThanOrEqual(last);
      last = end;
      expect(text.slice(start, end), id).toMatch(/^[^\s](?:[^\n]*[^\s])?$/);
      expect(kind, id).toMatch(/^(?:person|place|organization|event|other)$/);
    }
  }
  expect(ids.size).toBe(190);
});

const corpora = [...trainingData('positions.jsonl'), ...labelLines('positions-held-out')].map(
  ({ corpus }) => packs + corpus,
);
const missing = corpora.find(file => !existsSync(file));

test.skipIf(missing)(
  `no held-out article is a near copy of one that positions are trained on${missing ? ` (skipped: no ${missing})` : ''}`,
  () => {
    const runs = new Map<string, ReadonlySet<string>>();
    for (const file of new Set(corpora))
      for (const { id, text } of jsonLines(file) as Generator<{ id: string; text: string }>) runs.set(id, runsOf(text));
    const trained = new Set<string>();
    for (const { article } of trainingData('positions.jsonl'))
      for (const run of runs.get(article as string)!) trained.add(run);
    for (const { article } of labelLines('positions-held-out')) {
      const own = runs.get(article as string)!;
      const shared = [...own].filter(run => trained.has(run)).length;
      // What agencies and sites print under every story is shared.
      expect(shared / own.size, article as string).toBeLessThanOrEqual(0.05);
    }
  },
);

/** Every eight words that follow each other. */
function runsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
  return new Set(words.slice(7).map((_, i) => words.slice(i, i + 8).join(' ')));
}
