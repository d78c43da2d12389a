import { describe, expect, it } from 'vitest';
import { fromText } from '../../../src/index.ts';
import { createPipeline } from '../../../src/pipeline/index.ts';
import { stagesForEvents } from './stages.ts';

const pipeline = createPipeline(stagesForEvents, { version: 'test', model: 'rules' });

/** Events of a text printed on Thursday, 7 August 2025: trigger, status and whether they have a time. */
async function read(text: string): Promise<string[]> {
  const { events } = await pipeline.read(fromText(text, { published: '2025-08-07' }));
  return events.map(
    ({ trigger, status, time }) => `${trigger[0]!.quote} ${status}${time === null ? '' : ', with its time'}`,
  );
}

describe('a day to come', () => {
  it('is not the time of what a verb in the past tells', async () => {
    expect(await read('The minister urged the rebels to talk and named next Sunday as the last day.')).toContain(
      'urged occurred',
    );
    expect(await read('The government rejected the plan that parliament reads next Monday.')).toContain(
      'rejected occurred',
    );
  });

  it('is the time of a noun, which then is planned', async () => {
    expect(await read('The talks of the government with the rebels on 10 August are in doubt.')).toContain(
      'talks planned, with its time',
    );
  });

  it('a day gone by stays with the verb', async () => {
    expect(await read('The government rejected the plan on Monday.')).toEqual(['rejected occurred, with its time']);
  });
});
