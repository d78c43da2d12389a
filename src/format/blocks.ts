import type { Span } from '../model/span.ts';

/** The block that an offset stands in, or else the last one before it: its index, 0 where there is none. */
export function blockAt(blocks: readonly Span[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.start <= offset) low = middle;
    else high = middle;
  }
  return low;
}
