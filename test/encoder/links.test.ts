import { describe, expect, it } from 'vitest';
import { decodingOf } from '../../src/encoder/decoding.ts';
import { highest, linksOf } from '../../src/encoder/links.ts';
import type { Encoding } from '../../src/model/layers.ts';

const decoding = {
  step: [],
  near: [
    [-2, -1, 0, 1, 2],
    [0, 0, 0, 0, 0],
  ],
  nearFrom: [1, 3],
  outside: 0,
  noSource: 0,
  calibration: [],
};

/** Four pieces; each row: question and answer of the link "cue", then of "source", two numbers each. */
const encoding: Encoding = {
  pieces: [0, 1, 2, 3].map(start => ({ start, end: start + 1, begins: 'word', window: start < 2 ? 0 : 1 })),
  windows: [
    { start: 0, end: 2 },
    { start: 2, end: 4 },
  ],
  heads: {
    links: {
      labels: ['cue', 'source'],
      width: 8,
      data: Float32Array.from([
        ...[1, 2, 3, 4, 1, 0, 0, 0],
        ...[0, 0, 1, 1, 0, 0, 0, 0],
        ...[0, 0, 2, 0, 2, 0, 0, 0],
        ...[0, 0, 0, 3, 0, 0, 0, 0],
      ]),
      openings: Float32Array.from([0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 7, 0]),
    },
  },
};

describe('linksOf', () => {
  const links = linksOf(encoding, decoding);

  it('scores by the product over the root of the width, and by distance', () => {
    const [same, next, two, three] = links.scores('cue', 0, [0, 1, 2, 3]);
    expect(same).toBeCloseTo((3 + 8) / Math.SQRT2, 5);
    expect(next).toBeCloseTo((1 + 2) / Math.SQRT2 + 1, 5);
    expect(two).toBeCloseTo(2 / Math.SQRT2 + 1, 5);
    expect(three).toBeCloseTo(6 / Math.SQRT2 + 2, 5);
    expect(links.scores('cue', 3, [0])[0]).toBeCloseTo(-2, 5);
  });

  it('takes the opening of the window that the piece was read in', () => {
    expect(links.opening('source', 0)).toBeCloseTo(5 / Math.SQRT2, 5);
    expect(links.opening('source', 2)).toBeCloseTo(14 / Math.SQRT2, 5);
  });

  it('takes the earliest of equals, and none of none', () => {
    expect(highest([1, 3, 3])).toBe(1);
    expect(highest([])).toBe(-1);
  });
});

describe('decodingOf', () => {
  const outputs = { roles: ['O', 'B-a'], links: ['cue'] };
  const raw = { step: [[0, 0], [0, 0]], near: [[0, 1, 0]], near_from: [1], outside: 0, no_source: 0 }; // biome-ignore format: a table

  it('reads what the config states', () => {
    expect(decodingOf({ raw, outputs })).toEqual({
      step: [[0, 0], [0, 0]], // biome-ignore format: a table
      near: [[0, 1, 0]],
      nearFrom: [1],
      outside: 0,
      noSource: 0,
      calibration: [],
    });
  });

  it.each([
    ['a table of another size', { ...raw, step: [[0, 0]] }, '"step"'],
    ['a word for a number', { ...raw, outside: 'none' }, '"outside"'],
    ['nothing', { ...raw, near: undefined }, '"near"'],
    ['a curve without pairs', { ...raw, calibration: [[1]] }, '"calibration"'],
  ])('refuses %s, and names it', (_, broken, name) => {
    expect(() => decodingOf({ raw: broken, outputs })).toThrow(
      expect.objectContaining({ code: 'bad-model', message: expect.stringContaining(name) }),
    );
  });
});
