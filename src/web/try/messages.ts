import type { Readout } from '../../model/records.ts';

/** What the page asks its worker to read. */
export interface Question {
  readonly number: number;
  readonly text: string;
  readonly published: string | null;
}

/** What the worker answers; `ready` before anything is asked. */
export type Answer =
  | { readonly ready: true; readonly model: string }
  | { readonly number: number; readonly readout: Readout }
  | { readonly number: number; readonly problem: string };
