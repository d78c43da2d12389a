import { ReadoutError } from '../model/errors.ts';
import type { LayerName, Layers } from '../model/layers.ts';
import type { Article, Readout } from '../model/records.ts';
import type { Stage } from '../model/stage.ts';
import { checkSpans, finishRecords, isRecordLayer } from './finish.ts';
import { orderStages } from './order.ts';

/** Reads articles: the same article gives the same readout, byte for byte, whatever else was read before. */
export interface Pipeline {
  /** Names of the stages, in the order in which they run. */
  readonly stages: readonly string[];
  /** All layers of one article. Rejects with `aborted` when the signal fires between two stages. */
  layers(article: Article, signal?: AbortSignal): Promise<Partial<Layers>>;
  /** The public JSON of one article. */
  read(article: Article, signal?: AbortSignal): Promise<Readout>;
}

export interface PipelineSettings {
  /** The engine's version, for the run record. */
  readonly version: string;
  /** Name of the model whose weights the stages use, or "rules". */
  readonly model: string;
}

/** Puts stages together. Throws `no-provider`, `bad-stage` or `stage-cycle` when they do not fit. */
export function createPipeline(stages: readonly Stage[], settings: PipelineSettings): Pipeline {
  const ordered = orderStages(stages);
  const names = ordered.map(stage => stage.name);

  async function layers(article: Article, signal?: AbortSignal): Promise<Partial<Layers>> {
    const made: { [L in LayerName]?: unknown } = {};
    for (const stage of ordered) {
      if (signal?.aborted)
        throw new ReadoutError('aborted', 'Reading was aborted by the caller.', { cause: signal.reason });
      // A stage sees what it declared and nothing else, at run time as at compile time.
      const seen = Object.fromEntries(stage.needs.map(layer => [layer, made[layer]])) as unknown as Layers;
      const given = await stage.run(article, seen);
      for (const layer of stage.gives) {
        const drafts = given[layer];
        if (!Array.isArray(drafts)) {
          throw new ReadoutError(
            'bad-stage',
            `Stage "${stage.name}" promised the layer "${layer}" and did not give it.`,
          );
        }
        if (isRecordLayer(layer)) made[layer] = finishRecords(article, stage.name, layer, drafts);
        else {
          checkSpans(article, stage.name, layer, drafts);
          made[layer] = drafts;
        }
      }
    }
    return made as Partial<Layers>;
  }

  async function read(article: Article, signal?: AbortSignal): Promise<Readout> {
    const made = await layers(article, signal);
    const { notes, leftOut, ...about } = article;
    return {
      schema: 'readout/1',
      run: { version: settings.version, model: settings.model, stages: names },
      article: about,
      mentions: made.mentions ?? [],
      entities: made.entities ?? [],
      links: made.links ?? [],
      times: made.times ?? [],
      statements: made.statements ?? [],
      events: made.events ?? [],
      positions: made.positions ?? [],
      amounts: made.amounts ?? [],
      notes: [...notes, ...(made.notes ?? [])],
      leftOut,
    };
  }

  return { stages: names, layers, read };
}
