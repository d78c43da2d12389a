import type { Article, BlockKind } from '../model/records.ts';

/** The kinds of blocks that carry the reporting itself. */
const BODY: ReadonlySet<BlockKind> = new Set(['paragraph', 'subheading', 'list', 'live-entry']);

/**
 * The article's body: paragraphs, subheadings, lists and live entries, separated by blank lines; without headline,
 * standfirst, byline, captions, credits and teasers. A dateline that runs into its paragraph belongs to it.
 */
export function bodyText(article: Pick<Article, 'text' | 'blocks'>): string {
  const parts: string[] = [];
  article.blocks.forEach((block, i) => {
    if (!BODY.has(block.kind)) return;
    const before = article.blocks[i - 1];
    const joined = before?.kind === 'dateline' && !article.text.slice(before.end, block.start).includes('\n');
    parts.push(article.text.slice(joined ? before.start : block.start, block.end));
  });
  return parts.join('\n\n');
}
