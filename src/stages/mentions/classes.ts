import { type Pronoun, pronouns } from '../../text/pronouns.ts';
import { type VerbReading, verbs } from '../../text/verbs.ts';
import { closed, determiners, joints, numbers, openers, speaking, sport, timeNouns, titles } from './lexicon.ts';

/** What a word is by the lists, whatever stands around it. */
export interface Classes {
  readonly closed: boolean;
  readonly determiner: boolean;
  readonly number: boolean;
  readonly timeNoun: boolean;
  readonly title: boolean;
  readonly opener: boolean;
  readonly joint: boolean;
  readonly speaking: boolean;
  readonly sport: boolean;
  readonly pronoun: Pronoun | undefined;
  /** What it can be as a verb. */
  readonly verb: VerbReading | undefined;
}

const classesIn = (word: string): Classes => ({
  closed: closed.has(word),
  determiner: determiners.has(word),
  number: numbers.has(word),
  timeNoun: timeNouns.has(word),
  title: titles.has(word),
  opener: openers.has(word),
  joint: joints.has(word),
  speaking: speaking.has(word),
  sport: sport.has(word),
  pronoun: pronouns.get(word),
  verb: verbs.get(word),
});

/** The lists as one, since the rules ask several of them of each word. */
const table = new Map<string, Classes>();
for (const list of [closed, determiners, numbers, timeNouns, titles, openers, joints, speaking, sport, pronouns])
  for (const word of list.keys()) if (!table.has(word)) table.set(word, classesIn(word));

const NONE = classesIn('');
// Most verbs are in no other list.
for (const [word, verb] of verbs) if (!table.has(word)) table.set(word, { ...NONE, verb });

/** The classes of a lower-case word. */
export const classesOf = (word: string): Classes => table.get(word) ?? NONE;
