import { blockAt } from '../../format/blocks.ts';
import type { Block, Readout } from '../../model/records.ts';
import type { Span } from '../../model/span.ts';
import { type Mark, marksOf } from './marks.ts';

/** A block of the article, or a part of a very long one, with what stands in it and beside it. */
export interface Row {
  readonly block: Block;
  /** Those that overlap the block, in the order of `marksOf`. */
  readonly marks: readonly Mark[];
  /** Ids of the records that the margin tells about. */
  readonly beside: readonly string[];
  /** The clock stamp of a live entry, at the first of its blocks. */
  readonly stamp: string | undefined;
  /** Whether it goes on with the paragraph of the row before. */
  readonly continued: boolean;
}

/** The article as rows, from its first to its last character that is no white space. */
export function rowsOf(readout: Readout): Row[] {
  const { text } = readout.article;
  const marks = marksOf(readout);
  const blocks = wholeText(text, readout.article.blocks);
  const parts = blocks.flatMap(block => partsOf(text, block));
  const inside = byBlock(marks, parts);
  const beside = besideBlocks(readout, parts);
  const begins = new Set(blocks.map(({ start }) => start));
  return parts.map((block, i) => ({
    block,
    marks: inside[i]!,
    beside: beside[i]!,
    stamp: block.time === parts[i - 1]?.time ? undefined : block.time,
    continued: !begins.has(block.start),
  }));
}

/** The blocks, and a paragraph for any text that stands in none of them: nothing of an article is withheld. */
export function wholeText(text: string, blocks: readonly Block[]): Block[] {
  const whole: Block[] = [];
  let at = 0;
  for (const block of [...blocks, { start: text.length, end: text.length }]) {
    const between = text.slice(at, block.start);
    if (between.trim() !== '') {
      const start = at + between.length - between.trimStart().length;
      whole.push({ kind: 'paragraph', start, end: at + between.trimEnd().length });
    }
    if ('kind' in block && block.end > block.start) whole.push(block);
    at = Math.max(at, block.end);
  }
  return whole;
}

/** Characters after which a paragraph is set in parts: no reader's paragraph, but some pages have no others. */
const MOST = 4000;
const SENTENCE_END = /[.!?]["”’)\]]*\s+/;

/**
 * A block in parts of some thousand characters, cut between sentences where there are any: so that the margin stays beside
 * its words, and no single part holds the page up.
 */
function partsOf(text: string, block: Block): Block[] {
  const parts: Block[] = [];
  let { start } = block;
  while (block.end - start > MOST) {
    const end = cutAfter(text, start);
    parts.push({ ...block, start, end });
    start = end;
  }
  return [...parts, { ...block, start }];
}

/** Where a part that begins at `start` ends: after a sentence, else after a word, else where it must. */
function cutAfter(text: string, start: number): number {
  const [low, high] = [start + MOST / 2, start + MOST];
  const found = SENTENCE_END.exec(text.slice(low, high));
  if (found) return low + found.index + found[0].length;
  const space = text.lastIndexOf(' ', high - 1) + 1;
  if (space > low) return space;
  // Never between the halves of a surrogate pair.
  return /[\ud800-\udbff]/.test(text[high - 1]!) ? high - 1 : high;
}

/** The marks of each block, in their order; one that runs over several blocks is in all of them. */
function byBlock(marks: readonly Mark[], blocks: readonly Span[]): Mark[][] {
  const lists: Mark[][] = blocks.map(() => []);
  for (const mark of marks) {
    for (let i = blockAt(blocks, mark.start); i < blocks.length && blocks[i]!.start < mark.end; i++) {
      if (blocks[i]!.end > mark.start) lists[i]!.push(mark);
    }
  }
  return lists;
}

/** Statements stand beside the block of their reporting words, positions beside that of their own. */
function besideBlocks(readout: Readout, blocks: readonly Span[]): string[][] {
  const all = [
    ...readout.statements.map(({ id, cue }) => ({ id, at: cue[0]?.start ?? 0 })),
    ...readout.positions.map(({ id, content }) => ({ id, at: content[0]?.start ?? 0 })),
  ].sort((a, b) => a.at - b.at);
  const lists: string[][] = blocks.map(() => []);
  for (const { id, at } of all) lists[blockAt(blocks, at)]?.push(id);
  return lists;
}
