import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { hasData, jsonLines, packs } from '../../eval/task.ts';
import { times } from '../../eval/tasks/times.ts';
import { machine, quantiles } from '../quantiles.ts';
import { type Document, type Figures, readDocuments } from './figures.ts';
import { installChrono, installJava, scratch } from './install.ts';
import type { Measured } from './measure.ts';

/** As many warm passes as fit, one at least. */
const WARM_PASSES = 3;
const WARM_MS = 30_000;
const RUN_MS = 540_000;

/** How each is started, given what it is to read and where to write; installs it first. */
const COMMANDS: Readonly<Record<string, () => (measured: Measured) => readonly [string, ...string[]]>> = {
  Readout: () => onNode('Readout'),
  'chrono-node': () => {
    installChrono();
    return onNode('chrono-node');
  },
  SUTime: () => onJava('sutime'),
  HeidelTime: () => onJava('heideltime'),
};

/** Runs the peers one after the other, scores them, prints the table. */
export async function compare(only: readonly string[] = Object.keys(COMMANDS)): Promise<void> {
  if (!hasData(times)) return console.log('The texts and their scorer are not on this machine: nothing to compare.');
  mkdirSync(scratch, { recursive: true });
  const texts = `${scratch}texts.jsonl`;
  const corpora = times.inputs.map(input => [...jsonLines(packs + input)].map(documentOf));
  writeFileSync(texts, corpora.flat().map(line).join(''));
  const words = readDocuments(texts).reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);

  const table: Record<string, unknown> = {};
  const measurements: Record<string, unknown> = {};
  for (const name of only) {
    try {
      const prefix = `${scratch}${name}`;
      const out = `${prefix}.jsonl`;
      const figures = await runPeer(name, {
        texts,
        out,
        figures: `${prefix}.figures.json`,
        warmPasses: WARM_PASSES,
        warmMs: WARM_MS,
      });
      measurements[name] = figures;
      table[name] = { ...(await score(name, out, corpora)), ...row(figures, words) };
    } catch (error) {
      table[name] = { 'not available': error instanceof Error ? error.message : String(error) };
    }
  }
  console.log(`${machine}; ${corpora.flat().length} texts, ${words} words.`);
  console.table(table);
  console.log(JSON.stringify(measurements));
}

/** What a system may see of a line of the data. */
function documentOf({ id, text, dct }: Readonly<Record<string, unknown>>): Document {
  return { id: String(id), text: String(text), published: String(dct) };
}

function onNode(peer: string): (measured: Measured) => readonly [string, ...string[]] {
  const main = fileURLToPath(new URL('times.ts', import.meta.url));
  return measured => [process.execPath, main, '--peer', peer, '--measured', JSON.stringify(measured)];
}

function onJava(peer: string): (measured: Measured) => readonly [string, ...string[]] {
  const classPath = installJava();
  // One thread does the work; a parallel collector's threads would only blur what is measured.
  const options = ['-Xmx2g', '-XX:+UseSerialGC', '-Dfile.encoding=UTF-8', '-Duser.timezone=UTC', '-cp', classPath];
  return ({ texts, out, figures, warmPasses, warmMs, began }) => {
    return [
      'java',
      ...options,
      'PeerTimes',
      peer,
      texts,
      out,
      figures,
      String(warmPasses),
      String(warmMs),
      String(began),
    ];
  };
}

/** Runs a peer to its end in a process of its own; what it measured of itself. */
async function runPeer(name: string, measured: Omit<Measured, 'began'>): Promise<Figures> {
  const command = COMMANDS[name];
  if (!command) throw new Error(`no such peer; there are ${Object.keys(COMMANDS).join(', ')}`);
  const toRun = command();
  const [program, ...args] = toRun({ ...measured, began: Date.now() });
  const child = spawn(program, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: RUN_MS,
    env: { ...process.env, TZ: 'UTC' },
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    said = (said + chunk).slice(-2000);
  });
  await new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(`ended with ${signal ?? code}: ${said.trim().split('\n').at(-1)}`));
    });
  });
  return JSON.parse(readFileSync(measured.figures, 'utf8'));
}

/** Scores predictions as `npm run eval -- times` does, a file for each corpus. */
async function score(name: string, out: string, corpora: readonly Document[][]): Promise<Record<string, number>> {
  const found = new Map([...jsonLines(out)].map(prediction => [prediction.id, prediction]));
  const files = corpora.map((documents, i) => {
    const file = `${scratch}${name}.${i}.jsonl`;
    writeFileSync(file, documents.map(({ id }) => line(found.get(id))).join(''));
    return file;
  });
  const figures = await times.score(files);
  return { 'strict F1': figures['strict F1']!, 'value F1': figures['value F1']! };
}

function row({ load, first, warm, peakMb }: Figures, words: number): Record<string, number> {
  const rate = (ms: number) => Math.round((1000 * words) / ms);
  const median = (of: (pass: Figures['warm'][number]) => number) => quantiles(warm.map(of)).median;
  return {
    'start, s': Math.round(load.cpuMs / 100) / 10,
    'words/s with start': rate(first.cpuMs),
    'words/s, warm': rate(median(({ cpuMs }) => cpuMs)),
    'words/s, finding': rate(median(({ findingMs, cpuMs }) => findingMs ?? cpuMs)),
    'peak MB': Math.round(peakMb),
  };
}

function line(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
