import type { Readout } from '../../model/records.ts';
import type { Piece, Span } from '../../model/span.ts';

/** The kinds of records that can be shown in the text and switched off, in the order in which they are offered. */
export const LAYERS = {
  statements: 'Statements',
  positions: 'Positions',
  events: 'Events',
  mentions: 'People and places',
  times: 'Times',
  amounts: 'Amounts',
  open: 'Left open',
} as const;
export type Layer = keyof typeof LAYERS;

/** The parts that words can play in a record: the classes of the style sheet. */
export type Part =
  | 'content'
  | 'source'
  | 'cue'
  | 'detail'
  | 'hedge'
  | 'position'
  | 'event'
  | 'mention'
  | 'time'
  | 'amount'
  | 'open';

/** Words to highlight. */
export interface Mark extends Span {
  readonly part: Part;
  readonly layer: Layer;
  /** The record that they belong to. */
  readonly record: string;
  /** Whether the record's number stands before them: the first piece of what somebody says. */
  readonly numbered: boolean;
}

/** What to highlight, in text order, the outer of two overlapping marks first. */
export function marksOf(readout: Readout): Mark[] {
  const marks: Mark[] = [];
  const add = (layer: Layer, part: Part, record: string, pieces: readonly Span[]) => {
    for (const [i, { start, end }] of pieces.entries()) {
      marks.push({ start, end, part, layer, record, numbered: part === 'content' && i === 0 });
    }
  };
  for (const one of readout.statements) {
    const said = (part: Part, pieces: readonly Piece[]) => add('statements', part, one.id, pieces);
    said('content', one.content);
    said('source', one.source);
    said('cue', one.cue);
    for (const pieces of [one.saidWhen, one.medium, one.addressee]) said('detail', pieces);
    said('hedge', one.hedges);
  }
  for (const one of readout.positions) add('positions', 'position', one.id, one.content);
  for (const one of readout.events) add('events', 'event', one.id, one.trigger);
  for (const one of readout.mentions) add('mentions', 'mention', one.id, [one]);
  for (const one of readout.times) add('times', 'time', one.id, [one]);
  for (const one of readout.amounts) add('amounts', 'amount', one.id, [one]);
  for (const [i, note] of readout.notes.entries()) if (note.end > note.start) add('open', 'open', noteId(i), [note]);
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** What a note is called on the page: notes have no ids of their own. */
export function noteId(index: number): string {
  return `n${index + 1}`;
}
