import type { Cue } from '../cues.ts';
import type { Range } from '../phrases.ts';
import type { Unit } from '../units.ts';

/** What a rule sees: one sentence, one reporting verb in it, and what was found to the left of it. */
export interface Sight {
  readonly unit: Unit;
  readonly cue: Cue;
  readonly cues: readonly Cue[];
  /** Statements found earlier in the same unit. */
  readonly earlier: readonly Found[];
}

/** A statement as ranges of the unit's items. */
export interface Found {
  readonly source: Range | null;
  readonly cue: readonly Range[];
  readonly content: readonly Range[];
  readonly addressee?: Range | null;
  readonly medium?: Range | null;
  readonly when?: Range | null;
  readonly negative?: boolean;
  /** What was said goes on in the next block: "He wrote:" at a paragraph's end. */
  readonly opensNext?: boolean;
}

/**
 * One way in which English reports speech. `example` is a test: the text, `==>`, and the statement that this rule must
 * find in it. `score` is the share of the rule's statements that were right on news text held apart from its making
 * (`npm run eval:rules`).
 */
export interface Rule {
  readonly name: string;
  readonly example: string;
  readonly score: number;
  match(sight: Sight): Found | null;
}
