import { ReadoutError } from '../model/errors.ts';
import { FIELDS, mapReferences, type Reference } from '../model/fields.ts';
import type { RecordLayerName } from '../model/layers.ts';
import type { Article, Origin } from '../model/records.ts';
import { checkPiece, checkSpan, type Piece, type Span } from '../model/span.ts';

/** A record as a stage gives it, as far as finishing goes. */
interface AnyDraft {
  readonly id: string;
  readonly origin: Omit<Origin, 'stage'>;
}

/** Ids of the records of each layer that exist so far. */
export type KnownIds = Map<RecordLayerName, ReadonlySet<string>>;

/** What a stage gives for its record layers. */
export type RecordDrafts = Partial<Record<RecordLayerName, readonly AnyDraft[]>>;

/**
 * Turns what a stage gave for its record layers into records: checks every piece against the text, sorts by place in the
 * text, numbers (s1, s2, …), puts the final ids where the stage's own records name each other, and completes the
 * origins. A reference to a record that does not exist is refused. Throws `bad-span` or `bad-stage`, naming the stage.
 */
export function finishRecords(article: Article, stage: string, given: RecordDrafts, known: KnownIds) {
  const layers = Object.entries(given) as [RecordLayerName, readonly AnyDraft[]][];
  const sorted = layers.map(([layer, drafts]) => [layer, inTextOrder(article, stage, layer, drafts)] as const);
  const finalIds = new Map(sorted.map(([layer, drafts]) => [layer, number(stage, layer, drafts)]));
  for (const [layer, ids] of finalIds) known.set(layer, new Set(ids.values()));

  const finished: Partial<Record<RecordLayerName, object[]>> = {};
  for (const [layer, drafts] of sorted) {
    finished[layer] = drafts.map(draft => {
      const renamed = mapReferences(draft, reference => {
        const id = finalIds.get(reference.layer)?.get(reference.id) ?? reference.id;
        checkReference(stage, layer, { ...reference, id }, known);
        return id;
      });
      return { ...renamed, id: finalIds.get(layer)!.get(draft.id)!, origin: { stage, ...draft.origin } };
    });
  }
  return finished;
}

/** All pieces of a record, in text order, wherever they stand in it. */
export function piecesOf(record: unknown): Piece[] {
  const found: Piece[] = [];
  addPieces(record, found);
  return found.length > 1 ? found.sort(byPlace) : found;
}

function addPieces(value: unknown, found: Piece[]): void {
  if (value === null || typeof value !== 'object') return;
  if (Array.isArray(value)) {
    for (const item of value) addPieces(item, found);
    return;
  }
  const fields = value as Readonly<Record<string, unknown>>;
  if (fields.quote !== undefined && 'start' in fields && 'end' in fields) found.push(value as Piece);
  for (const key in fields) {
    const inner = fields[key];
    if (inner !== null && typeof inner === 'object') addPieces(inner, found);
  }
}

/** Checks that spans of a layer without quotes (sentences, tokens, notes) lie in the text. Throws `bad-span`. */
export function checkSpans(article: Article, stage: string, layer: string, spans: readonly Span[]): void {
  borneOut(stage, layer, () => {
    for (const span of spans) checkSpan(article.text, span);
  });
}

// Array.prototype.sort is stable: records without any piece (entities) keep the order in which the stage gave them.
function inTextOrder(article: Article, stage: string, layer: string, drafts: readonly AnyDraft[]): readonly AnyDraft[] {
  const placed = drafts.map(draft => ({ draft, pieces: piecesOf(draft) }));
  borneOut(stage, layer, () => {
    for (const { pieces } of placed) for (const piece of pieces) checkPiece(article.text, piece);
  });
  return placed.sort((a, b) => compareLists(a.pieces, b.pieces)).map(({ draft }) => draft);
}

function number(stage: string, layer: RecordLayerName, drafts: readonly AnyDraft[]): Map<string, string> {
  const ids = new Map<string, string>();
  for (const { id } of drafts) {
    if (ids.has(id)) {
      throw new ReadoutError('bad-stage', `Stage "${stage}" gave two records of "${layer}" with the id "${id}".`);
    }
    ids.set(id, `${FIELDS[layer].prefix}${ids.size + 1}`);
  }
  return ids;
}

function checkReference(stage: string, layer: string, { id, layer: named, role }: Reference, known: KnownIds): void {
  if (known.get(named)?.has(id)) return;
  throw new ReadoutError(
    'bad-stage',
    `Stage "${stage}" gave a record of "${layer}" whose "${role}" names "${id}", and there is no such record of "${named}".`,
  );
}

function borneOut(stage: string, layer: string, check: () => void): void {
  try {
    check();
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new ReadoutError(
      'bad-span',
      `Stage "${stage}" gave a record of "${layer}" that its text does not bear out. ${why}`,
      { cause },
    );
  }
}

function byPlace(a: Piece, b: Piece): number {
  return a.start - b.start || a.end - b.end;
}

function compareLists(a: readonly Piece[], b: readonly Piece[]): number {
  for (let i = 0; i < a.length && i < b.length; i++) {
    const order = byPlace(a[i]!, b[i]!);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}
