import type { Readout } from '../../model/records.ts';

/** What the page asks its worker to read. */
export interface Question {
  readonly number: number;
  readonly text: string;
  readonly published: string | null;
}

/** How far loading has come: bytes of the model, once it is known how many it has. */
export interface Loading {
  readonly bytes: number;
  readonly of: number;
}

/** What the worker answers: `loading` any number of times, then `ready` or `broken`; then one answer to each question. */
export type Answer =
  | { readonly loading: Loading }
  | { readonly ready: true; readonly model: string }
  | { readonly broken: string }
  | { readonly number: number; readonly readout: Readout }
  | { readonly number: number; readonly problem: string };
