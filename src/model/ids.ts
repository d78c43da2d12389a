import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of a text as UTF-8, hexadecimal. Works the same in Node and the browser, also outside secure contexts. */
export function hashText(text: string): string {
  return hashBytes(utf8ToBytes(text));
}

/** SHA-256 of bytes, hexadecimal. */
export function hashBytes(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

/**
 * The id of an article that came without one: a function of its address and its text. Two outlets that print the same
 * words are two articles; the same page read twice is one. `hash` is the text's, as `hashText` gives it.
 */
export function articleId(url: string | null, hash: string): string {
  return `a-${hashText(`${url ?? ''}\n${hash}`).slice(0, 16)}`;
}
