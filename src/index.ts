/** Readout for Node: all that the package offers to programs. */
export { createReader, type ReaderOptions, readKnowledgeFolder } from './app/reader.ts';
export {
  type FetchedPage,
  type FetchOptions,
  fetchPage,
  fromHtml,
  type HtmlSource,
  type Source,
} from './app/sources.ts';
export type { OwnKnowledge } from './app/standard-pipeline.ts';
export * from './common.ts';
