import type { Stage } from '../model/stage.ts';
import { inThread } from './in-thread.ts';
import { type Reader, readerOver } from './reading.ts';
import { standardPipeline } from './standard-pipeline.ts';
import { type TextOrArticle, textToArticle } from './text-sources.ts';

export interface TextReaderOptions {
  /** Ends everything that the reader does. */
  readonly signal?: AbortSignal | undefined;
  /** Stages to read with instead of the standard ones. */
  readonly stages?: readonly Stage[] | undefined;
}

/** Makes a reader of plain text that runs anywhere. Throws what `createPipeline` throws. */
export function createTextReader({ signal, stages }: TextReaderOptions = {}): Reader<TextOrArticle> {
  return readerOver(inThread(standardPipeline(stages), textToArticle), signal);
}
