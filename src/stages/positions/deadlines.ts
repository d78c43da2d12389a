import type { Stretch } from './content.ts';
import type { Word } from './words.ts';

/** "gave the rebels until Friday to leave": by when, and what has to be done by then. */
export interface Deadline {
  /** "gave … until Friday". */
  readonly cue: Stretch;
  /** "until Friday". */
  readonly until: Stretch;
  readonly person: Stretch;
  /** Index of the first word of what has to be done. */
  readonly deed: number;
}

/** `timeEnd`: where the time ends that begins at a word; `null` where none does. */
export function deadlineAt(
  words: readonly Word[],
  at: number,
  timeEnd: (word: Word) => number | null,
): Deadline | null {
  const { lower } = words[at]!;
  if (/^(?:give|gives|gave|given|giving)$/.test(lower)) {
    for (let i = at + 1; i < Math.min(at + 12, words.length - 1); i++) {
      if (words[i]!.mark) return null;
      const until = untilAt(words, i, timeEnd);
      // "were given two weeks to leave": whoever has to stands before.
      if (until) return deadlineOf(words, at, until, i > at + 1 ? [at + 1, i] : [Math.max(0, at - 6), at]);
    }
    return null;
  }
  if (!/^(?:have|has|had)$/.test(lower) || at === 0) return null;
  const until = untilAt(words, at + 1, timeEnd);
  return until && deadlineOf(words, at, until, [Math.max(0, at - 6), at]);
}

/** "until Friday to": the time, only where what has to be done follows. */
function untilAt(words: readonly Word[], at: number, timeEnd: (word: Word) => number | null): Stretch | null {
  const led = /^(?:until|till|by)$/.test(words[at]?.lower ?? '');
  const first = led ? at + 1 : at;
  const end = words[first] ? timeEnd(words[first]) : null;
  if (end === null) return null;
  let to = first;
  while (to < words.length && words[to]!.start < end) to++;
  return led || words[to]?.lower === 'to' ? [at, to] : null;
}

const deadlineOf = (words: readonly Word[], at: number, until: Stretch, person: Stretch): Deadline => {
  const led = words[until[1]]?.lower === 'to';
  return { cue: [at, until[1]], until, person, deed: led ? until[1] + 1 : words.length };
};
