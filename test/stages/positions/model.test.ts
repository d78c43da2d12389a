import { expect, it } from 'vitest';
import { fromText } from '../../../src/index.ts';
import { standardKnowledge } from '../../../src/knowledge/index.ts';
import type { Stage } from '../../../src/model/stage.ts';
import { createPipeline } from '../../../src/pipeline/index.ts';
import { linksWith } from '../../../src/stages/links/index.ts';
import { positionsByModel } from '../../../src/stages/positions/index.ts';
import { stagesForEvents } from '../events/stages.ts';
import { emptyHead, seeing } from '../seeing.ts';

const LABELS = ['O', 'B-demand', 'I-demand', 'B-offer', 'I-offer', 'B-deadline', 'I-deadline'];

/** The words of a content that a model sees, its kind, and the score of that; "O" stands at 6 where nothing is seen. */
type Seen = readonly [words: string, kind: string, score?: number];

/** The encoding of a model that sees these contents. */
const seeingContents = (...seen: readonly Seen[]): Stage =>
  seeing((text, pieces) => {
    const positions = emptyHead(LABELS, pieces.length);
    for (const [at, { start }] of pieces.entries()) {
      positions.data[at * LABELS.length] = 6;
      for (const [words, kind, score = 16] of seen) {
        const from = text.indexOf(words);
        if (start >= from && start < from + words.length)
          positions.data[at * LABELS.length + LABELS.indexOf(`${start === from ? 'B' : 'I'}-${kind}`)] = score;
      }
    }
    return { positions };
  });

async function read(text: string, ...seen: readonly Seen[]) {
  const [first, ...others] = stagesForEvents;
  const stages = [
    first!,
    seeingContents(...seen),
    ...others,
    linksWith(standardKnowledge),
    positionsByModel(standardKnowledge),
  ];
  const { positions, mentions } = await createPipeline(stages, { version: 'cases', model: 'planted' }).read(
    fromText(text, { published: '2025-08-07' }),
  );
  return positions.map(({ kind, content, holder, origin }) => {
    const by = mentions.find(({ id }) => id === holder?.mention)?.quote ?? '–';
    return `${kind} | ${by} | ${content.map(({ quote }) => quote).join(' … ')} | ${origin!.rule}`;
  });
}

const DEMAND = 'The envoy demanded the release of the prisoners.';

it('what a rule finds stays where the model sees it as well', async () => {
  const found = await read(DEMAND, ['the release of the prisoners', 'demand']);
  expect(found).toEqual(['demand | The envoy | the release of the prisoners | demand']);
});

it('it stays where the model only doubts, and under the kind that the rule gives', async () => {
  const found = await read(DEMAND, ['the release of the prisoners', 'offer', 4.5]);
  expect(found).toEqual(['demand | The envoy | the release of the prisoners | demand']);
});

it('what the model sees nothing of is none', async () => {
  expect(await read(DEMAND)).toEqual([]);
});

it('what the model alone is sure of is one, of the side that stands before it', async () => {
  expect(
    await read('The ministry was minded to see the ferries run again.', ['the ferries run again', 'demand']),
  ).toEqual(['demand | The ministry | the ferries run again | encoder']);
});

it('or of whoever says it', async () => {
  expect(await read('“Ferries, at once,” said the transport minister.', ['Ferries, at once', 'demand'])).toEqual([
    'demand | the transport minister | Ferries, at once | encoder',
  ]);
});

it('what it is not sure of is none', async () => {
  expect(
    await read('The ministry was minded to see the ferries run again.', ['the ferries run again', 'demand', 6.2]),
  ).toEqual([]);
});

it('two contents in a sentence are two', async () => {
  const found = await read(
    'The union held out for a tenth more, and for that by the autumn.',
    ['a tenth more', 'demand'],
    ['the autumn', 'deadline'],
  );
  expect(found).toEqual(['demand | The union | a tenth more | encoder', 'deadline | The union | the autumn | encoder']);
});

const HANGS = '“Drilling could wait if Ganth shares its data,” said the transport minister.';

it('what hangs on something, and on what, is one where the model is half for it', async () => {
  const found = await read(HANGS, ['Drilling could wait', 'offer', 6.1], ['Ganth shares its data', 'demand', 6.1]);
  expect(found).toEqual([
    'commitment | the transport minister | Drilling could wait | hinge',
    'condition | the transport minister | Ganth shares its data | hinge',
  ]);
});

it('and none where the model sees less', async () => {
  const found = await read(HANGS, ['Drilling could wait', 'offer', 5.5], ['Ganth shares its data', 'demand', 5.5]);
  expect(found).toEqual([]);
});
