import { type Explanation, explain as explainRecord } from '../app/explain.ts';
import { createReader } from '../app/reader.ts';
import type { OwnKnowledge } from '../app/standard-pipeline.ts';
import { ReadoutError } from '../model/errors.ts';
import type { Readout } from '../model/records.ts';
import { version } from '../version.ts';
import { corrector } from './corrections.ts';
import { explanationText } from './explanation.ts';
import { type Item, openInputs } from './inputs.ts';
import { exitCodes, type Io, tell } from './io.ts';
import { ownKnowledge } from './knowledge.ts';
import { Output } from './output.ts';
import type { ExplainCommandOptions } from './program.ts';
import { storedReadouts } from './stored.ts';

/** Prints why a record is there. */
export async function explain(id: string, options: ExplainCommandOptions, io: Io): Promise<number> {
  const stored = await storedReadouts(options.in);
  const corrected = await corrector(options);
  const readout = corrected(stored ? chosen(stored, options) : await readArticle(options, io));
  let explanation = explainRecord(readout, id);
  if (stored && explanation.origin === null) {
    explanation = await explainedAgain(readout, explanation, await ownKnowledge(options, io), io);
  }
  const text = options.format === 'json' ? `${JSON.stringify(explanation, null, 2)}\n` : explanationText(explanation);
  await new Output(io).write(text);
  return exitCodes.ok;
}

/** The readout that `--in` names, read where it holds an article, with the corrections that are given. */
export async function readoutIn(options: ReadoutOptions, io: Io): Promise<Readout> {
  const stored = await storedReadouts(options.in);
  const corrected = await corrector(options);
  return corrected(stored ? chosen(stored, options) : await readArticle(options, io));
}

/** Which readout is meant, and how to read it where it is an article. */
type ReadoutOptions = Omit<ExplainCommandOptions, 'format'>;

/** The one readout that is meant. Throws `bad-option` where several could be. */
function chosen(readouts: readonly Readout[], { in: file, article }: ReadoutOptions): Readout {
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
async function readArticle(options: ReadoutOptions, io: Io): Promise<Readout> {
  const input = await openInputs([options.in], {
    about: options,
    stdin: io.stdin,
    note: message => tell(io, message),
  });
  const knowledge = await ownKnowledge(options, io);
  await using reader = createReader({ model: options.model, knowledge, onNotice: notice => tell(io, notice) });
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
async function explainedAgain(
  readout: Readout,
  before: Explanation,
  knowledge: OwnKnowledge | undefined,
  io: Io,
): Promise<Explanation> {
  if (readout.run.version !== version) {
    tell(io, `this readout was made by version ${readout.run.version} without --explain, so its rules are not known.`);
    return before;
  }
  if (readout.run.settings.knowledge !== knowledge?.sha256) {
    tell(
      io,
      'this readout was made without --explain and with other facts: give the same --knowledge to see its rules.',
    );
    return before;
  }
  // What rules found, a model need not find.
  const model = readout.run.model === 'rules' ? 'rules' : undefined;
  await using reader = createReader({ model, knowledge, onNotice: notice => tell(io, notice) });
  const again = explainRecord(await reader.read(readout.article), before.id);
  const same = JSON.stringify(again.words) === JSON.stringify(before.words);
  return same ? again : before;
}
