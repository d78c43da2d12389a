import { describe, expect, it } from 'vitest';
import { fromText } from '../../../src/article/plain/index.ts';
import { standardKnowledge } from '../../../src/knowledge/index.ts';
import { createPipeline } from '../../../src/pipeline/index.ts';
import { linksWith } from '../../../src/stages/links/index.ts';
import { CUE_RULES } from '../../../src/stages/positions/cues.ts';
import { positions } from '../../../src/stages/positions/index.ts';
import { stagesForEvents } from '../events/stages.ts';

const stages = [...stagesForEvents, linksWith(standardKnowledge), positions];
const pipeline = createPipeline(stages, { version: 'test', model: 'rules' });
const read = (text: string) => pipeline.read(fromText(text, { published: '2025-08-07' }));

describe('every cue opens what its example states', () => {
  it.each(CUE_RULES)('$name: $example', async ({ name, kind, example }) => {
    const [text = '', expected = ''] = example.split(' => ');
    const found = (await read(text)).positions.filter(({ origin }) => origin?.rule === name);
    expect(found.map(({ content }) => content[0]!.quote)).toEqual(expected.split('; '));
    expect(found.every(one => one.kind === kind)).toBe(true);
  });
});

it('a demand has its holder, whom it is made of, its time and what follows otherwise', async () => {
  const { positions, mentions, times } = await read(
    'The president demanded that the rebels release the hostages by Friday or face more sweeping sanctions.',
  );
  const [demand] = positions;
  const quote = (id: string | undefined) => mentions.find(mention => mention.id === id)?.quote;
  expect(quote(demand!.holder?.mention)).toBe('The president');
  expect(quote(demand!.addressee?.mention)).toBe('the rebels');
  expect(times.find(({ id }) => id === demand!.due)?.value).toBe('2025-08-08');
  expect(demand!.consequence[0]!.quote).toBe('face more sweeping sanctions');
});

it('who is meant by a pronoun is of public life where its name is', async () => {
  const { positions, mentions } = await read('Sen. Ola Renn met the miners. She called for a ban on new mines.');
  expect(positions.map(({ content }) => content[0]!.quote)).toEqual(['a ban on new mines']);
  expect(mentions.find(({ id }) => id === positions[0]!.holder?.mention)?.quote).toBe('She');
});

it.each([
  ['The request for a truce was denied.', ['The request for a truce']],
  ['The request for a truce has not been denied.', []],
  ['The visit of the king was denied.', []],
])('%s', async (sentence, expected) => {
  const { positions } = await read(`The union, the army, Sen. Ola Renn and Gov. Ada Roe met in Paris. ${sentence}`);
  expect(positions.map(({ content }) => content[0]!.quote)).toEqual(expected);
});

it.each([
  ['a table of results', 'Demand 3 Offer 1\n\nMust United 2 Threat City 2\n\nReject 4-0'],
  [
    'a poem',
    'You must not go, the river said,\nI will not give you back your dead.\nDemand the moon, refuse the sea,\nbut promise, promise it to me.',
  ],
  ['a recipe', 'You must not boil the milk. Refuse to hurry. The cook should ask for salt and offer to share.'],
  [
    'a match',
    'The coach urged his players to keep the ball and said they must win on Saturday. The striker refused to sign, and the keeper vowed to stay. If they lose, they could be relegated.',
  ],
  [
    'a product test',
    'The bank offers a loan to those who ask for one. You should read the terms. The phone promises a longer life, and the maker will replace it if it breaks.',
  ],
  [
    'a transcript',
    'Q: Do you want him to stop?\n\nA: I want my son to study. He must not give up.\n\nQ: Did she refuse?\n\nA: She refused to say.',
  ],
])('%s holds no positions', async (_, text) => {
  expect((await read(Array.from({ length: 10 }, () => text).join('\n\n'))).positions).toEqual([]);
});

it.each([
  'demanded the ',
  'the president said he must, ',
  'gave the rebels until ',
  'demands include the end of, ',
  'if the army stays, the town would be bombed unless ',
  'the mayor was told to leave by ',
  'he said he would not " until ',
  'the crowd chanted "stop the ',
  'the union demanded the council, the ',
  'those who stay in the ',
  'the council offered to, and (',
])('100,000 characters of %j end', async piece => {
  await read(piece.repeat(Math.ceil(100_000 / piece.length)).slice(0, 100_000));
});
