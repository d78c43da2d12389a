import type { Decoding } from '../../../encoder/decoding.ts';
import { type LabelledRun, labelledRuns } from '../../../encoder/labels.ts';
import { highest, type Links, linksOf } from '../../../encoder/links.ts';
import type { Encoding } from '../../../model/layers.ts';
import type { Span } from '../../../model/span.ts';

/** Who says what, as the model's heads have it: spans, before anything is made of the words around them. */
export interface Attribution {
  readonly source: Span | null;
  readonly cue: Span;
  /** Empty for a cue to which no content was tied. */
  readonly content: readonly Span[];
  /** How likely the model finds its parts and what ties them, from 0 to 1; not calibrated. */
  readonly likely: number;
}

/**
 * Reads the heads `roles` and `links`: runs of source, cue and content by the best path of labels; each content is tied to
 * one cue, each cue to one source or none, wherever they stand in the article. In the order of the cues. `groupAt` names the
 * part of the article that an offset stands in: nothing is tied from one to another (a headline, a caption, the body).
 */
export function attributionsOf(
  encoding: Encoding,
  decoding: Decoding,
  groupAt: (offset: number) => string,
): Attribution[] {
  const { pieces, heads } = encoding;
  const runs = labelledRuns(pieces, heads.roles!, { step: decoding.step, outside: decoding.outside });
  const of = (label: string): LabelledRun[] => runs.filter(run => run.label === label);
  const cues = of('cue');
  const sources = of('source');
  if (cues.length === 0) return [];
  const links = linksOf(encoding, decoding);
  const places = placesOf(pieces, groupAt);
  const tied = tieContents(of('content'), cues, links, places);
  const span = ({ first, end }: LabelledRun): Span => ({ start: pieces[first]!.start, end: pieces[end - 1]!.end });
  return cues.map((cue, i) => {
    // A source stands on the line of its cue: 18,359 of 18,369 in PolNeAR's training part.
    const near = around(sources, cue.first).filter(one => places.line[one.first] === places.line[cue.first]);
    const scores = links.scores('source', cue.first, near.map(startOf));
    const best = highest(scores);
    const none = links.opening('source', cue.first) + decoding.noSource;
    const source = best >= 0 && scores[best]! > none ? near[best]! : null;
    const content = tied[i]!;
    const parts = [
      cue.score,
      ...(source ? [source.score] : []),
      ...content.map(({ run, likely }) => run.score * likely),
    ];
    return {
      source: source && span(source),
      cue: span(cue),
      content: content.map(({ run }) => span(run)),
      likely: parts.reduce((product, part) => product * part, 1) ** (1 / parts.length),
    };
  });
}

const startOf = ({ first }: LabelledRun): number => first;

/** A run of content with how likely its tie to its cue is, among all cues near it. */
interface Tied {
  readonly run: LabelledRun;
  readonly likely: number;
}

/**
 * The contents of each cue. Each content goes to the cue that the model scores highest; then a cue that is left with none
 * takes the one that it loses least by from a cue with several: words that report something report something of their own.
 */
function tieContents(
  all: readonly LabelledRun[],
  cues: readonly LabelledRun[],
  links: Links,
  places: Places,
): Tied[][] {
  const reachable = all.map(run => ({ run, near: withinReach(around(cues, run.first), run, places) }));
  const contents = reachable.filter(({ near }) => near.length > 0).map(({ run }) => run);
  const options = reachable.flatMap(({ run, near }) => {
    if (near.length === 0) return [];
    const scores = links.scores('cue', run.first, near.map(startOf));
    const most = Math.max(...scores);
    const total = scores.reduce((sum, score) => sum + Math.exp(score - most), 0);
    const likely = scores.map(score => Math.exp(score - most) / total);
    return [{ near, likely, chosen: near[highest(scores)]! }];
  });
  const chosen = options.map(option => option.chosen);
  const counts = new Map(cues.map(cue => [cue, 0]));
  for (const cue of chosen) counts.set(cue, counts.get(cue)! + 1);
  const asking = new Map(cues.map((cue): [LabelledRun, number[]] => [cue, []]));
  for (const [i, { near }] of options.entries()) for (const cue of near) asking.get(cue)!.push(i);
  for (const cue of cues) {
    if (counts.get(cue) !== 0) continue;
    let best = -1;
    let share = LEAST_SHARE;
    for (const i of asking.get(cue)!) {
      if (counts.get(chosen[i]!)! < 2) continue;
      const { near, likely } = options[i]!;
      const own = likely[near.indexOf(cue)]! / likely[near.indexOf(chosen[i]!)]!;
      if (own <= share) continue;
      share = own;
      best = i;
    }
    if (best < 0) continue;
    counts.set(chosen[best]!, counts.get(chosen[best]!)! - 1);
    counts.set(cue, 1);
    chosen[best] = cue;
  }
  const tied = new Map(cues.map((cue): [LabelledRun, Tied[]] => [cue, []]));
  for (const [i, run] of contents.entries()) {
    const { near, likely } = options[i]!;
    tied.get(chosen[i]!)!.push({ run, likely: likely[near.indexOf(chosen[i]!)]! });
  }
  return cues.map(cue => tied.get(cue)!);
}

/** How likely, against the cue that it was tied to, a content must be for a cue without any to take it. */
const LEAST_SHARE = 0.01;

/** For each piece, which line it stands on and in which part of the article. */
interface Places {
  readonly line: Int32Array;
  group(piece: number): string;
}

function placesOf(pieces: Encoding['pieces'], groupAt: (offset: number) => string): Places {
  const line = new Int32Array(pieces.length);
  let lines = 0;
  for (const [i, { begins }] of pieces.entries()) line[i] = begins === 'paragraph' ? ++lines : lines;
  const groups = new Map<number, string>();
  const group = (piece: number): string => {
    const known = groups.get(piece);
    if (known !== undefined) return known;
    const found = groupAt(pieces[piece]!.start);
    groups.set(piece, found);
    return found;
  };
  return { line, group };
}

/**
 * The cues that a content may belong to: those on its line, and the last one before the line and the first one after it. Of
 * 23,288 pieces of content in PolNeAR's training part, 257 stand on another line than their cue, and only 14 of these have
 * another cue between.
 */
function withinReach(cues: readonly LabelledRun[], { first }: LabelledRun, { line, group }: Places): LabelledRun[] {
  const own = line[first]!;
  const part = group(first);
  let before: LabelledRun | undefined;
  const found: LabelledRun[] = [];
  for (const cue of cues) {
    if (group(cue.first) !== part) continue;
    if (line[cue.first]! < own) before = cue;
    else found.push(cue);
    if (line[cue.first]! > own) break;
  }
  return before ? [before, ...found] : found;
}

// What is said stands near the words that report it. The bound keeps the work linear in the article's length.
const NEIGHBOURS = 24;

/** The runs closest to a piece, in text order. */
function around(runs: readonly LabelledRun[], piece: number): readonly LabelledRun[] {
  if (runs.length <= 2 * NEIGHBOURS) return runs;
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runs[middle]!.first < piece) low = middle + 1;
    else high = middle;
  }
  return runs.slice(Math.max(0, low - NEIGHBOURS), low + NEIGHBOURS);
}
