import type { EncodedPiece, Encoding, HeadOutput } from '../../src/model/layers.ts';
import { type Stage, stage } from '../../src/model/stage.ts';

/** Makes a head's output for so many pieces, all scores nought. */
export function emptyHead(labels: readonly string[], pieces: number): HeadOutput {
  const width = labels.length;
  return { data: new Float32Array(width * pieces), width, labels, openings: new Float32Array(width) };
}

/** A stage that gives the encoding of a planted model, one piece for each token: its heads are made from text and pieces. */
export function seeing(heads: (text: string, pieces: readonly EncodedPiece[]) => Encoding['heads']): Stage {
  return stage({
    name: 'encoder',
    needs: ['tokens'],
    gives: ['encoding'],
    run({ text }, { tokens }) {
      const pieces = tokens.map(({ start, end }): EncodedPiece => ({ start, end, begins: 'word', window: 0 }));
      return { encoding: { pieces, windows: [{ start: 0, end: pieces.length }], heads: heads(text, pieces) } };
    },
  });
}
