import type { Article, Readout } from '../model/records.ts';
import type { Pipeline } from '../pipeline/index.ts';
import { aborted, type Engine } from './reading.ts';

/** Reads in this thread, one article at a time; a signal takes effect before an article and between its stages. */
export function inThread<S>(pipeline: Pipeline, toArticle: (source: S) => Article | Promise<Article>): Engine<S> {
  let last = performance.now();

  /** Lets timers and signals of the thread have their turn now and then: stages keep it busy. */
  async function breathe(): Promise<void> {
    if (performance.now() - last < 50) return;
    await new Promise(resolve => setTimeout(resolve, 0));
    last = performance.now();
  }

  async function read(source: S, signal: AbortSignal): Promise<Readout> {
    await breathe();
    if (signal.aborted) throw aborted(signal);
    return pipeline.read(await toArticle(source), signal);
  }

  return { width: 1, read, close: async () => {} };
}
