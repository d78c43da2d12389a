/** Reads articles on the reader's own machine, beside the page's thread. */
import { ReadoutError } from '../../browser.ts';
import type { Answer, Question } from './messages.ts';
import { openReader } from './open-reader.ts';

const opened = openReader();
const post = (answer: Answer) => postMessage(answer);

addEventListener('message', async ({ data }: MessageEvent<Question>) => {
  const { number, text, published } = data;
  try {
    const { reader } = await opened;
    post({ number, readout: await reader.read({ text, ...(published === null ? {} : { published }) }) });
  } catch (error) {
    post({ number, problem: error instanceof ReadoutError ? error.message : `Reading failed: ${String(error)}` });
  }
});

// A model that cannot be opened is told of with the first question, which waits for it.
opened.then(({ model }) => post({ ready: true, model })).catch(() => {});
