import { createHash } from 'node:crypto';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ReadoutError } from '../../model/errors.ts';
import { type ModelConfig, parseConfig } from '../config.ts';
import { compareHash, type EncoderModel, loadModel, modelOf } from '../model.ts';

export interface LoadSettings {
  /** Keep the weights in memory, for a back end that cannot read files itself. */
  readonly inMemory?: boolean | undefined;
}

/**
 * Loads a model from its folder, which holds `config.json` and the files that it names, and checks their hashes. The
 * weights stay on disk unless asked for. Throws `bad-model` for files that are missing, changed or not what they should
 * be.
 */
export async function loadModelFolder(folder: string, { inMemory = false }: LoadSettings = {}): Promise<EncoderModel> {
  const json = await read(folder, 'config.json');
  const config = parseConfig(json.toString('utf8'));
  const { vocab, model } = config.files;
  const path = join(folder, model.path);
  if (inMemory) {
    const [vocabulary, weights] = await Promise.all([read(folder, vocab.path), read(folder, model.path)]);
    return loadModel({ 'config.json': json, [vocab.path]: vocabulary, [model.path]: weights }, sha256);
  }
  const [vocabulary, hash] = await Promise.all([read(folder, vocab.path), hashFile(path)]);
  compareHash(vocab, sha256(vocabulary));
  compareHash(model, hash);
  return modelOf(config, vocabulary, { path });
}

/** The config of a model alone, for its name and hash, before anything heavy is read. Throws `bad-model`. */
export async function configOf(folder: string): Promise<ModelConfig> {
  return parseConfig((await read(folder, 'config.json')).toString('utf8'));
}

async function read(folder: string, name: string): Promise<Buffer> {
  const path = join(folder, name);
  return readFile(path).catch(cause => {
    throw unreadable(path, cause);
  });
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The hash of a file that is never in memory as a whole. */
async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  const buffer = Buffer.allocUnsafe(1 << 20);
  try {
    await using file = await open(path);
    for (;;) {
      const { bytesRead } = await file.read(buffer);
      if (bytesRead === 0) return hash.digest('hex');
      hash.update(buffer.subarray(0, bytesRead));
    }
  } catch (cause) {
    throw unreadable(path, cause);
  }
}

function unreadable(path: string, cause: unknown): ReadoutError {
  const { code } = cause as NodeJS.ErrnoException;
  const why = code === 'ENOENT' ? 'There is no such file' : `It cannot be read (${code ?? String(cause)})`;
  return new ReadoutError(
    'bad-model',
    `The model's file ${path} is missing. ${why}. Expected a folder with config.json, a vocabulary and weights.`,
    { cause },
  );
}
