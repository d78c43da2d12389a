import type { ArticleSummary, WrittenReadout } from '../app/written.ts';

/** One page of the list of articles. */
export interface ArticlePage {
  readonly articles: readonly ArticleSummary[];
  /** How many there are on all pages. */
  readonly total: number;
}

/** Where the server keeps what was read. In memory now; a store takes it over. */
export interface ArticleShelf {
  /** Keeps a readout, in the place of one with the same id. */
  put(written: WrittenReadout): Promise<void>;
  /** The readout of an article as JSON in UTF-8; undefined where there is none. */
  get(id: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** Last published first, those without a date after them, in the order in which they were put. */
  list(page: { readonly limit: number; readonly offset: number }): Promise<ArticlePage>;
  /** How much is kept: articles, and bytes of JSON. */
  size(): { readonly articles: number; readonly bytes: number };
}

/** A shelf in memory that never holds more than it may: what was put longest ago makes room. */
export function memoryShelf(most: { readonly articles: number; readonly articleBytes: number }): ArticleShelf {
  const kept = new Map<string, WrittenReadout>();
  let bytes = 0;
  let sorted: readonly ArticleSummary[] | undefined;

  function remove(id: string): void {
    bytes -= kept.get(id)?.json.byteLength ?? 0;
    kept.delete(id);
    sorted = undefined;
  }

  return {
    async put(written) {
      remove(written.summary.id);
      if (written.json.byteLength > most.articleBytes) return;
      kept.set(written.summary.id, written);
      bytes += written.json.byteLength;
      for (const id of kept.keys()) {
        if (kept.size <= most.articles && bytes <= most.articleBytes) break;
        remove(id);
      }
    },
    async get(id) {
      return kept.get(id)?.json;
    },
    async list({ limit, offset }) {
      sorted ??= [...kept.values()].map(({ summary }) => summary).sort(byDate);
      return { articles: sorted.slice(offset, offset + limit), total: sorted.length };
    },
    size: () => ({ articles: kept.size, bytes }),
  };
}

function byDate(a: ArticleSummary, b: ArticleSummary): number {
  const [first, second] = [moment(a), moment(b)];
  return first === second ? 0 : second - first;
}

/** Milliseconds for ordering; a time without a zone counts as UTC, whatever the machine's own. */
function moment({ published }: ArticleSummary): number {
  if (published === null) return Number.NEGATIVE_INFINITY;
  const zoned = !published.includes('T') || /(Z|[+-]\d\d:?\d\d)$/.test(published) ? published : `${published}Z`;
  const parsed = Date.parse(zoned);
  return Number.isNaN(parsed) ? Number.NEGATIVE_INFINITY : parsed;
}
