import { labelledRuns, putShares } from '../../encoder/labels.ts';
import type { Encoding, HeadOutput } from '../../model/layers.ts';
import { firstEndingAfter, type Span } from '../../model/span.ts';
import type { PositionKind } from './cues.ts';

/** The content of a position that the trained model sees. Offsets as in the article. */
export interface SeenPosition extends Span {
  readonly kind: PositionKind;
}

/** What the trained model makes of positions. */
export interface Judge {
  /** Contents of which it is sure, in text order. */
  readonly seen: readonly SeenPosition[];
  /** How likely it finds that the words of a stretch are a position's content, of any kind, from 0 to 1. */
  support(span: Span): number;
}

/** Added to the score of "no position", so that what is doubtful is a run too. */
const OUTSIDE = -0.5;
/** Contents are long, so one begins dearly, ends dearly and most dearly after its first piece; else many break off after a word or two. */
const COSTS = { beginning: 1, ending: 2, endingAtOnce: 3 };
/** How sure the model has to be of what no rule finds. */
const SURE = 0.6;

/** What the head `positions` says of an article; nothing where the model has none. */
export function judgeOf({ pieces, heads: { positions: head } }: Encoding): Judge | null {
  if (!head) return null;
  const inside = insideOf(head, pieces.length);
  const seen = labelledRuns(pieces, head, { outside: OUTSIDE, costs: COSTS })
    .filter(({ first, end, label }) => shareOf(head, label, first, end) >= SURE)
    .map(({ first, end, label }) => ({
      start: pieces[first]!.start,
      end: pieces[end - 1]!.end,
      kind: label as PositionKind,
    }));
  return {
    seen,
    support({ start, end }) {
      let sum = 0;
      const first = firstEndingAfter(pieces, start);
      let at = first;
      while (at < pieces.length && pieces[at]!.start < end) sum += inside[at++]!;
      return at === first ? 0 : sum / (at - first);
    },
  };
}

/** How likely the pieces of a run are within a position of its kind: their mean. */
function shareOf(head: HeadOutput, label: string, first: number, end: number): number {
  const shares = new Float64Array(head.width);
  const begins = head.labels.indexOf(`B-${label}`);
  let sum = 0;
  for (let at = first; at < end; at++) {
    putShares(head, at, shares);
    sum += shares[begins]! + shares[begins + 1]!;
  }
  return sum / (end - first);
}

/** How likely each piece is within a position. */
function insideOf(head: HeadOutput, length: number): Float64Array {
  const shares = new Float64Array(head.width);
  const inside = new Float64Array(length);
  for (let at = 0; at < length; at++) {
    putShares(head, at, shares);
    inside[at] = 1 - shares[0]!;
  }
  return inside;
}
