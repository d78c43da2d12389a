import { labelledRuns, putShares } from '../../encoder/labels.ts';
import type { Encoding } from '../../model/layers.ts';
import type { Mention } from '../../model/records.ts';
import type { Span } from '../../model/span.ts';
import type { Candidate } from './candidate.ts';

/** From here on the model's word for a name's kind counts more than the rules'. */
const SURE = 0.5;

/**
 * What the model's head `names` adds to the rules' candidates: the kind of each name, where it is surer of one than not, and
 * names that the rules have not seen. Spans stay the rules': the model's kinds are better than theirs, their spans
 * better than its own.
 */
export function withModelNames(candidates: readonly Candidate[], encoding: Encoding): Candidate[] {
  const kinds = kindsOf(encoding);
  const named = candidates.map(candidate => {
    // "the Rose Festival": the model has seen too few events, and no buildings apart from places.
    if (candidate.form !== 'name' || candidate.kind === 'event' || candidate.kind === 'facility') return candidate;
    const { kind, score } = kinds(candidate.head);
    return score >= SURE ? { ...candidate, kind, score: Math.max(candidate.score, score) } : candidate;
  });
  const heads = named.filter(({ form }) => form === 'name').toSorted((a, b) => a.start - b.start);
  let next = 0;
  for (const { first, end, label, score } of labelledRuns(encoding.pieces, encoding.heads.names!)) {
    const span = { start: encoding.pieces[first]!.start, end: encoding.pieces[end - 1]!.end };
    while (next < heads.length && heads[next]!.start < span.start - LONGEST) next++;
    let seen = false;
    for (let at = next; at < heads.length && heads[at]!.start < span.end; at++) {
      if (heads[at]!.end > span.start) seen = true;
    }
    if (seen || score < SURE) continue;
    const head = lastWord(encoding, first, end);
    named.push({ ...span, head, form: 'name', kind: label as Mention['kind'], score, rule: 'encoder' });
  }
  return named;
}

// No name that the rules give is longer; a bound for looking back.
const LONGEST = 500;

/** Finds the kind that the model gives to the words of a span, and how sure it is: the mean over its pieces. */
function kindsOf({ pieces, heads }: Encoding): (span: Span) => { kind: Mention['kind']; score: number } {
  const head = heads.names!;
  const kindOfLabel = head.labels.map(label => label.slice(2));
  const kinds = [...new Set(kindOfLabel.slice(1))];
  const numberOfKind = kindOfLabel.map(kind => kinds.indexOf(kind));
  const shares = new Float64Array(head.width);
  return ({ start, end }) => {
    let at = firstAfter(pieces, start);
    const sums = new Float64Array(kinds.length);
    let count = 0;
    for (; at < pieces.length && pieces[at]!.start < end; at++, count++) {
      putShares(head, at, shares);
      for (let label = 1; label < head.width; label++) sums[numberOfKind[label]!]! += shares[label]!;
    }
    let best = 0;
    for (const [i, sum] of sums.entries()) if (sum > sums[best]!) best = i;
    return { kind: kinds[best] as Mention['kind'], score: count === 0 ? 0 : sums[best]! / count };
  };
}

/** Index of the first piece that ends after an offset. */
function firstAfter(pieces: readonly Span[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function lastWord({ pieces }: Encoding, first: number, end: number): Span {
  let from = end - 1;
  while (from > first && pieces[from]!.begins === 'nothing') from--;
  return { start: pieces[from]!.start, end: pieces[end - 1]!.end };
}
