import { expect, it } from 'vitest';
import { fromText } from '../../../src/article/plain/index.ts';
import { createPipeline } from '../../../src/pipeline/index.ts';
import { stagesForEvents } from './stages.ts';

const pipeline = createPipeline(stagesForEvents, { version: 'test', model: 'rules' });

/** Events per hundred words, of the records that a text of no news gives. */
async function eventsOf(text: string): Promise<number> {
  const { events } = await pipeline.read(fromText(text, { published: '2025-08-07' }));
  return events.length;
}

const repeat = (rows: readonly string[], times: number): string =>
  Array.from({ length: times }, () => rows)
    .flat()
    .join('\n\n');

it('a table of results holds no events', async () => {
  const rows = [
    'Norland 3 Suderland 1',
    'Police 2 Army 2',
    'Rebels beat Guards 4-0',
    '1 Visit 12 8 2 2 26',
    'Strike rate 41.2',
    'Attack 88 Defence 71',
  ];
  expect(await eventsOf(repeat(rows, 20))).toBe(0);
});

it('a list of names holds none', async () => {
  const names = [
    'Jane Roe, president',
    'John Doe, foreign minister',
    'General Ann Poe',
    'The Visit (2015)',
    'Striker Bo Coe',
    'Army Navy Police Union',
  ];
  expect(await eventsOf(repeat(names, 20))).toBe(0);
});

it('a poem holds none', async () => {
  const lines = [
    'I met a morning made of rain,',
    'it struck the window, fired the leaves,',
    'and threatened me with you again;',
    'the heart attacks what it believes.',
    'O visit me, my winter king,',
    'release the birds, and let them sing.',
  ];
  expect(await eventsOf(repeat([lines.join('\n')], 12))).toBeLessThanOrEqual(2);
});

it('an article in capitals gives no more than the same article in small letters', async () => {
  const article =
    'The president of Norland met the rebel leader on Monday. The army shelled the port, the ministry said. Police arrested 20 protesters in the capital.';
  expect(await eventsOf(article)).toBeGreaterThanOrEqual(3);
  expect(await eventsOf(article.toUpperCase())).toBeLessThanOrEqual(await eventsOf(article));
});

it('a transcript gives no flood', async () => {
  const turns = [
    'Q: Did you meet with anyone after the visit?',
    'A: I met with my sister and we talked.',
    'Q: Who called you?',
    'A: My coach called. He asked me to help the team.',
    'Q: And you refused?',
    'A: No, I agreed to play.',
  ];
  expect(await eventsOf(repeat(turns, 12))).toBeLessThanOrEqual(4);
});

it.each([
  'attack ',
  'the army attacked ',
  'talks between the army and ',
  'to ',
  'if ',
  ', who ',
  'agreed to refuse to plan to ',
  'the president met the king, ',
])('100,000 characters of %j end', async piece => {
  await eventsOf(piece.repeat(Math.ceil(100_000 / piece.length)).slice(0, 100_000));
});
