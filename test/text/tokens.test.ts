import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/text/tokens.ts';

const words = (text: string): string[] => tokenize(text).map(({ start, end }) => text.slice(start, end));

describe('tokenize', () => {
  it.each([
    ['It rained at 10pm, 8am.', ['It', 'rained', 'at', '10pm', ',', '8am', '.']],
    ['The 1990s and the 21st day', ['The', '1990s', 'and', 'the', '21st', 'day']],
    ['AT&T paid $1,200.50 for 3.5%', ['AT&T', 'paid', '$', '1,200.50', 'for', '3.5', '%']],
    ["don't, don’t, vice-president", ["don't", ',', 'don’t', ',', 'vice-president']],
    ["``Yes,'' he said...", ['``', 'Yes', ',', "''", 'he', 'said', '...']],
    ['a 12-year-old in the U.S.', ['a', '12', '-', 'year-old', 'in', 'the', 'U.S', '.']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});
