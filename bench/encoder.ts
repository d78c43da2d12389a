/**
 * Speed and memory of the encoder: `node bench/encoder.ts [MODEL] [--seconds 5]`. MODEL is a model's folder, `models/en`
 * unless given; without a trained one, `training/make_test_model.py` makes one of its size. Each way of running has a
 * process of its own, is warmed up, and reads the articles of the sample story over and over, in turn with the others,
 * so that a busy machine slows all of them alike. Prints the median of the rounds.
 */
import { fork } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { fromHtml } from '../src/app/sources.ts';
import { fromText } from '../src/article/plain/index.ts';
import { configOf, openEncoder } from '../src/encoder/node/index.ts';
import type { Article } from '../src/model/records.ts';
import { splitSentences } from '../src/text/sentences.ts';

const WAYS = {
  'native, one thread': { backEnd: 'native', threads: 0 },
  'native, two workers': { backEnd: 'native', threads: 2 },
  'WebAssembly, one thread': { backEnd: 'wasm', threads: 0 },
} as const;

interface Settings {
  readonly folder: string;
  readonly backEnd: 'native' | 'wasm';
  readonly threads: number;
  readonly seconds: number;
  readonly texts: readonly string[];
}

/** What one thread did: how long the model took to load, and pieces, words and time of each round. */
interface Done {
  readonly loadMs: number;
  readonly pieces: number;
  readonly words: number;
  readonly ms: number;
  readonly cpuMs: number;
}

const ROUNDS = 5;
if (!isMainThread) await runThread(workerData as Settings);
else if (process.send) process.once('message', settings => runWay(settings as Settings));
else await compare();

async function compare(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { seconds: { type: 'string', default: '5' } },
  });
  const folder = positionals[0] ?? fileURLToPath(new URL('../models/en', import.meta.url));
  await configOf(folder);
  const texts = await sampleTexts();
  const rows: Record<string, unknown> = {};
  for (const [way, { backEnd, threads }] of Object.entries(WAYS)) {
    const seconds = Number(values.seconds) / ROUNDS;
    rows[way] = await run({ folder, backEnd, threads, seconds, texts });
  }
  console.table(rows);
}

/** Runs one way in a process of its own; its figures. */
function run(settings: Settings): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url));
    child.once('message', resolve);
    child.once('exit', code => reject(new Error(`Measuring ${settings.backEnd} ended with code ${code}.`)));
    child.send(settings);
  });
}

async function runWay(settings: Settings): Promise<void> {
  const threads = settings.threads === 0 ? [await threadHere(settings)] : await threadsElsewhere(settings);
  const rounds: Done[][] = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await Promise.all(threads.map(thread => thread())));
  const median = (of: (done: Done[]) => number) => rounds.map(of).sort((a, b) => a - b)[ROUNDS >> 1]!;
  const sum = (done: Done[], of: (one: Done) => number) => done.reduce((total, one) => total + of(one), 0);
  const figures = {
    'pieces/s': Math.round(median(done => sum(done, one => (1000 * one.pieces) / one.ms))),
    'words/s': Math.round(median(done => sum(done, one => (1000 * one.words) / one.ms))),
    'load ms': Math.round(rounds[0]![0]!.loadMs),
    'peak MB': Math.round(process.resourceUsage().maxRSS / 1024),
  };
  // Of the thread alone: what the figure would be on a machine with nothing else to do.
  const cpu = Math.round(median(done => sum(done, one => (1000 * one.pieces) / one.cpuMs)));
  process.send!({ ...figures, 'pieces/s of CPU': cpu }, () => process.exit(0));
}

async function threadsElsewhere(settings: Settings): Promise<(() => Promise<Done>)[]> {
  return Array.from({ length: settings.threads }, () => {
    const worker = new Worker(new URL(import.meta.url), { workerData: settings, execArgv: [] });
    return async () => {
      worker.postMessage('go');
      return new Promise<Done>((resolve, reject) => {
        worker.once('message', resolve);
        worker.once('error', reject);
      });
    };
  });
}

async function runThread(settings: Settings): Promise<void> {
  const thread = threadHere(settings);
  parentPort!.on('message', async () => parentPort!.postMessage(await (await thread)()));
}

async function threadHere({ folder, backEnd, seconds, texts }: Settings): Promise<() => Promise<Done>> {
  const began = performance.now();
  const encoder = await openEncoder({ folder, backEnd });
  const loadMs = performance.now() - began;
  const articles = texts.map(text => fromText(text));
  const read = async (article: Article) => {
    const { pieces } = await encoder.encode(article, splitSentences(article.text, article.blocks));
    return { pieces: pieces.length, words: article.text.split(/\s+/).length };
  };
  await read(articles[0]!);
  let next = 0;
  return async () => {
    let pieces = 0;
    let words = 0;
    const start = performance.now();
    const cpu = process.threadCpuUsage();
    while (performance.now() - start < 1000 * seconds) {
      const done = await read(articles[next++ % articles.length]!);
      pieces += done.pieces;
      words += done.words;
    }
    const { user, system } = process.threadCpuUsage(cpu);
    return { loadMs, pieces, words, ms: performance.now() - start, cpuMs: (user + system) / 1000 };
  };
}

async function sampleTexts(): Promise<string[]> {
  const folder = new URL('../samples/alaska-summit/', import.meta.url);
  const pages = readdirSync(folder).filter(name => name.endsWith('.html'));
  const articles = await Promise.all(pages.sort().map(page => fromHtml(readFileSync(new URL(page, folder)))));
  return articles.map(({ text }) => text);
}
