import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { present } from '../src/app/present.ts';
import { createReader } from '../src/app/reader.ts';
import type { Readout } from '../src/model/records.ts';
import { piecesOf } from '../src/pipeline/index.ts';

// Strings that look like news often enough for rules to fire, and any other string there is, lone surrogates included.
const speech =
  'says said told claimed denied according to that He she Ms Smith the president of on Monday 7 August 2025 $200m';
const marks = '“ ” " \' ‘ ’ — : , . ? ! ( [ $ 👍 é';
const odd = ['\u0301', '\u00ad', '\u200b', '\ud83d', '\udc4d', '\t', '\n', '\n\n', '\r\n', '\u2028'];
const words = fc.constantFrom(...speech.split(' '), ...marks.split(' '), ...odd);
const news = fc.array(words, { maxLength: 60 }).map(parts => parts.join(' '));
const anything = fc.oneof(news, news, fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'grapheme' }));

const readers = [0, 1, 2].map(workers => createReader({ workers }));
const [here, ...elsewhere] = readers;
afterAll(() => Promise.all(readers.map(reader => reader.close())));

function written(readout: Readout): string {
  return JSON.stringify(present(readout, { explain: true }));
}

/** The readout, or the code of the refusal. */
async function read(text: string): Promise<Readout | string> {
  return here!.read({ text }).catch((error: { code: string }) => error.code);
}

describe('any text', () => {
  it('gives pieces that slice to their quotes, or is refused as empty', async () => {
    await fc.assert(
      fc.asyncProperty(anything, async text => {
        const readout = await read(text);
        if (typeof readout === 'string') {
          expect(['empty-input', 'no-article', 'not-text']).toContain(readout);
          return;
        }
        expect(readout.article.text).toBe(text);
        for (const { start, end, quote } of piecesOf(readout)) {
          expect(quote).not.toBe('');
          expect(text.slice(start, end)).toBe(quote);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same bytes a second time', async () => {
    await fc.assert(
      fc.asyncProperty(anything, async text => {
        expect(JSON.stringify(await read(text))).toBe(JSON.stringify(await read(text)));
      }),
      { numRuns: 200 },
    );
  });

  it('gives the same bytes from one worker and from two', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anything, { maxLength: 8 }), async texts => {
        const sources = texts.map(text => ({ text }));
        const all = (reader: (typeof readers)[number]) => Array.fromAsync(reader.readMany(sources));
        const expected = JSON.stringify(await all(here!));
        for (const reader of elsewhere) expect(JSON.stringify(await all(reader))).toBe(expected);
      }),
      { numRuns: 60 },
    );
  });

  it('is written so that it reads back the same', async () => {
    await fc.assert(
      fc.asyncProperty(anything, async text => {
        const readout = await read(text);
        if (typeof readout === 'string') return;
        expect(written(JSON.parse(written(readout)))).toBe(written(readout));
      }),
      { numRuns: 100 },
    );
  });
});
