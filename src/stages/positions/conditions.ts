import type { Stretch } from './content.ts';
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
    if (end - at - length >= 2) found.push([at, end]);
    at = end;
  }
  return found;
}

/** How many words the link takes that begins at an index; 0 where none does. */
function linkAt(words: readonly Word[], from: number, at: number): number {
  const [lower, next, third] = [0, 1, 2].map(i => words[at + i]?.lower ?? '') as [string, string, string];
  switch (lower) {
    case 'only':
      return /^(?:if|when|after|once)$/.test(next) ? 2 : 0;
    case 'on':
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
    case 'as':
    case 'so':
      return next === 'long' && third === 'as' ? 3 : 0;
    case 'unless':
      return 1;
    case 'until':
      return isDenied(words, from, at) || /^(?:demands|conditions|terms)$/.test(third) ? 1 : 0;
    default:
      return 0;
  }
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
  const before = words.slice(Math.max(from, at - 14), at).map(({ lower }) => lower);
  const denied = before.findIndex(lower =>
    /^(?:not|never|no|won't|wouldn't|cannot|refuse[sd]?|remain|stay)$/.test(lower),
  );
  return (
    denied >= 0 &&
    before.some(lower => /^(?:will|would|can|could|won't|wouldn't|cannot|shall|refuse[sd]?)$/.test(lower))
  );
}
