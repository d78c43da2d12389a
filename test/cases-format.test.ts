import { describe, expect, it } from 'vitest';
import type { Draft } from '../src/model/layers.ts';
import type { Amount, Event } from '../src/model/records.ts';
import { type Stage, stage } from '../src/model/stage.ts';
import { text } from '../src/text/index.ts';
import { parseCases, runCase } from './cases.ts';

const origin = { rule: 'planted', score: 1 };

/** A stage that later ones build on: its records can be planted. */
const amounts = stage({
  name: 'amounts',
  needs: ['tokens'],
  gives: ['amounts'],
  run: () => expect.unreachable('planted stages do not run'),
  describe: { amounts: ({ quote }) => quote },
  plant: {
    amounts: ({ words }): Draft<Amount> => ({ id: '', ...words![0]!, value: 1, unit: 'USD', alternatives: [], origin }),
  },
});

/** One event for each amount, triggered by its words. */
const events = stage({
  name: 'events',
  needs: ['amounts', 'sentences'],
  gives: ['events', 'notes'],
  run: (_, layers) => ({
    events: layers.amounts.map(
      (amount): Draft<Event> => ({
        id: amount.id,
        trigger: [{ start: amount.start, end: amount.end, quote: amount.quote }],
        type: 'AID',
        mode: null,
        status: 'occurred',
        statusWords: [],
        source: [],
        target: [],
        place: [],
        other: [],
        time: null,
        amounts: [amount.id],
        heldBy: null,
        score: 1,
        origin,
      }),
    ),
    notes: layers.sentences.length > 1 ? [{ code: 'long', message: 'two sentences', start: 0, end: 1 }] : [],
  }),
  describe: { events: ({ type, trigger, amounts }) => `${type} | ${trigger[0]!.quote} | ${amounts}` },
});

const standard: readonly Stage[] = [text, amounts, events];

describe('a file of cases', () => {
  it('has names, metadata, blocks, planted records and expected lines', () => {
    const [first, second, ...rest] = parseCases(
      [
        'A comment.',
        '',
        '## the first',
        'published: 2025-08-07',
        'headline> Talks to begin',
        '',
        '[statements#1.source He], [statements#1.cue said], paid [amounts $5 [times on Monday]] \\[sic\\] ] 👍.',
        '==>',
        'one line',
        'another',
        '',
        '## the second',
        'Nothing: here.',
        '==>',
        'nothing',
      ].join('\n'),
    );
    expect(rest).toEqual([]);
    expect(first).toMatchObject({ name: 'the first', line: 3, expected: ['one line', 'another'] });
    const { article, planted } = first!;
    expect(article.text).toBe('Talks to begin\n\nHe, said, paid $5 on Monday [sic] ] 👍.');
    expect(article.published).toBe('2025-08-07');
    expect(article.blocks.map(({ kind, start, end }) => [kind, article.text.slice(start, end)])).toEqual([
      ['headline', 'Talks to begin'],
      ['paragraph', 'He, said, paid $5 on Monday [sic] ] 👍.'],
    ]);
    expect(planted.map(({ layer, key, pieces }) => [layer, key, pieces])).toEqual([
      [
        'statements',
        '1',
        { source: [{ start: 16, end: 18, quote: 'He' }], cue: [{ start: 20, end: 24, quote: 'said' }] },
      ],
      ['amounts', expect.any(String), { words: [{ start: 31, end: 43, quote: '$5 on Monday' }] }],
      ['times', expect.any(String), { words: [{ start: 34, end: 43, quote: 'on Monday' }] }],
    ]);
    expect(second).toMatchObject({ article: { text: 'Nothing: here.' }, expected: [] });
  });

  it.each([
    ['Text without an arrow.', 'expected a line "==>"'],
    ['==>\nnothing', 'expected a text before "==>"'],
    ['Text.\n==>\n', 'expected records after "==>", or "nothing"'],
    ['A [sic] here.\n==>\nnothing', 'write "\\[" for a bracket'],
    ['A [weather sunny] day.\n==>\nnothing', 'no layer of records has that name'],
    ['A [times day\nand another].\n==>\nnothing', '"[times …" is not closed on its line'],
    ['Text.\n==>\nnothing\n## it\nText.\n==>\nnothing', 'Two cases are named "it"'],
  ])('is refused for %j', (body, why) => {
    expect(() => parseCases(`## it\n${body}`)).toThrow(why);
  });
});

describe('a case', () => {
  const run = (body: string, stage: Stage) => runCase(parseCases(`## it\n${body}\n==>\nnothing`)[0]!, stage, standard);

  it('runs its stage on planted records', async () => {
    expect(await run('It gave [amounts#x $5] and [amounts $6].', events)).toEqual(['AID | $5 | a1', 'AID | $6 | a2']);
  });

  it('prints notes too', async () => {
    expect(await run('It gave nothing. Nothing at all.', events)).toEqual(['note | long | two sentences']);
  });

  it('plants only what its stage reads', async () => {
    await expect(run('It gave [times then].', events)).rejects.toThrow('which the stage "events" does not read');
  });

  it('says when a layer cannot be planted', async () => {
    const later = stage({ name: 'later', needs: ['events'], gives: ['positions'], run: () => ({ positions: [] }) });
    await expect(run('It [events gave].', later)).rejects.toThrow('No stage of the standard list plants "events"');
  });
});
