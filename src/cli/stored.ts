import { readFile } from 'node:fs/promises';
import { ReadoutError } from '../model/errors.ts';
import type { Failure, Readout } from '../model/records.ts';
import { fileError } from './bytes.ts';

/** Largest file of readouts that is looked into. */
const MOST = 200_000_000;

/**
 * The readouts in a file that `--format json` or `--format jsonl` wrote, without the failures; undefined for a file that
 * is no such thing, which then is an article.
 */
export async function storedReadouts(path: string): Promise<Readout[] | undefined> {
  if (!/\.(json|jsonl|ndjson)$/i.test(path)) return undefined;
  const text = await readFile(path, 'utf8').catch(error => {
    throw new ReadoutError(fileError(error).code, `${path}: ${fileError(error).message}`, { cause: error });
  });
  if (text.length > MOST)
    throw new ReadoutError('too-large', `${path} is too large to look into: ${text.length} characters.`);
  if (!/^\s*\[?\s*\{\s*"schema"\s*:\s*"readout\/1"/.test(text.slice(0, 200))) return undefined;
  const records = parse(path, text);
  return records.filter(record => !('error' in record)) as Readout[];
}

function parse(path: string, text: string): (Readout | Failure)[] {
  try {
    return [JSON.parse(text)].flat();
  } catch {
    // Not one JSON value: then one a line.
  }
  return text
    .split('\n')
    .map((line, i) => [line, i + 1] as const)
    .filter(([line]) => line.trim() !== '')
    .map(([line, number]) => {
      try {
        return JSON.parse(line);
      } catch (cause) {
        throw new ReadoutError(
          'bad-json',
          `${path}, line ${number}: expected JSON, found ${(cause as Error).message}.`,
          {
            cause,
          },
        );
      }
    });
}
