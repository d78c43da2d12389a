import { readFile } from 'node:fs/promises';
import { exitCodes, type Io } from './io.ts';
import { Output } from './output.ts';
import type { SchemaCommandOptions } from './program.ts';

// The package ships it beside the code: from src/cli in development and from dist/cli once built.
const SCHEMA = new URL('../../schema/readout-1.schema.json', import.meta.url);

/** Prints the JSON Schema. */
export async function schema(options: SchemaCommandOptions, io: Io): Promise<number> {
  const output = new Output(io, options.out);
  await output.write(await readFile(SCHEMA, 'utf8'));
  await output.end();
  return exitCodes.ok;
}
