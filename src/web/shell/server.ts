import type { Readout } from '../../model/records.ts';

/** An article in a list, as `src/http/README.md` describes it. */
export interface ArticleSummary {
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly counts: Readonly<Record<string, number>>;
}

/** What is sent to be read: exactly one of `text`, `html` and `url`. */
export interface ReadRequest {
  readonly text?: string;
  readonly html?: string;
  readonly url?: string;
  readonly published?: string;
  readonly outlet?: string;
  readonly title?: string;
}

/** What the server could not do: a stable code, and a sentence for the reader. */
export class Problem extends Error {
  readonly code: string;
  readonly status: number;

  constructor(code: string, status: number, detail: string) {
    super(detail);
    this.name = 'Problem';
    this.code = code;
    this.status = status;
  }
}

/** The articles that the server has read. */
export async function listArticles(signal: AbortSignal): Promise<readonly ArticleSummary[]> {
  const { articles } = (await ask('/api/articles?limit=1000', { signal })) as { articles: readonly ArticleSummary[] };
  return articles;
}

/** One article's readout. Throws `Problem`, `not-found` among them. */
export async function getArticle(id: string, signal: AbortSignal): Promise<Readout> {
  return (await ask(`/api/articles/${encodeURIComponent(id)}`, { signal })) as Readout;
}

/** Has an article read and kept. `request` is what its progress is called in the server's events. */
export async function readArticle(what: ReadRequest, request: string, signal: AbortSignal): Promise<Readout> {
  return (await ask('/api/read', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Request-Id': request },
    body: JSON.stringify(what),
    signal,
  })) as Readout;
}

/** One step of a reading, from the server's events. */
export interface ReadingStep {
  readonly request: string;
  readonly step: 'waiting' | 'fetching' | 'reading' | 'done' | 'failed';
}

/** Tells of the steps of all readings until the function that it gives back is called. */
export function listenToReadings(tell: (step: ReadingStep) => void): () => void {
  const events = new EventSource('/api/events');
  events.addEventListener('reading', event => {
    try {
      tell(JSON.parse(event.data));
    } catch {
      // Progress is a comfort: what cannot be understood of it is left out.
    }
  });
  return () => events.close();
}

async function ask(path: string, init: RequestInit): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(path, init);
  } catch (cause) {
    if (init.signal?.aborted) throw cause;
    throw new Problem('no-server', 0, 'The server does not answer. Is `readout serve` still running?');
  }
  const body: unknown = await response.json().catch(() => undefined);
  if (response.ok && body !== undefined) return body;
  const { code, detail } = (body ?? {}) as { code?: unknown; detail?: unknown };
  throw new Problem(
    typeof code === 'string' ? code : 'no-answer',
    response.status,
    typeof detail === 'string' ? detail : `The server answered with ${response.status} and no explanation.`,
  );
}
