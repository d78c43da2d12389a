import { spawnSync } from 'node:child_process';
import { afterAll, describe, expect, it } from 'vitest';
import { inWorkers } from '../../src/app/node/pool.ts';
import { createReader } from '../../src/app/reader.ts';
import { readerOver } from '../../src/app/reading.ts';
import type { Source } from '../../src/app/sources.ts';
import { createTextReader } from '../../src/app/text-reader.ts';
import type { Readout } from '../../src/model/records.ts';
import { stage } from '../../src/model/stage.ts';
import { article, everyStage } from '../every-record.ts';

const sources: Source[] = [
  { id: 'one', text: 'Talks to begin\n\n“No,” he said on Monday. She told reporters that it was over.' },
  { id: 'bad-date', text: 'x', published: 'yesterday' },
  { text: 'According to officials, nothing was decided.', outlet: 'The Gazette', authors: ['A. Writer'] },
  {} as Source,
  { id: 7, text: 'x' } as unknown as Source,
  null as unknown as Source,
  { id: 'last', text: '👍 “Yes.”', published: '2025-08-07' },
];

async function readAll(reader: { readMany: (all: Source[]) => AsyncIterable<unknown> }): Promise<unknown[]> {
  return Array.fromAsync(reader.readMany(sources));
}

const readers = [0, 1, 2, 8].map(workers => createReader({ workers }));
afterAll(() => Promise.all(readers.map(reader => reader.close())));

describe('a reader', () => {
  it('gives the same bytes from any number of workers', async () => {
    const [here, ...elsewhere] = await Promise.all(readers.map(async reader => JSON.stringify(await readAll(reader))));
    for (const other of elsewhere) expect(other).toBe(here);
  });

  it('gives results in order and a failure for each source that cannot be read', async () => {
    for (const reader of readers.slice(0, 2)) {
      const results = (await readAll(reader)) as {
        error?: { code: string; message: string };
        article?: { id: string };
      }[];
      expect(results.map(result => result.error?.code ?? result.article?.id)).toEqual([
        'one',
        'bad-date',
        expect.stringMatching(/^a-[0-9a-f]{16}$/),
        'bad-record',
        'bad-record',
        'bad-record',
        'last',
      ]);
      expect(results[1]).toMatchObject({ schema: 'readout/1', id: 'bad-date' });
      expect(results[4]).toMatchObject({ id: null, error: { message: expect.stringContaining('"id" as a string') } });
    }
  });

  it('rejects a single source that cannot be read', async () => {
    for (const reader of readers.slice(0, 2)) {
      await expect(reader.read({ text: 'x', published: '2025-02-30' })).rejects.toMatchObject({ code: 'bad-date' });
      await expect(reader.read({ text: 3 as never })).rejects.toMatchObject({
        code: 'bad-record',
        message: 'Expected "text" as a string, or "html" as a string or bytes, found 3.',
      });
    }
  });

  it('reads an article again from its readout', async () => {
    const first = await readers[0]!.read(sources[0]!);
    expect(JSON.stringify(await readers[1]!.read(JSON.parse(JSON.stringify(first)).article))).toBe(
      JSON.stringify(first),
    );
  });

  it('calls its own faults by their name', async () => {
    const broken = stage({
      name: 'broken',
      needs: [],
      gives: ['times'],
      run: () => (undefined as never as () => never)(),
    });
    const reader = createReader({ stages: [broken] });
    const [failure] = await Array.fromAsync(reader.readMany([article]));
    expect(failure).toMatchObject({ id: 'norland', error: { code: 'internal' } });
    await expect(reader.read(article)).rejects.toMatchObject({
      code: 'internal',
      message: expect.stringContaining('please report it'),
    });
  });

  it('takes other stages in this thread', async () => {
    const readout = await createReader({ stages: everyStage }).read(article);
    expect(readout.events).toHaveLength(1);
  });

  it('refuses options that make no sense', () => {
    for (const workers of [-1, 1.5, Number.NaN, 1000]) {
      expect(() => createReader({ workers })).toThrow(expect.objectContaining({ code: 'bad-option' }));
    }
    expect(() => createReader({ workers: 1, stages: everyStage })).toThrow(
      expect.objectContaining({ code: 'bad-option' }),
    );
  });
});

