import { createReader, type Reader, type Source, webModel } from '../../browser.ts';

/** A reader in the browser, and the name of the model that it reads with. */
export interface OpenReader {
  readonly reader: Reader<Source>;
  readonly model: string;
}

/** Where the server keeps the files of the model. */
const FOLDER = '/model/';

/**
 * Opens the reader that `/try` reads with: the one place where its stages are chosen. Whatever it needs besides code, the
 * model's weights and the WebAssembly that runs them, is loaded by the time that it resolves: nothing is fetched afterwards.
 * Where the server has no model, it reads by rules.
 */
export async function openReader(): Promise<OpenReader> {
  const config = await fetchBytes('config.json');
  if (!config) return { reader: createReader(), model: 'rules' };
  const { files } = JSON.parse(new TextDecoder().decode(config)) as { files: Record<string, { path: string }> };
  const names = Object.values(files).map(({ path }) => path);
  const bytes = await Promise.all(names.map(fetchBytes));
  const loaded = Object.fromEntries(names.flatMap((name, i) => (bytes[i] ? [[name, bytes[i]]] : [])));
  const model = await webModel({ 'config.json': config, ...loaded });
  const encoder = await model.open();
  const reader = createReader({ model: { config: model.config, open: async () => encoder } });
  return { reader, model: model.config.name };
}

/** The bytes of a file of the model; undefined where there is none. */
async function fetchBytes(name: string): Promise<Uint8Array | undefined> {
  const answer = await fetch(FOLDER + encodeURIComponent(name));
  return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined;
}
