import type { Event } from '../../../model/records.ts';
import type { NounClass } from './classes.ts';

export type EventType = Event['type'];

/** Words that make a verb an event. */
export interface VerbRule {
  readonly type: EventType;
  /** PLOVER's mode, where the verb alone tells it. */
  readonly mode?: string;
  /** Lemmas, a particle joined by "_": "call_off" is also "called the strike off". */
  readonly verbs: string;
  /**
   * Where the target stands: "object", "to-verb" (whoever the infinitive is about), "that" (the subject of the clause),
   * "alone" (there may be none), "each-other" (subjects joined by "and" act on one another), or prepositions.
   */
  readonly frames: string;
  /** The object is one of these; the target then stands after a preposition or owns it. */
  readonly theme?: NounClass;
  /** What the target may not be. */
  readonly not?: NounClass;
  /** Everyday words: only with somebody of public life on one side. */
  readonly weak?: boolean;
  /** Only where arms, forces or fighting are spoken of in the sentence. */
  readonly armed?: boolean;
  /** Only where no arms, forces or fighting are spoken of in the sentence. */
  readonly unarmed?: boolean;
  /** Only under a negation and "will" or "would": "will not accept". */
  readonly refused?: boolean;
  /** What the verb makes of an act that nothing else makes less than real: "pledged aid" is planned. */
  readonly status?: Event['status'];
  /** Never in the passive: "demands were met". */
  readonly active?: boolean;
  /** Only with one of these words, or words that begin so, in the sentence. */
  readonly near?: RegExp;
  /** Only where something is taken as an object. */
  readonly taking?: boolean;
  /** Both sides have to be of public life, or one a country and the other a person. */
  readonly both?: boolean;
}

/** Words that name an event. */
export interface NounRule {
  readonly type: EventType;
  readonly mode?: string;
  /** Nouns, singular; words before the last that have to be there are joined by "_": "air_strike". */
  readonly nouns: string;
  /** Prepositions before the target, and before the source. "between" takes both. */
  readonly target: string;
  readonly source: string;
  readonly weak?: boolean;
  readonly armed?: boolean;
  /** Whose it is, is whom it befalls: "the mayor's arrest". */
  readonly befalls?: boolean;
  /** The word alone is of public life: nobody who takes part has to be named. */
  readonly alone?: boolean;
  /** Only where no arms, forces or fighting are spoken of in the sentence: "attacks on his rival". */
  readonly unarmed?: boolean;
  /** Those who take part do so alike: the subject's other members are the target. */
  readonly mutual?: boolean;
}
