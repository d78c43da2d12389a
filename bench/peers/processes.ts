import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Figures } from './figures.ts';
import { installJava, installPython } from './install.ts';
import type { Measured } from './measure.ts';

/** How a peer's process is started, given what it is to read and where to write. */
export type Command = (measured: Measured) => readonly [string, ...string[]];

const RUN_MS = 3_600_000;

/** A peer that `main`, a module that knows `--peer` and `--measured`, runs in a process of its own. */
export function onNode(main: URL, peer: string, more: readonly string[] = []): Command {
  return measured => {
    return [process.execPath, fileURLToPath(main), '--peer', peer, '--measured', JSON.stringify(measured), ...more];
  };
}

/** A class of `java/`. `heap` is what Java may take for its objects, as -Xmx has it. */
export function onJava(name: string, heap: string, more: readonly string[] = []): Command {
  const classPath = installJava();
  // One thread does the work; a parallel collector's threads would only blur what is measured.
  const options = [`-Xmx${heap}`, '-XX:+UseSerialGC', '-Dfile.encoding=UTF-8', '-Duser.timezone=UTC', '-cp', classPath];
  return measured => ['java', ...options, name, ...more, ...words(measured)];
}

/** A script of `python/`. */
export function onPython(script: string, more: readonly string[] = []): Command {
  const python = installPython();
  const file = fileURLToPath(new URL(`python/${script}`, import.meta.url));
  return measured => [python, file, ...more, ...words(measured)];
}

function words({ texts, out, figures, warmPasses, warmMs, began }: Measured): string[] {
  return [texts, out, figures, String(warmPasses), String(warmMs), String(began)];
}

/** Runs a peer to its end in a process of its own; what it measured of itself. */
export async function runPeer(command: Command, measured: Omit<Measured, 'began'>): Promise<Figures> {
  const [program, ...args] = command({ ...measured, began: Date.now() });
  const child = spawn(program, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: RUN_MS,
    // One thread for the matrices of Python, too; no compiled Python beside the sources.
    env: { ...process.env, TZ: 'UTC', OMP_NUM_THREADS: '1', PYTHONDONTWRITEBYTECODE: '1' },
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
