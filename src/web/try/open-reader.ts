import { createReader, type Reader, ReadoutError, type Source, webModel } from '../../browser.ts';
import type { Loading } from './messages.ts';

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
 * Where the server has no model, it reads by rules. Throws `unreachable` where the server does not answer, and what
 * `webModel` throws.
 */
export async function openReader(onLoading: (loading: Loading) => void): Promise<OpenReader> {
  const answer = await ask('config.json');
  if (!answer.ok) return { reader: createReader(), model: 'rules' };
  const config = new Uint8Array(await answer.arrayBuffer());
  const { files } = JSON.parse(new TextDecoder().decode(config)) as { files: Record<string, { path: string }> };
  const answers = await Promise.all(Object.values(files).map(async ({ path }) => [path, await ask(path)] as const));
  const there = answers.filter(([, { ok }]) => ok);
  const of = there.reduce((sum, [, { headers }]) => sum + Number(headers.get('content-length') ?? 0), 0);
  let bytes = 0;
  const count = (more: number) => {
    bytes += more;
    onLoading({ bytes: Math.min(bytes, of), of });
  };
  const loaded = await Promise.all(there.map(async ([path, file]) => [path, await bytesOf(file, count)] as const));
  const model = await webModel({ 'config.json': config, ...Object.fromEntries(loaded) });
  const encoder = await model.open();
  const reader = createReader({ model: { config: model.config, open: async () => encoder } });
  return { reader, model: model.config.name };
}

async function ask(name: string): Promise<Response> {
  try {
    return await fetch(FOLDER + encodeURIComponent(name));
  } catch (cause) {
    throw new ReadoutError('unreachable', 'the server does not answer.', { cause });
  }
}

/** The bytes of an answer; `count` is told of each part. */
async function bytesOf(answer: Response, count: (more: number) => void): Promise<Uint8Array> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const body = answer.body!.getReader();
  for (let part = await body.read(); !part.done; part = await body.read()) {
    parts.push(part.value);
    count(part.value.length);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
