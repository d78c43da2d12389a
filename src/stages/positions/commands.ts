import { verbs } from '../../text/verbs.ts';
import type { ClausePosition } from './clauses.ts';
import { isDeed, isKnownDeed, isNoDeed } from './deeds.ts';
import type { Word } from './words.ts';

/** "“Bring back our son!”", "“Stop the war”": what is shouted, written on banners or said to another begins with its verb. */
export function commandAt(words: readonly Word[], from: number, at: number): ClausePosition | null {
  if (at !== from && at !== from + 1) return null;
  const quote = words[at - 1];
  if (!quote?.mark || !/^["“]$/.test(quote.lower)) return null;
  const { lower } = words[at]!;
  const reading = verbs.get(lower);
  const plain = (reading?.form === 'plain' && !reading.nounToo && !isNoDeed(lower)) || isKnownDeed(lower);
  if (!plain || !isDeed(words, at) || NO_OBJECT.test(words[at + 1]?.lower ?? '')) return null;
  return { kind: 'demand', rule: 'command', cue: [at, at + 1], content: at, person: null };
}

/** After a noun: "Support for the war". */
const NO_OBJECT = /^(?:me|us|you|for|in|of|on|from|against|over|to|with|is|are|was|what|more|it)$/;
