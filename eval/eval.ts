/**
 * npm run eval [-- TASK …] [--freeze] [--check] [--model FOLDER]: predicts on the dev data, calls the scorers, prints one table beside the
 * frozen figures. --freeze writes eval/frozen.json; --check fails where a figure differs from the frozen one.
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { version } from '../src/index.ts';
import { hasData, type PredictOptions, packs, type Task } from './task.ts';
import { taskNamed, tasks } from './tasks/index.ts';

interface FrozenTask {
  readonly title: string;
  /** SHA-256 of the first data file, so that a score is never compared across different data. */
  readonly data: string;
  readonly figures: Readonly<Record<string, number>>;
}

interface Frozen {
  readonly version: string;
  readonly tasks: Record<string, FrozenTask>;
}

const FILE = fileURLToPath(new URL('frozen.json', import.meta.url));

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { freeze: { type: 'boolean' }, check: { type: 'boolean' }, model: { type: 'string' } },
  });
  const chosen = positionals.length > 0 ? positionals.map(taskNamed) : tasks;
  const frozen: Frozen = readFrozen();
  const made: Record<string, FrozenTask> = {};
  let differs = false;
  for (const task of chosen) {
    if (!hasData(task)) {
      console.log(`${task.title}: skipped, its data is not at ${packs}.`);
      continue;
    }
    made[task.name] = await run(task, { model: values.model });
    differs = print(made[task.name]!, frozen.tasks[task.name], task.tolerance ?? 0) || differs;
  }
  if (values.freeze) {
    const all = { ...frozen.tasks, ...made };
    const ordered = Object.fromEntries(Object.entries(all).toSorted(([a], [b]) => (a < b ? -1 : 1)));
    writeFileSync(FILE, `${JSON.stringify({ version, tasks: ordered }, null, 2)}\n`);
    console.log(`Written: ${FILE}`);
  } else if (values.check && differs) {
    console.error('Figures differ from eval/frozen.json. Mend what changed them, or freeze anew with --freeze.');
    process.exitCode = 1;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function run(task: Task, options: PredictOptions): Promise<FrozenTask> {
  const folder = mkdtempSync(join(tmpdir(), 'readout-eval-'));
  try {
    const predictions = task.inputs.map((_, i) => join(folder, `predictions-${i}.jsonl`));
    for (const [i, input] of task.inputs.entries()) await task.predict(packs + input, predictions[i]!, options);
    const first = packs + task.data[0]!;
    const data = statSync(first).isFile() ? createHash('sha256').update(readFileSync(first)).digest('hex') : '';
    return { title: task.title, data, figures: await task.score(predictions) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Prints one task's figures beside the frozen ones; true when any differs by more than the tolerance. */
function print({ title, data, figures }: FrozenTask, frozen: FrozenTask | undefined, tolerance: number): boolean {
  console.log(`\n${title}`);
  if (frozen && frozen.data !== data) console.log('  (the data differs from what the frozen figures were taken on)');
  let differs = false;
  for (const [name, value] of Object.entries(figures)) {
    const before = frozen?.figures[name];
    const change =
      before === undefined
        ? 'new'
        : value === before
          ? ''
          : `${value > before ? '+' : ''}${(value - before).toFixed(1)}`;
    // A model's scores differ in their last digits from processor to processor, and near ties with them.
    if (before === undefined || Math.abs(value - before) > tolerance + 1e-9) differs = true;
    console.log(
      `  ${name.padEnd(36)} ${value.toFixed(1).padStart(6)}   frozen ${before?.toFixed(1).padStart(6) ?? '     –'}   ${change}`,
    );
  }
  return differs;
}

function readFrozen(): Frozen {
  try {
    return JSON.parse(readFileSync(FILE, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { version, tasks: {} };
    throw error;
  }
}
