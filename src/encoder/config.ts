import { ReadoutError } from '../model/errors.ts';
import { GAPS, QUOTES } from './layout.ts';
import { CASES } from './letter-case.ts';
import { COLUMNS, type WindowInput } from './session.ts';
import type { WindowSettings } from './windows.ts';

/** What a model's `config.json` says, checked. */
export interface ModelConfig {
  /** Name and version, for the run record. */
  readonly name: string;
  readonly files: { readonly model: ModelFile; readonly vocab: ModelFile };
  /** How documents are cut: the config's `room` and `context`. */
  readonly window: WindowSettings;
  /** The model's inputs: each is named for the column that it is fed with. */
  readonly inputs: readonly (keyof WindowInput)[];
  /** The outputs that are kept, by their names, with the labels that their columns are shared out among. */
  readonly outputs: Readonly<Record<string, readonly string[]>>;
  /** The file as it is, for stages that find their own settings in it. */
  readonly raw: Readonly<Record<string, unknown>>;
}

/** A file beside the config. */
export interface ModelFile {
  readonly path: string;
  /** SHA-256, hexadecimal. */
  readonly sha256: string;
}

const FORMAT = 'readout-encoder/1';
const MAX_WINDOW = 8192;

/** Reads a model's `config.json`. Throws `bad-model` with what was found and what was expected. */
export function parseConfig(json: string): ModelConfig {
  let found: unknown;
  try {
    found = JSON.parse(json);
  } catch (cause) {
    throw new ReadoutError('bad-model', `The model's config.json is no JSON: ${(cause as Error).message}`, { cause });
  }
  const raw = object(found, 'an object as config.json');
  if (raw.format !== FORMAT) throw bad(`"format" to be "${FORMAT}", the only one that this version reads`, raw.format);
  const lists = { case: CASES, gaps: GAPS, quotes: QUOTES };
  for (const [name, known] of Object.entries(lists)) {
    const listed = raw[name];
    if (JSON.stringify(listed) !== JSON.stringify(known)) throw bad(`"${name}" to be ${known.join(', ')}`, listed);
  }
  const files = object(raw.files, '"files" as an object');
  const pieces = whole(raw.room, '"room"', 2, MAX_WINDOW);
  return {
    name: text(raw.name, '"name"'),
    files: { model: file(files.model, 'files.model'), vocab: file(files.vocab, 'files.vocab') },
    window: { pieces, overlap: whole(raw.context, '"context"', 0, pieces >> 1) },
    inputs: named(raw.inputs, '"inputs"').map(([name]) => {
      if (!COLUMNS.includes(name as keyof WindowInput)) throw bad(`inputs among ${COLUMNS.join(', ')}`, name);
      return name as keyof WindowInput;
    }),
    outputs: Object.fromEntries(
      named(raw.outputs, '"outputs"').map(([name, labels]) => {
        if (Array.isArray(labels) && labels.length > 0 && labels.every(label => typeof label === 'string')) {
          return [name, labels];
        }
        throw bad(`"outputs.${name}" as a list of labels`, labels);
      }),
    ),
    raw,
  };
}

function file(value: unknown, name: string): ModelFile {
  const { path, sha256 } = object(value, `"${name}" as an object`);
  // A plain name: a config that names files elsewhere would have them read.
  if (typeof path !== 'string' || !/^[\w-][\w.-]*$/.test(path)) {
    throw bad(`"${name}.path" to be the name of a file beside config.json`, path);
  }
  if (typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/.test(sha256)) {
    throw bad(`"${name}.sha256" to be 64 hexadecimal digits`, sha256);
  }
  return { path, sha256 };
}

function named(value: unknown, name: string): [string, unknown][] {
  const entries = Object.entries(object(value, `${name} as an object`));
  if (entries.length === 0) throw bad(`${name} to name at least one`, value);
  return entries;
}

function object(value: unknown, expected: string): Readonly<Record<string, unknown>> {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) throw bad(expected, value);
  return value as Readonly<Record<string, unknown>>;
}

function text(value: unknown, name: string): string {
  if (typeof value !== 'string' || value === '') throw bad(`${name} as text`, value);
  return value;
}

function whole(value: unknown, name: string, least: number, most: number): number {
  if (Number.isInteger(value) && (value as number) >= least && (value as number) <= most) return value as number;
  throw bad(`${name} as a whole number from ${least} to ${most}`, value);
}

function bad(expected: string, found: unknown): ReadoutError {
  const shown = (JSON.stringify(found) ?? String(found)).slice(0, 120);
  return new ReadoutError('bad-model', `The model's config.json does not fit: expected ${expected}, found ${shown}.`);
}
