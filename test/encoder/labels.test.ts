import { describe, expect, it } from 'vitest';
import { labelledRuns } from '../../src/encoder/labels.ts';
import type { EncodedPiece, HeadOutput } from '../../src/model/layers.ts';

const LABELS = ['O', 'B-a', 'I-a', 'B-b', 'I-b'];

/** Pieces that begin what the letters say: w a word, n nothing, p a paragraph. */
const piecesOf = (begins: string): EncodedPiece[] =>
  [...begins].map((letter, i) => ({
    start: i,
    end: i + 1,
    begins: ({ w: 'word', n: 'nothing', p: 'paragraph' } as const)[letter as 'w' | 'n' | 'p'],
    window: 0,
  }));

/** A head that gives each piece the scores of its row. */
const headOf = (...rows: number[][]): HeadOutput => ({
  data: Float32Array.from(rows.flat()),
  width: LABELS.length,
  labels: LABELS,
  openings: new Float32Array(LABELS.length),
});

const row = (label: string, score = 5): number[] => LABELS.map(one => (one === label ? score : 0));
const runs = (begins: string, head: HeadOutput, settings = {}) =>
  labelledRuns(piecesOf(begins), head, settings).map(({ first, end, label }) => `${label} ${first}-${end}`);

describe('labelledRuns', () => {
  it('finds runs, and two that touch', () => {
    expect(runs('pwwww', headOf(row('O'), row('B-a'), row('I-a'), row('B-b'), row('O')))).toEqual(['a 1-3', 'b 3-4']);
  });

  it('never lets an inner label follow another class or nothing', () => {
    expect(runs('pww', headOf(row('B-a', 9), row('I-b', 2), row('O')))).toEqual(['a 0-1']);
    expect(runs('pww', headOf(row('O'), row('I-a'), row('I-a')))).not.toContain('a 2-3');
  });

  it('cuts at a line break', () => {
    expect(runs('pwpw', headOf(row('B-a'), row('I-a'), row('I-a'), row('O')))).toEqual(['a 0-2']);
    expect(runs('pwpw', headOf(row('B-a'), row('I-a'), row('B-a', 3), row('I-a')))).toEqual(['a 0-2', 'a 2-4']);
  });

  it('widens to whole words', () => {
    expect(runs('pwnnw', headOf(row('O'), row('O'), row('B-a'), row('O'), row('O')))).toEqual(['a 1-4']);
  });

  it('heeds steps and what is added to "O"', () => {
    const head = headOf(row('O', 1), row('B-a', 1), row('O', 1));
    expect(runs('pww', head, { outside: 2 })).toEqual([]);
    const step = LABELS.map(from => LABELS.map(to => (from === 'O' && to === 'B-a' ? -2 : 0)));
    expect(runs('pww', head, { step })).toEqual([]);
    expect(runs('pww', head)).toEqual(['a 1-2']);
  });

  it('scores by the mean of what the labels get', () => {
    const [run] = labelledRuns(piecesOf('pw'), headOf(row('B-a', Math.log(4)), row('O')));
    expect(run!.score).toBeCloseTo(4 / 8, 6);
  });

  const costs = { beginning: 0.4, ending: 0.9, endingAtOnce: 1.3 };
  const steps = LABELS.map((from, i) =>
    LABELS.map((to, j) => {
      if (from === 'O') return to === 'O' ? 0 : -costs.beginning;
      if (to.startsWith('I-') && (j === i || j === i + 1)) return 0;
      return from.startsWith('B-') ? -costs.endingAtOnce : -costs.ending;
    }),
  );
  const none = LABELS.map(() => LABELS.map(() => 0));

  it.each([
    ['that all are nought', {}, none],
    ['of the same costs', { costs }, steps],
  ])('finds the same with steps %s', (_, settings, step) => {
    let state = 7;
    const next = (): number => {
      state = (state * 48271) % 2147483647;
      return state / 2147483647;
    };
    for (let round = 0; round < 200; round++) {
      const begins = `p${Array.from({ length: 12 }, () => 'wwnp'[Math.floor(next() * 4)]).join('')}`;
      const head = headOf(...[...begins].map(() => LABELS.map(() => next() * 4)));
      expect(runs(begins, head, settings), begins).toEqual(runs(begins, head, { step }));
    }
  });

  it('finds nothing in nothing', () => {
    expect(runs('', headOf())).toEqual([]);
  });
});
