import type { Stage } from '../model/stage.ts';
import { stage } from '../model/stage.ts';
import type { Encoder } from './encoder.ts';

/**
 * The stage that encodes articles. Given a function, it calls it for the encoder with the first article, and again after
 * it failed; whoever wants the model to load meanwhile calls the function before.
 */
export function encoderStage(encoder: Encoder | (() => Encoder | Promise<Encoder>)): Stage {
  return stage({
    name: 'encoder',
    needs: ['sentences'],
    gives: ['encoding'],
    async run(article, { sentences }, signal) {
      const opened = typeof encoder === 'function' ? await encoder() : encoder;
      return { encoding: await opened.encode(article, sentences, signal) };
    },
  });
}
