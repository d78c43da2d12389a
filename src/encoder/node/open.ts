import { ReadoutError } from '../../model/errors.ts';
import { type Encoder, encoderOver } from '../encoder.ts';
import { type Ort, openSession } from '../ort-session.ts';
import type { BackEnd } from '../session.ts';
import { openWebEncoder } from '../web/open.ts';
import { loadModelFolder } from './load.ts';

export interface OpenSettings {
  /** The model's folder. */
  readonly folder: string;
  /** Which back end to run on: the native one, and WebAssembly where it is missing, unless one is named. */
  readonly backEnd?: BackEnd | undefined;
  /**
   * Threads that the native back end shares each window among; one, unless given. Each sum is one thread's, so the numbers
   * are the same for any number.
   */
  readonly threads?: number | undefined;
  /** Is told what the user should know, as a sentence: that the slower back end is used, and why. */
  readonly onNotice?: ((notice: string) => void) | undefined;
  /** Is given each stretch of native work, opening and every window: whoever ends the thread has to wait for its end. */
  readonly during?: (<T>(work: () => Promise<T>) => Promise<T>) | undefined;
  /** Gets the native back end; for tests. */
  readonly importNative?: (() => Promise<Ort>) | undefined;
}

/**
 * Opens an encoder in this thread: several threads have one each. Throws `bad-model`; when the native back end was asked
 * for by name and is missing, `bad-option`.
 */
export async function openEncoder(settings: OpenSettings): Promise<Encoder> {
  const { folder, backEnd, onNotice = () => {}, importNative = () => import('onnxruntime-node') } = settings;
  const { threads = 1, during = work => work() } = settings;
  const native = backEnd === 'wasm' ? undefined : await findNative(importNative, backEnd === 'native', onNotice);
  const model = await loadModelFolder(folder, { inMemory: !native });
  if (!native) return openWebEncoder(model);
  const options = {
    interOpNumThreads: 1,
    intraOpNumThreads: threads,
    graphOptimizationLevel: 'basic',
    // Plans of memory are kept for every length of window that was ever run; the arena alone costs less.
    enableMemPattern: false,
    enableCpuMemArena: true,
    // Without it, processors that have AVX2 but no VNNI add 8-bit products in 16 bits, which overflow: other scores there
    // than elsewhere, and worse ones.
    extra: { session: { x64quantprecision: '1' } },
  } as const;
  const session = await during(() => openSession(native, model, 'native', options));
  return encoderOver(model, { ...session, run: input => during(() => session.run(input)) });
}

async function findNative(
  find: () => Promise<Ort>,
  required: boolean,
  onNotice: (notice: string) => void,
): Promise<Ort | undefined> {
  try {
    return await find();
  } catch (cause) {
    const why = (cause instanceof Error ? cause.message : String(cause)).split('\n', 1)[0]!;
    if (required) {
      throw new ReadoutError('bad-option', `The native back end was asked for and cannot be loaded: ${why}`, { cause });
    }
    onNotice(
      `The native library onnxruntime-node cannot be loaded (${why}); reading with WebAssembly instead, about seven times slower. Install it with: npm install onnxruntime-node --ignore-scripts`,
    );
    return undefined;
  }
}
