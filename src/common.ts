/** What Readout offers wherever it runs. */
export {
  type ExplainedReference,
  type ExplainedSentence,
  type ExplainedWords,
  type Explanation,
  explain,
} from './app/explain.ts';
export { type PresentOptions, present } from './app/present.ts';
export type { Reader, ReadOptions } from './app/reading.ts';
export type { ReadArticle, TextSource } from './app/text-sources.ts';
export type { ArticleMeta } from './article/article.ts';
export { fromText } from './article/plain/index.ts';
export { type ErrorCode, ReadoutError } from './model/errors.ts';
export type { Draft, Drafts, LayerName, Layers, RecordLayerName, Sentence, Token } from './model/layers.ts';
export type * from './model/records.ts';
export type { Piece, Span } from './model/span.ts';
export { type PlantedPieces, type Stage, type StageSpec, stage } from './model/stage.ts';
export { createPipeline, type Pipeline, type PipelineSettings, standardStages } from './pipeline/index.ts';
export { version } from './version.ts';
