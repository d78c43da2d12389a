import { createPipeline, fromText, standardStages } from '../../../src/index.ts';
import type { Layers } from '../../../src/model/layers.ts';
import type { Article } from '../../../src/model/records.ts';
import { timexPrediction } from '../../../src/stages/times/eval.ts';
import { timeSpans, times } from '../../../src/stages/times/index.ts';
import type { Peer } from '../figures.ts';

/** Readout as it is scored: all its stages, in one thread. */
export async function readout(): Promise<Peer> {
  const pipeline = createPipeline(standardStages, { version: '', model: 'rules' });
  const articles = new Map<string, Article>();
  const before: { readonly article: Article; readonly layers: Layers }[] = [];
  return {
    async find({ id, text, published }) {
      const article = fromText(text, { id, published });
      articles.set(id, article);
      const { timexes } = timexPrediction(await pipeline.read(article));
      return { timexes };
    },
    again: {
      async prepare() {
        for (const article of articles.values()) {
          before.push({ article, layers: (await pipeline.layers(article)) as Layers });
        }
      },
      find() {
        for (const { article, layers } of before) {
          const { timeSpans: found } = timeSpans.run(article, layers) as Layers;
          times.run(article, { ...layers, timeSpans: found });
        }
      },
    },
  };
}
