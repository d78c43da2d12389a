import { normalize } from './normalize.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Word pieces of a text, column by column, in text order. Offsets are UTF-16 units of the original text. */
export interface WordPieces {
  readonly ids: number[];
  readonly starts: number[];
  readonly ends: number[];
  /** Whether the piece begins a word (1) or goes on with one (0). */
  readonly begins: number[];
}

export function noPieces(): WordPieces {
  return { ids: [], starts: [], ends: [], begins: [] };
}

/** Words longer than this, in characters, are unknown as a whole: what BERT does, and what keeps hostile input linear. */
const MAX_WORD = 100;

const SPACE = 0;
const LETTER = 1;
/** A word of its own: punctuation, Chinese characters. */
const SINGLE = 2;

const kinds = new Uint8Array(0x80).map((_, code) => (code === 0x20 ? SPACE : isAsciiWord(code) ? LETTER : SINGLE));
const PUNCTUATION = /^\p{P}$/u;

/**
 * Splits a text into word pieces as uncased BERT models do (WordPiece, longest match first) and adds them to `pieces`;
 * `from` is added to all offsets. The pieces of a word lie side by side, so what was dropped between two of them (a soft
 * hyphen) belongs to the first; pieces of one original character (한) share its place. Names of special pieces in the
 * text ("[SEP]") are text like any other.
 */
export function splitWordPieces(text: string, vocabulary: Vocabulary, pieces: WordPieces, from = 0): void {
  const { text: normal, starts, ends } = normalize(text);
  for (let at = 0; at < normal.length; ) {
    const kind = kindAt(normal, at);
    const start = at;
    at += widthAt(normal, at);
    if (kind === SPACE) continue;
    if (kind === LETTER) while (at < normal.length && kindAt(normal, at) === LETTER) at += widthAt(normal, at);
    splitWord(start, at);
  }

  function splitWord(start: number, end: number): void {
    const first = pieces.ids.length;
    const whole = end - start <= vocabulary.longest ? vocabulary.initial.get(normal.slice(start, end)) : undefined;
    if (whole !== undefined) push(whole, start, end, 1);
    else if (isTooLong(normal, start, end) || !splitKnown(start, end)) {
      for (const column of Object.values(pieces)) column.length = first;
      push(vocabulary.unknown, start, end, 1);
    }
  }

  /** False, with some pieces added, when there is a part of the word that no piece begins with. */
  function splitKnown(start: number, end: number): boolean {
    for (let at = start; at < end; ) {
      const known = at === start ? vocabulary.initial : vocabulary.continuing;
      let until = Math.min(end, at + vocabulary.longest);
      let id = known.get(normal.slice(at, until));
      while (id === undefined && --until > at) id = known.get(normal.slice(at, until));
      if (id === undefined) return false;
      push(id, at, until, at === start ? 1 : 0);
      at = until;
    }
    return true;
  }

  function push(id: number, start: number, end: number, begins: number): void {
    const place = from + starts[start]!;
    const last = pieces.ends.length - 1;
    if (begins === 0 && pieces.ends[last]! < place) pieces.ends[last] = place;
    pieces.ids.push(id);
    pieces.starts.push(place);
    pieces.ends.push(from + ends[end - 1]!);
    pieces.begins.push(begins);
  }
}

function isTooLong(normal: string, start: number, end: number): boolean {
  if (end - start <= MAX_WORD) return false;
  if (end - start > 2 * MAX_WORD) return true;
  return [...normal.slice(start, end)].length > MAX_WORD;
}

function kindAt(normal: string, at: number): number {
  const unit = normal.charCodeAt(at);
  if (unit < 0x80) return kinds[unit]!;
  const code = normal.codePointAt(at)!;
  return isChinese(code) || isPunctuation(code) ? SINGLE : LETTER;
}

function widthAt(normal: string, at: number): number {
  return (normal.charCodeAt(at) & 0xfc00) === 0xd800 ? 2 : 1;
}

function isAsciiWord(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a);
}

const punctuation = new Map<number, boolean>();

function isPunctuation(code: number): boolean {
  let is = punctuation.get(code);
  if (is === undefined) {
    is = PUNCTUATION.test(String.fromCodePoint(code));
    punctuation.set(code, is);
  }
  return is;
}

/** The CJK blocks that BERT puts spaces around; not kana, not Hangul. */
function isChinese(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0x20000 && code <= 0x2a6df) ||
    (code >= 0x2a700 && code <= 0x2ceaf) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0x2f800 && code <= 0x2fa1f)
  );
}
