import { expect, it } from 'vitest';
import { fromText } from '../../../src/index.ts';
import { standardKnowledge } from '../../../src/knowledge/index.ts';
import type { Stage } from '../../../src/model/stage.ts';
import { createPipeline } from '../../../src/pipeline/index.ts';
import { eventsByModel } from '../../../src/stages/events/index.ts';
import { emptyHead, seeing } from '../seeing.ts';
import { stagesForEvents } from './stages.ts';

const TYPES = ['O', 'B-COERCE', 'I-COERCE', 'B-PROTEST', 'I-PROTEST', 'B-ASSAULT', 'I-ASSAULT'];
const STATUSES = ['occurred', 'planned', 'demanded'];

/** What a model sees: the words of a trigger, its type and status, and the score of both. */
type Seen = readonly [words: string, type: string, status: string, score?: number];

/** The encoding of a model that sees these triggers. */
const seeingTriggers = (...seen: readonly Seen[]): Stage =>
  seeing((text, pieces) => {
    const [events, statuses] = [emptyHead(TYPES, pieces.length), emptyHead(STATUSES, pieces.length)];
    for (const [words, type, status, score = 12] of seen) {
      const from = text.indexOf(words);
      for (const [at, { start }] of pieces.entries()) {
        if (start < from || start >= from + words.length) continue;
        events.data[at * TYPES.length + TYPES.indexOf(`${start === from ? 'B' : 'I'}-${type}`)] = score;
        statuses.data[at * STATUSES.length + STATUSES.indexOf(status)] = score;
      }
    }
    return { events, statuses };
  });

async function read(text: string, ...seen: readonly Seen[]) {
  const others = stagesForEvents.filter(({ name }) => name !== 'events');
  const stages = [...others.slice(0, 1), seeingTriggers(...seen), ...others.slice(1), eventsByModel(standardKnowledge)];
  const { events, mentions } = await createPipeline(stages, { version: 'cases', model: 'planted' }).read(
    fromText(text, { published: '2025-08-07' }),
  );
  const quoteOf = new Map(mentions.map(({ id, quote }) => [id, quote]));
  const sides = (roles: readonly { mention: string }[]) => roles.map(({ mention }) => quoteOf.get(mention)).join(' + ');
  return events.map(({ trigger, type, status, source, target, origin }) => {
    const words = trigger.map(({ quote }) => quote).join(' … ');
    return `${words} | ${type} ${status} | ${sides(source)} > ${sides(target)} | ${origin!.rule}`;
  });
}

it('a verb that is in no list is an event where the model sees one, with subject and object', async () => {
  expect(
    await read('Police strongarmed two journalists outside the court.', ['strongarmed', 'COERCE', 'occurred']),
  ).toEqual(['strongarmed | COERCE occurred | Police > two journalists | encoder']);
  expect(
    await read('Two journalists were strongarmed by police on Monday.', ['strongarmed', 'COERCE', 'occurred']),
  ).toEqual(['strongarmed | COERCE occurred | police > Two journalists | encoder']);
});

it('so is a noun, with those that stand around it', async () => {
  expect(
    await read("The union's bellowfest against the government went on.", ['bellowfest', 'PROTEST', 'occurred']),
  ).toEqual(['bellowfest | PROTEST occurred | The union > the government | encoder']);
});

it('what rules find stays as it is, and once', async () => {
  const text = 'The rebels attacked the airport on Monday.';
  expect(await read(text, ['attacked', 'COERCE', 'occurred'])).toEqual(await read(text));
  expect(await read(text)).toEqual(['attacked | ASSAULT occurred | The rebels > the airport | attack']);
});

it('the model tells the status where no words do', async () => {
  const text = 'The rebels attacked the airport.';
  expect(await read(text, ['attacked', 'ASSAULT', 'planned'])).toEqual([
    'attacked | ASSAULT planned | The rebels > the airport | attack',
  ]);
  const over = 'The rebels attacked the airport on Monday.';
  expect((await read(over, ['attacked', 'ASSAULT', 'planned'])).join()).toContain('ASSAULT occurred');
  const governed = 'The council urged the rebels to attack the airport.';
  const statuses = (await read(governed, ['attack', 'ASSAULT', 'planned'])).map(line => line.split(' | ')[1]);
  expect(statuses).toContain('ASSAULT demanded');
});

it('the tense of the verb that carries a noun tells more than the model', async () => {
  for (const text of [
    'Attacks on the airport have been launched by the rebels.',
    'The rebels launched attacks on the airport.',
  ]) {
    const statuses = (await read(text, [text.match(/attacks/i)![0], 'ASSAULT', 'planned'])).map(
      line => line.split(' | ')[1],
    );
    expect(statuses).toEqual(['ASSAULT occurred']);
  }
});

it('small words before a trigger are none of it', async () => {
  const text = 'Police spoke of the strongarming of journalists.';
  const triggers = async (seen: string) =>
    (await read(text, [seen, 'COERCE', 'occurred'])).map(line => line.split(' | ')[0]);
  expect(await triggers('the strongarming')).toContain('strongarming');
  expect(await triggers('the')).toEqual((await read(text)).map(line => line.split(' | ')[0]));
});

it('a model that is not sure adds nothing; sport and fixed phrases stay out', async () => {
  expect(await read('Police strongarmed two journalists.', ['strongarmed', 'COERCE', 'occurred', 1])).toEqual([]);
  expect(
    await read('The striker ended the match when his team attacked in the last minute.', [
      'attacked',
      'ASSAULT',
      'occurred',
    ]),
  ).toEqual([]);
  const takeover = "The company's takeover of the minister's bank lifted its shares.";
  expect(await read(takeover, ['takeover', 'COERCE', 'occurred'])).toEqual(await read(takeover));
  expect(await read('The minister had a heart attack.', ['heart attack', 'ASSAULT', 'occurred'])).toEqual([]);
});
