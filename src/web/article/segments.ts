import type { Span } from '../../model/span.ts';
import type { Layer, Mark, Part } from './marks.ts';

/** A run of text that the same marks cover from end to end. Offsets count UTF-16 code units of the article's text. */
export interface Segment extends Span {
  readonly text: string;
  /** The parts that it plays, each once. */
  readonly parts: readonly Part[];
  /** The records that it belongs to, the innermost last. */
  readonly records: readonly SegmentRecord[];
  /** Whether somebody is quoted in what another says here. */
  readonly nested: boolean;
  /** Records whose number stands before it. */
  readonly numbers: readonly string[];
}

export interface SegmentRecord {
  readonly id: string;
  readonly layer: Layer;
}

/**
 * Cuts a span of the text wherever a mark begins or ends. Marks may overlap in any way: nothing is nested, each segment
 * names all that cover it. The segments' texts make up the span's. `marks`: those that overlap the span, in the order of
 * `marksOf`.
 */
export function segmentsOf(text: string, span: Span, marks: readonly Mark[]): Segment[] {
  const segments: Segment[] = [];
  const places = placesOf(span, marks);
  let covering: Mark[] = [];
  let next = 0;
  for (let i = 0; i + 1 < places.length; i++) {
    const start = places[i]!;
    const end = places[i + 1]!;
    const numbers: string[] = [];
    covering = covering.filter(mark => mark.end > start);
    for (; next < marks.length && marks[next]!.start <= start; next++) {
      const mark = marks[next]!;
      if (mark.end > start) covering.push(mark);
      if (mark.numbered && mark.start === start) numbers.push(mark.record);
    }
    segments.push({ start, end, text: text.slice(start, end), ...describe(covering), numbers });
  }
  return segments;
}

function placesOf(span: Span, marks: readonly Mark[]): number[] {
  const places = new Set([span.start, span.end]);
  for (const { start, end } of marks) {
    if (start > span.start && start < span.end) places.add(start);
    if (end > span.start && end < span.end) places.add(end);
  }
  return [...places].sort((a, b) => a - b);
}

function describe(covering: readonly Mark[]): Pick<Segment, 'parts' | 'records' | 'nested'> {
  const inner = [...covering].sort((a, b) => b.end - b.start - (a.end - a.start));
  const records = new Map<string, Layer>();
  for (const { record, layer } of inner) {
    // Set anew, so that a record stands where its innermost mark does.
    records.delete(record);
    records.set(record, layer);
  }
  return {
    parts: [...new Set(inner.map(mark => mark.part))],
    records: [...records].map(([id, layer]) => ({ id, layer })),
    nested: inner.filter(mark => mark.part === 'content').length > 1,
  };
}
