import { ReadoutError } from '../model/errors.ts';
import type { ModelConfig } from './config.ts';

/** What turns a model's scores into labels and links: learned values and settings that are no part of its graph. */
export interface Decoding {
  /** Scores of steps between neighbouring labels of the head `roles`, `[from][to]`. */
  readonly step: readonly (readonly number[])[];
  /** Added to the score of "O" in the head `roles`: higher gives fewer, surer spans. */
  readonly outside: number;
  /** Lower ends of the buckets of distance, in pieces, from 1 up. */
  readonly nearFrom: readonly number[];
  /** For each link, what each bucket of distance adds: far before to near before, the same place, near after to far after. */
  readonly near: readonly (readonly number[])[];
  /** Added to the answer "no stated source". */
  readonly noSource: number;
  /** How sure a statement is, from what the model says of its parts: see `calibration.ts` of the stage. */
  readonly calibration: readonly (readonly number[])[];
}

/** Reads the settings of decoding from a model's config. Throws `bad-model` with what was found and expected. */
export function decodingOf({ raw, outputs }: Pick<ModelConfig, 'raw' | 'outputs'>): Decoding {
  const roles = outputs.roles?.length ?? 0;
  const links = outputs.links?.length ?? 0;
  const nearFrom = numbers(raw.near_from, 'near_from', null);
  return {
    step: table(raw.step, 'step', roles, roles),
    outside: number(raw.outside, 'outside'),
    nearFrom,
    near: table(raw.near, 'near', links, 2 * nearFrom.length + 1),
    noSource: number(raw.no_source, 'no_source'),
    calibration: raw.calibration === undefined ? [] : table(raw.calibration, 'calibration', null, 2),
  };
}

function table(value: unknown, name: string, rows: number | null, columns: number): number[][] {
  if (!Array.isArray(value) || (rows !== null && value.length !== rows)) {
    throw bad(`"${name}" as ${rows ?? 'some'} rows of ${columns} numbers`, value);
  }
  return value.map(row => numbers(row, name, columns));
}

function numbers(value: unknown, name: string, length: number | null): number[] {
  if (!Array.isArray(value) || (length !== null && value.length !== length)) {
    throw bad(`"${name}" as ${length ?? 'some'} numbers`, value);
  }
  return value.map(one => number(one, name));
}

function number(value: unknown, name: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw bad(`"${name}" as a number`, value);
  return value;
}

function bad(expected: string, found: unknown): ReadoutError {
  const shown = (JSON.stringify(found) ?? String(found)).slice(0, 120);
  return new ReadoutError('bad-model', `The model's config.json does not fit: expected ${expected}, found ${shown}.`);
}
