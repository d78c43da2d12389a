import type { Sentence, Token } from '../../model/layers.ts';
import type { Span } from '../../model/span.ts';

/** A token of a sentence, lower case with straight apostrophes. */
export interface Word extends Span {
  readonly lower: string;
  readonly mark: boolean;
}

// No sentence of prose is longer; lists and tables are read in parts.
const LONGEST = 200;

/** The words of each sentence, in text order. */
export function* wordsOf(
  text: string,
  sentences: readonly Sentence[],
  tokens: readonly Token[],
): Generator<readonly Word[], void> {
  let token = 0;
  for (const { start, end } of sentences) {
    while (token < tokens.length && tokens[token]!.end <= start) token++;
    let words: Word[] = [];
    while (token < tokens.length && tokens[token]!.start < end) {
      const { start, end, kind } = tokens[token++]!;
      words.push({
        start,
        end,
        lower: text.slice(start, end).toLowerCase().replace('’', "'"),
        mark: kind === 'mark',
      });
      if (words.length === LONGEST) {
        yield words;
        words = [];
      }
    }
    if (words.length > 0) yield words;
  }
}
