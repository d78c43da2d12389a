import type { Readout } from '../model/records.ts';
import type { Piece, Span } from '../model/span.ts';
import { blockAt } from './blocks.ts';
import { escapeHtml } from './html-escape.ts';

/** The parts that words can play in a record: the classes of the page's style sheet. */
export type Part =
  | 'content'
  | 'position'
  | 'source'
  | 'cue'
  | 'detail'
  | 'hedge'
  | 'mention'
  | 'event'
  | 'time'
  | 'amount';

/** Words to highlight. */
export interface Mark extends Span {
  readonly part: Part;
  /** The record that they belong to. */
  readonly record: string;
  /** Whether the record's number stands before them: the first piece of what somebody says. */
  readonly numbered: boolean;
}

/** What to highlight, in text order, the outer of two overlapping marks first. */
export function marksOf(readout: Readout, statementsOnly: boolean): Mark[] {
  const marks: Mark[] = [];
  const add = (part: Part, record: string, pieces: readonly Piece[], numbered = false) => {
    for (const [i, { start, end }] of pieces.entries()) {
      marks.push({ start, end, part, record, numbered: numbered && i === 0 });
    }
  };
  for (const one of readout.statements) {
    add('content', one.id, one.content, true);
    add('source', one.id, one.source);
    add('cue', one.id, one.cue);
    for (const pieces of [one.saidWhen, one.medium, one.addressee]) add('detail', one.id, pieces);
    add('hedge', one.id, one.hedges);
  }
  if (!statementsOnly) {
    for (const one of readout.positions) add('position', one.id, one.content);
    for (const one of readout.mentions) add('mention', one.id, [one]);
    for (const one of readout.events) add('event', one.id, one.trigger);
    for (const one of readout.times) add('time', one.id, [one]);
    for (const one of readout.amounts) add('amount', one.id, [one]);
  }
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The marks of each block, in their order; one that runs over several blocks is in all of them. */
export function marksByBlock(marks: readonly Mark[], blocks: readonly Span[]): Mark[][] {
  const lists: Mark[][] = blocks.map(() => []);
  for (const mark of marks) {
    for (let i = blockAt(blocks, mark.start); i < blocks.length && blocks[i]!.start < mark.end; i++) {
      if (blocks[i]!.end > mark.start) lists[i]!.push(mark);
    }
  }
  return lists;
}

/**
 * The text of a span as HTML. Marks may overlap in any way: the text is cut wherever one begins or ends, and every run
 * is wrapped in all marks that cover it. `marks`: those that overlap the span, in the order of `marksOf`; `prefix`
 * comes before all ids.
 */
export function markedText(text: string, span: Span, marks: readonly Mark[], prefix: string): string {
  const cuts = new Set([span.start, span.end]);
  for (const { start, end } of marks) {
    if (start > span.start) cuts.add(start);
    if (end < span.end) cuts.add(end);
  }
  const places = [...cuts].sort((a, b) => a - b);
  let html = '';
  let covering: Mark[] = [];
  let next = 0;
  for (let i = 0; i + 1 < places.length; i++) {
    const at = places[i]!;
    covering = covering.filter(mark => mark.end > at);
    for (; next < marks.length && marks[next]!.start <= at; next++) {
      const mark = marks[next]!;
      covering.push(mark);
      if (mark.numbered && mark.start === at) html += numberLink(mark.record, prefix);
    }
    html += wrapRun(escapeHtml(text.slice(at, places[i + 1])), covering);
  }
  return html;
}

function numberLink(record: string, prefix: string): string {
  const id = escapeHtml(record);
  return `<a class="number" id="${prefix}${id}" href="#${prefix}${id}-note">${id}</a>`;
}

function wrapRun(html: string, marks: readonly Mark[]): string {
  return marks.reduceRight((inner, { part, record }) => {
    const tag = part === 'content' ? 'mark' : 'span';
    return `<${tag} class="${part}" title="${escapeHtml(record)}: ${part}">${inner}</${tag}>`;
  }, html);
}
