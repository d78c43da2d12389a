import { pronouns } from '../../text/pronouns.ts';
import type { Stretch } from './content.ts';
import { isClause } from './finite.ts';
import type { Word } from './words.ts';

/**
 * Conditions that stand by themselves, whatever they are for: "only if the shelling stops", "on condition that he leave",
 * "no talks until the rebels disarm", "in exchange for two soldiers". Gives the words from the link on.
 */
export function conditionsOf(words: readonly Word[], from: number, to: number): Stretch[] {
  const found: Stretch[] = [];
  for (let at = from; at < to - 2; at++) {
    const length = linkAt(words, from, at);
    if (length === 0) continue;
    let end = at + length;
    while (end < to && !(words[end]!.mark && /^[,;:!?–—“”"]$/.test(words[end]!.lower))) end++;
    if (words[end - 1]!.lower === '.') end--;
    const clausal = !/^(?:in|conditional|contingent)$/.test(words[at]!.lower);
    if (end - at - length >= 2 && (!clausal || isClause(words, [at + length, end]))) found.push([at, end]);
    at = end;
  }
  return found;
}

/** A condition without the words that make it one: "unless the army withdraws" is "the army withdraws". */
export function withoutLink(words: readonly Word[], [from, to]: Stretch): Stretch {
  const length = LINKS.find(link => link.every((word, i) => words[from + i]?.lower === word))?.length ?? 0;
  return from + length < to ? [from + length, to] : [from, to];
}

const LINKS = [
  ...['if', 'when', 'after', 'once'].map(word => ['only', word]),
  ['on', 'condition', 'that'],
  ['on', 'the', 'condition', 'that'],
  ['upon', 'condition', 'that'],
  ['upon', 'the', 'condition', 'that'],
  ['the', 'moment'],
  ...['conditional', 'contingent'].flatMap(word => [
    [word, 'on'],
    [word, 'upon'],
  ]),
  ['in', 'exchange', 'for'],
  ['in', 'return', 'for'],
  ['provided', 'that'],
  ['providing', 'that'],
  ['as', 'long', 'as'],
  ['so', 'long', 'as'],
  ...['provided', 'unless', 'until', 'if', 'should', 'without', 'once'].map(word => [word]),
];

/** How many words the link takes that begins at an index; 0 where none does. */
function linkAt(words: readonly Word[], from: number, at: number): number {
  const { lower } = words[at]!;
  const next = words[at + 1]?.lower ?? '';
  const third = words[at + 2]?.lower ?? '';
  switch (lower) {
    case 'only':
      return /^(?:if|when|after|once)$/.test(next) ? 2 : 0;
    case 'on':
    case 'upon':
      return next === 'condition' && third === 'that'
        ? 3
        : next === 'the' && third === 'condition' && words[at + 3]?.lower === 'that'
          ? 4
          : 0;
    case 'conditional':
    case 'contingent':
      return /^(?:on|upon)$/.test(next) ? 2 : 0;
    case 'in':
      return /^(?:exchange|return)$/.test(next) && third === 'for' ? 3 : 0;
    case 'provided':
    case 'providing':
      return next === 'that' ? 2 : 0;
    case 'unless':
      return 1;
    case 'until':
      return (isDenied(words, from, at) && !isState(words, at + 1)) || /^(?:demands|conditions|terms)$/.test(third)
        ? 1
        : 0;
    default:
      return 0;
  }
}

/** "until victory is achieved", "until a government was in place": how long, and nothing that another side has to do. */
export function isState(words: readonly Word[], at: number): boolean {
  const first = words[at]?.lower === '“' || words[at]?.lower === '"' ? at + 1 : at;
  const lower = words[first]?.lower ?? '';
  return (
    /^an?$/.test(lower) ||
    (!/s$/.test(lower) && /^(?:is|was|be)$/.test(words[first + 1]?.lower ?? '') && !pronouns.has(lower))
  );
}

/** "will not … until", "no talks until": what is withheld. A time after "until" sets no condition. */
function isDenied(words: readonly Word[], from: number, at: number): boolean {
  const next = words[at + 1]?.lower ?? '';
  if (
    /^(?:\d|mon|tues|wednes|thurs|fri|satur|sun|next|last|tomorrow|today|now|then|after|late|early|mid|recently)/.test(
      next,
    )
  )
    return false;
  const before = words.slice(Math.max(from, at - 24), at).map(({ lower }) => lower);
  const denied = before.findIndex(lower =>
    /^(?:not|never|no|won't|wouldn't|cannot|refuse[sd]?|remain|stay)$/.test(lower),
  );
  return (
    denied >= 0 &&
    before.some(lower => /^(?:will|would|can|could|won't|wouldn't|cannot|shall|refuse[sd]?)$/.test(lower))
  );
}

/** "if the shelling stops, we will …": the condition can stand first. */
export function conditionBefore(words: readonly Word[], from: number, subject: Stretch | undefined): Stretch | null {
  if (!subject) return null;
  const comma = subject[0] - 1;
  if (comma <= from || words[comma]!.lower !== ',') return null;
  for (let i = comma - 1; i >= from && comma - i < LONGEST_CONDITION; i--)
    if (IF.has(words[i]!.lower)) return words[i - 1]?.lower === 'even' ? null : [i, comma];
  return null;
}

const LONGEST_CONDITION = 30;
const IF = new Set(['if', 'unless', 'until']);
