import { pronouns } from '../../text/pronouns.ts';
import { verbs } from '../../text/verbs.ts';
import type { Word } from './words.ts';

// What a cue can govern without "to": clauses with and without "that", and what is to be done to something.

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** "insisted that the army must leave", "… that he resign": not "insisted that he was right". */
export function saysDuty(words: readonly Word[], from: number): boolean {
  return words
    .slice(from, from + LONGEST_CLAUSE)
    .some(
      ({ lower }, i, near) => DUTY.has(lower) || (i > 0 && isPlain(lower) && !BEFORE_PLAIN.test(near[i - 1]!.lower)),
    );
}

const LONGEST_CLAUSE = 10;
const DUTY = setOf('must should be has have needs resign leave return go');

/** "that he remain": a plain verb where "remains" would only tell. */
const isPlain = (lower: string): boolean => {
  const reading = verbs.get(lower);
  return reading?.form === 'plain' && !reading.nounToo;
};
const BEFORE_PLAIN = /^(?:to|will|would|can|could|may|might|not|do|does|did|and|or|they|we|you|i)$|s$/;

/** "promised that the troops will stay". */
export function saysWill(words: readonly Word[], from: number): boolean {
  return words.slice(from, from + LONGEST_CLAUSE).some(({ lower }) => WILL.has(lower));
}

const WILL = setOf("will would won't wouldn't");

/** "promised the council would decide", "demanded the envoy be expelled", "proposed they meet": a clause without its "that". */
export function saysBareClause(words: readonly Word[], at: number): boolean {
  const first = words[at]!;
  if (first.mark || /..ing$/.test(first.lower) || hasNoObject(first.lower)) return false;
  for (let i = at + 1; i < Math.min(at + LONGEST_SUBJECT, words.length - 1); i++) {
    const { lower, mark } = words[i]!;
    if ((mark && !/^[.'’]$/.test(lower)) || ENDS_SUBJECT.has(lower)) return false;
    if (OPENS_PREDICATE.has(lower)) return true;
    if (lower === 'not') return isPlain(words[i + 1]!.lower);
    if (isPlain(lower) && canBeSubject(words, at, i)) return true;
  }
  return false;
}

const LONGEST_SUBJECT = 9;
const OPENS_PREDICATE = new Set(['must', 'should', 'be', ...WILL]);
const ENDS_SUBJECT = setOf(
  'to that which who whom for by with from against about and or but if when where than as so after before until unless is are was were has have had',
);

/** Whether the words before a plain form can be its subject: after "the" it is a noun, after "the council" a verb. */
function canBeSubject(words: readonly Word[], from: number, verb: number): boolean {
  const before = words[verb - 1]!.lower;
  if (NO_SUBJECT.has(before)) return false;
  return pronouns.has(before) || verb > from + 1 || !before.endsWith('s');
}

/** After these a plain form is a noun, or no duty. */
const NO_SUBJECT = setOf(
  "do does did don't doesn't didn't can could may might the a an his her its their our my your no any some all of in on at more new this these those",
);

/** "wants the boy returned", "wants the prisoners back": what is to be done to what. */
export function isDone(words: readonly Word[], at: number): boolean {
  if (hasNoObject(words[at]!.lower) || pronouns.has(words[at]!.lower)) return false;
  for (let i = at + 1; i < Math.min(at + LONGEST_OBJECT, words.length); i++) {
    const { lower, mark } = words[i]!;
    if (mark || ENDS_SUBJECT.has(lower)) return false;
    if (AWAY.has(lower) || (PARTICIPLE.test(lower) && !NO_SUBJECT.has(words[i - 1]!.lower))) return true;
  }
  return false;
}

const LONGEST_OBJECT = 6;
const AWAY = setOf('back out gone home');
const PARTICIPLE = /[a-z]{3}ed$|^(?:freed|sent|held|cut|shut|brought|paid|given)$/;

/** Words that no object begins with. */
export const hasNoObject = (lower: string): boolean => NO_OBJECT.has(lower);

const NO_OBJECT = setOf(
  'by in at as on across among within between under throughout for from with and or but to that of after before when while because until is are was were not about against over than if out up down off through into toward towards back ahead past which what who whom whose whether how why',
);
