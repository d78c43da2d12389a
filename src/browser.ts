/** Readout for pages: reads plain text in the page's own thread, with nothing from Node and no parser of HTML. */
export { createTextReader as createReader, type TextReaderOptions as ReaderOptions } from './app/text-reader.ts';
export type { TextOrArticle as Source } from './app/text-sources.ts';
export { webModel } from './app/web-model.ts';
export * from './common.ts';
