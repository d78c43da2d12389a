import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

/** Where the evaluation packs lie. Nothing of them is part of the project; without them, there is nothing to score. */
export const packs = fileURLToPath(new URL('../../shared/eval/', import.meta.url));

/** Figures by name, in percent or as stated. */
export type Figures = Readonly<Record<string, number>>;

export interface PredictOptions {
  /** What to read with, as `createReader` takes it; the model that ships unless given. */
  readonly model?: string | undefined;
}

/** Something that Readout is scored on: how predictions are made, and which scorer reads them. */
export interface Task {
  readonly name: string;
  /** What is scored here, in one line. */
  readonly title: string;
  /** Files or folders of the packs that scoring needs, relative to `packs`. */
  readonly data: readonly string[];
  /** Files or folders of the dev data, relative to `packs`; each is predicted by itself. */
  readonly inputs: readonly string[];
  /** How far a figure may be from the frozen one before `--check` fails; not at all unless given. */
  readonly tolerance?: number;
  /** Reads `input` and writes predictions to `out`, in the shape of the scorers. Sees only what a system may see. */
  predict(input: string, out: string, options?: PredictOptions): Promise<void>;
  /** Scores the predictions, a file for each of `inputs`. */
  score(predictions: readonly string[]): Figures | Promise<Figures>;
}

export function hasData(task: Task): boolean {
  return task.data.every(path => existsSync(packs + path));
}

/** Runs a scorer of the packs and parses the JSON that it prints. */
export function runScorer(script: string, args: readonly string[]): unknown {
  const printed = execFileSync(process.execPath, [packs + script, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
  return JSON.parse(printed);
}

/** Reads JSON lines, packed with gzip or not; names file and line for one that is broken. */
export function* jsonLines(file: string): Generator<Record<string, unknown>> {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  for (const [i, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    try {
      yield JSON.parse(line);
    } catch (cause) {
      throw new Error(`${file}:${i + 1}: expected a JSON object, found ${JSON.stringify(line.slice(0, 60))}.`, {
        cause,
      });
    }
  }
}

export const percent = (share: number): number => Math.round(share * 1000) / 10;
