import type { BlockKind } from '../../model/records.ts';
import type { Span } from '../../model/span.ts';

/** A statement as spans of the article, however it was found. */
export interface FoundStatement {
  /** The rule, or head of the model, that found it, and how sure it is. */
  readonly rule: { readonly name: string; readonly score: number };
  /** Where the sentence begins; statements of one sentence share it. */
  readonly sentence: number;
  /** Index and kind of the block that the cue stands in. */
  readonly block: number;
  readonly kind: BlockKind;
  /** The source denies, rejects, or is said not to say it. */
  readonly negative: boolean;
  /** A turn in a transcript ("ROE: …"): all of its paragraph is speech. */
  readonly turn: boolean;
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly addressee: readonly Span[];
  readonly medium: readonly Span[];
  readonly when: readonly Span[];
}
