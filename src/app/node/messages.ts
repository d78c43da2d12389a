import type { Readout } from '../../model/records.ts';
import type { Leash } from './leash.ts';
import type { Choice } from './model.ts';

/** How the workers of a pool read, and what they answer with; their `workerData`. */
export interface WorkerSettings extends Choice {
  /** Answer with the readout as JSON (`WrittenReadout`), made in the worker. */
  readonly written?: boolean | undefined;
  /** Longest text that is read, in UTF-16 code units; any length unless given. */
  readonly mostText?: number | undefined;
}

/** What a worker answers to a source. Errors travel as their parts: structured cloning would lose the code. */
export type Answer<R = Readout> =
  | { readonly readout: R }
  | { readonly error: { readonly code: string; readonly message: string } };

/** What a worker has to say besides its answers: a sentence for the user. */
export interface Notice {
  readonly notice: string;
}

/** What a worker is started with. */
export interface WorkerData extends WorkerSettings {
  readonly leash: Leash;
}
