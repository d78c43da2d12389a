import { pronouns } from '../../text/pronouns.ts';
import { verbs } from '../../text/verbs.ts';
import type { Stretch } from './content.ts';
import { isKnownDeed } from './deeds.ts';
import type { Word } from './words.ts';

// Whether words hold a verb that makes them a clause. There is no tagger: what stands beside a word decides.

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const FINITE = setOf(
  "say said is are was were has have had would will could does did 's isn't wasn't 'd might may can won't can't",
);

/** Forms that are verbs wherever they stand. */
export const isFiniteForm = (lower: string): boolean => FINITE.has(lower);

/** "until the rebels disarm", not "until the convention in July". */
export function isClause(words: readonly Word[], [from, to]: Stretch): boolean {
  for (let at = from + 1; at < to; at++) if (isVerb(words, at, to)) return true;
  return false;
}

/** Whether a word is the verb of a clause that ends before `to`. */
export function isVerb(words: readonly Word[], at: number, to: number): boolean {
  const { lower } = words[at]!;
  const before = words[at - 1]!.lower;
  // "the port's operator": after a noun it is the owner's.
  if (lower === "'s") return pronouns.has(before) || BEFORE_IS.has(before);
  if (FINITE.has(lower)) return true;
  if (BEFORE_NOUN.has(before)) return false;
  const reading = verbs.get(lower);
  const ends = at + 1 >= to || words[at + 1]!.mark || AFTER_VERB.has(words[at + 1]!.lower);
  // "until Orrell leaves office": after a name such a form is what its bearer does.
  if (reading?.form === 's' && words[at - 1]!.capital && !words[at]!.capital) return true;
  if (reading) return !reading.nounToo || before.endsWith('s') || pronouns.has(before) || ends;
  if (isKnownDeed(lower) || PAST.test(lower)) return true;
  return /[a-z]{3}s$/.test(lower) && ends && !BEFORE_PLURAL.has(before);
}

const BEFORE_IS = setOf('that there here what who where how');
/** After these a word is a noun, or a participle that describes one. */
const BEFORE_NOUN = setOf('the a an of in on for to its his her their at by with');
const BEFORE_PLURAL = setOf('and all new more');
const PAST = /[a-z]{3}ed$|^(?:paid|quit|freed)$/;
/** "Iraq complies with", "the premier steps down": what follows an -s form where it is a verb. */
const AFTER_VERB = setOf('with the its his her their to from a an all back down out up');
