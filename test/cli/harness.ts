import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { run } from '../../src/cli/run.ts';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface Settings {
  readonly stdin?: string | Uint8Array | Iterable<string>;
  readonly env?: Record<string, string>;
  readonly signal?: AbortSignal;
  /** Takes what is written to standard output; may throw. */
  readonly onOut?: (text: string) => void;
  readonly tty?: { readonly columns: number };
}

/** Runs a command line in this process, on streams of its own. */
export async function cli(args: readonly string[], settings: Settings = {}): Promise<Ran> {
  const { stdin = '', env = {}, signal = new AbortController().signal, onOut, tty } = settings;
  const out: string[] = [];
  const err: string[] = [];
  const sink = (list: string[], seen?: (text: string) => void) =>
    new Writable({
      write(chunk, _, done) {
        try {
          list.push(String(chunk));
          seen?.(String(chunk));
          done();
        } catch (error) {
          done(error as Error);
        }
      },
    });
  const chunks = typeof stdin === 'string' || stdin instanceof Uint8Array ? [stdin] : stdin;
  const code = await run(args, {
    stdin: Readable.from(bytes(chunks)),
    stdout: Object.assign(sink(out, onOut), tty && { isTTY: true, columns: tty.columns }),
    stderr: sink(err),
    env,
    interrupts: () => signal,
  });
  return { code, out: out.join(''), err: err.join('') };
}

function* bytes(chunks: Iterable<string | Uint8Array>): Generator<Buffer> {
  for (const chunk of chunks) yield Buffer.from(chunk as string);
}

/** A directory with these files, gone when the test is over. */
export async function files(contents: Readonly<Record<string, string | Uint8Array>>) {
  const directory = await mkdtemp(join(tmpdir(), 'readout-cli-'));
  for (const [name, content] of Object.entries(contents)) {
    await mkdir(dirname(join(directory, name)), { recursive: true });
    await writeFile(join(directory, name), content);
  }
  return {
    path: (name = '') => join(directory, name),
    [Symbol.asyncDispose]: () => rm(directory, { recursive: true, force: true }),
  };
}

/** A short article with one statement. */
export const note = 'Mill reopens\n\nMiller Jon Abel said on Monday that the old mill "runs again".\n';
