import { exitCodes } from './io.ts';
import { run } from './run.ts';

/** Runs the command line of this process and ends the process. */
export async function runProcess(): Promise<never> {
  const { stdin, stdout, stderr, env } = process;
  // Whoever read our messages may be gone; that is no reason to stop.
  stderr.on('error', () => {});
  // All output was awaited: nothing is lost by not waiting for sockets and an open standard input.
  process.exit(await run(process.argv.slice(2), { stdin, stdout, stderr, env, interrupts }));
}

function interrupts(): AbortSignal {
  const interrupt = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      // Asked twice: whatever still runs is not waited for.
      if (interrupt.signal.aborted) process.exit(exitCodes.interrupted);
      interrupt.abort();
    });
  }
  return interrupt.signal;
}
