import { type LabelledRun, labelledRuns, putShares } from '../../encoder/labels.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import type { Encoding } from '../../model/layers.ts';
import type { Mention } from '../../model/records.ts';
import { firstEndingAfter, type Span } from '../../model/span.ts';
import type { Candidate } from './candidate.ts';
import { knownKind } from './kinds.ts';
import { isAbbreviation } from './lexicon.ts';

/** From here on the model's word that something is a name counts more than the rules'. */
const SURE = 0.5;
/** From here on its word on the kind of what the rules take for a name counts more than theirs. */
const SURE_OF_KIND = 0.65;
/** The same as the first for what is a name elsewhere in the article, or known: "Facebook" of "the Facebook page". */
const LIKELY = 0.25;
/** How sure it has to be that a name is longer than the rules have it. */
const SURE_OF_SPAN = 0.7;
/** Below this it is sure that something is no name. */
const NO_NAME = 0.15;

/** A name as the model finds it. */
interface Run extends Span, Pick<LabelledRun, 'score'> {
  readonly kind: Mention['kind'];
  readonly head: Span;
  /** A candidate of the rules has the same head. */
  taken: boolean;
}

/**
 * The rules' candidates put right by what the model's head `names` says: the kinds of names, names that go on where the
 * rules ended them, words that are no names. What it finds besides is added, names inside longer phrases too ("US" of
 * "US President Ada Brandl"). The other forms stay as they are.
 */
export function withModelNames(
  text: string,
  candidates: readonly Candidate[],
  encoding: Encoding,
  knowledge: Knowledge,
): Candidate[] {
  const kinds = kindsOf(encoding);
  const runs = runsOf(text, encoding);
  // What is a name once is one throughout: "The Advocate" at a sentence's opening.
  const elsewhere = new Set(
    runs
      .filter(({ score }) => score >= SURE)
      .flatMap(({ start, head }) => [text.slice(head.start, head.end), text.slice(start, head.end)]),
  );
  const found: Candidate[] = [];
  const open: Candidate[] = [];
  let next = 0;
  for (const candidate of candidates.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (candidate.form !== 'name') {
      found.push(candidate);
      continue;
    }
    while (next < runs.length && runs[next]!.end <= candidate.start - LONGEST) next++;
    while (open.length > 0 && open.at(-1)!.end <= candidate.start) open.pop();
    const { over, last, bearer } = runsAt(runs, next, candidate);
    if (over && open.some(outer => contains(outer, over) && meet(outer.head, over))) {
      // "Technology" of "the Institute of Technology" is nobody's name; "England" of "the Bank of England" is.
      if (knownKind(knowledge, text.slice(candidate.head.start, candidate.head.end)) !== null) found.push(candidate);
      continue;
    }
    const one = over
      ? widened(text, apart(judged(candidate, kinds(candidate.head)), over, last, bearer), over)
      : elsewhere.has(text.slice(candidate.head.start, candidate.head.end))
        ? judged(candidate, kinds(candidate.head))
        : unsupported(text, candidate, kinds(candidate.head), last, kinds);
    if (!one) continue;
    found.push(one);
    open.push(one);
  }
  const named = found.filter(({ form }) => form === 'name').sort((a, b) => a.start - b.start);
  let around: Candidate[] = [];
  let after = 0;
  for (const run of runs) {
    while (after < named.length && named[after]!.start <= run.start) around.push(named[after++]!);
    around = around.filter(({ end }) => end > run.start);
    const { start, end, head, kind, score, taken } = run;
    if (taken || score < LIKELY) continue;
    const name = text.slice(start, end);
    if (isAbbreviation(name) || around.some(outer => isOnlyPart(run, outer, name))) continue;
    if (score < SURE && !elsewhere.has(name) && knownKind(knowledge, name) === null) continue;
    found.push({ start, end, head, form: 'name', kind, kinds: kinds(head).shares, score, rule: 'encoder' });
  }
  return found;
}

