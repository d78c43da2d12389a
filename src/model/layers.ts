import type { Amount, Entity, Event, Link, Mention, Note, Origin, Position, Statement, Time } from './records.ts';
import type { Span } from './span.ts';

/** A sentence: a span inside one block. `block` is the block's index in the article. */
export interface Sentence extends Span {
  readonly block: number;
}

/** A word, number or punctuation mark: a span without white space. */
export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'mark';
}

/** The record layers: what ends up in the public JSON, each with ids, origins and evidence. */
export interface RecordLayers {
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly links: readonly Link[];
  readonly times: readonly Time[];
  readonly statements: readonly Statement[];
  readonly events: readonly Event[];
  readonly positions: readonly Position[];
  readonly amounts: readonly Amount[];
}

/** Everything that a stage can read. Later layers see the records of earlier ones complete, with their final ids. */
export interface Layers extends RecordLayers {
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly notes: readonly Note[];
}

export type LayerName = keyof Layers;
export type RecordLayerName = keyof RecordLayers;

/**
 * A record as a stage hands it over. Its `id` is any string that is unique in the layer, for siblings to refer to; the
 * pipeline puts the final id in its place, here and where siblings refer to it, and adds the stage to the origin.
 */
export type Draft<R extends { readonly id: string }> = Omit<R, 'origin'> & { readonly origin: Omit<Origin, 'stage'> };

/** What a stage gives for each layer. */
export type Drafts = {
  readonly [L in LayerName]: L extends RecordLayerName ? readonly Draft<RecordLayers[L][number]>[] : Layers[L];
};
