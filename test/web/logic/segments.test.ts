import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../src/web/article/marks.ts';
import { marksOf } from '../../../src/web/article/marks.ts';
import { rowsOf, wholeText } from '../../../src/web/article/rows.ts';
import { segmentsOf } from '../../../src/web/article/segments.ts';
import { readEvery } from '../../every-record.ts';
import { planted, words } from '../../format/planted.ts';

const text = 'The mayor said on Monday that the bridge would open.';

function mark(quote: string, part: Mark['part'], record: string): Mark {
  const start = text.indexOf(quote);
  const layer = part === 'time' ? 'times' : 'statements';
  return { start, end: start + quote.length, part, layer, record, numbered: part === 'content' };
}

const cut = (marks: Mark[]) =>
  segmentsOf(
    text,
    { start: 0, end: text.length },
    marks.sort((a, b) => a.start - b.start || b.end - a.end),
  );

describe('segments', () => {
  it('name all marks that cover them, the innermost last', () => {
    const found = cut([
      mark('that the bridge would open', 'content', 's1'),
      mark('Monday', 'time', 't1'),
      mark('on Monday', 'detail', 's1'),
    ]);
    const said = found.map(segment => [segment.text, segment.parts.join(), segment.records.map(one => one.id).join()]);
    expect(said).toEqual([
      ['The mayor said ', '', ''],
      ['on ', 'detail', 's1'],
      ['Monday', 'detail,time', 's1,t1'],
      [' ', '', ''],
      ['that the bridge would open', 'content', 's1'],
      ['.', '', ''],
    ]);
  });

  it('carry the number of what begins with them, once', () => {
    const found = cut([mark('that the bridge would open', 'content', 's1'), mark('bridge would', 'content', 's2')]);
    expect(found.flatMap(({ text, numbers }) => numbers.map(id => `${id} ${text}`))).toEqual([
      's1 that the ',
      's2 bridge would',
    ]);
  });

  it('tell where one is quoted in what another says', () => {
    const found = cut([mark('that the bridge would open', 'content', 's1'), mark('bridge would', 'content', 's2')]);
    expect(found.filter(({ nested }) => nested).map(segment => segment.text)).toEqual(['bridge would']);
  });

  it('make up the text and every mark, however marks overlap', () => {
    const spans = fc.array(fc.tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 30 })), { maxLength: 12 });
    fc.assert(
      fc.property(spans, list => {
        const marks = list.map(([start, length], i): Mark => {
          const end = Math.min(text.length, start + length);
          return { start, end, part: 'content', layer: 'statements', record: `s${i}`, numbered: true };
        });
        const found = cut(marks);
        expect(found.map(segment => segment.text).join('')).toBe(text);
        for (const { record, start, end } of marks) {
          const its = found.filter(segment => segment.records.some(one => one.id === record));
          expect(its.map(segment => segment.text).join('')).toBe(text.slice(start, end));
          expect(found.filter(segment => segment.numbers.includes(record))).toHaveLength(1);
        }
      }),
    );
  });
});

describe('rows', () => {
  it('hold the whole text, block by block', () => {
    const readout = planted();
    const rows = rowsOf(readout);
    const { blocks } = readout.article;
    expect(
      rows.map(({ block, marks }) =>
        segmentsOf(words, block, marks)
          .map(one => one.text)
          .join(''),
      ),
    ).toEqual(blocks.map(({ start, end }) => words.slice(start, end)));
  });

  it('put statements beside their reporting words', () => {
    expect(rowsOf(planted()).map(row => row.beside)).toEqual([[], ['s1', 's2'], ['s3', 's4']]);
  });

  it.each([
    ['sentences', 'It rains “again.” '.repeat(2000)],
    ['words', 'rain '.repeat(5000)],
    ['pairs', '\u{1f327}'.repeat(9000)],
  ])('set a paragraph without end in parts, between its %s', (_, text) => {
    const readout = planted({ text, blocks: [{ kind: 'paragraph', start: 0, end: text.length }] });
    const rows = rowsOf({ ...readout, statements: [], notes: [] });
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.map(({ continued }) => continued)).toEqual(rows.map((_, i) => i > 0));
    const parts = rows.map(({ block }) => text.slice(block.start, block.end));
    expect(parts.join('')).toBe(text);
    for (const part of parts.slice(0, -1)) {
      expect(part.length).toBeLessThanOrEqual(4000);
      expect(part).toMatch(text.includes(' ') ? / $/ : /[\udc00-\udfff]$/);
    }
  });

  it('keep text that stands in no block', () => {
    const blocks = wholeText('One. Two.\n\nThree.', [{ kind: 'headline', start: 5, end: 9 }]);
    expect(blocks).toEqual([
      { kind: 'paragraph', start: 0, end: 4 },
      { kind: 'headline', start: 5, end: 9 },
      { kind: 'paragraph', start: 11, end: 17 },
    ]);
    expect(wholeText('', [])).toEqual([]);
  });
});

describe('marks', () => {
  it('show the words of every layer', async () => {
    const found = marksOf(await readEvery());
    const layers = new Set(found.map(({ layer }) => layer));
    expect([...layers].sort()).toEqual(['amounts', 'events', 'mentions', 'open', 'positions', 'statements', 'times']);
  });
});
