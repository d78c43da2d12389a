import { ReadoutError } from '../model/errors.ts';
import { articleId, hashText } from '../model/ids.ts';
import type { Article, Block, LeftOut, Note } from '../model/records.ts';
import { checkSpan } from '../model/span.ts';

/** What is known about an article besides its text. Whatever is absent becomes `null` in the record. */
export interface ArticleMeta {
  readonly id?: string | undefined;
  readonly title?: string | null | undefined;
  readonly outlet?: string | null | undefined;
  readonly authors?: readonly string[] | undefined;
  /** ISO 8601 date, or date and time. */
  readonly published?: string | null | undefined;
  readonly modified?: string | null | undefined;
  readonly fetched?: string | null | undefined;
  readonly url?: string | null | undefined;
  /** BCP 47. */
  readonly language?: string | null | undefined;
  readonly revisionOf?: string | null | undefined;
}

/**
 * Makes an article from its text and blocks. The text is kept as it is. Throws `bad-span` when blocks overlap, stand out
 * of order or lie outside the text, `bad-date` for a `published` that is no ISO 8601 date.
 */
export function makeArticle(
  text: string,
  blocks: readonly Block[],
  meta: ArticleMeta,
  notes: readonly Note[] = [],
  leftOut: readonly LeftOut[] = [],
): Article {
  let end = 0;
  for (const block of blocks) {
    checkSpan(text, block);
    if (block.start < end) {
      throw new ReadoutError(
        'bad-span',
        `Block [${block.start}, ${block.end}) begins before the last one's end, ${end}.`,
      );
    }
    end = block.end;
  }
  const url = meta.url ?? null;
  const hash = hashText(text);
  return {
    id: meta.id ?? articleId(url, hash),
    text,
    hash,
    title: meta.title ?? null,
    outlet: meta.outlet ?? null,
    authors: meta.authors ?? [],
    published: checkDate(meta.published ?? null),
    modified: meta.modified ?? null,
    fetched: meta.fetched ?? null,
    url,
    language: meta.language ?? null,
    revisionOf: meta.revisionOf ?? null,
    blocks,
    notes,
    leftOut,
  };
}

const ISO_DATE =
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d(:([0-5]\d|60)(\.\d+)?)?(Z|[+-]([01]\d|2[0-3]):?[0-5]\d)?)?$/;

/** Passes an ISO 8601 date or date-time through; throws `bad-date` for anything else. `name` stands in the message. */
export function checkDate(value: string | null, name = 'published'): string | null {
  if (value === null) return null;
  const days = [31, isLeap(Number(value.slice(0, 4))) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  if (!ISO_DATE.test(value) || Number(value.slice(8, 10)) > days[Number(value.slice(5, 7)) - 1]!) {
    throw new ReadoutError(
      'bad-date',
      `Expected a date like 2025-08-07 or 2025-08-07T14:30:00+01:00 as ${name}, found ${JSON.stringify(value.slice(0, 80))}.`,
    );
  }
  return value;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
