import type { Mention } from '../../model/records.ts';
import type { Span } from '../../model/span.ts';

/** A span that may be a mention, as the rules or the model propose it; `finish.ts` decides. */
export interface Candidate extends Span {
  /** The word that the rest describes; inside the span. */
  readonly head: Span;
  readonly form: Mention['form'];
  readonly kind: Mention['kind'];
  /** How likely the model finds each kind of its head, from 0 to 1; absent where it was not asked or sees no name. */
  readonly kinds?: ReadonlyMap<Mention['kind'], number>;
  /** From 0 to 1. */
  readonly score: number;
  /** The rule or model head that proposes it. */
  readonly rule: string;
}
