import { pronouns } from '../../text/pronouns.ts';
import { type ClausePosition, subjectBefore } from './clauses.ts';
import type { Stretch } from './content.ts';
import { isNoDeed } from './deeds.ts';
import type { Word } from './words.ts';

const MODAL = new Set(['must', 'should']);
const PHRASAL = new Set('need needs has have got ought'.split(' '));
const OPENERS = new Set(['let', ...MODAL, ...PHRASAL]);

/** "the army must withdraw", "he needs to resign", "let them leave": the speaker wants somebody else to act. */
export function dutyAt(words: readonly Word[], from: number, at: number): ClausePosition | null {
  const { lower } = words[at]!;
  if (!OPENERS.has(lower)) return null;
  const before = words[at - 1];
  if (lower === 'let' && (at === from || before!.mark) && !/^(?:me|us|it|alone|'s)$/.test(words[at + 1]?.lower ?? ''))
    return { kind: 'demand', rule: 'let', cue: [at, at + 1], content: at + 1, person: null };
  const phrasal = PHRASAL.has(lower) && words[at + 1]?.lower === 'to';
  if (!MODAL.has(lower) && !phrasal) return null;
  if (/^(?:will|would|may|might|could|'ll|not|n't|don't|doesn't|to|the|an?|any|no)$/.test(before?.lower ?? ''))
    return null;
  let verb = at + (phrasal ? 2 : 1);
  while (/^["“”]$|^(?:first|also|now|already)$|..ly$/.test(words[verb]?.lower ?? '')) verb++;
  const plain = words[verb]?.lower === 'not' ? verb + 1 : verb;
  const act = words[plain]?.lower ?? '';
  // "should he win" is an "if".
  if (pronouns.has(act) || /^(?:the|a|an|any)$/.test(act)) return null;
  if (!/^[a-z]{2,}$/.test(act) || (isNoDeed(act) && !isPassive(words, plain) && !isRule(words, plain))) return null;
  // "it has to do with oil".
  if (act === 'do' && words[plain + 1]?.lower === 'with') return null;
  const subject = lower === 'got' ? subjectOfGot(words, from, at) : subjectBefore(words, from, at);
  if (!subject) return null;
  const [first, end] = subject;
  const head = words[end - 1]!.lower.replace(/'.*/, '');
  if (words.slice(first, end).some(({ lower }) => lower === 'which')) return null;
  // "on how the attack should be read", "advice that they should heed": asked, or told of.
  if (words.slice(Math.max(from, first - 2), end).some(({ lower }) => ASKING.has(lower))) return null;
  // "a president must care", "I do not believe that she should": said of anybody, or denied.
  if (/^an?$/.test(words[first]!.lower) && !isPassive(words, plain)) return null;
  if (words.slice(Math.max(from, first - 4), first).some(({ lower }) => /^not$|n't$/.test(lower))) return null;
  if (NO_DUTY.test(words[first]!.lower) || NO_DUTY.test(head)) return null;
  if (isRule(words, plain) && !isPassive(words, plain) && pronouns.has(head)) return null;
  // "the needle that she has to thread": told of a thing.
  if (phrasal && pronouns.has(head) && words[first - 1]?.lower === 'that') return null;
  // Who has to act is part of what is wanted, unless only a pronoun says who it is.
  return {
    kind: 'demand',
    rule: lower,
    cue: [at, verb],
    content: pronouns.has(head) ? verb : first,
    person: subject,
    subject,
  };
}

/** "he has got to", "they've got to": whose "have" it is. */
function subjectOfGot(words: readonly Word[], from: number, at: number): Stretch | null {
  const { lower } = words[at - 1]!;
  if (/^(?:has|have)$/.test(lower)) return subjectBefore(words, from, at - 1);
  return at > from && /'(?:s|ve)$/.test(lower) ? [at - 1, at] : null;
}

const ASKING = new Set('how when where why what who whether as'.split(' '));

/** Of himself, of anybody, of nobody: nothing is wanted of another side. */
const NO_DUTY =
  /^(?:i|you|we|(?:i|you|we)'.*|one|people|anybody|anyone|everyone|everybody|nobody|no|who|which|that|what|it|there|this|something|things?|somebody|someone|lot|world|americans|voters)$/;

/** "should be off limits", "has to be the only law": how things are to be, not how somebody is. */
const isRule = (words: readonly Word[], at: number): boolean =>
  words[at]!.lower === 'be' &&
  /^(?:the|an?|in|off|out|no|part|free|open|independent|neutral|subject|accountable|equal|up|under|without)$/.test(
    words[at + 1]?.lower ?? '',
  );

/** "be defeated", "be closed": done to somebody. */
const isPassive = (words: readonly Word[], at: number): boolean =>
  words[at]!.lower === 'be' &&
  /(?:..ed|..en|..wn|built|held|kept|sent|cut|shut|put|brought|done|paid|met|let|told)$/.test(
    words[at + 1]?.lower ?? '',
  ) &&
  !/^(?:ashamed|concerned|allowed|prepared|worried|scared|surprised|based|interested|pleased|embarrassed|noted|red|open|seen|then|men|women|even)$/.test(
    words[at + 1]?.lower ?? '',
  );
