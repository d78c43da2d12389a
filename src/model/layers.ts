import type { Meaning, Mod, Side } from './meaning.ts';
import type { Amount, Entity, Event, Link, Mention, Note, Origin, Position, Statement, Time } from './records.ts';
import type { Span } from './span.ts';

/** A sentence: a span inside one block. `block` is the block's index in the article. */
export interface Sentence extends Span {
  readonly block: number;
}

/** A word, number or punctuation mark: a span without white space. */
export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'mark';
  /** In lower case, apostrophes straight: what most rules compare. */
  readonly lower: string;
  /** It begins with a capital letter. */
  readonly capital: boolean;
}

/** A word piece: the unit that the encoder reads and gives scores for. Long words are several. */
export interface EncodedPiece extends Span {
  /** What begins with it. */
  readonly begins: 'nothing' | 'word' | 'sentence' | 'paragraph';
  /** Index of the window that its scores come from. */
  readonly window: number;
}

/** What one head of the model says of every piece. */
export interface HeadOutput {
  /** A row for each piece: `data.subarray(i * width, (i + 1) * width)` are the scores of piece `i`. */
  readonly data: Float32Array;
  readonly width: number;
  /** What the columns stand for: one each, or as many for each as it takes. */
  readonly labels: readonly string[];
  /** A row for each window: the scores of the special piece before its first. */
  readonly openings: Float32Array;
}

/** What the encoder makes of an article. */
export interface Encoding {
  /** In text order; two are at one place only where one character is several pieces. */
  readonly pieces: readonly EncodedPiece[];
  /** The runs of pieces that were read at once, `[start, end)`, indices of pieces; they overlap. */
  readonly windows: readonly Span[];
  /** By the name of the head. */
  readonly heads: Readonly<Record<string, HeadOutput>>;
}

/** A time expression as it was found, not yet resolved. */
export interface TimeSpan extends Span {
  /** What the words say by themselves. */
  readonly meaning: Meaning;
  readonly mod: Mod | null;
  /** Where the verb around it puts it. */
  readonly side: Side;
  /** That verb stands right before it, in the past. */
  readonly firm: boolean;
  /** The rule that found it. */
  readonly rule: string;
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
  readonly encoding: Encoding;
  /** In text order, none overlapping. */
  readonly timeSpans: readonly TimeSpan[];
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
