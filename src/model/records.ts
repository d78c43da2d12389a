/**
 * The records as TypeScript types, all readonly. Made from the zod schemas by type import alone: nothing here exists at
 * run time. Shapes and units are described where they are defined, in `schema.ts` and `story-schema.ts`.
 */
import type { z } from 'zod';
import type * as schema from './schema.ts';
import type * as story from './story-schema.ts';

type DeepReadonly<T> = unknown extends T
  ? T
  : T extends string | number | boolean | null | undefined
    ? T
    : T extends readonly (infer U)[]
      ? readonly DeepReadonly<U>[]
      : { readonly [K in keyof T]: DeepReadonly<T[K]> };

type Of<S extends z.ZodType> = DeepReadonly<z.infer<S>>;

export type Origin = Of<typeof schema.Origin>;
export type BlockKind = Of<typeof schema.BlockKind>;
export type Block = Of<typeof schema.Block>;
export type Mention = Of<typeof schema.Mention>;
export type Entity = Of<typeof schema.Entity>;
export type Link = Of<typeof schema.Link>;
export type Time = Of<typeof schema.Time>;
export type Statement = Of<typeof schema.Statement>;
export type Event = Of<typeof schema.Event>;
export type Position = Of<typeof schema.Position>;
export type Amount = Of<typeof schema.Amount>;
export type Note = Of<typeof schema.Note>;
export type LeftOut = Of<typeof schema.LeftOut>;
export type Run = Of<typeof schema.Run>;
export type Readout = Of<typeof schema.Readout>;
export type Failure = Of<typeof schema.Failure>;

export type Evidence = Of<typeof story.Evidence>;
export type RecordRef = Of<typeof story.RecordRef>;
export type Story = Of<typeof story.Story>;
export type Utterance = Of<typeof story.Utterance>;
export type Wording = Of<typeof story.Wording>;
export type WordingClass = Of<typeof story.WordingClass>;
export type WordDiff = Of<typeof story.WordDiff>;
export type Dispute = Of<typeof story.Dispute>;
export type Change = Of<typeof story.Change>;
export type Lifecycle = Of<typeof story.Lifecycle>;
export type Correction = Of<typeof story.Correction>;
export type CorrectionKey = Of<typeof story.CorrectionKey>;

/** An article as the pipeline reads it: the public article, with what reading the page noticed and left out. */
export interface Article extends Of<typeof schema.Article> {
  readonly notes: readonly Note[];
  readonly leftOut: readonly LeftOut[];
}
