import { type Explanation, explain as explainRecord } from '../app/explain.ts';
import { createReader } from '../app/reader.ts';
import { ReadoutError } from '../model/errors.ts';
import type { Readout } from '../model/records.ts';
import { version } from '../version.ts';
import { explanationText } from './explanation.ts';
import { type Item, openInputs } from './inputs.ts';
import { exitCodes, type Io, tell } from './io.ts';
import { Output } from './output.ts';
import type { ExplainCommandOptions } from './program.ts';
import { storedReadouts } from './stored.ts';

/** Prints why a record is there. */
export async function explain(id: string, options: ExplainCommandOptions, io: Io): Promise<number> {
  const stored = await storedReadouts(options.in);
  const readout = stored ? chosen(stored, options) : await readArticle(options, io);
  let explanation = explainRecord(readout, id);
  if (stored && explanation.origin === null) explanation = await explainedAgain(readout, explanation, io);
  const text = options.format === 'json' ? `${JSON.stringify(explanation, null, 2)}\n` : explanationText(explanation);
  await new Output(io).write(text);
  return exitCodes.ok;
}

/** The one readout that is meant. Throws `bad-option` where several could be. */
function chosen(readouts: readonly Readout[], { in: file, article }: ExplainCommandOptions): Readout {
  const fitting = article === undefined ? readouts : readouts.filter(readout => readout.article.id === article);
  if (fitting.length === 1) return fitting[0]!;
  throw fitting.length === 0 ? noneFits(file, article, readouts) : several(file, readouts);
}

function noneFits(file: string, article: string | undefined, readouts: readonly Readout[]): ReadoutError {
  if (readouts.length === 0)
    return new ReadoutError('not-found', `${file} holds no readout, only articles that failed.`);
  return new ReadoutError('not-found', `${file} holds no article "${article}". It has ${idsOf(readouts)}.`);
}

function several(file: string, readouts: readonly Readout[]): ReadoutError {
  return new ReadoutError(
    'bad-option',
    `${file} holds ${readouts.length} articles. Say which with --article: ${idsOf(readouts)}.`,
  );
}

function idsOf(readouts: readonly Readout[]): string {
  const ids = readouts.slice(0, 5).map(readout => readout.article.id);
  return ids.join(', ') + (readouts.length > ids.length ? ', …' : '');
}

/** Reads the article in the file, as `read` would. */
async function readArticle(options: ExplainCommandOptions, io: Io): Promise<Readout> {
  const input = await openInputs([options.in], {
    about: options,
    stdin: io.stdin,
    note: message => tell(io, message),
  });
  await using reader = createReader();
  let only: Item | undefined;
  for await (const item of input.items) {
    if (options.article !== undefined && item.id !== options.article) continue;
    if (only) {
      throw new ReadoutError('bad-option', `${options.in} holds several articles. Say which with --article ID.`);
    }
    only = item;
  }
  if (!only) throw new ReadoutError('not-found', `${options.in} holds no article "${options.article}".`);
  try {
    return await reader.read(await only.source(new AbortController().signal));
  } catch (error) {
    if (!(error instanceof ReadoutError) || error.message.includes(only.name)) throw error;
    throw new ReadoutError(error.code, `${only.name}: ${error.message}`, { cause: error });
  }
}

/** The same record with its origin, where reading the article again makes it: the readout was written without. */
async function explainedAgain(readout: Readout, before: Explanation, io: Io): Promise<Explanation> {
  if (readout.run.version !== version) {
    tell(io, `this readout was made by version ${readout.run.version} without --explain, so its rules are not known.`);
    return before;
  }
  await using reader = createReader();
  const again = explainRecord(await reader.read(readout.article), before.id);
  const same = JSON.stringify(again.words) === JSON.stringify(before.words);
  return same ? again : before;
}
