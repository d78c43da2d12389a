import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Time } from '../../src/model/schema.ts';
import { timesOf, undatedTimesOf } from './read.ts';

const PIECES = (
  '1- 12- 2025-08- 9999 0000 2025- 1/2 8/8/2025 30 February 29 May March second a an the two hundred thousand and half ' +
  'year years week days last next this past early mid- late end of Friday Sun. Aug. 7 , . 10 p.m. 10:30 14:30Z at GMT ET ' +
  "noon ago later earlier before from now until '95 1990s Q3 FY2025 H1 first third quarter summer Easter Day Christmas " +
  'every twice daily 7–10 2014–2016 today tomorrow night than more about “ ” ’s 65,000,000 999999999999999999999 é 日本 😀'
).split(' ');

const texts = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', ' ', '', '\n\n', '-')), { maxLength: 60 })
  .map(parts => parts.map(part => part.join('')).join(''));

it('whatever stands there, times are well formed and their words are the text’s', async () => {
  await fc.assert(
    fc.asyncProperty(texts, async text => {
      if (text.trim() === '') return;
      const times = await timesOf(text);
      let end = 0;
      for (const time of times) {
        Time.parse(time);
        expect(time.start).toBeGreaterThanOrEqual(end);
        end = time.end;
        expect(time.value === null).toBe(time.reason !== undefined);
        if (time.from !== null && time.to !== null)
          expect(time.from <= time.to || time.to.startsWith(time.from)).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

it('without a date nothing relative gets a value, and the same words are found', async () => {
  await fc.assert(
    fc.asyncProperty(texts, async text => {
      if (text.trim() === '') return;
      const dated = await timesOf(text);
      const undated = await undatedTimesOf(text);
      expect(undated.map(({ quote }) => quote)).toEqual(dated.map(({ quote }) => quote));
      for (const time of undated) expect(time.anchor).not.toBe('published');
    }),
    { numRuns: 100 },
  );
});

const repeated = [
  ...PIECES,
  '9',
  '1-2-',
  '- ',
  '–',
  'a week ',
  'five hundred and ',
  'that year ',
  'a year earlier ',
  '12:',
];

it.each(['1-', '2025-', '9', "'95 ", '7–10 '])('a megabyte of %j ends', async piece => {
  const text = piece.repeat(Math.ceil(1_000_000 / piece.length)).slice(0, 1_000_000);
  const times = await timesOf(text);
  if (/^[\d-]+$/.test(piece)) expect(times).toEqual([]);
});

it('any piece, repeated, ends', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...repeated), fc.constantFrom(...repeated), async (a, b) => {
      await timesOf(`${a} ${b}`.repeat(400));
    }),
    { numRuns: 60 },
  );
});
