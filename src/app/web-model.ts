import { loadModel, type ModelFiles } from '../encoder/index.ts';
import { openWebEncoder, type WebSettings } from '../encoder/web/index.ts';
import type { TextReaderOptions } from './text-reader.ts';

/**
 * A model for a reader in the browser, from the bytes of its files by their names: `config.json` and those that it names.
 * WebAssembly loads when the reader first reads. Throws `bad-model` for files that are missing, changed or do not fit.
 */
export async function webModel(
  files: ModelFiles,
  settings: WebSettings = {},
): Promise<NonNullable<TextReaderOptions['model']>> {
  const model = await loadModel(files);
  return { config: model.config, open: () => openWebEncoder(model, settings) };
}
