import type { EncodedPiece, HeadOutput } from '../model/layers.ts';

/** A run of pieces that one label holds together: `[first, end)`, indices of pieces, whole words. */
export interface LabelledRun {
  readonly first: number;
  readonly end: number;
  /** The label without its "B-" or "I-". */
  readonly label: string;
  /** How likely the model finds it, from 0 to 1: the mean over its pieces of what their labels get. */
  readonly score: number;
}

export interface LabelSettings {
  /** Scores of steps between neighbouring labels, `[from][to]`; none when left out. */
  readonly step?: readonly (readonly number[])[] | undefined;
  /** Added to the score of "O". */
  readonly outside?: number | undefined;
  /** What runs cost, where no steps are given; nothing when left out. */
  readonly costs?: RunCosts | undefined;
}

/** Taken off the score of a path: long runs want few of them. */
export interface RunCosts {
  /** Where a run begins after "O". */
  readonly beginning: number;
  /** Where a run of two pieces or more ends. */
  readonly ending: number;
  /** Where one ends after its first piece. */
  readonly endingAtOnce: number;
}

const FREE: RunCosts = { beginning: 0, ending: 0, endingAtOnce: 0 };

const BLOCKED = -1e4;

/**
 * The runs that a head with labels "O", "B-x", "I-x", … finds: the labels of the best path (Viterbi), where "I-x" follows
 * only "B-x" or "I-x" and never begins a line, widened to whole words. In text order, none overlapping.
 */
export function labelledRuns(
  pieces: readonly EncodedPiece[],
  head: HeadOutput,
  { step, outside = 0, costs = FREE }: LabelSettings = {},
): LabelledRun[] {
  const best = step ? bestPath(pieces, head, step, outside) : bestPathWithoutSteps(pieces, head, outside, costs);
  const shares = new Float64Array(head.width);
  const runs: LabelledRun[] = [];
  for (let at = 0; at < pieces.length; ) {
    const label = best[at]!;
    // After "B-x" come only "I-x" and what ends it; nothing else has an even number.
    if (label % 2 === 0) {
      at++;
      continue;
    }
    let end = at + 1;
    while (end < pieces.length && best[end] === label + 1) end++;
    let first = at;
    while (first > 0 && pieces[first]!.begins === 'nothing') first--;
    at = end;
    while (end < pieces.length && pieces[end]!.begins === 'nothing') end++;
    if (first < (runs.at(-1)?.end ?? 0)) continue;
    runs.push({ first, end, label: head.labels[label]!.slice(2), score: meanScore(head, best, first, end, shares) });
  }
  return runs;
}

const isInside = (label: number): boolean => label > 0 && label % 2 === 0;

function bestPath(
  pieces: readonly EncodedPiece[],
  { data, width }: HeadOutput,
  step: readonly (readonly number[])[],
  outside: number,
): Int8Array {
  const count = pieces.length;
  const steps = new Float64Array(width * width);
  for (let from = 0; from < width; from++) {
    for (let to = 0; to < width; to++) {
      const broken = isInside(to) && from !== to && from !== to - 1;
      steps[from * width + to] = broken ? BLOCKED : (step[from]?.[to] ?? 0);
    }
  }
  const back = new Int8Array(count * width);
  let scores = new Float64Array(width);
  let next = new Float64Array(width);
  for (let at = 0; at < count; at++) {
    const line = pieces[at]!.begins === 'paragraph';
    for (let to = 0; to < width; to++) {
      const emitted = line && isInside(to) ? BLOCKED : data[at * width + to]! + (to === 0 ? outside : 0);
      let from = 0;
      let most = at === 0 ? 0 : Number.NEGATIVE_INFINITY;
      for (let label = 0; at > 0 && label < width; label++) {
        const score = scores[label]! + steps[label * width + to]!;
        if (score > most) {
          most = score;
          from = label;
        }
      }
      back[at * width + to] = from;
      next[to] = most + emitted;
    }
    [scores, next] = [next, scores];
  }
  return pathBack(back, scores, count);
}

/**
 * The same where a step's cost is that of a run's beginning or end: "O" and "B-x" follow the best of all, less those, so that
 * a piece costs one look at each label.
 */
function bestPathWithoutSteps(
  pieces: readonly EncodedPiece[],
  { data, width }: HeadOutput,
  outside: number,
  { beginning, ending, endingAtOnce }: RunCosts,
): Int8Array {
  const count = pieces.length;
  const back = new Int8Array(count * width);
  const scores = new Float64Array(width);
  /** The best label before "O" and before "B-x", with its score less what the step costs. */
  let beforeOut = 0;
  let mostOut = 0;
  let beforeRun = 0;
  let mostRun = 0;
  for (let at = 0; at < count; at++) {
    // An article begins with no "I-x".
    const blocked = at === 0 || pieces[at]!.begins === 'paragraph';
    const row = at * width;
    // The best of this piece after "O" alone, and of those that a run ends with.
    const out = mostOut + (data[row]! + outside);
    let label = 0;
    let score = Number.NEGATIVE_INFINITY;
    back[row] = beforeOut;
    scores[0] = out;
    for (let begin = 1; begin < width; begin += 2) {
      const inside = begin + 1;
      // First, since it goes on from what the beginning got at the piece before.
      if (inside < width) {
        const from = scores[inside]! > scores[begin]! ? inside : begin;
        back[row + inside] = from;
        scores[inside] = scores[from]! + (blocked ? BLOCKED : data[row + inside]!);
      }
      back[row + begin] = beforeRun;
      scores[begin] = mostRun + data[row + begin]!;
      if (scores[begin]! - endingAtOnce > score) {
        score = scores[begin]! - endingAtOnce;
        label = begin;
      }
      if (inside < width && scores[inside]! - ending > score) {
        score = scores[inside]! - ending;
        label = inside;
      }
    }
    [beforeOut, mostOut] = score > out ? [label, score] : [0, out];
    [beforeRun, mostRun] = score > out - beginning ? [label, score] : [0, out - beginning];
  }
  return pathBack(back, scores, count);
}

function pathBack(back: Int8Array, last: Float64Array, count: number): Int8Array {
  const best = new Int8Array(count);
  let label = indexOfMost(last);
  for (let at = count - 1; at >= 0; at--) {
    best[at] = label;
    label = back[at * last.length + label]!;
  }
  return best;
}

function indexOfMost(scores: Float64Array): number {
  let most = 0;
  for (let at = 1; at < scores.length; at++) if (scores[at]! > scores[most]!) most = at;
  return most;
}

/** The mean of what the labels of some pieces get; `shares` is room to count in. */
function meanScore(head: HeadOutput, best: Int8Array, first: number, end: number, shares: Float64Array): number {
  let sum = 0;
  for (let at = first; at < end; at++) {
    putShares(head, at, shares);
    sum += shares[best[at]!]!;
  }
  return sum / (end - first);
}

/** Puts into `shares` how likely the model finds each label of a piece, from 0 to 1 (softmax). */
export function putShares({ data, width }: HeadOutput, piece: number, shares: Float64Array): void {
  const from = piece * width;
  let most = data[from]!;
  for (let label = 1; label < width; label++) most = Math.max(most, data[from + label]!);
  let total = 0;
  for (let label = 0; label < width; label++) {
    shares[label] = Math.exp(data[from + label]! - most);
    total += shares[label]!;
  }
  for (let label = 0; label < width; label++) shares[label]! /= total;
}