describe.each([0, 1])('with %i workers', workers => {
  it('stops with the signal of the call', async () => {
    await using reader = createReader({ workers });
    await expect(reader.read(sources[0]!, { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'aborted' });
    const controller = new AbortController();
    const results = reader.readMany(sources, { signal: controller.signal });
    await results.next();
    controller.abort();
    await expect(results.next()).rejects.toMatchObject({ code: 'aborted' });
    expect((await reader.read(sources[0]!)).article.id).toBe('one');
  });

  it('stops with the signal of the reader', async () => {
    const controller = new AbortController();
    await using reader = createReader({ workers, signal: controller.signal });
    const results = reader.readMany(endless());
    await results.next();
    setTimeout(() => controller.abort(), 20);
    await expect(Array.fromAsync(results)).rejects.toMatchObject({ code: 'aborted' });
    await expect(reader.read(sources[0]!)).rejects.toMatchObject({ code: 'aborted' });
  });

  it('is closed once and for all', async () => {
    const reader = createReader({ workers });
    const results = reader.readMany(endless());
    await results.next();
    await reader.close();
    await reader.close();
    await expect(results.next()).rejects.toMatchObject({ code: 'closed' });
    await expect(reader.read(sources[0]!)).rejects.toMatchObject({ code: 'closed' });
  });
});

function* endless(): Generator<Source> {
  for (;;) yield { text: 'He said so.' };
}

describe('the workers', () => {
  const file = new URL('./faulty-worker.ts', import.meta.url);

  it('are replaced when they die, and the reading goes on', async () => {
    await using reader = readerOver(inWorkers(2, {}, file));
    const texts = ['a', 'exit', 'b', 'throw', 'c', 'd'].map(text => ({ text }));
    const results = await Array.fromAsync(reader.readMany(texts));
    expect(results).toEqual([
      'a',
      expect.objectContaining({
        error: { code: 'worker-died', message: expect.stringContaining('exited with code 7') },
      }),
      'b',
      expect.objectContaining({ error: { code: 'worker-died', message: expect.stringContaining('no such luck') } }),
      'c',
      'd',
    ] as unknown as Readout[]);
  });

  it('are ended with what they are at by a signal', async () => {
    await using reader = readerOver(inWorkers(1, {}, file));
    const controller = new AbortController();
    const hanging = reader.read({ text: 'hang' }, { signal: controller.signal });
    const waiting = reader.read({ text: 'next' });
    setTimeout(() => controller.abort(), 20);
    await expect(hanging).rejects.toMatchObject({ code: 'aborted' });
    expect(await waiting).toBe('next');
  });

  it('are freed by closing, whatever they are at', async () => {
    const reader = readerOver(inWorkers(1, {}, file));
    const hanging = reader.read({ text: 'hang' });
    const waiting = reader.read({ text: 'next' });
    setTimeout(() => void reader.close(), 20);
    await expect(hanging).rejects.toMatchObject({ code: 'closed' });
    await expect(waiting).rejects.toMatchObject({ code: 'closed' });
  });

  it('keep a process alive while they read, not after', () => {
    const entry = new URL('../../src/index.ts', import.meta.url).href;
    const script = `
      import { createReader } from ${JSON.stringify(entry)};
      const { article } = await createReader({ workers: 2 }).read({ id: 'x', text: 'He said so.' });
      console.log(article.id);`;
    const { stdout, status } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
      timeout: 20_000,
    });
    expect({ stdout, status }).toEqual({ stdout: 'x\n', status: 0 });
  });
});

describe('the reader of pages', () => {
  it('reads text as the other one does, and no HTML', async () => {
    const reader = createTextReader();
    await using other = createReader({ model: 'rules' });
    expect(JSON.stringify(await reader.read(article))).toBe(JSON.stringify(await other.read(article)));
    await expect(reader.read({ html: '<p>No.</p>' } as never)).rejects.toMatchObject({ code: 'bad-record' });
  });
});
