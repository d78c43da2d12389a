import { type ErrorCode, ReadoutError } from '../model/errors.ts';

/** What can go wrong with a request, besides what can go wrong with reading. */
export type HttpErrorCode =
  | 'bad-request'
  | 'unauthorized'
  | 'wrong-origin'
  | 'wrong-method'
  | 'slow-request'
  | 'wrong-type'
  | 'wrong-host'
  | 'large-headers'
  | 'busy'
  | 'starting';

export type ProblemCode = ErrorCode | HttpErrorCode;

/** A request that is not answered. The message is for the one who sent it: found, expected, what to do. */
export class HttpError extends Error {
  readonly code: HttpErrorCode;

  constructor(code: HttpErrorCode, message: string) {
    super(message);
    this.name = 'HttpError';
    this.code = code;
  }
}

/** The one shape of all errors: RFC 9457, `application/problem+json`. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: ProblemCode;
  readonly detail: string;
  /** The id of the request. */
  readonly request: string;
}

const KINDS: Readonly<Record<ProblemCode, readonly [status: number, title: string]>> = {
  'bad-json': [400, 'Not JSON'],
  'bad-request': [400, 'Not a request that this server knows'],
  'bad-option': [400, 'An option that makes no sense'],
  unauthorized: [401, 'A token is asked for'],
  'wrong-origin': [403, 'Not from here'],
  'not-found': [404, 'Not found'],
  'wrong-method': [405, 'Not a method of this address'],
  'slow-request': [408, 'The request came too slowly'],
  'too-large': [413, 'Too large'],
  'wrong-type': [415, 'Not a type that is read here'],
  'wrong-host': [421, 'Another host was meant'],
  'bad-record': [422, 'Not what is read here'],
  'bad-date': [422, 'Not a date'],
  'bad-url': [422, 'Not an address that is read'],
  'refused-address': [422, 'Not on the public internet'],
  'refused-robots': [422, 'The site asks programs not to read this'],
  'no-article': [422, 'No article there'],
  'not-text': [422, 'Not text'],
  'empty-input': [422, 'Nothing to read'],
  'too-deep': [422, 'Nested too deeply'],
  'large-headers': [431, 'Headers too large'],
  internal: [500, 'A fault of Readout’s'],
  'worker-died': [500, 'The reading broke down'],
  'bad-model': [500, 'The model cannot be used'],
  'bad-span': [500, 'A fault of Readout’s'],
  'bad-stage': [500, 'A fault of Readout’s'],
  'stage-cycle': [500, 'A fault of Readout’s'],
  'no-provider': [500, 'A fault of Readout’s'],
  unreadable: [500, 'A file could not be read'],
  unreachable: [502, 'The page could not be reached'],
  'http-status': [502, 'The page’s server answered without the page'],
  busy: [503, 'Busy'],
  starting: [503, 'Not ready yet'],
  closed: [503, 'The server is ending'],
  aborted: [503, 'The reading was stopped'],
  'too-slow': [504, 'It took too long'],
};

/** The codes of problems, each with its status. */
export const problemCodes = Object.keys(KINDS) as readonly ProblemCode[];

/** The HTTP status of a code. */
export function statusOf(code: ProblemCode): number {
  return KINDS[code][0];
}

/** What an error becomes for the one who asked. What is a fault of ours is told without its particulars. */
export function problemOf(error: unknown, request: string): Problem {
  const known = error instanceof HttpError || error instanceof ReadoutError;
  const code = known ? error.code : 'internal';
  const [status, title] = KINDS[code];
  const detail =
    known && code !== 'internal'
      ? error.message
      : `Readout failed on this request. That is a fault of its own: please report it, with the request's id, ${request}.`;
  return { type: `urn:readout:problem:${code}`, title, status, code, detail, request };
}

/** The headers that go with a problem. */
export function problemHeaders({ status }: Problem): Record<string, string> {
  return {
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...(status === 503 && { 'retry-after': '1' }),
    ...(status === 401 && { 'www-authenticate': 'Bearer' }),
  };
}
