import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GAPS, QUOTES, quotationMarks } from '../../src/encoder/layout.ts';
import { CASES, caseOf } from '../../src/encoder/letter-case.ts';
import { BORDERS, readPieces } from '../../src/encoder/pieces.ts';
import { parseVocabulary } from '../../src/encoder/vocabulary.ts';

const file = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const vocabulary = parseVocabulary(file('model/vocab.txt'));

/** What training's own code makes of some texts: written by `training/write_piece_examples.py`. */
interface Examples {
  readonly cases: string[];
  readonly gaps: string[];
  readonly quotes: string[];
  readonly texts: (Record<'ids' | 'starts' | 'ends' | 'cases' | 'layout' | 'words', number[]> & { text: string })[];
}
const examples = JSON.parse(file('pieces.json')) as Examples;

describe('pieces', () => {
  it('are named as in training', () => {
    expect({ cases: CASES, gaps: GAPS, quotes: QUOTES }).toEqual({
      cases: examples.cases,
      gaps: examples.gaps,
      quotes: examples.quotes,
    });
  });

  it.each(examples.texts)('are cut and coded as in training: $text', example => {
    const { text } = example;
    const pieces = readPieces({ text, blocks: [{ start: 0, end: text.length }] }, [], vocabulary);
    const found = {
      ids: [...pieces.ids],
      starts: [...pieces.starts],
      cases: Array.from(pieces.cases, code => CASES[code]),
      layout: [...pieces.layout],
      words: Array.from(pieces.borders, border => Math.min(border, 1)),
    };
    const { ids, starts, layout, words } = example;
    expect(found).toEqual({ ids, starts, cases: example.cases.map(code => CASES[code]), layout, words });
    // Theirs end before what was dropped after a character (a soft hyphen within a word, an accent of its own).
    const rest = example.ends.map((end, i) => text.slice(end, pieces.ends[i]));
    expect(rest.join('')).toMatch(/^[\p{M}\p{Cf}]*$/u);
  });

  it('begin words, sentences and paragraphs', () => {
    const text = 'Talks said\nNo. He said.\n\nOn it.';
    const blocks = [
      { start: 0, end: 10 },
      { start: 11, end: 23 },
      { start: 25, end: 31 },
    ];
    const sentences = [{ start: 0 }, { start: 11 }, { start: 15 }, { start: 25 }];
    const { borders, starts, ends } = readPieces({ text, blocks }, sentences, vocabulary);
    const shown = Array.from(borders, (border, i) => `${BORDERS[border]![0]}:${text.slice(starts[i], ends[i])}`);
    expect(shown.join(' ')).toBe('p:Talks w:said p:N n:o w:. s:He w:said w:. p:On w:it w:.');
  });

  it('are only of the blocks', () => {
    const text = 'said Advertisement said';
    const pieces = readPieces(
      {
        text,
        blocks: [
          { start: 0, end: 4 },
          { start: 19, end: 23 },
        ],
      },
      [],
      vocabulary,
    );
    expect([...pieces.starts]).toEqual([0, 19]);
    expect([...pieces.borders]).toEqual([3, 3]);
    expect(readPieces({ text, blocks: [] }, [], vocabulary).length).toBe(0);
  });
});

describe('the case of a piece', () => {
  const examples: [string, (typeof CASES)[number]][] = [
    ['said', 'lower'],
    ['naïve', 'lower'],
    ['北', 'lower'],
    ['ß', 'lower'],
    ['Putin', 'title'],
    ['Éva', 'title'],
    ['NATO', 'upper'],
    ['A', 'single-upper'],
    ['É', 'single-upper'],
    ['E\u0301', 'single-upper'],
    ['𝐀', 'lower'],
    ['𐐀', 'single-upper'],
    ['iPhone', 'mixed'],
    ['McC', 'mixed'],
    ['2025', 'digit'],
    ['7TH', 'digit'],
    ['½', 'digit'],
    ['“', 'other'],
    ['$', 'other'],
    ['👍', 'other'],
  ];
  it.each(examples)('%s is %s', (piece, name) => {
    expect(CASES[caseOf(piece)]).toBe(name);
  });
});

describe('quotation marks', () => {
  it.each([
    ['“a” “b”', '( ) ( )'],
    ['„a“ „b“', '( ) ( )'],
    ['«a»', '( )'],
    ["``a''", '( )'],
    ['"a" "b"', '( ) ( )'],
    ['"a\n"b"', '( ( )'],
    ['"a" he', '( )'],
    ['(“a”)', '( )'],
    ['x"y"z', '( )'],
    ['it’s', ''],
  ])('%j', (text, marks) => {
    expect(
      quotationMarks(text)
        .map(mark => (mark.opens ? '(' : ')'))
        .join(' '),
    ).toBe(marks);
  });
});
