/** A worker thread with an encoder of its own: encodes the texts that it is sent, and answers with their scores. */
import { parentPort, workerData } from 'node:worker_threads';
import { openEncoder } from '../../src/encoder/node/index.ts';

const encoder = await openEncoder(workerData);

parentPort!.on('message', async (text: string) => {
  const { heads } = await encoder.encode({ text, blocks: [{ start: 0, end: text.length }] }, []);
  parentPort!.postMessage({ text, scores: heads.roles!.data });
});
