import { ReadoutError } from '../model/errors.ts';
import type { RecordLayerName } from '../model/layers.ts';
import type { Article, Origin } from '../model/records.ts';
import { checkPiece, checkSpan, type Piece } from '../model/span.ts';

/** How a layer's records are named, and which of their fields name siblings. */
const RECORDS: Readonly<Record<RecordLayerName, { readonly prefix: string; readonly siblings: readonly string[] }>> = {
  mentions: { prefix: 'm', siblings: [] },
  entities: { prefix: 'e', siblings: [] },
  links: { prefix: 'l', siblings: [] },
  times: { prefix: 't', siblings: ['anchor'] },
  statements: { prefix: 's', siblings: ['via'] },
  events: { prefix: 'v', siblings: [] },
  positions: { prefix: 'p', siblings: [] },
  amounts: { prefix: 'a', siblings: [] },
};

export function isRecordLayer(name: string): name is RecordLayerName {
  return Object.hasOwn(RECORDS, name);
}

interface AnyDraft {
  readonly id: string;
  readonly origin: Omit<Origin, 'stage'>;
}

/**
 * Turns what a stage gave for one record layer into records: checks every piece against the text, sorts by place in the
 * text, numbers (s1, s2, …) and completes the origins. Throws `bad-span` or `bad-stage`, naming the stage.
 */
export function finishRecords(article: Article, stage: string, layer: RecordLayerName, drafts: readonly AnyDraft[]) {
  const { prefix, siblings } = RECORDS[layer];
  const placed = drafts.map(draft => ({ draft, pieces: checkedPieces(article, stage, layer, draft) }));
  placed.sort((a, b) => compareLists(a.pieces, b.pieces));
  const finalId = new Map<string, string>();
  for (const [i, { draft }] of placed.entries()) {
    if (finalId.has(draft.id)) {
      throw new ReadoutError('bad-stage', `Stage "${stage}" gave two records of "${layer}" with the id "${draft.id}".`);
    }
    finalId.set(draft.id, `${prefix}${i + 1}`);
  }
  const rename = (value: unknown): unknown =>
    Array.isArray(value) ? value.map(rename) : typeof value === 'string' ? (finalId.get(value) ?? value) : value;
  return placed.map(({ draft }) => {
    const record: Record<string, unknown> = { ...draft, id: finalId.get(draft.id), origin: { stage, ...draft.origin } };
    for (const field of siblings) record[field] = rename(record[field]);
    return record;
  });
}

/** All pieces of a record, in text order, wherever they stand in it. */
export function piecesOf(record: unknown): Piece[] {
  const found: Piece[] = [];
  const walk = (value: unknown): void => {
    if (value === null || typeof value !== 'object') return;
    if ('quote' in value && 'start' in value && 'end' in value) found.push(value as Piece);
    for (const inner of Object.values(value)) walk(inner);
  };
  walk(record);
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Checks that spans of a layer without quotes (sentences, tokens, notes) lie in the text. */
export function checkSpans(article: Article, stage: string, layer: string, spans: readonly unknown[]): void {
  for (const span of spans) {
    try {
      checkSpan(article.text, span as Piece);
    } catch (cause) {
      throw spanError(stage, layer, cause);
    }
  }
}

function checkedPieces(article: Article, stage: string, layer: string, record: unknown): Piece[] {
  const pieces = piecesOf(record);
  try {
    for (const piece of pieces) checkPiece(article.text, piece);
  } catch (cause) {
    throw spanError(stage, layer, cause);
  }
  return pieces;
}

function spanError(stage: string, layer: string, cause: unknown): ReadoutError {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new ReadoutError(
    'bad-span',
    `Stage "${stage}" gave a record of "${layer}" that its text does not bear out. ${why}`,
    {
      cause,
    },
  );
}

// Array.prototype.sort is stable: records without any piece (entities) keep the order in which the stage gave them.
function compareLists(a: readonly Piece[], b: readonly Piece[]): number {
  for (let i = 0; i < a.length && i < b.length; i++) {
    const order = a[i]!.start - b[i]!.start || a[i]!.end - b[i]!.end;
    if (order !== 0) return order;
  }
  return a.length - b.length;
}
