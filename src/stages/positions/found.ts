import type { Mention } from '../../model/records.ts';
import type { Span } from '../../model/span.ts';
import type { Content } from './content.ts';
import type { PositionKind } from './cues.ts';
import type { Parties } from './parties.ts';
import type { Surroundings } from './surroundings.ts';
import type { Word } from './words.ts';

/** A position as its cue opens it. */
export interface Found {
  readonly kind: PositionKind;
  readonly rule: string;
  readonly cue: Span;
  readonly content: Content;
  readonly holder: Mention | null;
  readonly addressee: Mention | null;
}

/** What is known while one sentence is read. */
export interface Setting {
  readonly text: string;
  readonly words: readonly Word[];
  readonly around: Surroundings;
  readonly parties: Parties;
}
