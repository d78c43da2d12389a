import pino, { type DestinationStream, type Logger } from 'pino';

export type LogLevel = 'silent' | 'error' | 'warn' | 'info' | 'debug';

/**
 * A log of JSON lines. What goes into it are names of operations, codes, counts and times: no text of articles, no
 * addresses of pages, and so no messages of errors either, since they quote what was found.
 */
export function createLog(level: LogLevel, out: DestinationStream): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, out);
}

/** Where a fault came from, without its message. */
export function placeOf(error: unknown): { readonly name: string; readonly at: readonly string[] } {
  if (!(error instanceof Error)) return { name: typeof error, at: [] };
  const at = (error.stack ?? '').split('\n').filter(line => /^\s+at /.test(line));
  return { name: error.name, at: at.map(line => line.trim()) };
}
