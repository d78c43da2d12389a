import { expect, it } from 'vitest';
import { createTextReader } from '../../src/app/text-reader.ts';

const reader = createTextReader();
const read = (text: string, published = '2025-08-07') => reader.read({ id: 'a', text, published });

it.each([
  ['one sentence again and again', 'He met Ivo Brandl. '],
  ['a phrase without an end', 'the president of the '],
  ['a list without an end', 'Ann Roe and '],
  ['appositions without an end', 'Roe, the mayor, '],
  ['quotations that never close', '“I saw him. '],
  ['brackets', '((((Ada Roe) '],
])(
  'reads 20,000 mentions: %s',
  async (_, words) => {
    const { mentions } = await read(words.repeat(10_000));
    expect(mentions.length).toBeGreaterThan(1000);
  },
  60_000,
);

it('gives the same links for the same text', async () => {
  const text = 'Ivo Brandl met the US president in Moscow. He said: “I am late.” Kyiv wants an answer, and it waits.';
  expect(await read(text)).toEqual(await read(text));
});

it('gives mentions their entity, or why they have none', async () => {
  const { mentions, entities } = await read('Ivo Brandl waited. He was late. A baker called. It rained.');
  const name = (quote: string) =>
    entities.find(({ id }) => id === mentions.find(one => one.quote === quote)?.entity)?.name;
  expect(name('He')).toBe('Ivo Brandl');
  expect(mentions.find(({ quote }) => quote === 'A baker')).toMatchObject({ entity: null, reason: 'unnamed' });
  expect(mentions.find(({ quote }) => quote === 'It')).toMatchObject({ entity: null, reason: 'no-antecedent' });
  expect(mentions.find(({ quote }) => quote === 'Ivo Brandl')).not.toHaveProperty('reason');
});

it('gives statements their speaker, or why it is open', async () => {
  const text =
    'Ivo Brandl said that it was late. A baker said that it was early. He said that it was noon. Norway and Sweden said that they agree.';
  const { statements, entities } = await read(text);
  const speakers = statements.map(({ speaker }) =>
    'entity' in speaker ? entities.find(({ id }) => id === speaker.entity)?.name : speaker.reason,
  );
  expect(speakers[0]).toBe('Ivo Brandl');
  expect(speakers.at(-1)).toBe('several');
});
