import { createReader } from '../../../src/index.ts';
import { attributionPrediction } from '../../../src/stages/statements/eval.ts';
import type { Peer } from '../figures.ts';

/** Readout as anybody calls it, all its stages, in one thread. `model` as `createReader` takes it. */
export async function readout(model: string | undefined): Promise<Peer> {
  const reader = createReader({ model, onNotice: console.error });
  // The model opens with the first article; opening belongs to the start, as it does with the others.
  await reader.read({ text: 'It rained.' });
  return {
    async find({ id, text, published }) {
      const { attributions } = attributionPrediction(await reader.read({ id, text, published }));
      return { attributions };
    },
    close: () => reader.close(),
  };
}
