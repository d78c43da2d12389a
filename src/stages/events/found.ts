import type { EventType } from './lexicon/rule.ts';
import type { Decided } from './status.ts';
import type { Phrase } from './words.ts';

/** An event of one scene, before it becomes a record. Words by index. */
export interface FoundEvent {
  readonly type: EventType;
  readonly mode: string | null;
  /** Ranges of words, `[from, to)`. */
  readonly trigger: readonly (readonly [from: number, to: number])[];
  readonly decided: Decided;
  readonly source: readonly Phrase[];
  readonly target: readonly Phrase[];
  readonly rule: string;
  /** Words that belong to this event and name no other: "sanctions" of "lifted sanctions". */
  readonly taken: readonly number[];
}
