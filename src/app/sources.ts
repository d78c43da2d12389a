import type { ArticleMeta } from '../article/article.ts';
import type { FetchedPage, FetchOptions } from '../article/fetch/index.ts';
import type { Article } from '../model/records.ts';
import { plainSource, type TextOrArticle, textToArticle } from './text-sources.ts';

export type { FetchedPage, FetchOptions } from '../article/fetch/index.ts';

/** A page to read: decoded, or its bytes with the charset that its transport named, if any. */
export interface HtmlSource extends ArticleMeta {
  readonly html: string | Uint8Array;
  readonly charset?: string | undefined;
}

/** Whatever can be read. */
export type Source = TextOrArticle | HtmlSource;

/**
 * Makes the article of a source; one that is an article already keeps its text and blocks. Throws `bad-record` for
 * anything that is no source, and what reading plain text or a page throws.
 */
export async function toArticle(source: Source): Promise<Article> {
  const plain = plainSource(source) as Source;
  return 'html' in plain ? fromHtml(plain.html, plain) : textToArticle(plain);
}

/**
 * Reads the article out of a page. The libraries that parse HTML load on the first call, so that whoever reads plain
 * text never pays for them. Throws `no-article`, `too-deep`, `not-text` and the rest of what pages can be refused for.
 */
export async function fromHtml(page: string | Uint8Array, meta: Omit<HtmlSource, 'html'> = {}): Promise<Article> {
  const html = await import('../article/html/index.ts');
  return html.fromHtml(page, meta);
}

/**
 * Fetches a page, politely and only from public addresses; `toArticle` or `fromHtml` reads it. The library that speaks
 * HTTP loads on the first call. Throws `bad-url`, `unreachable`, `refused-address`, `refused-robots`, `http-status`,
 * `too-large`, `too-slow` and `aborted`.
 */
export async function fetchPage(url: string, options?: FetchOptions): Promise<FetchedPage> {
  const pages = await import('../article/fetch/index.ts');
  return pages.fetchPage(url, options);
}
