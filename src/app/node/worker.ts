/** A worker thread: reads one source at a time and answers with its readout or its error. */
import { parentPort } from 'node:worker_threads';
import { faultOf } from '../../model/errors.ts';
import { type Source, toArticle } from '../sources.ts';
import { standardPipeline } from '../standard-pipeline.ts';
import type { Answer } from './messages.ts';

const pipeline = standardPipeline();

parentPort!.on('message', async (source: Source) => {
  parentPort!.postMessage(await answer(source));
});

async function answer(source: Source): Promise<Answer> {
  try {
    return { readout: await pipeline.read(await toArticle(source)) };
  } catch (error) {
    const { code, message } = faultOf(error);
    return { error: { code, message } };
  }
}
