import type { Origin, Readout } from '../../model/records.ts';

/** What records of every layer have in common, as far as the page goes. */
export interface AnyRecord {
  readonly id: string;
  readonly origin?: Origin | undefined;
  readonly score?: number;
}

/** The record with this id, of whatever layer. */
export function recordOf(readout: Readout, id: string): AnyRecord | undefined {
  const { statements, positions, events, mentions, entities, times, amounts } = readout;
  const layers: readonly (readonly AnyRecord[])[] = [statements, positions, events, mentions, entities, times, amounts];
  for (const layer of layers) {
    const found = layer.find(record => record.id === id);
    if (found) return found;
  }
  return undefined;
}
