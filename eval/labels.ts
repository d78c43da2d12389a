import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readout } from '../src/index.ts';
import { jsonLines, type PredictOptions } from './task.ts';
import { predictTexts } from './texts.ts';

/** UTF-16 code units of an article's text, half-open. */
export type Offsets = readonly [start: number, end: number];

/** The lines of a file under `eval/labels`, in its order. */
export function labelLines(name: string): Record<string, unknown>[] {
  return readFileSync(new URL(`labels/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line));
}

/** Predicts on those articles of a JSONL file alone whose ids are wanted. */
export async function predictChosen(
  input: string,
  out: string,
  wanted: ReadonlySet<string>,
  prediction: (readout: Readout) => unknown,
  options?: PredictOptions,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'readout-labels-'));
  try {
    const texts = [...jsonLines(input)].filter(({ id }) => wanted.has(id as string));
    const file = join(folder, 'texts.jsonl');
    // The date of publication is no label: offices and times count from it.
    writeFileSync(file, texts.map(({ id, text, date }) => JSON.stringify({ id, text, published: date })).join('\n'));
    await predictTexts(file, out, prediction, options);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Shared characters of two spans over all that they go over together. */
export function overlap(a: Offsets, b: Offsets): number {
  const shared = Math.min(a[1], b[1]) - Math.max(a[0], b[0]);
  return shared <= 0 ? 0 : shared / (Math.max(a[1], b[1]) - Math.min(a[0], b[0]));
}
