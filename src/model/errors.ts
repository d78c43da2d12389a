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
  | 'bad-model'
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
  | 'aborted'
  | 'internal';

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

/** The error of a reading that failed: a `ReadoutError` as it is, anything else as the fault of ours that it is. */
export function faultOf(error: unknown): ReadoutError {
  if (error instanceof ReadoutError) return error;
  return new ReadoutError(
    'internal',
    `Readout failed on this article (${String(error)}). That is a fault of its own, not of the article: please report it.`,
    { cause: error },
  );
}
