import { type ClausePosition, subjectBefore } from './clauses.ts';
import { isHostile, isKnownDeed, isNoDeed, isRefused } from './deeds.ts';
import type { Word } from './words.ts';

/**
 * "we will never accept it", "he would deport them", "the hostages would be killed": the speaker says what his side will
 * do. `warning`: the statement says that it warns, so that its promises are threats. A hostile deed is a threat, one that is denied a rejection, any other a commitment.
 */
export function intentionAt(words: readonly Word[], from: number, at: number, warning: boolean): ClausePosition | null {
  const { lower } = words[at]!;
  const contracted = /^(i|he|she|we|they|it)'(?:ll|d)$/.test(lower);
  const negative = /^(?:won't|wouldn't)$/.test(lower);
  if (!contracted && !negative && !/^(?:will|would|shall|can|cannot)$/.test(lower)) return null;
  let verb = at + 1;
  let refused = negative || lower === 'cannot';
  while (/^(?:not|never|also|only|["“”])$|..ly$/.test(words[verb]?.lower ?? '')) {
    if (/^(?:not|never)$/.test(words[verb]!.lower)) refused = true;
    verb++;
  }
  const passive = words[verb]?.lower === 'be';
  const act = words[passive ? verb + 1 : verb]?.lower ?? '';
  if (!/^[a-z]{2,}$/.test(act)) return null;
  const subject = contracted ? ([at, at + 1] as const) : subjectBefore(words, from, at);
  if (!subject) return null;
  const pronoun = words[subject[1] - 1]!.lower;
  const before = words[subject[0] - 1]?.lower ?? '';
  if (subject[0] > from && SUBORDINATE.test(before)) return null;
  const own = OWN.test(pronoun) && subject[1] - subject[0] === 1;
  const common = { cue: [at, verb], person: null, subject } as const;
  if (passive) {
    // "the hostages will be killed": whoever says so will have it done.
    return (isHostile(act) || (warning && act === 'met')) && !refused
      ? { ...common, kind: 'threat', rule: 'will be', content: subject[0] }
      : null;
  }
  if (isNoDeed(act)) return null;
  if (refused) {
    return isRefused(act) || (own && isKnownDeed(act))
      ? { ...common, kind: 'rejection', rule: 'will not', content: verb, ...(own && { own: subject }) }
      : null;
  }
  if (
    /^can/.test(lower) ||
    !(own || (/^(?:his|her|its|their|our|my)$/.test(words[subject[0]]!.lower) && isHostile(act)))
  )
    return null;
  // In one's own words much is announced that is no term of anything: "I'll tell you".
  if (/^(?:i|we)(?:'|$)/.test(pronoun) && !isKnownDeed(act)) return null;
  return {
    ...common,
    kind: isHostile(act) ? 'threat' : 'commitment',
    rule: 'will',
    content: verb,
    ...(own && { own: subject }),
  };
}

/** A clause that only tells when, why or which. */
const SUBORDINATE =
  /^(?:when|where|who|whom|which|what|how|why|if|because|after|before|as|until|unless|while|since|once|than|whether|so)$/;
const OWN = /^(?:i|we|he|she|they|it)(?:'(?:ll|d))?$/;

/** "would be fined", "will face sanctions", "could lose": harm done to somebody, whoever says so. */
export function harmAt(words: readonly Word[], at: number): ClausePosition | null {
  const { lower } = words[at]!;
  if (/^(?:face|faces|risk|risks)$/.test(lower)) {
    const facing = subjectBefore(words, 0, at);
    return facing && { kind: 'threat', rule: 'harm', cue: [at, at + 1], content: at, person: null, subject: facing };
  }
  if (!/^(?:will|would|'ll|shall|could|may)$/.test(lower)) return null;
  const verb = /..ly$|^also$/.test(words[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  const passive = words[verb]?.lower === 'be';
  const act = words[passive ? verb + 1 : verb]?.lower ?? '';
  const harm = passive ? isHostile(act) : isHostile(act) || /^(?:face|lose|forfeit|risk)$/.test(act);
  const subject = subjectBefore(words, 0, at);
  const there =
    /^(?:there)$/.test(words[at - 1]?.lower ?? '') &&
    passive &&
    /^(?:consequences|retaliation|war|repercussions|reprisals)$/.test(words[verb + 1]?.lower ?? '');
  if (there)
    return { kind: 'threat', rule: 'harm', cue: [at, verb], content: verb + 1, person: null, subject: [at - 1, at] };
  return harm && subject
    ? { kind: 'threat', rule: 'harm', cue: [at, verb], content: passive ? subject[0] : verb, person: null, subject }
    : null;
}
