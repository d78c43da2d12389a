/** What the encoder reads of one window; all columns are of one length, the special pieces before and after included. */
export interface WindowInput {
  readonly ids: Int32Array;
  readonly case: Uint8Array;
  readonly layout: Uint8Array;
}

/** The columns of a window. A model's inputs have the names of those that they are fed with. */
export const COLUMNS = ['ids', 'case', 'layout'] as const satisfies readonly (keyof WindowInput)[];

/** Scores of one window for one head: `width` numbers for each piece, the special ones included. */
export interface WindowOutput {
  readonly data: Float32Array;
  readonly width: number;
}

export type BackEnd = 'native' | 'wasm';

/** A model that is loaded and runs on one thread. */
export interface Session {
  readonly backEnd: BackEnd;
  /** Width of each output that the config names. */
  readonly widths: Readonly<Record<string, number>>;
  /** Runs the model on one window. Several runs may be asked for at once; they run one after the other. */
  run(input: WindowInput): Promise<Readonly<Record<string, WindowOutput>>>;
  close(): Promise<void>;
}
