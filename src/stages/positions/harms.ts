import { type ClausePosition, subjectBefore } from './clauses.ts';
import { isHostile } from './deeds.ts';
import type { Word } from './words.ts';

const FACE = new Set('face faces risk risks'.split(' '));
const HARMING = new Set("will would 'll shall could may".split(' '));
/** What somebody is made to do. */
const SUFFERED = new Set('face lose forfeit risk'.split(' '));
const FOLLOWING = new Set('consequences retaliation war repercussions reprisals'.split(' '));

/** "would be fined", "will face sanctions", "could lose": harm done to somebody, whoever says so. */
export function harmAt(words: readonly Word[], at: number): ClausePosition | null {
  const { lower } = words[at]!;
  if (FACE.has(lower)) {
    // "the risk of war".
    if (/^(?:the|an?|no|any|at)$/.test(words[at - 1]?.lower ?? '')) return null;
    const facing = subjectBefore(words, 0, at);
    return facing && { kind: 'threat', rule: 'harm', cue: [at, at + 1], content: at, person: null, subject: facing };
  }
  if (!HARMING.has(lower)) return null;
  const verb = /..ly$|^also$/.test(words[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  const passive = words[verb]?.lower === 'be';
  const act = words[passive ? verb + 1 : verb]?.lower ?? '';
  const harm = passive ? isHostile(act) : isHostile(act) || SUFFERED.has(act);
  const subject = subjectBefore(words, 0, at);
  // "there would be consequences".
  if (passive && words[at - 1]?.lower === 'there' && FOLLOWING.has(words[verb + 1]?.lower ?? ''))
    return { kind: 'threat', rule: 'harm', cue: [at, verb], content: verb + 1, person: null, subject: [at - 1, at] };
  return harm && subject
    ? { kind: 'threat', rule: 'harm', cue: [at, verb], content: passive ? subject[0] : verb, person: null, subject }
    : null;
}

const LONGEST_OFFENCE = 16;

/** "Those who break the curfew will be fined", "Pilots who stay away would lose their contracts": what a rule holds out. */
export function offenceAt(words: readonly Word[], from: number, at: number): ClausePosition | null {
  const { lower } = words[at]!;
  const faces = lower === 'face' || lower === 'faces';
  if (!HARMING.has(lower) && !faces) return null;
  const verb = faces ? at : at + 1;
  const passive = words[verb]?.lower === 'be';
  const act = words[passive ? verb + 1 : verb]?.lower ?? '';
  if (!(passive ? isHostile(act) : faces || SUFFERED.has(act))) return null;
  for (let who = at - 1; who > from && at - who < LONGEST_OFFENCE; who--) {
    if (words[who]!.mark && words[who]!.lower !== '.') return null;
    if (words[who]!.lower !== 'who') continue;
    const head = words[who - 1]!.lower;
    if (!/^(?:those|anyone|anybody|all)$|[a-z]s$/.test(head)) return null;
    return {
      kind: 'threat',
      rule: 'offence',
      cue: [at, verb + 1],
      content: who - 1,
      person: null,
      subject: [who - 1, at],
    };
  }
  return null;
}
