import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromText } from '../../../src/article/plain/index.ts';
import type { Amount } from '../../../src/model/records.ts';
import { Amount as Schema } from '../../../src/model/schema.ts';
import { createPipeline } from '../../../src/pipeline/index.ts';
import { amounts } from '../../../src/stages/amounts/index.ts';
import { timeSpans } from '../../../src/stages/times/index.ts';
import { text } from '../../../src/text/index.ts';

const pipeline = createPipeline([text, timeSpans, amounts], { version: 'test', model: 'rules' });

async function amountsOf(words: string): Promise<readonly Amount[]> {
  return (await pipeline.read(fromText(words, {}))).amounts;
}

const PIECES = (
  '$ £ US$ 5 12 1,200 0.5 007 2024 10-15 % percent per cent m bn k million billion lakh crore dozen hundreds of tens ' +
  'thousands a an half and one two twenty five hundred between to or from – ( ) ; , . °C km² sq km miles people killed ' +
  'soldiers were wounded at least about nearly strong pounds dollars Canadian euros Rs USD won F-16 Covid-19 “ é 😀 𝟝 ½'
).split(' ');

const texts = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', '', '-', '\n\n')), { maxLength: 50 })
  .map(parts => parts.map(part => part.join('')).join(''));

describe('amounts', () => {
  it('are well formed whatever stands there, finite, and do not overlap', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async words => {
        if (words.trim() === '') return;
        let end = 0;
        for (const amount of await amountsOf(words)) {
          Schema.parse(amount);
          expect(amount.start).toBeGreaterThanOrEqual(end);
          end = amount.end;
          if (amount.to !== undefined) expect(amount.to).toBeGreaterThan(amount.value);
        }
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    '5 million ',
    '$',
    '1,',
    'hundreds of ',
    'one hundred and ',
    '10-',
    '(£5m ',
    'between 5 and ',
    'at least ',
    '9',
  ])('200,000 characters of %j ends', async piece => {
    await amountsOf(piece.repeat(Math.ceil(200_000 / piece.length)).slice(0, 200_000));
  });

  it('a table of results holds none but what has a unit', async () => {
    const rows = ['Roe 3-1 Doe', 'Poe 2-2 Coe', '1 Norland 12 8 2 2 26', '2 Suderland 12 7 3 2 24', 'Total 12,400'];
    expect(await amountsOf(rows.join('\n\n'))).toEqual([]);
  });
});
