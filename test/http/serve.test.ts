import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { cli, files, note } from '../cli/harness.ts';

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

function start(...args: string[]) {
  const child = spawn(process.execPath, [main, 'serve', '--port', '0', '--model', 'rules', ...args]);
  onTestFinished(() => void child.kill('SIGKILL'));
  const said = { out: '', err: '' };
  child.stdout.on('data', chunk => {
    said.out += chunk;
  });
  child.stderr.on('data', chunk => {
    said.err += chunk;
  });
  return { child, said };
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise(resolve => child.once('close', resolve));
}

describe('readout serve', () => {
  it('prints its address, reads what it was given, serves, and ends on Ctrl-C', async () => {
    await using folder = await files({ 'one.txt': note, 'two.txt': '', 'three.txt': `Other. ${note}` });
    const { child, said } = start(folder.path(), '--log', 'silent');
    await expect.poll(() => said.err, { timeout: 20_000 }).toContain('2 articles read');
    expect(said.err).toMatch(/two\.txt: It is empty/);
    const url = said.out.trim();
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(await (await fetch(`${url}/readyz`)).json()).toEqual({ status: 'ready' });
    expect(await (await fetch(`${url}/api/articles`)).json()).toMatchObject({ total: 2 });
    child.kill('SIGINT');
    expect(await ended(child)).toBe(0);
  });

  it('with --once prints what read prints, and ends', async () => {
    await using folder = await files({ 'one.txt': note });
    const once = await cli(['serve', folder.path(), '--model', 'rules', '--once']);
    expect(once).toEqual(await cli(['read', folder.path(), '--model', 'rules']));
    expect(once.code).toBe(0);
  });

  it.each([
    [['--host', '0.0.0.0'], 'Expected --token'],
    [['--token', 'short'], 'Expected a token'],
    [['--port', '70000'], 'Expected a port'],
    [['--workers', '0'], 'Expected a whole number'],
    [['--log', 'loud'], 'Allowed choices'],
  ])('refuses %j', async (args, words) => {
    const { code, err } = await cli(['serve', ...args]);
    expect([code, err]).toEqual([2, expect.stringContaining(words)]);
  });
});
