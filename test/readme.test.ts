import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import * as library from '../src/index.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const readme = await readFile(join(root, 'README.md'), 'utf8');
const run = promisify(execFile);

describe('README', () => {
  const shown = [...readme.matchAll(/<!-- output of: COLUMNS=(\d+) readout (.+?) -->\n```\n([\s\S]*?)```/g)];

  it('shows what the command line prints', async () => {
    expect(shown.length).toBeGreaterThan(0);
    for (const [, columns, command, output] of shown) {
      const argv = [join(root, 'src/cli/main.ts'), ...command!.split(' ')];
      const { stdout } = await run(process.execPath, argv, { cwd: root, env: { ...process.env, COLUMNS: columns } });
      expect(stdout.trimEnd()).toBe(output!.trimEnd());
    }
  });

  it('has examples that run and print what it says', async () => {
    const code = /```js\n([\s\S]*?)```/.exec(readme)![1]!;
    const printed = /prints `(.+?)`/.exec(readme)![1]!;
    const folder = await mkdtemp(join(tmpdir(), 'readout-readme-'));
    try {
      const file = join(folder, 'example.mjs');
      await writeFile(file, code.replace("'readout'", JSON.stringify(join(root, 'src/index.ts'))));
      const { stdout } = await run(process.execPath, [file]);
      expect(stdout.trim()).toBe(printed);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  it('gives the figures that are frozen', async () => {
    const frozen = JSON.parse(await readFile(join(root, 'eval/frozen.json'), 'utf8'));
    const table = /<!-- figures of eval\/frozen.json -->\n(?:.*\n){2}((?:\|.*\n)+)/.exec(readme)![1]!;
    for (const row of table.trim().split('\n')) {
      const [, task, measure, figure] = row.split('|').map(cell => cell.trim());
      expect(figure, row).toBe(frozen.tasks[task!].figures[measure!].toFixed(1));
    }
  });

  it('names every export of the library', () => {
    const missing = Object.keys(library).filter(name => !readme.includes(`\`${name}\``));
    expect(missing).toEqual([]);
  });

  it('links to files that exist', async () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path]) => path!);
    for (const path of links)
      await expect(readFile(join(root, path)).catch(error => error.code)).resolves.not.toBe('ENOENT');
  });
});
