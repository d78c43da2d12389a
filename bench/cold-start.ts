/**
 * npm run bench:cold-start [-- FILE]: wall time from starting the process to the printed readout of one article, beside
 * starting Node and doing nothing, in turns in one run. Built code (npm run build first), as users run it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { machine, quantiles } from './quantiles.ts';

const ROUNDS = 25;
const main = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
const sample = fileURLToPath(new URL('../samples/alaska-summit/03-meridian-wire-meeting-agreed.html', import.meta.url));

if (!existsSync(main)) {
  console.error(`Expected the built command line at ${main}. Run npm run build first.`);
  process.exit(1);
}

const file = process.argv[2] ?? sample;
const commands = {
  'readout read FILE': [main, 'read', file],
  'readout --version': [main, '--version'],
  'node, doing nothing': ['-e', '0'],
};
const timings: Record<string, number[]> = Object.fromEntries(Object.keys(commands).map(name => [name, []]));
for (let round = 0; round < ROUNDS + 2; round++) {
  for (const [name, argv] of Object.entries(commands)) {
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8' });
    const time = performance.now() - start;
    if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`);
    // The first two rounds fill the disk cache.
    if (round >= 2) timings[name]!.push(time);
  }
}
const median = (name: keyof typeof commands): number => quantiles(timings[name]!).median;
console.log(
  JSON.stringify(
    {
      machine,
      file: file.split('/').at(-1),
      rounds: ROUNDS,
      milliseconds: Object.fromEntries(Object.entries(timings).map(([name, list]) => [name, quantiles(list)])),
      'times as long as node doing nothing':
        Math.round((10 * median('readout read FILE')) / median('node, doing nothing')) / 10,
    },
    null,
    2,
  ),
);
