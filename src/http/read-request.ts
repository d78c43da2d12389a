import type { z } from 'zod';
import { checkDate } from '../article/article.ts';
import { ReadoutError } from '../model/errors.ts';
import { HttpError } from './problem.ts';
import { ReadRequest } from './schemas.ts';

/** A request to read that has been checked: what is to be read, and what is said about it. */
export type CheckedRequest = About & ({ readonly text: string } | { readonly html: string } | { readonly url: string });

/** What the one who asks says about the article; what is not said is absent. */
export interface About {
  readonly published?: string;
  readonly outlet?: string;
  readonly title?: string;
  readonly language?: string;
  readonly source?: string;
}

/** Checks what is known before the body comes. Throws `wrong-type`. */
export function checkType(header: (name: string) => string | undefined): void {
  const type = header('content-type') ?? '';
  const encoding = header('content-encoding') ?? 'identity';
  if (/^application\/json\s*(;|$)/i.test(type) && encoding === 'identity') return;
  const found = encoding === 'identity' ? JSON.stringify(type.slice(0, 100)) : `one packed as ${encoding.slice(0, 40)}`;
  throw new HttpError('wrong-type', `Expected a body of Content-Type application/json, found ${found}.`);
}

/**
 * The request in a body. Throws `bad-json`, `bad-record` for JSON of another shape, `bad-date`, and `bad-url` for a
 * `source` that no page could link to.
 */
export function readRequestOf(body: Uint8Array): CheckedRequest {
  const result = ReadRequest.safeParse(parse(body));
  if (!result.success) throw new ReadoutError('bad-record', said(result.error.issues[0]!));
  const stated = Object.entries(result.data).filter(([, value]) => value !== null && value !== undefined);
  const request = Object.fromEntries(stated) as unknown as CheckedRequest;
  const given = ['text', 'html', 'url'].filter(name => name in request);
  if (given.length !== 1) {
    const found = given.length === 0 ? 'none of them' : given.join(' and ');
    throw new ReadoutError('bad-record', `Expected exactly one of text, html and url, found ${found}.`);
  }
  if ('url' in request && request.source !== undefined) {
    throw new ReadoutError('bad-record', 'Expected source with text or html only, found it with url. Leave one out.');
  }
  checkDate(request.published ?? null);
  checkSource(request.source);
  return request;
}

function parse(body: Uint8Array): unknown {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(body);
    checkFlat(body);
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof ReadoutError) throw error;
    const why = error instanceof SyntaxError ? 'something else' : 'bytes that are not UTF-8';
    throw new ReadoutError('bad-json', `Expected a body with one JSON object like {"text": "…"}, found ${why}.`, {
      cause: error,
    });
  }
}

/** More commas outside strings than a request can have fields. */
const MOST_COMMAS = 32;
const [QUOTE, BACKSLASH, COMMA, OPENING_BRACE, OPENING_BRACKET] = [...'"\\,{['].map(sign => sign.charCodeAt(0));

/**
 * Throws `bad-record` for JSON that is deeper or wider than a request: parsing five million brackets would keep all other
 * requests waiting for a second. Strings are skipped at the speed of memory.
 */
function checkFlat(body: Uint8Array): void {
  let opened = 0;
  let commas = 0;
  for (let at = 0; at < body.length; at++) {
    const sign = body[at];
    if (sign === QUOTE) {
      at = endOfString(body, at);
      if (at < 0) return;
    } else if (sign === COMMA) commas++;
    else if (sign === OPENING_BRACE || sign === OPENING_BRACKET) opened++;
    if (opened > 1 || commas > MOST_COMMAS) {
      throw new ReadoutError(
        'bad-record',
        'Expected one flat JSON object like {"text": "…"}, found lists or objects in it.',
      );
    }
  }
}

/** Where the string that begins at `start` ends; -1 where it does not. */
function endOfString(body: Uint8Array, start: number): number {
  for (let end = body.indexOf(QUOTE!, start + 1); end >= 0; end = body.indexOf(QUOTE!, end + 1)) {
    let escapes = 0;
    while (body[end - 1 - escapes] === BACKSLASH) escapes++;
    if (escapes % 2 === 0) return end;
  }
  return -1;
}

function said(issue: z.core.$ZodIssue): string {
  const field = issue.path.join('.');
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(ReadRequest.shape).join(', ');
    return `Expected no fields but ${known}, found ${JSON.stringify(issue.keys[0]!.slice(0, 40))}.`;
  }
  if (issue.code === 'too_big') return `Expected at most ${issue.maximum} characters as "${field}", found more.`;
  return field === '' ? 'Expected one JSON object like {"text": "…"}.' : `Expected a string as "${field}".`;
}

/** The web app links to it: nothing but an address on the web may stand there. */
function checkSource(source: string | undefined): void {
  if (source === undefined || /^https?:$/.test(URL.parse(source)?.protocol ?? '')) return;
  throw new ReadoutError(
    'bad-url',
    `Expected an address that begins with https:// or http:// as source, found ${JSON.stringify(source.slice(0, 100))}.`,
  );
}
