import { pronouns } from '../../text/pronouns.ts';
import { type ClausePosition, subjectBefore, type ToldPosition } from './clauses.ts';
import type { Stretch } from './content.ts';
import { governedBy, isConceded, isHostile, isKept, isKnownDeed, isNoDeed, isRefused, isViolent } from './deeds.ts';
import type { Word } from './words.ts';

/**
 * "we will never accept it", "he would deport them", "the hostages would be killed": the speaker says what his side will
 * do. `warning`: the statement says that it warns, so that its promises are threats. A hostile deed is a threat, one that
 * is denied a rejection, any other a commitment.
 */
export function intentionAt(
  words: readonly Word[],
  from: number,
  at: number,
  { warning, first: opens, isSide }: Said,
): ClausePosition | null {
  const modal = modalAt(words, from, at);
  if (!modal) return null;
  const { verb, refused, subject, possible } = modal;
  const passive = words[verb]?.lower === 'be';
  const act = words[passive ? verb + 1 : verb]?.lower ?? '';
  if (!/^[a-z]{2,}$/.test(act)) return null;
  const [first, end] = subject;
  if (first > from && SUBORDINATE.test(words[first - 1]?.lower ?? '')) return null;
  const pronoun = words[first]!.lower;
  // "he and the premier will": the speaker among others.
  const own = OWN.test(pronoun) && (end - first === 1 || words[first + 1]?.lower === 'and');
  const common = { cue: [at, verb], person: null, subject } as const;
  const whole = pronouns.has(words[end - 1]!.lower) || CONTRACTED.has(pronoun) ? verb : first;
  if (warning && !own && !refused && !possible && SUFFERED.has(words[verb]!.lower))
    return { ...common, kind: 'threat', rule: 'warned', content: first, person: subject };
  if (passive) {
    if (refused || possible) return null;
    // "the hostages will be killed": whoever says so will have it done.
    if (isHostile(act) || (warning && act === 'met'))
      return { ...common, kind: 'threat', rule: 'will be', content: whole };
    // "would be honoured to meet them": how one feels about it.
    const felt = words[verb + 2]?.lower === 'to' && /^hono/.test(act);
    return isConceded(act) && !felt ? { ...common, kind: 'commitment', rule: 'will be', content: whole } : null;
  }
  if (isNoDeed(act) || act === 'do') return null;
  const side = !own && (isOurs(words, subject) || isSide(subject));
  if (refused) {
    // "we will not hesitate to strike".
    if (act === 'hesitate' && words[verb + 1]?.lower === 'to' && words[verb + 2])
      return { ...common, kind: 'threat', rule: 'will not hesitate', content: verb + 2, ...(own && { own: subject }) };
    if ((own || side) && !possible && isViolent(act))
      return {
        ...common,
        kind: 'commitment',
        rule: 'will not strike',
        content: own ? verb - 1 : first,
        ...(own && { own: subject }),
      };
    if (own && isOffice(words, verb))
      return { ...common, kind: 'commitment', rule: 'will not run', content: verb - 1, own: subject };
    const reported = own && !/^(?:i|we)/.test(pronoun);
    return isRefused(act) || reported || ((own || side) && isKnownDeed(act))
      ? {
          ...common,
          kind: 'rejection',
          rule: 'will not',
          content: own || !(possible || warning) ? verb : whole,
          ...(own && { own: subject }),
        }
      : null;
  }
  if (possible) return null;
  if (side && (isKnownDeed(act) || isKept(act)))
    return {
      ...common,
      kind: isHostile(act) ? 'threat' : 'commitment',
      rule: 'side will',
      content: opens ? verb : whole,
    };
  if (!own && !(/^(?:his|her|its|their|our|my)$/.test(pronoun) && isHostile(act))) return null;
  // In one's own words much is announced that is no term of anything: "I'll tell you".
  if (
    /^(?:i|we)(?:'|$)/.test(pronoun) &&
    ((!isKnownDeed(act) && !isKept(act) && !warning) || RHETORIC.has(act) || words[verb + 1]?.lower === 'you')
  )
    return null;
  const kind = isHostile(act) ? 'threat' : 'commitment';
  return { ...common, kind, rule: 'will', content: verb, ...(own && { own: subject }) };
}

/** What everybody says that he will do. */
const RHETORIC = new Set('work continue bring send help start stand defend support win unify boost'.split(' '));

/** What is known of the statement. */
interface Said {
  readonly warning: boolean;
  /** It opens its sentence, so that its subject is the side that speaks: "Norland will respect the truce, its envoy said". */
  readonly first: boolean;
  /** Whether a subject names a state or a body. */
  isSide(subject: Stretch): boolean;
}

/** A modal with its subject and its verb. */
interface Modal {
  readonly subject: Stretch;
  /** Index of the verb. */
  readonly verb: number;
  readonly refused: boolean;
  /** "can": only what is refused says anything. */
  readonly possible: boolean;
}

/** "will", "would not", "'ll", "are going to", "cannot and will not" with what stands before and after. */
function modalAt(words: readonly Word[], from: number, at: number): Modal | null {
  const { lower } = words[at]!;
  const contracted = CONTRACTED.has(lower);
  const negative = NEGATIVE.has(lower);
  const going = lower === 'going' && words[at + 1]?.lower === 'to';
  if (!contracted && !negative && !going && !MODAL.has(lower)) return null;
  const governed = governedBy(words, going ? at + 2 : at + 1);
  const { verb } = governed;
  let refused = governed.refused || negative || lower === 'cannot';
  const possible = /^can/.test(lower);
  if (contracted) return { subject: [at, at + 1], verb, refused, possible };
  let auxiliary = going ? beBefore(words, at) : at;
  if (auxiliary === null) return null;
  if (going && words[at - 1]!.lower === 'not') refused = true;
  // "we're going to": the pronoun is in the word itself.
  if (going && /'/.test(words[auxiliary]!.lower))
    return { subject: [auxiliary, auxiliary + 1], verb, refused, possible };
  if (/^(?:and|or)$/.test(words[auxiliary - 1]?.lower ?? ''))
    auxiliary = modalBefore(words, auxiliary - 2) ?? auxiliary;
  const subject = subjectBefore(words, from, auxiliary);
  return subject && { subject, verb, refused, possible };
}

/** "are going to", "are not going to": where the form of "be" stands. */
function beBefore(words: readonly Word[], at: number): number | null {
  const be = words[at - 1]?.lower === 'not' ? at - 2 : at - 1;
  return /^(?:am|is|are|was|were)$|^(?:i'm|he's|she's|it's|we're|they're)$/.test(words[be]?.lower ?? '') ? be : null;
}

/** "can not and will not": the first of two modals, whose last word stands here. */
function modalBefore(words: readonly Word[], at: number): number | null {
  const modal = /^(?:not|never)$/.test(words[at]?.lower ?? '') ? at - 1 : at;
  const lower = words[modal]?.lower ?? '';
  return MODAL.has(lower) || NEGATIVE.has(lower) || /^(?:do|does|did|must|should)$/.test(lower) ? modal : null;
}

/** "seek re-election", "run for a second term": to give up power is what is promised. */
const isOffice = (words: readonly Word[], verb: number): boolean =>
  /^(?:seek|run|stand|contest|serve)$/.test(words[verb]!.lower) &&
  words
    .slice(verb + 1, verb + 6)
    .some(({ lower }) => /^(?:re-?election|election|elections|office|term|president|presidency|again)$/.test(lower));

/** "the government", "our troops", "the company": those for whom a speaker speaks. */
const isOurs = (words: readonly Word[], [first, end]: Stretch): boolean =>
  SIDES.test(words[end - 1]!.lower) && !/^(?:any|no|every|some|other|another|a|an)$/.test(words[first]!.lower);

/** What happens to whoever does not heed a warning. */
const SUFFERED = new Set(
  'be face suffer pay lose regret answer bear forfeit have trigger provoke lead mean bring draw'.split(' '),
);

const CONCEDING = new Set(
  'lift release free withdraw resign cede reopen ratify recognise recognize disarm surrender'.split(' '),
);

/** "The premier will lift the embargo": what is only news of a side that gives in. */
export function concededAt(words: readonly Word[], at: number): ToldPosition | null {
  const { lower } = words[at]!;
  if (lower !== 'will' || !CONCEDING.has(words[at + 1]!.lower)) return null;
  return { kind: 'commitment', rule: 'will concede', cue: [at, at + 1], content: at + 1, person: null };
}

const SIDES =
  /^(?:government|administration|ministry|country|nation|troops|forces|army|military|soldiers|union|company|airline|bank|party|coalition|movement|council|parliament|bloc|alliance|side)$/;

const CONTRACTED = new Set(["'ll", "'d"].flatMap(end => ['i', 'he', 'she', 'we', 'they', 'it'].map(one => one + end)));
const NEGATIVE = new Set(["won't", "wouldn't"]);
const MODAL = new Set('will would shall can cannot'.split(' '));

/** A clause that only tells when, why or which. */
const SUBORDINATE =
  /^(?:when|where|who|whom|which|what|how|why|if|because|after|before|as|until|unless|while|since|once|than|whether|so)$/;
const OWN = /^(?:i|we|he|she|they|it)(?:'(?:ll|d|m|re|s))?$/;
