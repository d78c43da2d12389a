import type { JsonReader } from '../app/json-reader.ts';
import { type FetchedPage, type FetchOptions, fetchPage, type Source } from '../app/sources.ts';
import type { WrittenReadout } from '../app/written.ts';
import { ReadoutError } from '../model/errors.ts';
import type { Events } from './events.ts';
import type { Limits } from './limits.ts';
import type { Admission } from './load.ts';
import { problemOf } from './problem.ts';
import type { About, CheckedRequest } from './read-request.ts';
import type { ArticleShelf } from './shelf.ts';
import { createTurns } from './turns.ts';

/** Fetches a page; the guarded one of `article/fetch`, but in tests. */
export type FetchPage = (url: string, options: FetchOptions) => Promise<FetchedPage>;

export interface ReadingsOptions {
  readonly reader: JsonReader;
  /** Articles that the reader reads at the same time. */
  readonly workers: number;
  readonly shelf: ArticleShelf;
  readonly events: Events;
  readonly limits: Limits;
  readonly fetchPage?: FetchPage | undefined;
  /** Is told how each reading ended: "done" or a code, and after how many milliseconds. */
  readonly onEnd?: ((outcome: string, ms: number) => void) | undefined;
}

/** Who asked for a reading. */
export interface Asker {
  /** The id of the request. */
  readonly request: string;
  /** Fires when nobody waits for the answer any more: a reading that has not begun is given up. */
  readonly gone: AbortSignal;
}

/** Reads for requests: each in its turn, within its time, told to those who listen. */
export interface Readings {
  /** Reads what was asked for, and keeps it. Throws what reading throws; `too-slow` when its time is over. */
  answer(request: CheckedRequest, admission: Admission, asker: Asker): Promise<WrittenReadout>;
  /** Reads a source that is at hand; it is kept by `keep`. */
  read(source: () => Promise<Source>, asker: Asker): Promise<WrittenReadout>;
  keep(written: WrittenReadout, asker: Asker): Promise<void>;
}

export function createReadings(options: ReadingsOptions): Readings {
  const { reader, workers, shelf, events, limits, fetchPage: fetch = fetchPage, onEnd = () => {} } = options;
  const turns = createTurns(workers);

  async function read(source: (until: AbortSignal) => Promise<Source>, { request, gone }: Asker) {
    const start = performance.now();
    const late = AbortSignal.timeout(limits.readMs);
    const until = AbortSignal.any([late, gone]);
    try {
      const taken = await source(until);
      if (turns.full()) events.publish({ request, step: 'waiting' });
      const endTurn = await turns.take(until);
      try {
        events.publish({ request, step: 'reading' });
        // What has begun is finished even when the asker has gone: ending it would cost a worker, which is dearer.
        const written = await reader.read(taken, { signal: late });
        onEnd('done', performance.now() - start);
        return written;
      } finally {
        endTurn();
      }
    } catch (cause) {
      const error = late.aborted ? tooSlow(limits.readMs, cause) : gone.aborted ? left(cause) : cause;
      const { code, detail } = problemOf(error, request);
      onEnd(code, performance.now() - start);
      events.publish({ request, step: 'failed', code, detail });
      throw error;
    }
  }

  async function keep(written: WrittenReadout, { request }: Asker): Promise<void> {
    await shelf.put(written);
    events.publish({ request, step: 'done', article: written.summary });
  }

  async function fetched(url: string, about: ReturnType<typeof metaOf>, admission: Admission, signal: AbortSignal) {
    admission.hold(limits.bodyBytes);
    return sourceOf(await fetch(url, { signal, maxBytes: limits.bodyBytes }), about);
  }

  return {
    read,
    keep,
    async answer(request, admission, asker) {
      const about = metaOf(request);
      const written = await read(async until => {
        if (!('url' in request))
          return 'html' in request ? { ...about, html: request.html } : { ...about, text: request.text };
        events.publish({ request: asker.request, step: 'fetching' });
        return fetched(request.url, about, admission, until);
      }, asker);
      await keep(written, asker);
      return written;
    },
  };
}

function metaOf({ published, outlet, title, language, source }: About) {
  const stated = Object.entries({ published, outlet, title, language, url: source });
  return Object.fromEntries(stated.filter(([, value]) => value !== undefined)) as Omit<About, 'source'> & {
    readonly url?: string;
  };
}

/** A page as something to read: what was said about it counts more than what its transport says. */
function sourceOf(page: FetchedPage, about: ReturnType<typeof metaOf>): Source {
  const meta = { url: page.url, fetched: page.fetched, ...about };
  if (page.contentType !== 'text/plain') return { ...meta, html: page.bytes, charset: page.charset ?? undefined };
  return { ...meta, text: decoderOf(page.charset).decode(page.bytes) };
}

function decoderOf(charset: string | null): TextDecoder {
  try {
    return new TextDecoder(charset ?? 'utf-8');
  } catch {
    return new TextDecoder();
  }
}

function tooSlow(ms: number, cause: unknown): ReadoutError {
  return new ReadoutError(
    'too-slow',
    `Expected the article to be read within ${ms / 1000} s, found no end of it. Try again when less is going on, or send a shorter one.`,
    { cause },
  );
}

function left(cause: unknown): ReadoutError {
  return new ReadoutError('aborted', 'The one who asked went away before the reading began.', { cause });
}
