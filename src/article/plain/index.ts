import type { Article, Block } from '../../model/records.ts';
import { type ArticleMeta, makeArticle } from '../article.ts';

/** Reads plain text: one block a line, kinds told from the line's looks. Runs in the browser too. */
export function fromText(text: string, meta: ArticleMeta = {}): Article {
  const blocks: Block[] = [];
  for (const line of text.matchAll(/[^\r\n]+/g)) {
    const words = line[0].trim();
    if (words === '') continue;
    const start = line.index + line[0].indexOf(words);
    blocks.push({ kind: blocks.length === 0 ? 'headline' : 'paragraph', start, end: start + words.length });
  }
  return makeArticle(text, blocks, meta);
}
