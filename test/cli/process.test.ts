import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { version } from '../../src/version.ts';
import { note } from './harness.ts';

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

function start(args: readonly string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [main, ...args], { env: { ...process.env, ...env } });
  let out = '';
  let err = '';
  child.stdout.on('data', chunk => {
    out += chunk;
  });
  child.stderr.on('data', chunk => {
    err += chunk;
  });
  child.stdin.on('error', () => {});
  const ended = new Promise<{ code: number | null; out: string; err: string }>(resolve => {
    child.on('close', code => resolve({ code, out, err }));
  });
  return { child, ended };
}

const many = () => `${JSON.stringify({ id: 'x', text: note })}\n`.repeat(20_000);

describe('the readout command', () => {
  it('prints its version and help', async () => {
    expect(await start(['--version']).ended).toEqual({ code: 0, out: `${version}\n`, err: '' });
    const help = await start(['read', '--help']).ended;
    expect(help.code).toBe(0);
    for (const words of ['Examples:', '--max-bytes <size>', 'Exit code:']) expect(help.out).toContain(words);
    expect((await start([]).ended).code).toBe(2);
  });

  it('reads from a pipe', async () => {
    const { child, ended } = start(['read', '-']);
    child.stdin.end(note);
    const { code, out, err } = await ended;
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Miller Jon Abel');
  });

  it('ends in silence when whoever reads it goes', async () => {
    const { child, ended } = start(['read', '-', '--from', 'jsonl', '--format', 'jsonl']);
    child.stdin.write(many());
    child.stdout.once('data', () => child.stdout.destroy());
    const { code, err } = await ended;
    expect(code).toBe(0);
    expect(err.replace(/readout: [\d,]+ articles done\n/g, '')).toBe('');
  });

  it('ends on Ctrl-C, with whole lines', async () => {
    const { child, ended } = start(['read', '-', '--from', 'jsonl', '--format', 'jsonl']);
    child.stdin.write(many());
    child.stdout.once('data', () => child.kill('SIGINT'));
    const { code, out, err } = await ended;
    expect(code).toBe(130);
    expect(err).toContain('readout: interrupted after ');
    for (const line of out.trimEnd().split('\n')) JSON.parse(line);
  });
});
