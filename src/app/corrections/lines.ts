import { ReadoutError } from '../../model/errors.ts';
import type { Correction } from '../../model/records.ts';
import { activeCorrections } from './active.ts';

/**
 * Reads corrections, one JSON object a line; blank lines are passed over. `name` says where they come from, for
 * messages. Throws `bad-json` and `bad-record` with the line, and what `activeCorrections` throws. Loads the schemas,
 * which reading an article never does.
 */
export async function readCorrections(text: string, name: string): Promise<Correction[]> {
  const schema = await import('../../model/story-schema.ts');
  const corrections: Correction[] = [];
  for (const [i, line] of text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    if (line.trim() === '') continue;
    const where = `${name}, line ${i + 1}`;
    const found = schema.Correction.safeParse(parse(line, where));
    if (!found.success) {
      const [issue] = found.error.issues;
      const field = issue?.path.join('.') || 'the record';
      throw new ReadoutError(
        'bad-record',
        `${where}: expected a correction like {"id", "by", "at", "why", "kind", "keys"}; ${field}: ${issue?.message}.`,
      );
    }
    corrections.push(found.data);
  }
  activeCorrections(corrections);
  return corrections;
}

/** Corrections as JSON lines, each on its own line, as `readCorrections` reads them. */
export function writeCorrections(corrections: readonly Correction[]): string {
  return corrections.map(correction => `${JSON.stringify(correction)}\n`).join('');
}

function parse(line: string, where: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new ReadoutError('bad-json', `${where}: expected one JSON object, found ${(cause as Error).message}.`, {
      cause,
    });
  }
}
