/** Reads articles on the reader's own machine, beside the page's thread. */
import { ReadoutError } from '../../browser.ts';
import type { Answer, Question } from './messages.ts';
import { openReader } from './open-reader.ts';

const post = (answer: Answer) => postMessage(answer);
const said = (error: unknown) => (error instanceof ReadoutError ? error.message : String(error));
const opened = openReader(loading => post({ loading }));

addEventListener('message', async ({ data }: MessageEvent<Question>) => {
  const { number, text, published } = data;
  try {
    const { reader } = await opened;
    post({ number, readout: await reader.read({ text, ...(published === null ? {} : { published }) }) });
  } catch (error) {
    post({ number, problem: error instanceof ReadoutError ? error.message : `Reading failed: ${said(error)}` });
  }
});

opened.then(
  ({ model }) => post({ ready: true, model }),
  error => post({ broken: `The model could not be loaded: ${said(error)}` }),
);
