/** A worker thread with an encoder of its own: encodes the texts that it is sent, and answers with their scores. */
import { parentPort, workerData } from 'node:worker_threads';
import { onLeash } from '../../src/app/node/leash.ts';
import { openEncoder } from '../../src/encoder/node/index.ts';

const { leash, ...settings } = workerData;
const encoder = await openEncoder({
  ...settings,
  during: work => (leash ? onLeash(leash, work) : work()),
});

parentPort!.on('message', async (text: string) => {
  const { heads } = await encoder.encode({ text, blocks: [{ start: 0, end: text.length }] }, []);
  parentPort!.postMessage({ text, scores: heads.roles!.data });
});
