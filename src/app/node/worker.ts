/** A worker thread: reads one source at a time and answers with its readout or its error. */
import { parentPort, workerData } from 'node:worker_threads';
import { once } from '../../encoder/index.ts';
import { faultOf, ReadoutError } from '../../model/errors.ts';
import type { Article, Readout } from '../../model/records.ts';
import { type Source, toArticle } from '../sources.ts';
import { type WrittenReadout, writtenReadout } from '../written.ts';
import { onLeash } from './leash.ts';
import type { Answer, Notice, WorkerData, WorkerSettings } from './messages.ts';
import { openPipeline } from './model.ts';

const { model, knowledge, written = false, mostText = Number.POSITIVE_INFINITY }: WorkerSettings = workerData;
const { leash }: WorkerData = workerData;
const tell = (notice: string): void => parentPort!.postMessage({ notice } satisfies Notice);
const opened = once(() => openPipeline({ model, knowledge }, tell, { during: work => onLeash(leash, work) }));

parentPort!.on('message', async (source: Source) => {
  const answer = await answerTo(source);
  // Bytes change hands instead of being copied.
  const bytes = 'readout' in answer && 'json' in answer.readout ? [answer.readout.json.buffer] : [];
  parentPort!.postMessage(answer, bytes);
});

async function answerTo(source: Source): Promise<Answer<Readout | WrittenReadout>> {
  try {
    // The model, where there is one, loads while the article is made.
    const opening = opened();
    const article = checkLength(await toArticle(source));
    const readout = await (await opening).pipeline.read(article);
    return { readout: written ? writtenReadout(readout) : readout };
  } catch (error) {
    const { code, message } = faultOf(error);
    return { error: { code, message } };
  }
}

function checkLength(article: Article): Article {
  if (article.text.length <= mostText) return article;
  throw new ReadoutError(
    'too-large',
    `Expected an article of at most ${mostText} characters, found one of ${article.text.length}. Split it.`,
  );
}
