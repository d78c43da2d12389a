/**
 * npm run bench:memory [-- ARTICLES]: the most memory that `readout read --jobs 2` ever holds while it reads that many articles
 * as JSON lines (400 unless given): the samples, over and over. Built code (npm run build first), as users run it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fromHtml } from '../src/index.ts';
import { machine } from './quantiles.ts';

const count = Number(process.argv[2] ?? 400);
const main = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
const samples = fileURLToPath(new URL('../samples/alaska-summit/', import.meta.url));

if (!Number.isInteger(count) || count < 1) {
  console.error(`Expected a number of articles, found ${process.argv[2]}.`);
  process.exit(1);
}
if (!existsSync(main)) {
  console.error(`Expected the built command line at ${main}. Run npm run build first.`);
  process.exit(1);
}

const names = readdirSync(samples).filter(name => name.endsWith('.html'));
const articles = await Promise.all(names.toSorted().map(name => fromHtml(readFileSync(samples + name))));
const folder = mkdtempSync(join(tmpdir(), 'readout-bench-'));
const input = join(folder, 'articles.jsonl');
const lines = Array.from({ length: count }, (_, i) => {
  const { text, published } = articles[i % articles.length]!;
  return `${JSON.stringify({ id: `${i}`, text, published })}\n`;
});
writeFileSync(input, lines.join(''));

// The process tells its own peak when it ends, in kilobytes.
const tell = "process.on('exit', () => process.stderr.write('\\npeak ' + process.resourceUsage().maxRSS + '\\n'))";
const { status, stderr } = spawnSync(
  process.execPath,
  [
    `--import=data:text/javascript,${encodeURIComponent(tell)}`,
    main,
    ...['read', '--from', 'jsonl', input, '--format', 'jsonl', '--jobs', '2', '--out', join(folder, 'readouts.jsonl')],
  ],
  { encoding: 'utf8' },
);
rmSync(folder, { recursive: true });
const peak = /\npeak (\d+)\n/.exec(stderr)?.[1];
if (status !== 0 || !peak) throw new Error(`The command ended with ${status}: ${stderr}`);
console.log(JSON.stringify({ machine, articles: count, 'peak, MB': Math.round((Number(peak) * 1024) / 1e6) }, null, 2));
