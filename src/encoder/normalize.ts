/**
 * The text normalisation of uncased BERT models (Devlin et al. 2019, `BasicTokenizer`; the same as `BertNormalizer` of
 * Hugging Face's tokenizers): control and format characters go, white space becomes a space, letters become lower case,
 * are decomposed (NFD) and lose their accents. Here every unit that is left also knows where it came from.
 */

/** A normalised text, with the place in the original of every UTF-16 unit of it. */
export interface Normalized {
  readonly text: string;
  /** Where the original character of each unit begins; UTF-16 offset. */
  readonly starts: Int32Array;
  /** Where it ends, with the accents, joiners and variation selectors that follow it and were dropped. */
  readonly ends: Int32Array;
}

// What a code point becomes where that is no text: dropped, and dropped as a part of the character before it.
const DROPPED = 0;
const JOINED = 1;

const CONTROL = /^[\p{Cc}\p{Cf}\p{Co}\p{Cs}]$/u;
const EXTENDER = /^[\p{Grapheme_Extend}\u200d]$/u;
const CASED = /^\p{Cased}$/u;
const CASE_IGNORABLE = /^\p{Case_Ignorable}$/u;
const SIGMA = 0x3a3;

/** What code points become: a pure function's memory, shared by all texts. */
const known = new Map<number, string | typeof DROPPED | typeof JOINED>();

/** Normalises a text. Linear in its length; lone surrogates are dropped like control characters. */
export function normalize(text: string): Normalized {
  let units = new Uint16Array(text.length + 64);
  let starts = new Int32Array(units.length);
  let ends = new Int32Array(units.length);
  let length = 0;

  function push(unit: number, start: number, end: number): void {
    if (length === units.length) {
      units = grown(units, new Uint16Array(2 * length));
      starts = grown(starts, new Int32Array(2 * length));
      ends = grown(ends, new Int32Array(2 * length));
    }
    units[length] = unit;
    starts[length] = start;
    ends[length] = end;
    length++;
  }

  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) {
      if (unit > 0x20 && unit < 0x7f) push(unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit, at, at + 1);
      else if (unit === 0x20 || unit === 0x09 || unit === 0x0a || unit === 0x0d) push(0x20, at, at + 1);
      at++;
      continue;
    }
    const code = text.codePointAt(at)!;
    const end = at + (code > 0xffff ? 2 : 1);
    const become = code === SIGMA ? (isFinalSigma(text, at) ? 'ς' : 'σ') : (known.get(code) ?? learn(code));
    if (typeof become === 'string') {
      for (let i = 0; i < become.length; i++) push(become.charCodeAt(i), at, end);
    } else if (become === JOINED && length > 0 && ends[length - 1] === at && units[length - 1] !== 0x20) {
      ends[length - 1] = end;
    }
    at = end;
  }
  return { text: decode(units.subarray(0, length)), starts: starts.slice(0, length), ends: ends.slice(0, length) };
}

function learn(code: number): string | typeof DROPPED | typeof JOINED {
  const become = normalizeOne(String.fromCodePoint(code));
  known.set(code, become);
  return become;
}

function normalizeOne(character: string): string | typeof DROPPED | typeof JOINED {
  if (character === '\ufffd') return DROPPED;
  if (CONTROL.test(character)) return EXTENDER.test(character) ? JOINED : DROPPED;
  if (/\s/u.test(character)) return ' ';
  return (
    character
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{Mn}/gu, '') || JOINED
  );
}

/**
 * Whether a capital sigma ends its word and so becomes "ς" (Unicode, SpecialCasing, Final_Sigma; what `toLowerCase` does
 * with a whole text). Each run of characters that case ignores is looked at twice at most.
 */
function isFinalSigma(text: string, at: number): boolean {
  return isCased(text, at, -1) && !isCased(text, at, 1);
}

function isCased(text: string, sigma: number, step: 1 | -1): boolean {
  for (let at = sigma + step; at >= 0 && at < text.length; at += step) {
    let character = text[at]!;
    if (step < 0 && /[\udc00-\udfff]/.test(character) && /[\ud800-\udbff]/.test(text[at - 1] ?? '')) at--;
    character = String.fromCodePoint(text.codePointAt(at)!);
    if (step > 0 && character.length === 2) at++;
    const dropped = character !== '\t' && character !== '\n' && character !== '\r' && CONTROL.test(character);
    if (dropped || character === '\ufffd' || CASE_IGNORABLE.test(character)) continue;
    return CASED.test(character);
  }
  return false;
}

function grown<T extends Uint16Array | Int32Array>(old: T, bigger: T): T {
  bigger.set(old);
  return bigger;
}

function decode(units: Uint16Array): string {
  const parts: string[] = [];
  for (let at = 0; at < units.length; at += 4096) {
    parts.push(String.fromCharCode(...units.subarray(at, at + 4096)));
  }
  return parts.join('');
}
