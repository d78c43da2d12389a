import type { ReadRequest } from '../shell/server.ts';

/** What the form says about an article besides its words. */
export interface Details {
  readonly published: string;
  readonly outlet: string;
}

const MOST_BYTES = 5_000_000;
const DATE = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?)?$/;

/** The request for text, a page's source or an address from the form. What cannot be sent gives a message instead. */
export function requestOf(input: string, details: Details): ReadRequest | string {
  const words = input.trim();
  const published = details.published.trim();
  if (words === '') return 'Expected an article or its address. Paste one into the field, or drop a file.';
  if (published !== '' && !DATE.test(published)) {
    return `Expected a date like 2025-08-07, found “${published}”.`;
  }
  const size = new TextEncoder().encode(words).length;
  if (size > MOST_BYTES) return tooLarge('The text', size);
  return {
    ...(isAddress(words) ? { url: words } : isPage(words) ? { html: input } : { text: input }),
    ...(published === '' ? {} : { published }),
    ...(details.outlet.trim() === '' ? {} : { outlet: details.outlet.trim() }),
  };
}

/** Says why a file cannot be sent; nothing where it can. */
export function fileProblem(name: string, size: number): string | undefined {
  if (size > MOST_BYTES) return tooLarge('The file', size);
  if (size === 0) return 'The file is empty.';
  if (!/\.(txt|html?|md)$/i.test(name)) return 'Expected a file that ends in .txt, .html or .htm.';
  return undefined;
}

/** One http or https address and nothing else. */
export function isAddress(words: string): boolean {
  return /^https?:\/\/\S+$/i.test(words) && URL.canParse(words);
}

/** The source of a page: it begins as HTML does. */
export function isPage(words: string): boolean {
  return /^\s*(?:<!doctype html|<html|<head|<body|<!--|<article)\b/i.test(words);
}

function tooLarge(what: string, size: number): string {
  return `${what} has ${(size / 1e6).toFixed(1)} MB. At most 5 MB can be read.`;
}
