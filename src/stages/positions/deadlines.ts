import type { Stretch } from './content.ts';
import type { Word } from './words.ts';

/** "gave the rebels until Friday to leave", "set Friday as the deadline": by when, and what has to be done by then. */
export interface Deadline {
  /** "gave … until Friday". */
  readonly cue: Stretch;
  /** "Friday". */
  readonly until: Stretch;
  /** Words of whoever has to do it. */
  readonly person: Stretch | null;
  /** Whoever stands before sets it. */
  readonly set: boolean;
  /** Index of the first word of what has to be done. */
  readonly deed: number;
}

const GIVE = new Set('give gives gave given giving'.split(' '));
const HAVE = new Set('have has had'.split(' '));
const EXTEND = new Set('extend extends extended extending'.split(' '));

const EXPIRE = new Set('expire expires expired expiring'.split(' '));
/** What has a term. */
const TERMED = new Set('deadline offer bid truce ceasefire cease-fire ultimatum'.split(' '));

/** Where the time ends that begins at the word of an index; `null` where none does. */
type TimeEnd = (at: number) => number | null;

/** The term that the word at an index sets. */
export function deadlineAt(words: readonly Word[], at: number, timeEnd: TimeEnd): Deadline | null {
  const { lower } = words[at]!;
  if (GIVE.has(lower)) {
    for (let i = at + 1; i < Math.min(at + 12, words.length - 1); i++) {
      if (words[i]!.mark) return null;
      const until = untilAt(words, i, timeEnd);
      // "were given two weeks to leave": whoever has to stands before.
      if (until) return deadlineOf(words, at, until, i > at + 1 ? [at + 1, i] : null);
    }
    return null;
  }
  if (lower === 'deadline') return namedAt(words, at, timeEnd);
  if (EXTEND.has(lower)) return extendedAt(words, at, timeEnd);
  if (EXPIRE.has(lower)) return expiringAt(words, at, timeEnd);
  if (!HAVE.has(lower) || at === 0) return null;
  const until = untilAt(words, at + 1, timeEnd);
  return until && deadlineOf(words, at, until, null);
}

/** "set Friday as the deadline", "a Friday deadline", "a deadline of noon": the time beside the word. */
function namedAt(words: readonly Word[], at: number, timeEnd: TimeEnd): Deadline | null {
  const set = { person: null, set: true } as const;
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
    const to = timeEnd(i);
    if (to === null || to > at) continue;
    const linked = words
      .slice(to, at)
      .every(({ lower }) => /^(?:as|the|an?|its|his|her|their|new|final|'s)$/.test(lower));
    return linked && i > 0 ? { ...set, ...deedAfter(words, at + 1), cue: [i, at + 1], until: [i, to] } : null;
  }
  if (!/^(?:of|is|at|for)$/.test(words[at + 1]?.lower ?? '')) return null;
  const until = untilAt(words, at + 2, timeEnd, true);
  return until && { ...set, ...deedAfter(words, until[1]), cue: [at, until[1]], until };
}

/** "a deadline of noon for the protesters to clear the square", "a Friday deadline to pay": who has to do what. */
function deedAfter(words: readonly Word[], at: number): { readonly deed: number; readonly person: Stretch | null } {
  if (words[at]?.lower === 'to') return { deed: at + 1, person: null };
  if (words[at]?.lower === 'for')
    for (let i = at + 2; i < Math.min(at + 10, words.length - 1); i++) {
      if (words[i]!.mark) break;
      if (words[i]!.lower === 'to') return { deed: i + 1, person: [at + 1, i] };
    }
  return { deed: words.length, person: null };
}

/** "extended its offer until 6 November": a term that was put off. */
function extendedAt(words: readonly Word[], at: number, timeEnd: TimeEnd): Deadline | null {
  const to = Math.min(at + 40, words.length - 1);
  if (!words.slice(at + 1, at + 12).some(({ lower }) => TERMED.has(lower))) return null;
  for (let i = at + 1; i < to; i++) {
    const until = /^(?:until|till|to)$/.test(words[i]!.lower) ? untilAt(words, i + 1, timeEnd, true) : null;
    if (until) return { cue: [at, until[1]], until, person: null, set: true, deed: words.length };
  }
  return null;
}

/** "the offer is due to expire at noon on Friday". */
function expiringAt(words: readonly Word[], at: number, timeEnd: TimeEnd): Deadline | null {
  if (!words.slice(Math.max(0, at - LONGEST_TERMED), at).some(({ lower }) => TERMED.has(lower))) return null;
  const first = /^(?:on|at)$/.test(words[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  const to = words[first] ? timeEnd(first) : null;
  return to === null ? null : { cue: [at, to], until: [first, to], person: null, set: true, deed: words.length };
}

const LONGEST_TERMED = 30;

/** "until Friday to": the time, only where what has to be done follows, unless it stands alone. */
function untilAt(words: readonly Word[], at: number, timeEnd: TimeEnd, alone = false): Stretch | null {
  const led = /^(?:until|till|by)$/.test(words[at]?.lower ?? '');
  const first = led ? at + 1 : at;
  const to = words[first] ? timeEnd(first) : null;
  if (to === null) return null;
  return led || alone || words[to]?.lower === 'to' ? [first, to] : null;
}

/** Without whoever is given it in between, whoever has to act stands before. */
const deadlineOf = (words: readonly Word[], at: number, until: Stretch, given: Stretch | null): Deadline => {
  const led = words[until[1]]?.lower === 'to';
  return {
    cue: [at, until[1]],
    until,
    person: given ?? [Math.max(0, at - 6), at],
    set: given !== null,
    deed: led ? until[1] + 1 : words.length,
  };
};
