import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';
import { createLeash, pull } from '../../src/app/node/leash.ts';
import { type OpenSettings, openEncoder } from '../../src/encoder/node/index.ts';
import { folder } from './model.ts';

const FILE = new URL('encode-worker.ts', import.meta.url);
const texts = Array.from({ length: 24 }, (_, i) => 'He said that Putin told him no. '.repeat(1 + ((i * 7) % 11)) + i);

/** The scores of all texts, from several threads that take them as they are free. */
async function encodeIn(count: number, backEnd: 'native' | 'wasm'): Promise<Map<string, Float32Array>> {
  const workerData: OpenSettings = { folder, backEnd };
  const workers = Array.from({ length: count }, () => new Worker(FILE, { workerData, execArgv: [] }));
  const waiting = [...texts];
  const scores = new Map<string, Float32Array>();
  await Promise.all(
    workers.map(async worker => {
      for (let text = waiting.shift(); text !== undefined; text = waiting.shift()) {
        worker.postMessage(text);
        const [answer] = await once(worker, 'message');
        expect(answer).toMatchObject({ text });
        expect(answer).not.toHaveProperty('error');
        scores.set(answer.text, answer.scores);
      }
    }),
  );
  await Promise.all(workers.map(worker => worker.terminate()));
  return new Map(texts.map(text => [text, scores.get(text)!]));
}

/** The scores of all texts, from this thread. */
async function encodeHere(backEnd: 'native' | 'wasm'): Promise<Map<string, Float32Array>> {
  await using encoder = await openEncoder({ folder, backEnd });
  const scores = new Map<string, Float32Array>();
  for (const text of texts) {
    const { heads } = await encoder.encode({ text, blocks: [{ start: 0, end: text.length }] }, []);
    scores.set(text, heads.roles!.data);
  }
  return scores;
}

it.each([
  ['native', 1],
  ['native', 8],
  ['wasm', 2],
] as const)('no thread gives other scores than this one: %s, %i', async (backEnd, count) => {
  expect(await encodeIn(count, backEnd)).toEqual(await encodeHere(backEnd));
});

it('a thread that is ended while it encodes, between two windows, takes nothing with it', async () => {
  const leashes = [createLeash(), createLeash()];
  const workers = leashes.map(leash => new Worker(FILE, { workerData: { folder, leash }, execArgv: [] }));
  const answers: unknown[] = [];
  for (const worker of workers) {
    worker.on('message', answer => answers.push(answer.error));
    worker.postMessage('He said that Putin told him no. '.repeat(5_000));
  }
  await Promise.all(workers.map(worker => once(worker, 'online')));
  await new Promise(resolve => setTimeout(resolve, 200));
  await Promise.all(leashes.map(pull));
  await Promise.all(workers.map(worker => worker.terminate()));
  // Its end may come before its answer; an answer can only be that it was stopped.
  expect(answers.filter(error => error !== 'aborted')).toEqual([]);
  expect((await encodeHere('native')).size).toBe(24);
});
