import type { Sentence, Token } from '../../model/layers.ts';
import type { Span } from '../../model/span.ts';

/** A token of a sentence; typed quotation marks (`` and '') read as printed ones. */
export interface Word extends Span {
  readonly lower: Token['lower'];
  readonly mark: boolean;
  readonly capital: boolean;
}

/** Quotation marks of typed text. */
const TYPED: ReadonlyMap<string, string> = new Map([
  ['``', '“'],
  ["''", '”'],
]);

// No sentence of prose is longer; lists and tables are read in parts.
const LONGEST = 200;

/** The words of each sentence, in text order. */
export function* wordsOf(sentences: readonly Sentence[], tokens: readonly Token[]): Generator<readonly Word[], void> {
  let token = 0;
  for (const { start, end } of sentences) {
    while (token < tokens.length && tokens[token]!.end <= start) token++;
    let words: Word[] = [];
    while (token < tokens.length && tokens[token]!.start < end) {
      const { start, end, lower, kind, capital } = tokens[token++]!;
      words.push({ start, end, lower: TYPED.get(lower) ?? lower, mark: kind === 'mark', capital });
      if (words.length === LONGEST) {
        yield words;
        words = [];
      }
    }
    if (words.length > 0) yield words;
  }
}
