import type { Env, InferenceSession } from 'onnxruntime-web';
import { ReadoutError } from '../../model/errors.ts';
import { type Encoder, encoderOver } from '../encoder.ts';
import type { EncoderModel } from '../model.ts';
import { openSession } from '../ort-session.ts';
import type { Session } from '../session.ts';

export interface WebSettings {
  /** Where onnxruntime's own files (`ort-wasm-simd-threaded.wasm` and `.mjs`) are; beside its code unless given. */
  readonly wasmPaths?: NonNullable<Env.WebAssemblyFlags['wasmPaths']> | undefined;
}

/**
 * Opens an encoder on WebAssembly, on one thread: in the browser, and in Node where there is no native binary. The
 * model has to be in memory. Throws `bad-model`.
 */
export async function openWebEncoder(model: EncoderModel, { wasmPaths }: WebSettings = {}): Promise<Encoder> {
  if (!('bytes' in model.weights)) {
    throw new ReadoutError('bad-model', 'The WebAssembly back end reads no files. Load the model into memory.');
  }
  const ort = await import('onnxruntime-web/wasm');
  ort.env.wasm.numThreads = 1;
  ort.env.wasm.proxy = false;
  ort.env.logLevel = 'fatal';
  if (wasmPaths !== undefined) ort.env.wasm.wasmPaths = wasmPaths;
  const options: InferenceSession.SessionOptions = {
    executionProviders: ['wasm'],
    graphOptimizationLevel: 'all',
    enableMemPattern: false,
  };
  return encoderOver(model, breathing(await openSession(ort, model, 'wasm', options)));
}

/** Lets the thread's timers, signals and clicks have their turn now and then: WebAssembly keeps it busy. */
function breathing(session: Session): Session {
  let last = performance.now();
  return {
    ...session,
    async run(input) {
      if (performance.now() - last > 50) {
        await new Promise(resolve => setTimeout(resolve, 0));
        last = performance.now();
      }
      return session.run(input);
    },
  };
}
