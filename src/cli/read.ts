import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { inOrder } from '../app/in-order.ts';
import { present } from '../app/present.ts';
import { createReader } from '../app/reader.ts';
import type { Reader } from '../app/reading.ts';
import type { Source } from '../app/sources.ts';
import { createFormatter, select, selects } from '../format/index.ts';
import { count, titleOf } from '../format/words.ts';
import { faultOf, ReadoutError } from '../model/errors.ts';
import type { Failure, Readout } from '../model/records.ts';
import { corrector } from './corrections.ts';
import { type Item, openInputs } from './inputs.ts';
import { debug, exitCodes, type Io, tell } from './io.ts';
import { ownKnowledge } from './knowledge.ts';
import { collectEarly } from './memory.ts';
import { Output, OutputClosed } from './output.ts';
import type { ReadCommandOptions } from './program.ts';
import { startProgress } from './progress.ts';
import { loadReportParts } from './report-parts.ts';

/** Messages about single articles that are printed; the rest is counted. */
const MOST_MESSAGES = 20;

/** Reads the inputs and writes readouts as they come. Returns the exit code. */
export async function read(names: readonly string[], options: ReadCommandOptions, io: Io): Promise<number> {
  checkOut(names, options.out);
  const knowledge = await ownKnowledge(options, io);
  const tally = new Tally(io);
  const input = await openInputs(names, { about: options, stdin: io.stdin, note: message => tell(io, message) });
  const toTerminal = options.out === undefined && io.stdout.isTTY === true;
  const formatter = createFormatter(options.format, {
    many: input.many,
    selected: selects(selectionOf(options)),
    width: widthOf(io, toTerminal),
    colors: toTerminal && colorsOf(io),
    report: options.format === 'html' ? await loadReportParts() : undefined,
  });
  const output = new Output(io, options.out);
  const progress = startProgress(io, { many: input.many, toTerminal });
  // One article is read in this thread, the quickest way to a first line. Many are read in workers, even with one job:
  // this thread then hears Ctrl-C while a long article is read.
  const jobs = options.jobs ?? Math.min(availableParallelism(), 4);
  const signal = input.many ? io.interrupts() : new AbortController().signal;
  const { model } = options;
  const onNotice = (notice: string) => tell(io, notice);
  if (input.many) await collectEarly();
  await using reader = createReader({ workers: input.many ? jobs : 0, model, knowledge, onNotice });

  const corrected = await corrector(options);

  let begun = false;
  const write = async (text: string, keep: boolean) => {
    if (text === '' && !keep) return;
    await output.write(begun ? text : formatter.begin() + text);
    begun = true;
  };
  try {
    const results = inOrder(input.items, (item, until) => readItem(item, reader, until, io), {
      width: 2 * jobs,
      signal,
      check: () => checkSignal(signal),
    });
    for await (const { item, result } of results) {
      if ('error' in result) {
        tally.failed(result);
        await write(formatter.failure(result), false);
      } else {
        tally.read++;
        const shown = select(
          present(await corrected(result), { explain: options.explain || options.format === 'html' }),
          selectionOf(options),
        );
        await write(formatter.readout(shown), true);
      }
      await progress.step('error' in result ? item.name : titleOf(result));
    }
  } catch (error) {
    if (error instanceof OutputClosed) return exitCodes.ok;
    if (!signal.aborted) throw error;
  } finally {
    await progress.end();
  }
  // What was interrupted ends properly, too: the records made so far are kept, in a document that is whole.
  if (begun) await write(formatter.end(), true);
  await output.end();
  return tally.end(signal.aborted, input.many);
}

type Done = { readonly item: Item; readonly result: Readout | Failure };

async function readItem(item: Item, reader: Reader<Source>, signal: AbortSignal, io: Io): Promise<Done> {
  try {
    return { item, result: await reader.read(await item.source(signal), { signal }) };
  } catch (error) {
    debug(io, error);
    const { code, message } = faultOf(error);
    // What is said about an address names it already.
    const named = item.name.includes('://') && message.includes(item.name) ? message : `${item.name}: ${message}`;
    return { item, result: { schema: 'readout/1', id: item.id, error: { code, message: named } } };
  }
}

/** Counts what was read and tells about what was not. */
class Tally {
  read = 0;
  #failed = 0;
  readonly #io: Io;

  constructor(io: Io) {
    this.#io = io;
  }

  failed({ error }: Failure): void {
    this.#failed++;
    if (this.#failed <= MOST_MESSAGES) tell(this.#io, error.message);
  }

  /** The last word, and the exit code. */
  end(interrupted: boolean, many: boolean): number {
    if (this.#failed > MOST_MESSAGES)
      tell(this.#io, `… and ${this.#failed - MOST_MESSAGES} more that could not be read.`);
    if (interrupted) {
      tell(this.#io, `interrupted after ${count(this.read, 'article')}.`);
      return exitCodes.interrupted;
    }
    if (many && this.#failed > 0 && this.read + this.#failed > 1) {
      tell(this.#io, `${count(this.read, 'article')} read, ${this.#failed} could not be.`);
    }
    if (this.read === 0) return exitCodes.nothing;
    return this.#failed === 0 ? exitCodes.ok : exitCodes.some;
  }
}

function selectionOf({ speaker, form }: ReadCommandOptions) {
  return { speaker, forms: form };
}

function checkSignal(signal: AbortSignal): void {
  if (signal.aborted) throw new ReadoutError('aborted', 'Reading was interrupted.');
}

/** An article must not be overwritten by its own readout. */
function checkOut(names: readonly string[], out: string | undefined): void {
  if (out !== undefined && names.some(name => name !== '-' && resolve(name) === resolve(out))) {
    throw new ReadoutError(
      'bad-option',
      `--out ${out} is one of the inputs and would be overwritten. Name another file.`,
    );
  }
}

function widthOf(io: Io, toTerminal: boolean): number {
  const stated = Number(io.env.COLUMNS);
  if (Number.isInteger(stated) && stated > 0) return stated;
  return (toTerminal && io.stdout.columns) || 100;
}

function colorsOf({ env }: Io): boolean {
  return !env.NO_COLOR && env.TERM !== 'dumb';
}
