import type { EncodedPiece, Encoding, HeadOutput, Layers } from '../../src/model/layers.ts';
import type { Article } from '../../src/model/records.ts';
import { type Stage, stage } from '../../src/model/stage.ts';
import type { Planted } from '../cases.ts';

const ROLES = ['O', 'B-source', 'I-source', 'B-cue', 'I-cue', 'B-content', 'I-content'];
const LINKS = ['cue', 'source'];
const SURE = 12;

/** Settings of a model whose scores decide alone: no steps, no distances. */
export const plainDecoding = {
  step: ROLES.map(() => ROLES.map(() => 0)),
  near: LINKS.map(() => [0, 0, 0]),
  nearFrom: [1],
  outside: 0,
  noSource: 0,
  calibration: [],
};

/** A stage that gives the encoding of a model that is sure of the statements planted in a case: one piece for each token. */
export function plantedEncoding(planted: readonly Planted[]): Stage {
  return stage({
    name: 'encoder',
    needs: ['sentences', 'tokens'],
    gives: ['encoding'],
    run: (article, { sentences, tokens }) => ({ encoding: encodingOf(article, { sentences, tokens }, planted) }),
  });
}

function encodingOf(
  { blocks }: Article,
  { sentences, tokens }: Pick<Layers, 'sentences' | 'tokens'>,
  planted: readonly Planted[],
): Encoding {
  const paragraphs = new Set(blocks.map(({ start }) => tokens.find(token => token.start >= start)?.start));
  const begins = new Set(sentences.map(({ start }) => start));
  const pieces = tokens.map(({ start, end }): EncodedPiece => {
    const border = paragraphs.has(start) ? 'paragraph' : begins.has(start) ? 'sentence' : 'word';
    return { start, end, begins: border, window: 0 };
  });
  const roles = head(ROLES, ROLES.length, pieces.length);
  const size = planted.length;
  const links = head(LINKS, 2 * LINKS.length * size, pieces.length);
  for (const [at, { start }] of pieces.entries()) {
    let label = 0;
    for (const [k, { pieces: parts }] of planted.entries()) {
      for (const [i, role] of ['source', 'cue', 'content'].entries()) {
        const part = parts[role]?.find(part => part.start <= start && start < part.end);
        if (!part) continue;
        label = 1 + 2 * i + (part.start === start ? 0 : 1);
        const set = (column: number) =>
          links.data.fill(SURE, at * links.width + column * size + k, at * links.width + column * size + k + 1);
        if (role === 'content') set(0);
        if (role === 'cue') [1, 2].map(set);
        if (role === 'source') set(3);
      }
    }
    roles.data[at * roles.width + label] = SURE;
  }
  return { pieces, windows: [{ start: 0, end: pieces.length }], heads: { roles, links } };
}

function head(labels: readonly string[], width: number, count: number): HeadOutput & { data: Float32Array } {
  return { data: new Float32Array(count * width), width, labels, openings: new Float32Array(width) };
}
