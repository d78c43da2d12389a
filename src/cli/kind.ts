import { ReadoutError } from '../model/errors.ts';
import type { InputKind } from './program.ts';

export type Kind = Exclude<InputKind, 'auto'>;

/** What directories are searched for. */
export const articleNames = ['.txt', '.html', '.htm', '.jsonl'] as const;

/** What a file's name says about it; undefined when that is nothing. */
export function kindByName(name: string): Kind | undefined {
  if (/\.(txt|text)$/i.test(name)) return 'text';
  if (/\.x?html?$/i.test(name)) return 'html';
  if (/\.(jsonl|ndjson)$/i.test(name)) return 'jsonl';
  return undefined;
}

/** What the first bytes of an input look like. Throws `bad-record` for a readout, which is no article. */
export function kindByHead(head: Uint8Array): Kind {
  const start = new TextDecoder(utf16Of(head) ?? 'utf-8').decode(head).trimStart().slice(0, 2048);
  if (
    /^(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*<(!doctype\s+html|html|head|body|meta|title|article|main|div)\b/i.test(
      start,
    )
  )
    return 'html';
  if (/^[[{]\s*("schema"|\{\s*"schema")\s*:\s*"readout\//.test(start)) {
    throw new ReadoutError(
      'bad-record',
      'This is a readout already, and an article was expected. To look into it: readout explain s1 --in FILE.',
    );
  }
  return /^\{\s*"[^"\n]*"\s*:/.test(start) ? 'jsonl' : 'text';
}

const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF document'],
  ['PK\x03\x04', 'a ZIP archive or an office document'],
  ['\x1f\x8b', 'a gzip archive'],
  ['\x89PNG', 'a PNG image'],
  ['\xff\xd8\xff', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['{\\rtf', 'a rich text document'],
  ['\xd0\xcf\x11\xe0', 'an old office document'],
  ['\x7fELF', 'a program'],
  ['SQLite format 3', 'a database'],
];

/** Throws for what is no text at all: `empty-input` for nothing, `not-text` for binary files, naming what it is. */
export function checkIsText(bytes: Uint8Array): void {
  if (bytes.length === 0) {
    throw new ReadoutError('empty-input', 'It is empty (0 bytes). Expected an article as text or HTML.');
  }
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  const signature = SIGNATURES.find(([mark]) => start.startsWith(mark));
  if (signature) throw notText(signature[1]);
  if (!utf16Of(bytes) && bytes.subarray(0, 8192).includes(0)) throw notText('binary data (it holds NUL bytes)');
}

function notText(found: string): ReadoutError {
  return new ReadoutError(
    'not-text',
    `It is ${found}; expected an article as text or HTML. Save or convert it as text first.`,
  );
}

/** UTF-16 by its byte order mark, as some editors write it. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/**
 * The text of a file: UTF-8, or UTF-16 where a byte order mark says so. `broken` counts the places that did not decode;
 * the text holds U+FFFD there.
 */
export function decodeText(bytes: Uint8Array): { readonly text: string; readonly broken: number } {
  const encoding = utf16Of(bytes) ?? 'utf-8';
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), broken: 0 };
  } catch {
    const text = new TextDecoder(encoding).decode(bytes);
    let broken = 0;
    for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) broken++;
    return { text, broken };
  }
}
