/** A worker that does what the text says: dies, hangs, waits a while, or answers. */
import { parentPort } from 'node:worker_threads';

parentPort!.on('message', async ({ text }: { text: string }) => {
  if (text === 'exit') process.exit(7);
  if (text === 'throw') throw new Error('no such luck');
  if (text === 'hang') for (;;);
  if (text === 'wait') await new Promise(resolve => setTimeout(resolve, 1_000));
  const counts = { mentions: 0, entities: 0, links: 0, times: 0, statements: 0, events: 0, positions: 0, amounts: 0 };
  const summary = { id: text, title: null, outlet: null, published: null, url: null, language: null, counts };
  parentPort!.postMessage({ readout: { summary, json: new TextEncoder().encode(JSON.stringify({ text })) } });
});
