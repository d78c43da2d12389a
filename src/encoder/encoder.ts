import { ReadoutError } from '../model/errors.ts';
import type { EncodedPiece, Encoding, HeadOutput, Sentence } from '../model/layers.ts';
import type { EncoderModel } from './model.ts';
import { BORDERS, type PieceSource, type Pieces, readPieces } from './pieces.ts';
import type { BackEnd, Session, WindowInput } from './session.ts';
import { chooseWindows, cutWindows, type Window } from './windows.ts';

/** A model that reads articles: scores of every head for every word piece, in one pass. */
export interface Encoder extends AsyncDisposable {
  /** The model, without its weights, which need not stay in memory twice. */
  readonly model: Omit<EncoderModel, 'weights'>;
  readonly backEnd: BackEnd;
  /**
   * Encodes an article, however long. The same article gives the same numbers whatever was encoded before, at the same
   * time or in other threads: each window is run by itself. Rejects with `aborted` when the signal fires between two
   * windows, with `closed` after `close()`, with `bad-model` when the model fails.
   */
  encode(source: PieceSource, sentences: readonly Pick<Sentence, 'start'>[], signal?: AbortSignal): Promise<Encoding>;
  /** Ends what is being encoded and frees the model's memory. Safe to call twice. */
  close(): Promise<void>;
}

/** An encoder over a model that is loaded. */
export function encoderOver({ name, hash, config, vocabulary }: Encoder['model'], session: Session): Encoder {
  let closed: Promise<void> | undefined;

  function check(signal: AbortSignal | undefined): void {
    if (closed) throw new ReadoutError('closed', 'The encoder was closed. Open another one.');
    if (signal?.aborted) throw new ReadoutError('aborted', 'Encoding was aborted.', { cause: signal.reason });
  }

  async function encode(
    source: PieceSource,
    sentences: readonly Pick<Sentence, 'start'>[],
    signal?: AbortSignal,
  ): Promise<Encoding> {
    check(signal);
    const pieces = readPieces(source, sentences, vocabulary);
    const windows = cutWindows(pieces.borders, config.window);
    const chosen = chooseWindows(pieces.length, windows);
    const heads = new Map<string, HeadOutput>();
    for (const [name, labels] of Object.entries(config.outputs)) {
      const width = session.widths[name]!;
      const data = new Float32Array(pieces.length * width);
      heads.set(name, { data, width, labels, openings: new Float32Array(windows.length * width) });
    }
    for (const [index, window] of windows.entries()) {
      check(signal);
      const output = await session.run(inputOf(pieces, window));
      for (const [name, head] of heads) {
        const { data } = output[name]!;
        head.openings.set(data.subarray(0, head.width), index * head.width);
        const kept = keptOf(window, chosen, index);
        // The special piece before the window has the first row.
        const rows = data.subarray(
          (kept.start - window.start + 1) * head.width,
          (kept.end - window.start + 1) * head.width,
        );
        head.data.set(rows, kept.start * head.width);
      }
    }
    check(signal);
    return { pieces: encodedPieces(pieces, chosen), windows, heads: Object.fromEntries(heads) };
  }

  function inputOf(pieces: Pieces, { start, end }: Window): WindowInput {
    const length = end - start + 2;
    const input = { ids: new Int32Array(length), case: new Uint8Array(length), layout: new Uint8Array(length) };
    input.ids[0] = vocabulary.opening;
    input.ids[length - 1] = vocabulary.closing;
    input.ids.set(pieces.ids.subarray(start, end), 1);
    input.case.set(pieces.cases.subarray(start, end), 1);
    input.layout.set(pieces.layout.subarray(start, end), 1);
    return input;
  }

  function close(): Promise<void> {
    closed ??= session.close();
    return closed;
  }

  return {
    model: { name, hash, config, vocabulary },
    backEnd: session.backEnd,
    encode,
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** The pieces of a window whose scores are taken from it: they lie side by side. */
function keptOf({ start, end }: Window, chosen: Int32Array, index: number): Window {
  let from = start;
  while (from < end && chosen[from] !== index) from++;
  let to = end;
  while (to > from && chosen[to - 1] !== index) to--;
  return { start: from, end: to };
}

function encodedPieces({ length, starts, ends, borders }: Pieces, chosen: Int32Array): EncodedPiece[] {
  const pieces: EncodedPiece[] = [];
  for (let i = 0; i < length; i++)
    pieces.push({ start: starts[i]!, end: ends[i]!, begins: BORDERS[borders[i]!]!, window: chosen[i]! });
  return pieces;
}
