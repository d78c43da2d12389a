import { expect, it } from 'vitest';
import { makeArticle } from '../../src/article/article.ts';
import type { Block } from '../../src/model/records.ts';
import { createPipeline, standardStages } from '../../src/pipeline/index.ts';
import { timesOf } from './read.ts';

const pipeline = createPipeline(standardStages, { version: 'test', model: 'rules' });

it('an entry of a live blog is counted from its stamp', async () => {
  const entries = ['Talks will go on tomorrow.', 'The truce holds, the mayor said yesterday.'];
  const text = entries.join('\n');
  const blocks: Block[] = [
    { kind: 'live-entry', start: 0, end: entries[0]!.length, time: '2025-08-05T23:10:00Z' },
    { kind: 'live-entry', start: entries[0]!.length + 1, end: text.length, time: '2025-08-04T09:00:00Z' },
  ];
  const { times } = await pipeline.read(makeArticle(text, blocks, { published: '2025-08-07' }));
  expect(times.map(({ quote, value }) => `${quote} ${value}`)).toEqual(['tomorrow 2025-08-06', 'yesterday 2025-08-03']);
});

it('what is counted from another time names it', async () => {
  const [day, later] = await timesOf('They met on July 3. Two days later, they signed.');
  expect(later).toMatchObject({ value: '2025-07-05', anchor: day!.id, granularity: 'day' });
  expect(day).toMatchObject({ anchor: 'published', stated: ['month', 'day'], implied: ['year'] });
});

it('after a dateline times are counted from it, not from publication', async () => {
  const [dateline, tomorrow] = await timesOf('WASHINGTON, Aug. 6 (AP) — The envoy arrives tomorrow.');
  expect(dateline).toMatchObject({ value: '2025-08-06', anchor: 'published' });
  expect(tomorrow).toMatchObject({ value: '2025-08-07', anchor: dateline!.id });
});

it('quoted words are counted from the time at which they were said', async () => {
  const text =
    'The minister said on Tuesday: “We leave tomorrow.” The envoy said on Tuesday that he would leave tomorrow.';
  const { times } = await pipeline.read(
    makeArticle(text, [{ kind: 'paragraph', start: 0, end: text.length }], { published: '2025-08-07' }),
  );
  expect(times.map(({ value }) => value)).toEqual(['2025-08-05', '2025-08-06', '2025-08-05', '2025-08-08']);
  expect(times[1]!.anchor).toBe(times[0]!.id);
});

it('an open time keeps what its words say', async () => {
  const [time] = (
    await pipeline.read(makeArticle('They meet next Friday.', [{ kind: 'paragraph', start: 0, end: 22 }], {}))
  ).times;
  expect(time).toMatchObject({
    value: null,
    reason: 'undated',
    offset: { kind: 'calendar', weekday: 5, which: 'next', side: 1 },
  });
});
