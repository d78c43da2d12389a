import type { Sentence } from '../model/layers.ts';
import type { Span } from '../model/span.ts';
import { layoutOf } from './layout.ts';
import { caseOf } from './letter-case.ts';
import type { Vocabulary } from './vocabulary.ts';
import { noPieces, splitWordPieces } from './word-pieces.ts';

/** What begins with a piece, from nothing to much: the order in which windows like to end before one. */
export const BORDERS = ['nothing', 'word', 'sentence', 'paragraph'] as const;

/** The word pieces of an article, column by column, in text order: what the encoder reads. */
export interface Pieces {
  readonly length: number;
  /** Numbers in the model's vocabulary. */
  readonly ids: Int32Array;
  /** Offsets in the article's text, UTF-16 units; pieces do not overlap, unless they are of one character (한). */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** How the letters are written: index into `CASES`. */
  readonly cases: Uint8Array;
  /** The white space before it and the quotation around it: `4 * index into GAPS + index into QUOTES`. */
  readonly layout: Uint8Array;
  /** What begins with it: index into `BORDERS`. A block and a line of the text begin a paragraph. */
  readonly borders: Uint8Array;
}

/** What of an article makes its pieces. */
export interface PieceSource {
  readonly text: string;
  /** The parts of the text that are read, in text order. */
  readonly blocks: readonly Span[];
}

/**
 * Splits the blocks of an article into word pieces. Pieces cover everything in the blocks that is no white space, but
 * for control and format characters at the edge of a word, which encoders do not see. Linear in the text's length.
 */
export function readPieces(
  { text, blocks }: PieceSource,
  sentences: readonly Pick<Sentence, 'start'>[],
  vocabulary: Vocabulary,
): Pieces {
  const pieces = noPieces();
  const paragraphs: number[] = [];
  for (const { start, end } of blocks) {
    paragraphs.push(pieces.ids.length);
    splitWordPieces(text.slice(start, end), vocabulary, pieces, start);
  }
  const { ids, starts, ends } = pieces;
  const layout = layoutOf(text, starts, ends);
  const borders = new Uint8Array(pieces.begins);
  const cases = new Uint8Array(ids.length);
  for (let i = 0; i < cases.length; i++) cases[i] = caseOf(text.slice(starts[i], ends[i]));
  let sentence = 0;
  for (let i = 0; i < borders.length; i++) {
    const place = starts[i]!;
    const first = sentence;
    while (sentence < sentences.length && sentences[sentence]!.start <= place) sentence++;
    if (borders[i] === 0) continue;
    if (layout[i]! >= 8) borders[i] = 3;
    else if (sentence > first) borders[i] = 2;
  }
  for (const i of paragraphs) if (i < borders.length) borders[i] = 3;
  return {
    length: ids.length,
    ids: new Int32Array(ids),
    starts: new Int32Array(starts),
    ends: new Int32Array(ends),
    cases,
    layout,
    borders,
  };
}
