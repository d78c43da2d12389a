/** npm run readme: writes into README.md what its marked commands print today and the frozen figures. A test holds both. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const readme = `${root}README.md`;
const { tasks } = JSON.parse(readFileSync(`${root}eval/frozen.json`, 'utf8'));

const written = readFileSync(readme, 'utf8')
  .replace(
    /(<!-- output of: COLUMNS=(\d+) readout (.+?) -->\n```\n)[\s\S]*?(```)/g,
    (_, opening: string, columns: string, command: string, closing: string) => {
      const argv = [`${root}src/cli/main.ts`, ...command.split(' ')];
      const env = { ...process.env, COLUMNS: columns };
      return `${opening}${execFileSync(process.execPath, argv, { cwd: root, env, encoding: 'utf8' })}${closing}`;
    },
  )
  .replace(
    /(?<=<!-- figures of eval\/frozen\.json -->\n(?:.*\n){2}(?:\|.*\n)*)\| (\w+) \| ([^|]+) \| [\d.]+ \|/g,
    (_, task, measure) => {
      return `| ${task} | ${measure} | ${tasks[task].figures[measure].toFixed(1)} |`;
    },
  );
writeFileSync(readme, written);
