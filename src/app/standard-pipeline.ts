import { decodingOf } from '../encoder/decoding.ts';
import { type Encoder, encoderStage, type ModelConfig, once } from '../encoder/index.ts';
import { type Knowledge, openKnowledge } from '../knowledge/index.ts';
import { createPipeline, type Pipeline, stagesWith } from '../pipeline/index.ts';
import { version } from '../version.ts';

/** A pipeline, and what has to be freed when nobody reads with it any more. */
export interface OpenPipeline {
  readonly pipeline: Pipeline;
  close(): Promise<void>;
}

/** Facts of a user's own on top of those that ship, as plain data that travels between threads. */
export interface OwnKnowledge {
  /** All that is known then, packed. */
  readonly packed: string;
  /** SHA-256 of `packed`, hexadecimal; stands in the run record. */
  readonly sha256: string;
}

/** The pipeline of rules. */
export function rulesPipeline(own?: OwnKnowledge): OpenPipeline {
  return {
    pipeline: createPipeline(stagesWith({ knowledge: opening(own) }), {
      version,
      model: 'rules',
      settings: settingsOf(own),
    }),
    close: async () => {},
  };
}

/**
 * The pipeline of a trained model. The encoder begins to open at once; whoever reads first waits for it. Throws
 * `bad-model` for a config that the stages cannot use.
 */
export function modelPipeline(
  config: ModelConfig,
  openEncoder: () => Promise<Encoder>,
  own?: OwnKnowledge,
): OpenPipeline {
  const decoding = decodingOf(config);
  const open = once(openEncoder);
  void open().catch(() => {});
  const { name: model, files } = config;
  return {
    pipeline: createPipeline(
      stagesWith({ knowledge: opening(own), trained: { encoder: encoderStage(open), decoding } }),
      {
        version,
        model,
        modelHash: files.model.sha256,
        settings: settingsOf(own),
      },
    ),
    // What never opened needs no closing.
    close: async () => (await open().catch(() => undefined))?.close(),
  };
}

/** Opens a user's knowledge once, when a stage first asks; the stages fall back on what ships. */
function opening(own: OwnKnowledge | undefined): (() => Knowledge) | undefined {
  if (!own) return undefined;
  let opened: Knowledge | undefined;
  return () => {
    opened ??= openKnowledge(own.packed);
    return opened;
  };
}

const settingsOf = (own: OwnKnowledge | undefined) => (own ? { knowledge: own.sha256 } : {});
