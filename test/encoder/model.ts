import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A tiny model with random weights, made by `training/make_test_model.py`. */
export const folder = fileURLToPath(new URL('model', import.meta.url));

/** Its files, as a browser would have fetched them. */
export function modelFiles(): Record<string, Uint8Array> {
  return Object.fromEntries(readdirSync(folder).map(name => [name, new Uint8Array(readFileSync(join(folder, name)))]));
}
