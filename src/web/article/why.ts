import { oneLine } from '../../format/words.ts';
import type { Origin } from '../../model/records.ts';
import type { Piece } from '../../model/span.ts';

/** Why a record is there, in words. */
export interface Why {
  /** The stage and its rule or model head; `null` where the readout was stored without origins. */
  readonly made: { readonly stage: string; readonly rule: string } | null;
  /** From 0 to 1; `null` where neither the record nor its origin has one. */
  readonly score: number | null;
  /** The words that it rests on, by the part that they play. */
  readonly words: readonly { readonly role: string; readonly quotes: readonly string[] }[];
}

const ROLES: Readonly<Record<string, string>> = {
  source: 'who',
  cue: 'reporting words',
  content: 'what is said',
  hedges: 'hedge',
  addressee: 'to whom',
  medium: 'where',
  saidWhen: 'when',
  trigger: 'what is done',
  statusWords: 'how real',
  consequence: 'or else',
};

/** Explains a record of any layer. */
export function whyOf(record: { readonly origin?: Origin | undefined; readonly score?: number }): Why {
  const { origin } = record;
  const words = Object.entries(record).flatMap(([field, value]) => {
    const pieces = Array.isArray(value) ? value.filter(isPiece) : [];
    return pieces.length > 0
      ? [{ role: ROLES[field] ?? field, quotes: pieces.map(piece => oneLine(piece.quote)) }]
      : [];
  });
  if (isPiece(record)) words.push({ role: 'words', quotes: [oneLine(record.quote)] });
  return {
    made: origin ? { stage: origin.stage, rule: origin.rule } : null,
    score: record.score ?? origin?.score ?? null,
    words,
  };
}

function isPiece(value: unknown): value is Piece {
  return value !== null && typeof value === 'object' && 'quote' in value && typeof value.quote === 'string';
}
