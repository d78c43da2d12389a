import type { Draft, Drafts, LayerName, Layers, RecordLayerName, RecordLayers } from './layers.ts';
import type { Article } from './records.ts';
import type { Piece } from './span.ts';

/** The words that a test case planted for one record, by the role they play in it ("source", "cue", …). */
export type PlantedPieces = Readonly<Record<string, readonly Piece[]>>;

/** What a stage is, to those who write one. */
export interface StageSpec<Needs extends LayerName, Gives extends LayerName> {
  readonly name: string;
  /** The layers it reads. Reading any other does not compile. */
  readonly needs: readonly Needs[];
  /** The layers it makes. Leaving one out does not compile. */
  readonly gives: readonly Gives[];
  /** A pure function of the article and the layers it needs: no clock, locale, randomness or state between articles. */
  run(
    article: Article,
    layers: Pick<Layers, Needs>,
    /** For stages that take long: to be heeded by rejecting with `aborted`. */
    signal?: AbortSignal,
  ): Pick<Drafts, Gives> | Promise<Pick<Drafts, Gives>>;
  /** One record in words, on one line: what `cases.txt` states after `==>`. `layers`: for what it names by id. */
  readonly describe?: {
    readonly [L in Gives & RecordLayerName]?: (record: RecordLayers[L][number], layers?: Partial<Layers>) => string;
  };
  /** Makes a record of a layer from words planted in a case, so that later stages are tested without this one. */
  readonly plant?: {
    readonly [L in Gives & RecordLayerName]?: (pieces: PlantedPieces) => Draft<RecordLayers[L][number]>;
  };
}

/** A stage as the pipeline sees it, its layer types checked and forgotten. */
export interface Stage {
  readonly name: string;
  readonly needs: readonly LayerName[];
  readonly gives: readonly LayerName[];
  run(article: Article, layers: Layers, signal?: AbortSignal): Partial<Drafts> | Promise<Partial<Drafts>>;
  readonly describe?: Readonly<Partial<Record<RecordLayerName, (record: never, layers?: Partial<Layers>) => string>>>;
  readonly plant?: Readonly<Partial<Record<RecordLayerName, (pieces: PlantedPieces) => unknown>>>;
}

/** Declares a stage: checks at compile time that it reads only what it needs and gives all that it promises. */
export function stage<const Needs extends LayerName, const Gives extends LayerName>(
  spec: StageSpec<Needs, Gives>,
): Stage {
  return spec as unknown as Stage;
}
