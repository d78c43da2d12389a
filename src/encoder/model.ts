import { ReadoutError } from '../model/errors.ts';
import { hashBytes } from '../model/ids.ts';
import { type ModelConfig, type ModelFile, parseConfig } from './config.ts';
import { parseVocabulary, type Vocabulary } from './vocabulary.ts';

/** The weights of a model: in memory, or a file that the back end reads itself, which keeps one copy less. */
export type Weights = { readonly bytes: Uint8Array } | { readonly path: string };

/** A model that was found whole: what an encoder is opened with. */
export interface EncoderModel {
  readonly name: string;
  /** SHA-256 of the weights, hexadecimal. */
  readonly hash: string;
  readonly config: ModelConfig;
  readonly vocabulary: Vocabulary;
  readonly weights: Weights;
}

/** The files of a model by their names, as bytes: `config.json` and those that it names. */
export type ModelFiles = Readonly<Record<string, Uint8Array>>;

/**
 * Checks the files of a model, against each other and against the hashes in its config. Throws `bad-model` for files
 * that are missing, changed or not what they should be.
 */
export async function loadModel(files: ModelFiles, sha256: Sha256 = webSha256): Promise<EncoderModel> {
  const config = parseConfig(decode(given(files, 'config.json')));
  const vocabulary = given(files, config.files.vocab.path);
  const bytes = given(files, config.files.model.path);
  await checkHash(config.files.vocab, vocabulary, sha256);
  await checkHash(config.files.model, bytes, sha256);
  return modelOf(config, vocabulary, { bytes });
}

/** SHA-256 of bytes, hexadecimal. */
export type Sha256 = (bytes: Uint8Array) => string | Promise<string>;

/** A model of parts that were checked already. */
export function modelOf(config: ModelConfig, vocabulary: Uint8Array, weights: Weights): EncoderModel {
  const { name, files } = config;
  return { name, hash: files.model.sha256, config, vocabulary: parseVocabulary(decode(vocabulary)), weights };
}

async function checkHash(file: ModelFile, bytes: Uint8Array, sha256: Sha256): Promise<void> {
  compareHash(file, await sha256(bytes));
}

/** Throws `bad-model` unless a file has the hash that the config states. */
export function compareHash({ path, sha256 }: ModelFile, found: string): void {
  if (found === sha256) return;
  throw new ReadoutError(
    'bad-model',
    `The model's file ${path} is not the one that its config.json names: expected SHA-256 ${sha256}, found ${found}. It was changed or did not arrive whole; get the model again.`,
  );
}

function given(files: ModelFiles, name: string): Uint8Array {
  const bytes = Object.hasOwn(files, name) ? files[name] : undefined;
  if (bytes) return bytes;
  const names = Object.keys(files).join(', ') || 'nothing';
  throw new ReadoutError('bad-model', `The model has no file ${name}, only ${names}.`);
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch (cause) {
    throw new ReadoutError('bad-model', 'A file of the model that should be text in UTF-8 is not.', { cause });
  }
}

async function webSha256(bytes: Uint8Array): Promise<string> {
  if (!globalThis.crypto?.subtle) return hashBytes(bytes);
  const hash = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return Array.from(new Uint8Array(hash), byte => byte.toString(16).padStart(2, '0')).join('');
}
