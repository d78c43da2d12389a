import { ReadoutError } from '../model/errors.ts';
import { RECORD_LAYERS, type Reference, referencesOf } from '../model/fields.ts';
import type { RecordLayerName } from '../model/layers.ts';
import type { BlockKind, Origin, Readout } from '../model/records.ts';
import { overlaps, type Piece, piece } from '../model/span.ts';
import { splitSentences } from '../text/sentences.ts';

/** Words that a record rests on, by the field that they stand in; "words" where the record is itself a span. */
export interface ExplainedWords extends Piece {
  readonly role: string;
}

/** Another record that this one names, by the field that names it. */
export interface ExplainedReference extends Reference {
  /** What it says in short: its first words, or the name of an entity. */
  readonly says: string;
}

/** A sentence of the article. */
export interface ExplainedSentence extends Piece {
  /** The kind of block that it stands in. */
  readonly block: BlockKind;
}

/** Why a record is there. Offsets count UTF-16 code units of the article's text. */
export interface Explanation {
  readonly id: string;
  readonly layer: RecordLayerName;
  /** The stage and rule that made it; `null` where the readout was stored without origins. */
  readonly origin: Origin | null;
  /** From 0 to 1; `null` where neither the record nor its origin has one. */
  readonly score: number | null;
  /** In text order. An entity rests on the words of its mentions, a link on those of its mention too. */
  readonly words: readonly ExplainedWords[];
  /** The sentences that the words stand in, in text order. */
  readonly sentences: readonly ExplainedSentence[];
  /** The records that this one names, in the order of its fields. */
  readonly references: readonly ExplainedReference[];
}

/** Explains one record of a readout. Throws `not-found`, naming the ids that there are. */
export function explain(readout: Readout, id: string): Explanation {
  const found = findRecord(readout, id);
  if (!found) {
    throw new ReadoutError(
      'not-found',
      `Expected the id of a record in this readout, found "${id}". ${listIds(readout)}`,
    );
  }
  const { layer, record } = found;
  const origin = record.origin ?? null;
  const words = [...wordsOf(record), ...wordsOfMentions(readout, layer, record)].sort(byPlace);
  return {
    id,
    layer,
    origin,
    score: record.score ?? origin?.score ?? null,
    words,
    sentences: sentencesAround(readout, words),
    references: referencesOf(record).map(reference => ({ ...reference, says: says(readout, reference) })),
  };
}

/** What records of every layer have in common, as far as explaining goes. */
interface AnyRecord {
  readonly id: string;
  readonly origin?: Origin | undefined;
  readonly score?: number;
  readonly name?: string;
  readonly mention?: string;
}

function recordsOf(readout: Readout, layer: RecordLayerName): readonly AnyRecord[] {
  return readout[layer];
}

function findRecord(readout: Readout, id: string): { layer: RecordLayerName; record: AnyRecord } | undefined {
  for (const layer of RECORD_LAYERS) {
    const record = recordsOf(readout, layer).find(record => record.id === id);
    if (record) return { layer, record };
  }
  return undefined;
}

function listIds(readout: Readout): string {
  const ranges = RECORD_LAYERS.map(layer => recordsOf(readout, layer).map(record => record.id))
    .filter(ids => ids.length > 0)
    .map(ids => (ids.length === 1 ? ids[0] : `${ids[0]} to ${ids.at(-1)}`));
  return ranges.length > 0 ? `It has ${ranges.join(', ')}.` : 'It has no records.';
}

/** The record's own pieces, with the fields that they stand in. */
function wordsOf(record: object): ExplainedWords[] {
  const found: ExplainedWords[] = [];
  const walk = (value: unknown, role: string): void => {
    if (value === null || typeof value !== 'object') return;
    if ('quote' in value) {
      const { start, end, quote } = value as Piece;
      found.push({ role: role || 'words', start, end, quote });
      if (role !== '') return;
    }
    for (const [key, inner] of Object.entries(value)) walk(inner, role || (Array.isArray(value) ? '' : key));
  };
  walk(record, '');
  return found;
}

function wordsOfMentions(readout: Readout, layer: RecordLayerName, record: AnyRecord): ExplainedWords[] {
  if (layer !== 'entities' && layer !== 'links') return [];
  return readout.mentions
    .filter(mention => (layer === 'links' ? mention.id === record.mention : mention.entity === record.id))
    .map(({ start, end, quote }) => ({ role: 'mention', start, end, quote }));
}

function sentencesAround(readout: Readout, words: readonly Piece[]): ExplainedSentence[] {
  const { text, blocks } = readout.article;
  return splitSentences(text, blocks)
    .filter(sentence => words.some(word => overlaps(word, sentence)))
    .map(({ start, end, block }) => ({ block: blocks[block]!.kind, ...piece(text, start, end) }));
}

function says(readout: Readout, { layer, id }: Reference): string {
  const record = recordsOf(readout, layer).find(record => record.id === id);
  return record ? (record.name ?? wordsOf(record).sort(byPlace)[0]?.quote ?? '') : '';
}

function byPlace(a: Piece, b: Piece): number {
  return a.start - b.start || a.end - b.end;
}
