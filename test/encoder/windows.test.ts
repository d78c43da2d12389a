import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseWindows, cutWindows } from '../../src/encoder/windows.ts';

/** "P" begins a paragraph, "S" a sentence, "w" a word, "-" nothing. */
const bordersOf = (letters: string) => Uint8Array.from(letters.replaceAll(' ', ''), letter => '-wSP'.indexOf(letter));

const shown = (letters: string, pieces: number, overlap: number) =>
  cutWindows(bordersOf(letters), { pieces, overlap }).map(({ start, end }) => `${start}-${end}`);

describe('windows', () => {
  it.each([
    ['nothing', '', 8, 2, []],
    ['one piece', 'P', 8, 2, ['0-1']],
    ['what fits', 'Pwwwwwww', 8, 2, ['0-8']],
    ['at the last paragraph', 'Pwww wPww wwSw wwww', 8, 0, ['0-5', '5-10', '10-16']],
    ['at the last sentence', 'Pwww wwSw wwwSw', 8, 0, ['0-6', '6-13']],
    ['not at a sentence in the first half', 'PwSw wwww wwww', 8, 0, ['0-8', '8-12']],
    ['at a word', 'Pwww w-w- -www', 8, 0, ['0-6', '6-12']],
    ['inside a word, where there is nothing else', 'P--- ---- ----', 4, 2, ['0-4', '2-6', '4-8', '6-10', '8-12']],
    ['shared from a word', 'Pwww ww-w ww-w wwww', 8, 4, ['0-8', '4-12', '8-16']],
    ['shared from a sentence', 'Pwww wSwP wwww wwww', 8, 4, ['0-7', '5-13', '9-16']],
  ])('%s', (_, letters, pieces, overlap, expected) => {
    expect(shown(letters, pieces, overlap)).toEqual(expected);
  });

  it('cover any document, are no longer than they may be, and are the same again', () => {
    const borders = fc.uint8Array({ max: 3, maxLength: 400 });
    fc.assert(
      fc.property(borders, fc.integer({ min: 2, max: 40 }), fc.nat(), (borders, pieces, some) => {
        const settings = { pieces, overlap: some % ((pieces >> 1) + 1) };
        const windows = cutWindows(borders, settings);
        const chosen = chooseWindows(borders.length, windows);
        expect(cutWindows(borders, settings)).toEqual(windows);
        let before = { start: -1, end: 0 };
        for (const window of windows) {
          expect(window.end - window.start).toBeLessThanOrEqual(pieces);
          expect(window.start).toBeGreaterThan(before.start);
          expect(window.start).toBeLessThanOrEqual(before.end);
          expect(window.end).toBeGreaterThan(before.end);
          before = window;
        }
        expect(before.end).toBe(borders.length);
        for (const [i, index] of chosen.entries()) {
          const { start, end } = windows[index]!;
          expect(start <= i && i < end).toBe(true);
          // Windows take turns: the pieces that one of them gives lie side by side.
          if (i > 0) expect(index).toBeGreaterThanOrEqual(chosen[i - 1]!);
        }
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it('give each piece from where it stands furthest from a cut', () => {
    const windows = [
      { start: 0, end: 8 },
      { start: 4, end: 12 },
    ];
    expect([...chooseWindows(12, windows)].join('')).toBe('000000111111');
    expect([...chooseWindows(14, [...windows, { start: 11, end: 14 }])].join('')).toBe('00000011111122');
  });
});
