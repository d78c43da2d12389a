import { ReadoutError } from '../model/errors.ts';

/** Longest page that is read, in UTF-16 code units; the largest news pages stay below 6 million. */
const MOST_PAGE = 24_000_000;

/**
 * Throws unless the text can be read: `empty-input` for no words at all, `not-text` for binary data. The same checks
 * stand before plain text and HTML. Text of any length is read, in time and memory that grow with it; whoever takes it
 * from strangers sets a limit, as the command line does.
 */
export function checkText(text: string): void {
  check(text, Number.POSITIVE_INFINITY, 'text', 'Pass the text of one article.');
}

/** As `checkText`, for a decoded HTML page: `too-large` beyond 24 million code units. */
export function checkPage(page: string): void {
  check(page, MOST_PAGE, 'page', 'Pass the HTML of one article.');
}

function check(text: string, most: number, what: string, action: string): void {
  if (typeof text !== 'string') {
    throw new ReadoutError(
      'not-text',
      `Expected the ${what} as a string, found ${text === null ? 'null' : typeof text}. ${action}`,
    );
  }
  if (text.length > most) {
    throw new ReadoutError(
      'too-large',
      `The ${what} has ${text.length} characters; at most ${most} are read. ${action}`,
    );
  }
  if (!/\S/.test(text)) {
    throw new ReadoutError('empty-input', `The ${what} holds nothing but white space. ${action}`);
  }
  const odd = countOdd(text);
  if (odd.nul > 0 && odd.share > 0.001) throw binary(what, 'NUL characters', action);
  if (odd.share > 0.1) throw binary(what, 'control characters or characters that did not decode', action);
}

function binary(what: string, found: string, action: string): ReadoutError {
  return new ReadoutError(
    'not-text',
    `The ${what} holds ${found}, so it looks like binary data (a PDF, an image, an archive) or a wrong character set. ${action}`,
  );
}

/** Counts what no text holds, in the beginning of the text: signatures and headers of binary files stand there. */
function countOdd(text: string): { nul: number; share: number } {
  const end = Math.min(text.length, 65_536);
  let nul = 0;
  let odd = 0;
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 0) nul++;
    if (code === 0xfffd || code < 9 || (code > 13 && code < 32 && code !== 27) || code === 127) odd++;
  }
  return { nul, share: odd / end };
}
