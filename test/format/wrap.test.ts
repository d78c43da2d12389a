import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columns, wrap } from '../../src/format/wrap.ts';

describe('wrap', () => {
  it('breaks at spaces and puts one space between stretches', () => {
    expect(wrap([{ text: 'one two' }, { text: 'three  four' }], 9)).toEqual(['one two', 'three', 'four']);
  });

  it('cuts words that are longer than a line', () => {
    expect(wrap([{ text: 'ab cdefghij k' }], 4)).toEqual(['ab', 'cdef', 'ghij', 'k']);
  });

  it('counts wide characters as two columns, marks as none', () => {
    expect(columns('漢字')).toBe(4);
    expect(columns('e\u0301')).toBe(1);
    expect(columns('😀')).toBe(2);
  });

  it('paints neighbours of one stretch together', () => {
    const paint = (text: string) => `<${text}>`;
    expect(wrap([{ text: 'a b', paint }, { text: 'c' }], 20)).toEqual(['<a b> c']);
  });

  it('keeps every word, within the width', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 40 }), (text, width) => {
        const lines = wrap([{ text }], width);
        for (const line of lines) expect(columns(line)).toBeLessThanOrEqual(width);
        const bare = (some: string) => some.replace(/[\s\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '');
        expect(bare(lines.join(''))).toBe(bare(text));
      }),
    );
  });

  it('takes a word of a million characters', () => {
    expect(wrap([{ text: 'x'.repeat(1_000_000) }], 100)).toHaveLength(10_000);
  });
});
