import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { createReader, type Readout, type Source } from '../src/index.ts';
import { jsonLines, type PredictOptions } from './task.ts';

/** Reads the articles of a JSONL file and writes what `prediction` makes of each readout, one a line, in their order. */
export async function predictTexts(
  input: string,
  out: string,
  prediction: (readout: Readout) => unknown,
  { model }: PredictOptions = {},
): Promise<void> {
  await using reader = createReader({ model, onNotice: console.error });
  const stream = createWriteStream(out);
  for await (const readout of reader.readMany(textSources(input))) {
    if ('error' in readout) throw new Error(`${readout.id}: ${readout.error.message}`);
    stream.write(`${JSON.stringify(prediction(readout))}\n`);
  }
  await finished(stream.end());
}

/** The articles of a JSONL file, each cut down to what a system may see: labels never reach a reader. */
function* textSources(file: string): Generator<Source> {
  for (const line of jsonLines(file)) {
    const { id, text, published, dct, dateCreated, title, outlet } = line;
    if (typeof id !== 'string' || typeof text !== 'string') {
      throw new Error(
        `${file}: expected { "id": …, "text": … } on every line, found ${JSON.stringify(Object.keys(line))}.`,
      );
    }
    yield {
      id,
      text,
      published: firstString(published, dct, dateCreated),
      title: firstString(title),
      outlet: firstString(outlet),
    };
  }
}

function firstString(...values: readonly unknown[]): string | undefined {
  return values.find(value => typeof value === 'string');
}
