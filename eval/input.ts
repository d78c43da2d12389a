import type { Source } from '../src/index.ts';
import { jsonLines } from './task.ts';

/** The articles of a JSONL file, each cut down to what a system may see: labels never reach a reader. */
export function* textSources(file: string): Generator<Source> {
  for (const line of jsonLines(file)) {
    const { id, text, published, dct, title, outlet } = line;
    if (typeof id !== 'string' || typeof text !== 'string') {
      throw new Error(
        `${file}: expected { "id": …, "text": … } on every line, found ${JSON.stringify(Object.keys(line))}.`,
      );
    }
    yield {
      id,
      text,
      published: firstString(published, dct),
      title: firstString(title),
      outlet: firstString(outlet),
    };
  }
}

function firstString(...values: readonly unknown[]): string | undefined {
  return values.find(value => typeof value === 'string');
}
