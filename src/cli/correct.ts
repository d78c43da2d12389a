import { correctionOf, writeCorrections } from '../app/corrections/index.ts';
import { ReadoutError } from '../model/errors.ts';
import type { Correction } from '../model/records.ts';
import { readoutIn } from './explain.ts';
import { exitCodes, type Io } from './io.ts';
import { Output } from './output.ts';
import type { CorrectCommandOptions, CorrectionKind } from './program.ts';

/** Prints corrections as JSON lines. Throws `bad-option` where an option is missing and `not-found` for an unknown id. */
export async function correct(
  kind: CorrectionKind,
  ids: readonly string[],
  options: CorrectCommandOptions,
  io: Io,
): Promise<number> {
  const { by, why } = options;
  // A person says it now: the one place outside of fetching where the clock is asked.
  const at = options.at ?? new Date().toISOString();
  const made: Correction[] =
    kind === 'undo'
      ? ids.map(id => ({ id: `${id}-undone`, by, at, why: why ?? null, kind, undoes: id }))
      : [correctionOf(await readoutOf(options, io), { kind, ids, by, at, why, name: options.name })];
  await new Output(io).write(writeCorrections(made));
  return exitCodes.ok;
}

function readoutOf(options: CorrectCommandOptions, io: Io) {
  if (options.in === undefined) {
    throw new ReadoutError('bad-option', 'Expected --in with the readout that the ids stand in, or its article.');
  }
  return readoutIn({ ...options, in: options.in }, io);
}
