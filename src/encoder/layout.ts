/**
 * Where a word piece stands: what white space is before it, and whether it is inside quotation marks. A model that sees
 * pieces alone sees neither paragraphs nor how marks pair up. The same rules stand in
 * `training/readout_training/pieces.py`; a model's config.json lists the names in these orders.
 */
export const GAPS = ['none', 'space', 'line', 'paragraph'] as const;
export const QUOTES = ['outside', 'inside', 'opening', 'closing'] as const;

/** A double quotation mark. */
interface Mark {
  readonly start: number;
  readonly end: number;
  readonly opens: boolean;
}

const MARK = /[“”«»„"\n]|''|``|’’|‘‘/g;

/**
 * Every double quotation mark, in text order. “ « „ `` ‘‘ open, but for “ where „ is open; ” » ’’ close. A straight mark
 * (" or '') opens where white space, a bracket, a dash or nothing stands before it and no white space, closing bracket
 * or stop after it; it closes where it is the other way round; else it opens if nothing is open. Speech may run over
 * paragraphs, each with an opening mark of its own: a line break closes what is open.
 */
export function quotationMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  let open = '';
  for (const { 0: mark, index: start } of text.matchAll(MARK)) {
    if (mark === '\n') {
      open = '';
      continue;
    }
    const end = start + mark.length;
    let opens: boolean;
    if (mark === '"' || mark === "''") {
      const before = BEFORE.test(text[start - 1] ?? '\n');
      const after = AFTER.test(text[end] ?? '\n');
      opens = before !== after ? before : open === '';
    } else opens = mark === '“' ? open !== '„' : OPENING.has(mark);
    open = opens ? mark : '';
    marks.push({ start, end, opens });
  }
  return marks;
}

const BEFORE = /[\s([{—–-]/;
const AFTER = /[\s)\]}.,;:!?—–-]/;
const OPENING = new Set(['«', '„', '``', '‘‘']);

/** The layout code of each piece: four times the index of its gap, plus that of its quotation. */
export function layoutOf(text: string, starts: readonly number[], ends: readonly number[]): Uint8Array {
  const marks = quotationMarks(text);
  const codes = new Uint8Array(starts.length);
  let inside = 0;
  let next = 0;
  let before = 0;
  for (let i = 0; i < codes.length; i++) {
    const start = starts[i]!;
    const end = ends[i]!;
    const lines = lineBreaks(text, before, start);
    const gap = i === 0 || lines > 1 ? 3 : lines === 1 ? 2 : before < start ? 1 : 0;
    if (lines > 0) inside = 0;
    while (next < marks.length && marks[next]!.end <= start) inside = marks[next++]!.opens ? 1 : 0;
    const mark = marks[next];
    codes[i] = 4 * gap + (mark && mark.start < end ? (mark.opens ? 2 : 3) : inside);
    before = end;
  }
  return codes;
}

function lineBreaks(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === 0x0a) count++;
  return count;
}
