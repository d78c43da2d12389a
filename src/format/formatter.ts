import type { Failure, Readout } from '../model/records.ts';
import type { ReportParts } from './html.ts';

/** The formats that a readout can be written in. */
export const formats = ['terminal', 'json', 'jsonl', 'csv', 'md', 'html', 'polecat', 'gdelt'] as const;
export type FormatName = (typeof formats)[number];

export interface FormatOptions {
  /** Columns of the terminal; 100 unless given, never under 50. */
  readonly width?: number;
  /** Colours and weights in the terminal format. Nothing is told by colour alone. */
  readonly colors?: boolean;
  /** Whether several articles are to come: JSON is then an array, and pages get a list of contents. */
  readonly many?: boolean;
  /** What the HTML format is made of. It needs it; no other does. */
  readonly report?: ReportParts | undefined;
  /** Whether the statements were narrowed down: formats for people then show nothing else of the article. */
  readonly selected?: boolean;
}

/** Writes readouts one after the other. The parts, joined, are the document. */
export interface Formatter {
  begin(): string;
  readout(readout: Readout): string;
  /** What could not be read. Formats for people say nothing: whoever calls tells them. */
  failure(failure: Failure): string;
  end(): string;
}
