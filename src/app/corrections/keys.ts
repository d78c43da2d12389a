import { ReadoutError } from '../../model/errors.ts';
import { hashText } from '../../model/ids.ts';
import type { Correction, CorrectionKey, Readout } from '../../model/records.ts';

/** What a person says about records of a readout, by the ids that it prints. */
export interface Said {
  readonly kind: 'merge' | 'split' | 'not-this' | 'this-is';
  /** Ids of mentions or entities; of statements, for `not-this`. */
  readonly ids: readonly string[];
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
  readonly why?: string | undefined;
  /** Who the mentions are, for `this-is`. */
  readonly name?: string | undefined;
}

/**
 * A correction of records by their words, which hold when ids no longer do. An entity stands for its first mention where
 * it is merged or split, else for all of them. Throws `not-found` for an id that the readout does not have and
 * `bad-option` where a kind needs more.
 */
export function correctionOf(readout: Readout, { kind, ids, by, at, why, name }: Said): Correction {
  const keys = ids.flatMap(id => keysOf(readout, id, kind));
  if ((kind === 'merge' || kind === 'split') && keys.length < 2) {
    throw new ReadoutError('bad-option', `Expected two ids or more to ${kind}, found ${ids.join(', ') || 'none'}.`);
  }
  const about = { by, at, why: why ?? null };
  const id = `c-${hashText(JSON.stringify([kind, keys, about, name ?? null])).slice(0, 12)}`;
  if (kind !== 'this-is') return { id, ...about, kind, keys };
  if (!name) throw new ReadoutError('bad-option', 'Expected --name with who the mentions are, for this-is.');
  return { id, ...about, kind, keys, name };
}

function keysOf({ article, mentions, entities, statements }: Readout, id: string, kind: Said['kind']): CorrectionKey[] {
  const mention = mentions.find(mention => mention.id === id);
  const key = ({ start, end, quote }: { start: number; end: number; quote: string }): CorrectionKey => ({
    hash: article.hash,
    layer: 'mentions',
    spans: [{ start, end, quote }],
  });
  if (mention) return [key(mention)];
  if (entities.some(entity => entity.id === id)) {
    const members = mentions.filter(({ entity }) => entity === id);
    if (members.length === 0)
      throw new ReadoutError('not-found', `No mention stands for "${id}"; name a mention instead.`);
    return (kind === 'merge' || kind === 'split' ? members.slice(0, 1) : members).map(key);
  }
  const statement = kind === 'not-this' ? statements.find(statement => statement.id === id) : undefined;
  if (statement) return [{ hash: article.hash, layer: 'statements', spans: [...statement.content] }];
  throw new ReadoutError(
    'not-found',
    `Expected the id of a mention or entity (of a statement, for not-this), found "${id}". The readout has ${mentions.length} mentions (m1 …) and ${entities.length} entities (e1 …).`,
  );
}
