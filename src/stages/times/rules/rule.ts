import type { Matcher } from '../pattern.ts';

/**
 * One way to say a time. `example` is a text with the expression in brackets, an arrow, and what a reader on Thursday,
 * 7 August 2025 gets from it; each is a test.
 */
export interface Rule {
  readonly name: string;
  readonly example: string;
  readonly match: Matcher;
  /** What may stand before it and belongs to it: "the", "early"/"late"/"the end of", "nearly"/"more than". */
  readonly takes?: readonly Extent[];
}

export type Extent = 'the' | 'part' | 'about';

export const DATE_EXTENT: readonly Extent[] = ['part'];
export const PERIOD_EXTENT: readonly Extent[] = ['the', 'part'];
export const AMOUNT_EXTENT: readonly Extent[] = ['the', 'about'];
