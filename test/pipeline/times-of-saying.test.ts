import { expect, it } from 'vitest';
import { fromText } from '../../src/article/plain/index.ts';
import { createPipeline, standardStages } from '../../src/pipeline/index.ts';

const pipeline = createPipeline(standardStages, { version: 'test', model: 'rules' });

it('a statement names the time at which it was said', async () => {
  const text = 'The minister said on Tuesday that talks would begin. “It is over,” the envoy said.';
  const { statements, times } = await pipeline.read(fromText(text, { published: '2025-08-07' }));
  const tuesday = times.find(({ quote }) => quote === 'Tuesday');
  expect(tuesday?.value).toBe('2025-08-05');
  expect(statements.map(({ saidAt }) => saidAt)).toEqual([tuesday!.id, null]);
});
