import { ReadoutError } from '../model/errors.ts';
import { isRecordLayer } from '../model/fields.ts';
import type { Drafts, LayerName, Layers } from '../model/layers.ts';
import type { Article, Note, Readout, Run } from '../model/records.ts';
import type { Span } from '../model/span.ts';
import type { Stage } from '../model/stage.ts';
import { checkSpans, finishRecords, type KnownIds, type RecordDrafts } from './finish.ts';
import { withEntities, withSpeakers } from './linked.ts';
import { withLinkedRoles } from './linked-roles.ts';
import { orderStages } from './order.ts';
import { withTimesOfSaying } from './times-of-saying.ts';

/** Reads articles: the same article gives the same readout, byte for byte, whatever else was read before. */
export interface Pipeline {
  /** Names of the stages, in the order in which they run. */
  readonly stages: readonly string[];
  /** All layers of one article. Rejects with `aborted` when the signal fires between two stages, or in one that heeds it. */
  layers(article: Article, signal?: AbortSignal): Promise<Partial<Layers>>;
  /** The public JSON of one article. */
  read(article: Article, signal?: AbortSignal): Promise<Readout>;
}

export interface PipelineSettings {
  /** The engine's version, for the run record. */
  readonly version: string;
  /** Name of the model whose weights the stages use, or "rules". */
  readonly model: string;
  /** SHA-256 of those weights, hexadecimal. */
  readonly modelHash?: string | undefined;
  /** What was set to something that changes the records. */
  readonly settings?: Run['settings'] | undefined;
}

/** Puts stages together. Throws `no-provider`, `bad-stage` or `stage-cycle` when they do not fit. */
export function createPipeline(stages: readonly Stage[], settings: PipelineSettings): Pipeline {
  const ordered = orderStages(stages);
  const run: Run = {
    version: settings.version,
    model: settings.model,
    modelHash: settings.modelHash ?? null,
    settings: settings.settings ?? {},
    stages: ordered.map(stage => stage.name),
  };

  async function layers(article: Article, signal?: AbortSignal): Promise<Partial<Layers>> {
    const made: { [L in LayerName]?: unknown } = {};
    const known: KnownIds = new Map();
    for (const stage of ordered) {
      if (signal?.aborted) {
        throw new ReadoutError('aborted', 'Reading was aborted by the caller.', { cause: signal.reason });
      }
      // A stage sees what it declared and nothing else, at run time as at compile time.
      const seen = Object.fromEntries(stage.needs.map(layer => [layer, made[layer]])) as unknown as Layers;
      const { records, others, spans } = sortLayers(stage, await stage.run(article, seen, signal));
      for (const [layer, drafts] of Object.entries(spans)) checkSpans(article, stage.name, layer, drafts);
      if (others.notes) others.notes = [...((made.notes as Note[] | undefined) ?? []), ...(others.notes as Note[])];
      Object.assign(made, others, finishRecords(article, stage.name, records, known));
    }
    return made as Partial<Layers>;
  }

  async function read(article: Article, signal?: AbortSignal): Promise<Readout> {
    const made = await layers(article, signal);
    const { notes, leftOut, ...about } = article;
    const mentions = withEntities(made.mentions ?? [], made.links ?? []);
    return {
      schema: 'readout/1',
      run,
      article: about,
      mentions,
      entities: made.entities ?? [],
      links: made.links ?? [],
      times: made.times ?? [],
      statements: withTimesOfSaying(withSpeakers(made.statements ?? [], made.links ? mentions : []), made.times ?? []),
      ...withLinkedRoles(made.events ?? [], made.positions ?? [], mentions),
      amounts: made.amounts ?? [],
      notes: [...notes, ...(made.notes ?? [])],
      leftOut,
    };
  }

  return { stages: run.stages, layers, read };
}

/** What a stage gave, records apart from what has none. Throws `bad-stage` unless every promised layer is there. */
function sortLayers(stage: Stage, given: Partial<Drafts>) {
  const records: RecordDrafts = {};
  const others: Partial<Record<LayerName, unknown>> = {};
  const spans: Partial<Record<LayerName, readonly Span[]>> = {};
  for (const layer of stage.gives) {
    const drafts = layer === 'encoding' ? given.encoding?.pieces : given[layer];
    if (!Array.isArray(drafts)) {
      throw new ReadoutError('bad-stage', `Stage "${stage.name}" promised the layer "${layer}" and did not give it.`);
    }
    if (isRecordLayer(layer)) records[layer] = drafts;
    else {
      others[layer] = given[layer];
      spans[layer] = drafts;
    }
  }
  return { records, others, spans };
}
