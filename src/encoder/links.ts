import type { Encoding } from '../model/layers.ts';
import type { Decoding } from './decoding.ts';

/** Which piece another points to. A question and its answers are vectors that the model gives for each piece. */
export interface Links {
  /** The scores of `candidates` (indices of pieces) as answers to a piece's question: natural logarithms, but for a constant. */
  scores(link: string, from: number, candidates: readonly number[]): number[];
  /** The score of the special piece before the window of `from` as the answer: it stands for "none of them". */
  opening(link: string, from: number): number;
}

/**
 * Scores of answers: dot product of question and answer, over the root of their width, plus what the distance adds (as in
 * biaffine parsing, Dozat and Manning, ICLR 2017). Columns of the head: for each link its questions, then its answers.
 */
export function linksOf({ pieces, heads }: Encoding, { near, nearFrom }: Decoding): Links {
  const { data, width, labels, openings } = heads.links!;
  const size = width / (2 * labels.length);
  const root = Math.sqrt(size);

  function product(link: number, from: number, answers: Float32Array, row: number): number {
    const ask = from * width + 2 * link * size;
    const answer = row * width + (2 * link + 1) * size;
    let sum = 0;
    for (let i = 0; i < size; i++) sum += data[ask + i]! * answers[answer + i]!;
    return sum / root;
  }

  function bucket(distance: number): number {
    let steps = 0;
    while (steps < nearFrom.length && nearFrom[steps]! <= Math.abs(distance)) steps++;
    return nearFrom.length + Math.sign(distance) * steps;
  }

  return {
    scores(name, from, candidates) {
      const link = labels.indexOf(name);
      return candidates.map(to => product(link, from, data, to) + near[link]![bucket(to - from)]!);
    },
    opening(name, from) {
      return product(labels.indexOf(name), from, openings, pieces[from]!.window);
    },
  };
}

/** Index of the highest score, the earliest of equals; -1 where there is none. */
export function highest(scores: readonly number[]): number {
  let best = scores.length > 0 ? 0 : -1;
  for (const [i, score] of scores.entries()) if (score > scores[best]!) best = i;
  return best;
}
