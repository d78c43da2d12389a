import { FIELDS } from '../model/fields.ts';
import type { RecordLayerName } from '../model/layers.ts';
import type { Readout } from '../model/records.ts';

export interface PresentOptions {
  /** Keep each record's `origin`: the stage and rule that made it, and its score. */
  readonly explain?: boolean | undefined;
}

/**
 * A readout as it is written out: fields in one fixed order, so that equal readouts are equal byte for byte as JSON, and
 * without the origins unless they are asked for.
 */
export function present(readout: Readout, { explain = false }: PresentOptions = {}): Readout {
  const records = <L extends RecordLayerName>(layer: L): Readout[L] =>
    (readout[layer] as readonly object[]).map(record =>
      inOrder(record, explain ? FIELDS[layer].order : FIELDS[layer].order.filter(field => field !== 'origin')),
    ) as unknown as Readout[L];
  return {
    schema: readout.schema,
    run: readout.run,
    article: readout.article,
    mentions: records('mentions'),
    entities: records('entities'),
    links: records('links'),
    times: records('times'),
    statements: records('statements'),
    events: records('events'),
    positions: records('positions'),
    amounts: records('amounts'),
    notes: readout.notes,
    leftOut: readout.leftOut,
  };
}

function inOrder(record: object, fields: readonly string[]): object {
  const given = record as Readonly<Record<string, unknown>>;
  return Object.fromEntries(fields.filter(field => given[field] !== undefined).map(field => [field, given[field]]));
}
