import { readFile } from 'node:fs/promises';
import { ReadoutError } from '../model/errors.ts';
import type { Readout } from '../model/records.ts';
import { fileError } from './bytes.ts';
import type { CorrectionOptions } from './program.ts';

/**
 * What puts the corrections of `--corrections` into a readout; without the option, a function that changes nothing, and
 * nothing is loaded. Throws what `readCorrections` throws, and the file's error where it cannot be read.
 */
export async function corrector({ corrections: file }: CorrectionOptions): Promise<(readout: Readout) => Readout> {
  if (file === undefined) return readout => readout;
  const text = await readFile(file, 'utf8').catch(error => {
    throw new ReadoutError(fileError(error).code, `${file}: ${fileError(error).message}`, { cause: error });
  });
  const { correct, readCorrections } = await import('../app/corrections/index.ts');
  const corrections = await readCorrections(text, file);
  return readout => correct(readout, corrections);
}
