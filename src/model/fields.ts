import type { RecordLayerName, RecordLayers } from './layers.ts';

interface Fields<R> {
  /** What ids of the layer begin with. */
  readonly prefix: string;
  /** The record's fields, in the order in which they are written. A test holds them equal to the schema's. */
  readonly order: readonly (keyof R & string)[];
}

/** How the records of each layer are named and written; layers in the order of the public JSON. */
export const FIELDS: { readonly [L in RecordLayerName]: Fields<RecordLayers[L][number]> } = {
  mentions: {
    prefix: 'm',
    order: ['id', 'start', 'end', 'quote', 'head', 'form', 'kind', 'entity', 'reason', 'origin'],
  },
  entities: { prefix: 'e', order: ['id', 'name', 'kind', 'wikidata', 'origin'] },
  links: { prefix: 'l', order: ['id', 'mention', 'entity', 'verdict', 'score', 'grounds', 'origin'] },
  times: {
    prefix: 't',
    order: [
      'id',
      'start',
      'end',
      'quote',
      'type',
      'value',
      'mod',
      'from',
      'to',
      'granularity',
      'anchor',
      'stated',
      'implied',
      'offset',
      'reason',
      'origin',
    ],
  },
  statements: {
    prefix: 's',
    order: [
      'id',
      'source',
      'cue',
      'content',
      'speaker',
      'form',
      'polarity',
      'hedges',
      'addressee',
      'medium',
      'saidAt',
      'saidWhen',
      'via',
      'block',
      'score',
      'origin',
    ],
  },
  events: {
    prefix: 'v',
    order: [
      'id',
      'trigger',
      'type',
      'mode',
      'status',
      'statusWords',
      'source',
      'target',
      'place',
      'other',
      'time',
      'amounts',
      'heldBy',
      'score',
      'origin',
    ],
  },
  positions: {
    prefix: 'p',
    order: ['id', 'kind', 'holder', 'addressee', 'content', 'issue', 'due', 'consequence', 'heldBy', 'origin'],
  },
  amounts: {
    prefix: 'a',
    order: ['id', 'start', 'end', 'quote', 'value', 'to', 'unit', 'mod', 'role', 'alternatives', 'origin'],
  },
};

/** The record layers, in the order of the public JSON. */
export const RECORD_LAYERS = Object.keys(FIELDS) as readonly RecordLayerName[];

export function isRecordLayer(name: string): name is RecordLayerName {
  return Object.hasOwn(FIELDS, name);
}

/** Fields that name another record by its id, at any depth of a record, and the layer that it stands in. */
const REFERENCES: ReadonlyMap<string, RecordLayerName> = new Map([
  ['mention', 'mentions'],
  ['entity', 'entities'],
  ['anchor', 'times'],
  ['saidAt', 'times'],
  ['time', 'times'],
  ['due', 'times'],
  ['via', 'statements'],
  ['heldBy', 'statements'],
  ['amounts', 'amounts'],
]);

/** What `anchor` holds when a time counts from the article's date of publication, which is no record. */
const PUBLISHED = 'published';

/** One place in a record where another is named. */
export interface Reference {
  readonly id: string;
  readonly layer: RecordLayerName;
  /** The record's field that it stands in: "source" for the mention of a source. */
  readonly role: string;
}

/** The record with every reference in it put through `rename`: a copy of what that changes, the rest as it is. */
export function mapReferences<T>(record: T, rename: (reference: Reference) => string): T {
  return renamed(record, '', '', rename) as T;
}

function renamed(value: unknown, field: string, role: string, rename: (reference: Reference) => string): unknown {
  if (typeof value === 'string') {
    const layer = REFERENCES.get(field);
    return layer === undefined || value === PUBLISHED ? value : rename({ id: value, layer, role });
  }
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) {
    let copy: unknown[] | undefined;
    for (let i = 0; i < value.length; i++) {
      const item = renamed(value[i], field, role, rename);
      if (item === value[i]) continue;
      copy ??= [...value];
      copy[i] = item;
    }
    return copy ?? value;
  }
  const fields = value as Readonly<Record<string, unknown>>;
  if (role !== '' && fields.quote !== undefined) return value;
  let copy: Record<string, unknown> | undefined;
  for (const key in fields) {
    const before = fields[key];
    if (typeof before === 'number') continue;
    const inner = renamed(before, key, role || key, rename);
    if (inner === before) continue;
    copy ??= { ...fields };
    copy[key] = inner;
  }
  return copy ?? value;
}

/** All references in a record, in the order of its fields. */
export function referencesOf(record: unknown): Reference[] {
  const found: Reference[] = [];
  mapReferences(record, reference => {
    found.push(reference);
    return reference.id;
  });
  return found;
}
