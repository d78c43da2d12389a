import { verbs } from '../../text/verbs.ts';
import type { ClausePosition } from './clauses.ts';
import { isDeed, isKnownDeed, isNoDeed } from './deeds.ts';
import type { Word } from './words.ts';

/** "“Bring back our son!”", "“Stop the war”": what is called out or said to another begins with its verb. */
export function commandAt(words: readonly Word[], from: number, at: number): ClausePosition | null {
  if (at !== from && at !== from + 1) return null;
  const quote = words[at - 1];
  if (!quote?.mark || !/^["“]$/.test(quote.lower) || !commandFrom(words, at)) return null;
  return { kind: 'demand', rule: 'command', cue: [at, at + 1], content: at, person: null };
}

/** Whether a command begins at a word: a plain verb with what it is done to, or with a particle. */
export function commandFrom(words: readonly Word[], at: number): boolean {
  const lower = words[at]?.lower ?? '';
  const next = words[at + 1]?.lower ?? '';
  if (PHRASAL.has(lower) && PARTICLES.has(next)) return true;
  const reading = verbs.get(lower);
  const plain = (reading?.form === 'plain' && !reading.nounToo && !isNoDeed(lower)) || isKnownDeed(lower);
  return plain && isDeed(words, at) && !NO_OBJECT.has(next);
}

/** "Get out", "Step down", "Pay up": verbs that a particle makes a command. */
const PHRASAL = new Set('come get go pay step stand back hand give keep pull move clear'.split(' '));
const PARTICLES = new Set('out up down away back off home over aside'.split(' '));

/** After these the word before is a noun ("Support for the war") or speaks to whoever listens ("Give me"). */
const NO_OBJECT = new Set('me us you for in of on from against over to with is are was what more it'.split(' '));
