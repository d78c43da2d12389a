/**
 * A worker thread with an encoder of its own: encodes the texts that it is sent, and answers with their scores, or with
 * the code of what went wrong.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { onLeash } from '../../src/app/node/leash.ts';
import { once } from '../../src/encoder/index.ts';
import { openEncoder } from '../../src/encoder/node/index.ts';
import { faultOf } from '../../src/model/errors.ts';

const { leash, ...settings } = workerData;
const opened = once(() => openEncoder({ ...settings, during: work => (leash ? onLeash(leash, work) : work()) }));

parentPort!.on('message', async (text: string) => {
  try {
    const { heads } = await (await opened()).encode({ text, blocks: [{ start: 0, end: text.length }] }, []);
    parentPort!.postMessage({ text, scores: heads.roles!.data });
  } catch (error) {
    parentPort!.postMessage({ text, error: faultOf(error).code });
  }
});
