import { once } from '../encoder/index.ts';
import type { Article, Readout } from '../model/records.ts';
import { aborted, type Engine } from './reading.ts';
import type { OpenPipeline } from './standard-pipeline.ts';

/**
 * Reads in this thread, one article at a time; a signal takes effect before an article and between its stages. `open`
 * is called with the first article, and again after it failed.
 */
export function inThread<S>(
  open: () => OpenPipeline | Promise<OpenPipeline>,
  toArticle: (source: S) => Article | Promise<Article>,
): Engine<S> {
  const opened = once(async () => open());
  let begun = false;
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
    // The model, where there is one, loads while the article is made.
    const opening = opened();
    begun = true;
    const article = await toArticle(source);
    return (await opening).pipeline.read(article, signal);
  }

  async function close(): Promise<void> {
    if (begun) await (await opened().catch(() => undefined))?.close();
  }

  return { width: 1, read, close };
}
