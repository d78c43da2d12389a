import type { Stretch } from './content.ts';
import type { PositionKind } from './cues.ts';
import type { Word } from './words.ts';

/** A position that no cue verb opens: "must withdraw", "will never accept", "gave them until Friday to leave". */
export interface Plain {
  readonly kind: PositionKind;
  readonly rule: string;
  /** The words that make it one. */
  readonly cue: Stretch;
  /** Index of the first word of its content. */
  readonly content: number;
  /** Words of whoever is asked, before the cue. */
  readonly person: Stretch | null;
}

const REFUSED =
  /^(?:accept|allow|agree|negotiate|withdraw|recognise|recognize|surrender|sign|tolerate|give|cede|join|attend|meet|talk|lift|release|permit|support|yield|bow|back|stop|leave|return|compromise|abandon)$/;

/** Positions of one statement's content. `from` and `to` bound the content's words. */
export function plainPositions(words: readonly Word[], from: number, to: number): Plain[] {
  const found: Plain[] = [];
  for (let at = from; at < to; at++) {
    const { lower } = words[at]!;
    const next = words[at + 1]?.lower ?? '';
    const third = words[at + 2]?.lower ?? '';
    if (/^(?:must|should)$/.test(lower) && at > from && next !== 'have' && /^[a-z]{2,}$/.test(next)) {
      found.push({ kind: 'demand', rule: lower, cue: [at, at + 1], content: at + 1, person: [from, at] });
    } else if (/^(?:will|would|shall|can)$/.test(lower) && /^(?:not|never)$/.test(next) && REFUSED.test(third)) {
      found.push({ kind: 'rejection', rule: 'will not', cue: [at, at + 2], content: at + 2, person: null });
    } else if (/^(?:won't|cannot|can't|wouldn't)$/.test(lower) && REFUSED.test(next)) {
      found.push({ kind: 'rejection', rule: 'will not', cue: [at, at + 1], content: at + 1, person: null });
    }
  }
  return found;
}

/** "gave the rebels until Friday to leave": a deadline with what has to be done by then. */
export function deadlineAt(words: readonly Word[], at: number): Plain | null {
  if (!/^(?:give|gives|gave|given|giving)$/.test(words[at]!.lower)) return null;
  for (let until = at + 2; until < Math.min(at + 12, words.length); until++) {
    if (words[until]!.mark) return null;
    if (words[until]!.lower !== 'until') continue;
    for (let to = until + 2; to < Math.min(until + 8, words.length); to++) {
      if (words[to]!.lower === 'to')
        return { kind: 'deadline', rule: 'until', cue: [at, until + 1], content: to, person: [at + 1, until] };
    }
    return null;
  }
  return null;
}
