import type { Encoder, ModelConfig } from '../encoder/index.ts';
import type { Stage } from '../model/stage.ts';
import { inThread } from './in-thread.ts';
import { ownPipeline } from './own-pipeline.ts';
import { type Reader, readerOver } from './reading.ts';
import { modelPipeline, rulesPipeline } from './standard-pipeline.ts';
import { type TextOrArticle, textToArticle } from './text-sources.ts';

export interface TextReaderOptions {
  /** Ends everything that the reader does. */
  readonly signal?: AbortSignal | undefined;
  /** The model to read with; rules unless given. Its encoder is opened with the first article, and not closed. */
  readonly model?: { readonly config: ModelConfig; open(): Promise<Encoder> } | undefined;
  /** Stages to read with instead of the standard ones. */
  readonly stages?: readonly Stage[] | undefined;
}

/** Makes a reader of plain text that runs anywhere. Throws what `createPipeline` throws. */
export function createTextReader({ signal, model, stages }: TextReaderOptions = {}): Reader<TextOrArticle> {
  const own = stages ? ownPipeline(stages) : model ? undefined : rulesPipeline();
  return readerOver(
    inThread(() => own ?? modelPipeline(model!.config, model!.open), textToArticle),
    signal,
  );
}
