import type { Readable, Writable } from 'node:stream';

/** What a command talks to: the streams of the process, or a test's. */
export interface Io {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly env: Readonly<Record<string, string | undefined>>;
  /**
   * A signal that fires when the user wants the command to end (Ctrl-C). Whoever asks for it must see to it that the
   * command then ends; until somebody asks, Ctrl-C ends the process at once.
   */
  interrupts(): AbortSignal;
}

/** How a command ended. */
export const exitCodes = {
  ok: 0,
  /** Nothing could be read, or the work could not go on. */
  nothing: 1,
  /** The command line was not understood. */
  usage: 2,
  /** Some articles were read, others could not be. */
  some: 3,
  /** Ended by Ctrl-C, as shells count it. */
  interrupted: 130,
} as const;

/** Tells the user something, on standard error, under the program's name. */
export function tell(io: Io, message: string): void {
  io.stderr.write(`readout: ${printable(message)}\n`);
}

/** Where an error came from, for those who ask with READOUT_DEBUG=1; nobody else sees a stack. */
export function debug(io: Io, error: unknown): void {
  if (io.env.READOUT_DEBUG && error instanceof Error) io.stderr.write(`${error.stack}\n`);
}

/** Names of files and words of pages stand in messages; none of them may steer the terminal. */
function printable(message: string): string {
  return message.replace(/(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}
