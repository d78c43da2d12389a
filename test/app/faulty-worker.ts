/** A worker that does what the text says: dies, hangs, fails in a way of its own, or answers. */
import { parentPort } from 'node:worker_threads';

parentPort!.on('message', ({ text }: { text: string }) => {
  if (text === 'exit') process.exit(7);
  if (text === 'throw') throw new Error('no such luck');
  if (text === 'hang') for (;;);
  parentPort!.postMessage({ readout: text });
});
