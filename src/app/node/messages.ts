import type { Readout } from '../../model/records.ts';

/** What a worker answers to a source. Errors travel as their parts: structured cloning would lose the code. */
export type Answer =
  | { readonly readout: Readout }
  | { readonly error: { readonly code: string; readonly message: string } };
