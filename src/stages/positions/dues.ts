import type { Stretch } from './content.ts';
import type { Surroundings } from './surroundings.ts';
import type { Word } from './words.ts';

/**
 * What is to be done without the time by which it is, and that time: "free the crew by Sunday" is "free the crew" and
 * "Sunday". Only a time that "by", "within" or "before" leads at the very end; "until Sunday" tells how long. `null` where
 * none does. A bare year is a plan's horizon and sets nobody a term.
 */
export function dueOf(
  words: readonly Word[],
  [from, to]: Stretch,
  around: Surroundings,
): { item: Stretch; due: Stretch } | null {
  for (let at = to - 2; at > from && to - at <= LONGEST; at--) {
    if (!LEADS.has(words[at]!.lower)) continue;
    const start = at + 1;
    const time = timeEnd(words, start, to, around);
    const last = words[to - 1]!;
    const whole = time === to || (time === to - 1 && last.mark);
    // "before the Easter recess", "before Thursday's council": a time within the name of an occasion.
    const end = whole || words[at]!.lower === 'within' ? time : (occasionEnd(words, start, to) ?? time);
    if (end === null || (end < to && !(end === to - 1 && last.mark))) return null;
    if (end - start === 1 && /^\d{4}$/.test(words[start]!.lower)) return null;
    return { item: [from, at], due: [start, end] };
  }
  return null;
}

const LONGEST = 9;
const LEADS = new Set(['by', 'within', 'before']);

/** Where a time ends that begins at a word, with the day it belongs to: "noon on Tuesday". */
export function timeEnd(words: readonly Word[], start: number, to: number, around: Surroundings): number | null {
  let first = start;
  if (BEFORE_TIME.has(words[first]?.lower ?? '') && !around.timeAt(words[first]!)) first++;
  let end: number | null = null;
  for (let at = first; at < to; ) {
    const time = around.timeAt(words[at]!);
    const hour = time ? null : HOURS.has(words[at]!.lower) ? at + 1 : null;
    if (!time && hour === null) break;
    end = hour ?? at;
    if (time) while (end < to && words[end]!.start < time.end) end++;
    at = /^(?:on|at|of|,)$/.test(words[end]?.lower ?? '') ? end + 1 : end;
    if (at === end && !(words[at] && around.timeAt(words[at]!))) break;
  }
  return end;
}

const BEFORE_TIME = new Set('the next this a an'.split(' '));
const HOURS = new Set('midnight noon midday dawn sunrise sunset dusk nightfall daybreak'.split(' '));

const BOUNDS = new Set('end start close beginning'.split(' '));

/** "before the start of term", "before the Easter recess": an event that is a date to those concerned. */
function occasionEnd(words: readonly Word[], start: number, to: number): number | null {
  if (words[start - 1]!.lower !== 'before' && !BOUNDS.has(words[start + 1]?.lower ?? '')) return null;
  const near = words.slice(start, to);
  const last = near.at(-1);
  if (near.length < 2 || near.length > 5 || !last || !/^(?:the|next|this|[a-z]+day)$/.test(near[0]!.lower)) return null;
  return near.some(
    ({ lower, mark }) => (mark && lower !== "'s") || /^(?:is|are|was|were|to|can|will)$|..ing$/.test(lower),
  )
    ? null
    : to;
}
