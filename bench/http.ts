/**
 * npm run bench:http [-- --seconds 60 --reads 10000 --model rules]: POST /api/read of 800-word articles to a server of its
 * own, warm: times for one client, articles a second for sixteen, and with --reads the server's memory after so many.
 * Built code where there is some (npm run build), as users run it. This load generator runs on the same cores.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Agent, request } from 'undici';
import { fromHtml } from '../src/index.ts';
import { machine, quantiles } from './quantiles.ts';

const { values: options } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    reads: { type: 'string', default: '0' },
    model: { type: 'string' },
  },
});
const WORDS = 800;
const CLIENTS = 16;
const root = fileURLToPath(new URL('..', import.meta.url));
const built = existsSync(`${root}dist/cli/main.js`);
const main = `${root}${built ? 'dist/cli/main.js' : 'src/cli/main.ts'}`;
const agent = new Agent({ pipelining: 1 });

/** The bodies of requests: each of another article, so that none is kept in the place of another. */
const texts = await eightHundredWords();
let sent = 0;
function body(): string {
  const number = sent++;
  const text = texts[number % texts.length]!;
  return JSON.stringify({ text, published: '2025-08-07', source: `https://bench.example/${number}` });
}

/** Texts of 800 words: the sample articles in a row, cut, so that each begins with another. */
async function eightHundredWords(): Promise<string[]> {
  const folder = `${root}samples/alaska-summit/`;
  const names = readdirSync(folder).filter(name => name.endsWith('.html'));
  const articles = await Promise.all(names.toSorted().map(name => fromHtml(readFileSync(folder + name))));
  return articles.map((_, i) => {
    const all = [...articles.slice(i), ...articles.slice(0, i)].map(({ text }) => text).join('\n\n');
    return new RegExp(`^(?:\\s*\\S+){${WORDS}}`).exec(all)![0];
  });
}

/** One article read: milliseconds to the last byte of the answer, or the code of the problem. */
async function read(url: string): Promise<number | string> {
  const start = performance.now();
  const { statusCode, body: answer } = await request(`${url}/api/read`, {
    method: 'POST',
    dispatcher: agent,
    headers: { 'content-type': 'application/json' },
    body: body(),
  });
  if (statusCode !== 200) return ((await answer.json()) as { code: string }).code;
  await answer.dump({ limit: 100_000_000 });
  return performance.now() - start;
}

async function startServer(): Promise<{ url: string; child: ChildProcess }> {
  const model = options.model === undefined ? [] : ['--model', options.model];
  const argv = [main, 'serve', '--port', '0', '--log', 'info', ...model];
  const child = spawn(process.execPath, argv, { stdio: ['ignore', 'pipe', 'ignore'] });
  const [line] = (await once(child.stdout!, 'data')) as [Buffer];
  return { url: String(line).trim(), child };
}

/** Many clients, each with one request at a time, until `more` says no. */
async function run(url: string, clients: number, more: () => boolean) {
  const times: number[] = [];
  const errors: Record<string, number> = {};
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (more()) {
        const result = await read(url);
        if (typeof result === 'number') times.push(result);
        else errors[result] = (errors[result] ?? 0) + 1;
      }
    }),
  );
  return { times, errors };
}

async function megabytes(url: string): Promise<number> {
  const { body: answer } = await request(`${url}/metrics`, { dispatcher: agent });
  const bytes = Number(/^process_resident_memory_bytes (\d+)/m.exec(await answer.text())![1]);
  return Math.round(bytes / 1e6);
}

function times(ms: readonly number[]) {
  const sorted = ms.toSorted((a, b) => a - b);
  const p95 = Math.round(10 * sorted[Math.floor(0.95 * (sorted.length - 1))]!) / 10;
  return { ...quantiles(ms), p95, requests: ms.length };
}

const { url, child } = await startServer();
try {
  await run(url, 4, () => sent < 60);
  let left = 300;
  const one = await run(url, 1, () => left-- > 0);
  const until = performance.now() + 1_000 * Number(options.seconds);
  const start = performance.now();
  const many = await run(url, CLIENTS, () => performance.now() < until);
  const seconds = (performance.now() - start) / 1_000;
  const memory: Record<string, number> = { [sent]: await megabytes(url) };
  while (sent < Number(options.reads)) {
    const next = Math.min(sent + 1_000, Number(options.reads));
    await run(url, 4, () => sent < next);
    memory[sent] = await megabytes(url);
  }
  console.log(
    JSON.stringify(
      {
        machine,
        code: built ? 'built' : 'TypeScript as it stands',
        'words of an article': WORDS,
        'one client, milliseconds': { ...times(one.times), errors: one.errors },
        [`${CLIENTS} clients, ${options.seconds} s`]: {
          'articles a second': Math.round((10 * many.times.length) / seconds) / 10,
          milliseconds: times(many.times),
          errors: many.errors,
        },
        'memory of the server by articles read, MB': memory,
      },
      null,
      2,
    ),
  );
} finally {
  child.kill('SIGINT');
  await agent.close();
}
