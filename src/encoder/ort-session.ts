import type { InferenceSession, Tensor, TypedTensor } from 'onnxruntime-web';
import { ReadoutError } from '../model/errors.ts';
import type { EncoderModel } from './model.ts';
import type { BackEnd, Session, WindowInput, WindowOutput } from './session.ts';

/** What the two packages of onnxruntime have in common. */
export interface Ort {
  readonly Tensor: typeof Tensor;
  readonly InferenceSession: {
    create(path: string, options: InferenceSession.SessionOptions): Promise<InferenceSession>;
    create(bytes: Uint8Array, options: InferenceSession.SessionOptions): Promise<InferenceSession>;
  };
}

/** What fails comes back as an error; nothing is to be printed. */
const QUIET = { logSeverityLevel: 4 } as const;

/**
 * Loads a model with onnxruntime. Throws `bad-model` for a file that is no model, or whose inputs and outputs are not
 * those that its config names.
 */
export async function openSession(
  ort: Ort,
  model: EncoderModel,
  backEnd: BackEnd,
  options: InferenceSession.SessionOptions,
): Promise<Session> {
  const { weights, config } = model;
  let session: InferenceSession;
  try {
    const one: InferenceSession.SessionOptions = {
      ...QUIET,
      executionMode: 'sequential',
      intraOpNumThreads: 1,
      ...options,
    };
    session = await ('path' in weights
      ? ort.InferenceSession.create(weights.path, one)
      : ort.InferenceSession.create(weights.bytes, one));
  } catch (cause) {
    throw new ReadoutError(
      'bad-model',
      `The model "${model.name}" cannot be loaded: ${firstLine(cause)} Expected a model for onnxruntime 1.30 or older.`,
      { cause },
    );
  }
  const inputs = inputsOf(session);
  const outputs = Object.keys(config.outputs);
  const missing = outputs.find(name => !session.outputNames.includes(name));
  if (missing !== undefined) throw misfit(`no output "${missing}", only ${session.outputNames.join(', ')}`);
  const widths = Object.fromEntries(outputs.map(name => [name, widthOf(name)]));
  // One run at a time: neither back end takes a second while it is at the first.
  let last: Promise<unknown> = Promise.resolve();

  function inputsOf({ inputNames, inputMetadata }: InferenceSession) {
    const stray = config.inputs.find(name => !inputNames.includes(name));
    if (stray !== undefined) throw misfit(`no input "${stray}", only ${inputNames.join(', ')}`);
    return inputNames.map((name, i) => {
      const column = config.inputs.find(column => column === name);
      if (!column) throw misfit(`an input "${name}" that its config.json does not name`);
      const metadata = inputMetadata[i];
      const type = metadata?.isTensor ? metadata.type : undefined;
      if (type !== 'int64' && type !== 'int32') throw misfit(`an input "${name}" of ${type}, neither int64 nor int32`);
      return { column, type };
    });
  }

  function widthOf(name: string): number {
    const metadata = session.outputMetadata[session.outputNames.indexOf(name)];
    const shape = metadata?.isTensor && metadata.type === 'float32' ? metadata.shape : [];
    const width = shape[2];
    const labels = config.outputs[name]!;
    if (shape.length !== 3 || typeof width !== 'number') {
      throw misfit(`an output "${name}" of ${JSON.stringify(metadata)}; expected float32 [1, pieces, a number]`);
    }
    if (width % labels.length !== 0) throw misfit(`${width} columns in "${name}", for ${labels.length} labels`);
    return width;
  }

  function misfit(what: string): ReadoutError {
    void session?.release();
    return new ReadoutError('bad-model', `The model "${model.name}" does not fit its config.json: it has ${what}.`);
  }

  function run(input: WindowInput): Promise<Record<string, WindowOutput>> {
    const result = last.then(() => runOne(input));
    last = result.catch(() => {});
    return result;
  }

  async function runOne(input: WindowInput): Promise<Record<string, WindowOutput>> {
    const length = input.ids.length;
    const feeds = Object.fromEntries(
      inputs.map(({ column, type }) => [column, tensorOf(ort, input[column], type)] as const),
    );
    try {
      const found = await session.run(feeds, outputs, QUIET);
      return Object.fromEntries(
        outputs.map(name => {
          const { data, dims } = found[name] as TypedTensor<'float32'>;
          const width = widths[name]!;
          if (dims.length !== 3 || dims[1] !== length || dims[2] !== width || data.length !== length * width) {
            throw new Error(`output "${name}" has the shape ${dims.join('×')}, expected 1×${length}×${width}`);
          }
          return [name, { data, width }];
        }),
      );
    } catch (cause) {
      throw new ReadoutError('bad-model', `The model "${model.name}" failed: ${firstLine(cause)}`, { cause });
    }
  }

  async function close(): Promise<void> {
    await last;
    await session.release();
  }

  return { backEnd, widths, run, close };
}

function tensorOf(ort: Ort, column: Int32Array | Uint8Array, type: 'int64' | 'int32'): Tensor {
  const shape = [1, column.length];
  if (type === 'int32') return new ort.Tensor('int32', Int32Array.from(column), shape);
  const wide = new BigInt64Array(column.length);
  for (let i = 0; i < column.length; i++) wide[i] = BigInt(column[i]!);
  return new ort.Tensor('int64', wide, shape);
}

function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return `${message.split('\n', 1)[0]!.slice(0, 300).replace(/\.$/, '')}.`;
}
