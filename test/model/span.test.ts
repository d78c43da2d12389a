import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleId, hashText } from '../../src/model/ids.ts';
import { checkPiece, checkSpan, compareSpans, contains, overlaps, piece } from '../../src/model/span.ts';

describe('a span', () => {
  it.each([
    [0, 0],
    [3, 2],
    [-1, 2],
    [0, 9],
    [0.5, 2],
    [0, Number.NaN],
  ])('is refused as [%d, %d) in a text of 8', (start, end) => {
    expect(() => checkSpan('12345678', { start, end })).toThrow(
      expect.objectContaining({
        code: 'bad-span',
        message: `Span [${start}, ${end}) does not lie in a text of length 8.`,
      }),
    );
  });

  it('cuts no surrogate pair in two, and minds no lone surrogate', () => {
    expect(() => checkSpan('a👍b', { start: 0, end: 2 })).toThrow('Span [0, 2) cuts a surrogate pair in two.');
    expect(() => checkSpan('a👍b', { start: 2, end: 4 })).toThrow('surrogate');
    expect(piece('a👍b', 1, 3).quote).toBe('👍');
    expect(piece('a\ud83db', 0, 2).quote).toBe('a\ud83d');
  });

  it('compares by place, the longer first', () => {
    const spans = [
      { start: 2, end: 3 },
      { start: 0, end: 1 },
      { start: 0, end: 4 },
    ];
    expect(spans.sort(compareSpans).map(({ start, end }) => [start, end])).toEqual([
      [0, 4],
      [0, 1],
      [2, 3],
    ]);
    expect(overlaps({ start: 0, end: 2 }, { start: 2, end: 3 })).toBe(false);
    expect(overlaps({ start: 0, end: 3 }, { start: 2, end: 3 })).toBe(true);
    expect(contains({ start: 0, end: 3 }, { start: 2, end: 3 })).toBe(true);
    expect(contains({ start: 0, end: 3 }, { start: 2, end: 4 })).toBe(false);
  });
});

describe('a piece', () => {
  it('is refused when the text reads otherwise, with both', () => {
    expect(() => checkPiece('He said so.', { start: 3, end: 7, quote: 'says' })).toThrow(
      'The text at [3, 7) is "said", but the record quotes "says".',
    );
  });
});

describe('ids', () => {
  it('hash text as SHA-256 of its UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(hashText(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
      }),
    );
  });

  it('are a function of address and text', () => {
    expect(articleId(null, 'text')).toBe(articleId(null, 'text'));
    expect(articleId(null, 'text')).toMatch(/^a-[0-9a-f]{16}$/);
    expect(new Set([articleId(null, 'a'), articleId(null, 'b'), articleId('https://example.org/', 'a')]).size).toBe(3);
  });
});
