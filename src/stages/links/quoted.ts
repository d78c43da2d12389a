import type { Article, Statement } from '../../model/records.ts';
import type { Span } from '../../model/span.ts';
import { findQuotations } from '../../text/quotations.ts';
import type { Node } from './nodes.ts';
import { sourceMention } from './source.ts';

/** Which words are somebody's own, and whose. */
export interface Quoted {
  /** Index of the quotation that each node stands in; -1 outside of all. */
  readonly of: readonly number[];
  /** For each quotation the node that names its speaker; -1 where nobody does. */
  readonly speaker: readonly number[];
  /** For each statement the node that its source is; -1 for none. */
  readonly source: readonly number[];
}

interface Words extends Span {
  statement: number;
}

/**
 * Quotations between marks, and whole turns of a transcript, with the statement that reports each. A quotation whose
 * statement is not known but that goes on from one in the same paragraph is taken for the same speaker's.
 */
export function quotedOf(article: Article, nodes: readonly Node[], statements: readonly Statement[]): Quoted {
  const words: Words[] = article.blocks.flatMap(block =>
    findQuotations(article.text, block).map(({ start, end }) => ({ start, end, statement: -1 })),
  );
  const turns: Words[] = [];
  for (const [i, statement] of statements.entries()) {
    for (const { start, end } of statement.content) {
      let any = false;
      for (let at = firstEnding(words, start); at < words.length && words[at]!.start < end; at++) {
        // Of two statements about the same words the innermost, found last, names who says them.
        words[at]!.statement = i;
        any = true;
      }
      if (!any && statement.form === 'direct') turns.push({ start, end, statement: i });
    }
  }
  const all = [...words, ...turns].sort((a, b) => a.start - b.start || b.end - a.end);
  const of = nodes.map(node => within(all, node));
  const mentions = nodes.map(({ mention }) => mention);
  const source = statements.map(statement => sourceMention(mentions, statement));
  return { of, source, speaker: all.map(({ statement }) => (statement < 0 ? -1 : source[statement]!)) };
}

function firstEnding(words: readonly Span[], after: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.end > after) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The last that begins before the node and holds it. */
function within(words: readonly Span[], { start, end }: Node): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.start <= start) low = middle + 1;
    else high = middle;
  }
  for (let at = low - 1; at >= 0 && at > low - 4; at--) if (words[at]!.end >= end) return at;
  return -1;
}