/** "Korean People’s" of "the Korean People’s Army" and "Ground" of "Ground Zero" are nothing of their own. */
const isOnlyPart = (run: Run, outer: Candidate, name: string): boolean =>
  outer.kind === run.kind && outer.end > run.end && (outer.head.end > run.end || /['’]s?$/.test(name));

// No name that the rules give is longer; a bound for looking back.
const LONGEST = 500;

const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && outer.end >= inner.end;
const meet = (one: Span, other: Span): boolean => one.start < other.end && one.end > other.start;

/**
 * The run over a candidate's head, which it takes; the last one that ends before it inside the candidate; the person who
 * is named in it right after the head's run.
 */
interface Runs {
  over?: Run;
  last?: Run;
  bearer?: Run;
}

function runsAt(runs: readonly Run[], from: number, candidate: Candidate): Runs {
  const { start, end, head } = candidate;
  const found: Runs = {};
  for (let at = from; at < runs.length && runs[at]!.start < end; at++) {
    const run = runs[at]!;
    if (run.end <= start) continue;
    if (meet(run, head)) found.over = run;
    else if (run.end <= head.start) found.last = run;
    else if (found.over && run.kind === 'person' && run.start === found.over.end + 1 && run.score >= SURE)
      found.bearer = run;
  }
  return found;
}

/** "the Institute of Oceanic Science" and "Zora Kest", where the two stand side by side and capitals do not tell them apart. */
function apart(candidate: Candidate, over: Run, last: Run | undefined, bearer: Run | undefined): Candidate {
  if (bearer && over.kind === 'organization') return { ...candidate, end: over.end };
  const crossed = last && last.start < candidate.start && last.end + 1 === over.start && over.kind === 'person';
  return crossed ? { ...candidate, start: over.start } : candidate;
}

/** A candidate with the model's word on its kind, where that is sure that there is a name. */
function judged(candidate: Candidate, { kind, share, named, shares }: Judgement): Candidate {
  if (named < SURE_OF_KIND) return candidate;
  // The model does not tell buildings from other places.
  const told = candidate.kind === 'facility' && kind === 'place' ? 'facility' : kind;
  return { ...candidate, kind: told, kinds: shares, score: Math.max(candidate.score, share) };
}

function widened(text: string, candidate: Candidate, over: Run): Candidate {
  over.taken = true;
  if (over.score < SURE_OF_SPAN) return candidate;
  // "Jane Roe of the Harrow Herald" is not the paper.
  if (candidate.kind === 'person' && over.kind !== 'person' && /^ of /.test(text.slice(candidate.end, over.end)))
    return candidate;
  const start = Math.min(candidate.start, over.start);
  const further = text.slice(candidate.end, over.end);
  // "the Institute of Technology in Oslo": the name ends before "in".
  if (over.end <= candidate.end || /^ (?:in|on|by|from|to|with) /.test(further)) return { ...candidate, start };
  // "the Securities" that go on as "and Exchange Commission" are a commission; "the Bank of Norland" stays a bank.
  return { ...candidate, start, end: over.end, head: further.startsWith(' of ') ? candidate.head : over.head };
}

/** A candidate whose head the model finds no name at: itself, the name that stands before that head, or `null`. */
function unsupported(
  text: string,
  candidate: Candidate,
  judgement: Judgement,
  last: Run | undefined,
  kinds: (span: Span) => Judgement,
): Candidate | null {
  if (judgement.named >= NO_NAME) return judged(candidate, judgement);
  if (!last || last.score < SURE) return null;
  last.taken = true;
  // "a NASA T-shirt", "the Orrell file": what opens the phrase is not said of who stands in it.
  const start = OPENING.test(text.slice(candidate.start, last.start)) ? last.start : candidate.start;
  return { ...candidate, start, end: last.end, head: last.head, kind: last.kind, kinds: kinds(last.head).shares };
}

const OPENING = /^(?:an?|the|this|that|his|her|its|their|our|my|your)\s/i;

/** What the model says of some words: means over their pieces. */
interface Judgement {
  readonly kind: Mention['kind'];
  /** How likely it finds that kind. */
  readonly share: number;
  /** How likely it finds that they are a name at all. */
  readonly named: number;
  readonly shares: ReadonlyMap<Mention['kind'], number>;
}

function kindsOf({ pieces, heads }: Encoding): (span: Span) => Judgement {
  const head = heads.names!;
  const kindOfLabel = head.labels.map(label => label.slice(2));
  const kinds = [...new Set(kindOfLabel.slice(1))] as Mention['kind'][];
  const numberOfKind = kindOfLabel.map(kind => kinds.indexOf(kind as Mention['kind']));
  const shares = new Float64Array(head.width);
  const sums = new Float64Array(kinds.length);
  return ({ start, end }) => {
    let at = firstEndingAfter(pieces, start);
    sums.fill(0);
    let count = 0;
    for (; at < pieces.length && pieces[at]!.start < end; at++, count++) {
      putShares(head, at, shares);
      for (let label = 1; label < head.width; label++) sums[numberOfKind[label]!]! += shares[label]!;
    }
    const means = new Map<Mention['kind'], number>();
    let best = 0;
    let named = 0;
    for (let i = 0; i < kinds.length; i++) {
      const mean = sums[i]! / Math.max(1, count);
      means.set(kinds[i]!, mean);
      named += mean;
      if (sums[i]! > sums[best]!) best = i;
    }
    return { kind: kinds[best]!, share: means.get(kinds[best]!)!, named, shares: means };
  };
}

function runsOf(text: string, { pieces, heads }: Encoding): Run[] {
  return labelledRuns(pieces, heads.names!).map(({ first, end: to, label, score }) => {
    let end = to;
    let from = lastWord(end);
    // "Harlan divest": a name does not go on over small letters, unless it has no others.
    while (from > first && isSmall(from, end) && !isSmall(first, from)) {
      end = from;
      from = lastWord(end);
    }
    return {
      start: pieces[first]!.start,
      end: pieces[end - 1]!.end,
      head: { start: pieces[from]!.start, end: pieces[end - 1]!.end },
      kind: label as Mention['kind'],
      score,
      taken: false,
    };

    function lastWord(to: number): number {
      let from = to - 1;
      while (from > first && pieces[from]!.begins === 'nothing') from--;
      return from;
    }

    function isSmall(from: number, to: number): boolean {
      return !/[\p{Lu}\p{N}]/u.test(text.slice(pieces[from]!.start, pieces[to - 1]!.end));
    }
  });
}
