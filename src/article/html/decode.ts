import { getEncoding } from 'encoding-sniffer';

/** How far into the page a character set may be declared: the standard says 1,024 bytes, pages are less careful. */
const DECLARED_WITHIN = 4096;

/**
 * Decodes the bytes of a page. In this order: a byte order mark, UTF-16 told from its zero bytes, the character set of
 * the HTTP header, the one declared in the page; where none is stated, UTF-8 if the bytes are valid UTF-8, else
 * windows-1252. A stated UTF-8 that the bytes contradict falls back to windows-1252 as well. Never throws for unknown
 * names: they count as not stated.
 */
export function decodePage(bytes: Uint8Array, httpCharset?: string): string {
  const utf16 = byteOrder(bytes);
  if (utf16 !== null) return new TextDecoder(utf16).decode(bytes);
  const stated = decoderName(httpCharset) ?? decoderName(declared(bytes));
  if (stated !== null && stated !== 'utf-8') return new TextDecoder(stated).decode(bytes);
  const text = new TextDecoder('utf-8').decode(bytes);
  return text.includes('\ufffd') && !mostlyUtf8(text) ? new TextDecoder('windows-1252').decode(bytes) : text;
}

/** Stray bytes happen in UTF-8 pages; a page in another set has one bad byte for nearly every accented letter. */
function mostlyUtf8(text: string): boolean {
  let bad = 0;
  let good = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) bad++;
    else if (code > 127) good++;
  }
  return good > bad * 4;
}

function byteOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | 'utf-8' | null {
  const [a, b, c] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  let even = 0;
  let odd = 0;
  const end = Math.min(bytes.length, 512) & ~1;
  for (let i = 0; i < end; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  // Markup is ASCII, so half the bytes of a UTF-16 page are zero; other binary data has zeros on both sides.
  if (end >= 16 && odd > end * 0.35 && even < end * 0.02) return 'utf-16le';
  if (end >= 16 && even > end * 0.35 && odd < end * 0.02) return 'utf-16be';
  return null;
}

function declared(bytes: Uint8Array): string {
  const start = bytes.subarray(0, DECLARED_WITHIN);
  // What declares nothing comes back as UTF-8, which is checked against the bytes.
  return getEncoding(start, { defaultEncoding: 'utf-8', maxBytes: DECLARED_WITHIN });
}

/** The standard name that TextDecoder knows a label by, or null. */
function decoderName(label: string | undefined): string | null {
  if (label === undefined || label.trim() === '') return null;
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return null;
  }
}
