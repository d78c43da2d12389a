import { mkdirSync, writeFileSync } from 'node:fs';
import { machine, quantiles } from '../quantiles.ts';
import type { Document, Figures } from './figures.ts';
import { scratch } from './install.ts';
import { type Command, runPeer } from './processes.ts';

/** As many warm passes as fit, one at least. */
const WARM_PASSES = 3;
const WARM_MS = 30_000;

type Row = Readonly<Record<string, number>>;

/** Peers, what they read, and how what they find is scored. */
export interface Comparison {
  /** The folder in the scratch folder that texts, predictions and figures are written to. */
  readonly name: string;
  readonly documents: readonly Document[];
  /** How each peer is started; the function installs it first, and throws where it cannot be had. */
  readonly commands: Readonly<Record<string, () => Command>>;
  /** Scores a file of predictions, a line for each document in their order. */
  score(predictions: string): Row | Promise<Row>;
  /** Further columns of speed; `rate` turns milliseconds for all texts into words a second. */
  speeds?(figures: Figures, rate: (ms: number) => number): Row;
}

/** Runs the peers one after the other, scores them, prints a table of scores and one of speeds. */
export async function compare(comparison: Comparison, only?: readonly string[]): Promise<void> {
  const { name: folder, documents, commands } = comparison;
  mkdirSync(`${scratch}${folder}`, { recursive: true });
  const texts = `${scratch}${folder}/texts.jsonl`;
  writeFileSync(texts, documents.map(jsonLine).join(''));
  const words = documents.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);

  const scores: Record<string, unknown> = {};
  const speeds: Record<string, unknown> = {};
  const measurements: Record<string, unknown> = {};
  for (const name of only ?? Object.keys(commands)) {
    try {
      const command = commands[name];
      if (!command) throw new Error(`no such peer; there are ${Object.keys(commands).join(', ')}`);
      const prefix = `${scratch}${folder}/${name}`;
      const out = `${prefix}.jsonl`;
      const measured = {
        texts,
        out,
        figures: `${prefix}.figures.json`,
        warmPasses: WARM_PASSES,
        warmMs: WARM_MS,
      };
      const figures = await runPeer(command(), measured);
      measurements[name] = figures;
      scores[name] = await comparison.score(out);
      speeds[name] = speedsOf(figures, words, comparison);
    } catch (error) {
      console.log(`${name}: not available, ${error instanceof Error ? error.message : error}`);
    }
  }
  console.log(`${machine}; ${documents.length} texts, ${words} words.`);
  console.table(scores);
  console.table(speeds);
  console.log(JSON.stringify(measurements));
}

function speedsOf(figures: Figures, words: number, { speeds }: Comparison): Row {
  const { load, first, warm, peakMb, refused } = figures;
  const rate = (ms: number) => Math.round((1000 * words) / ms);
  return {
    'start, s': Math.round(load.cpuMs / 100) / 10,
    'words/s with start': rate(first.cpuMs),
    'words/s, warm': rate(quantiles(warm.map(({ cpuMs }) => cpuMs)).median),
    ...speeds?.(figures, rate),
    'peak MB': Math.round(peakMb),
    ...(refused === undefined ? {} : { 'texts refused': refused }),
  };
}

export function jsonLine(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
