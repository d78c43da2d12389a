import type { TextSource } from '../app/text-sources.ts';
import { checkDate } from '../article/article.ts';
import { count } from '../format/words.ts';
import { ReadoutError } from '../model/errors.ts';
import type { Chunks } from './bytes.ts';

/** One line of an input, or why it could not be taken. `number` counts from 1, blank lines included. */
export type Line = { readonly number: number } & ({ readonly bytes: Uint8Array } | { readonly error: ReadoutError });

const LF = 10;

/** The lines of an input that are not blank. A line of more than `most` bytes is an error and is not kept. */
export async function* linesOf(chunks: Chunks, most: number): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let number = 1;
  const line = (): Line | undefined => {
    const bytes = Buffer.concat(parts);
    const tooLong = size > most;
    parts = [];
    size = 0;
    if (tooLong) return { number, error: lineTooLong(most) };
    return isBlank(bytes) ? undefined : { number, bytes };
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(LF); ; end = chunk.indexOf(LF, from)) {
      const part = chunk.subarray(from, end < 0 ? chunk.length : end);
      size += part.length;
      // What is beyond the limit is counted and let go.
      if (size <= most) parts.push(part);
      else parts = [];
      if (end < 0) break;
      const found = line();
      if (found) yield found;
      number++;
      from = end + 1;
    }
  }
  const last = size > 0 ? line() : undefined;
  if (last) yield last;
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every(byte => byte === 32 || byte === 9 || byte === 13);
}

function lineTooLong(most: number): ReadoutError {
  return new ReadoutError(
    'too-large',
    `The line has more than ${count(most, 'byte')}. Shorten it, or allow more with --max-bytes.`,
  );
}

const WORDS = ['published', 'modified', 'url', 'outlet', 'title', 'language', 'revisionOf'] as const;

/**
 * The article of one line: `{"id", "text", "published"?, "url"?, "outlet"?, "title"?, "authors"?, "language"?}`; `null`
 * counts as not stated. Throws `bad-json`, `bad-record` and `bad-date`. `id` is the line's id wherever it has one, for
 * the error to carry.
 */
export function recordOf(bytes: Uint8Array): { readonly id: string | null; source(): TextSource } {
  const value = parse(bytes);
  const record = value as Readonly<Record<string, unknown>>;
  const id = typeof record.id === 'string' && record.id !== '' ? record.id : null;
  return {
    id,
    source() {
      if (id === null && record.id !== undefined && record.id !== null) throw bad('"id" as a string', record.id);
      if (record.text === undefined) throw bad('"text" with the text of the article', Object.keys(record), 'the keys');
      if (typeof record.text !== 'string') throw bad('"text" as a string', record.text);
      for (const name of WORDS) {
        const word = record[name] ?? null;
        if (word !== null && typeof word !== 'string') throw bad(`"${name}" as a string`, word);
      }
      const authors = record.authors ?? [];
      if (!Array.isArray(authors) || authors.some(author => typeof author !== 'string')) {
        throw bad('"authors" as a list of strings', authors);
      }
      const words = Object.fromEntries(WORDS.map(name => [name, record[name] ?? null])) as Record<
        string,
        string | null
      >;
      checkDate(words.published ?? null, '"published"');
      return { ...words, ...(id !== null && { id }), authors, text: record.text };
    },
  };
}

function parse(bytes: Uint8Array): object {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    const why = cause instanceof SyntaxError ? cause.message : 'it is not UTF-8';
    throw new ReadoutError('bad-json', `Expected one JSON object, found something else: ${why}.`, { cause });
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    throw bad('one JSON object like {"id": "1", "text": "…"}', value);
  }
  return value;
}

function bad(expected: string, found: unknown, what = ''): ReadoutError {
  const text = JSON.stringify(found) ?? String(found);
  const shown = text.length > 80 ? `${text.slice(0, 80)}…` : text;
  return new ReadoutError('bad-record', `Expected ${expected}, found ${what && `${what} `}${shown}.`);
}
