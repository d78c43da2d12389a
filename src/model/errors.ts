/** What went wrong, as a word that programs can switch on. */
export type ErrorCode =
  | 'empty-input'
  | 'not-text'
  | 'too-large'
  | 'too-deep'
  | 'too-slow'
  | 'no-article'
  | 'bad-date'
  | 'bad-option'
  | 'bad-json'
  | 'bad-record'
  | 'bad-url'
  | 'not-found'
  | 'unreadable'
  | 'unreachable'
  | 'refused-address'
  | 'refused-robots'
  | 'http-status'
  | 'no-provider'
  | 'stage-cycle'
  | 'bad-stage'
  | 'bad-span'
  | 'worker-died'
  | 'closed'
  | 'aborted';

/**
 * The one error that Readout throws for input that it cannot use. The message says what was found, what was expected
 * and what to do; `code` is stable across versions.
 */
export class ReadoutError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'ReadoutError';
    this.code = code;
  }
}

/** Wraps whatever was thrown, so that callers see one shape; a `ReadoutError` passes through unchanged. */
export function asReadoutError(error: unknown, code: ErrorCode = 'unreadable'): ReadoutError {
  if (error instanceof ReadoutError) return error;
  if (error instanceof Error && error.name === 'AbortError') {
    return new ReadoutError('aborted', 'Reading was aborted by the caller.', { cause: error });
  }
  return new ReadoutError(code, error instanceof Error ? error.message : String(error), { cause: error });
}
