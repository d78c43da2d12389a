import type { Statement } from '../../model/records.ts';
import { pronouns } from '../../text/pronouns.ts';
import { subjectBefore } from './clauses.ts';
import { contentAt, type Stretch, spanOf } from './content.ts';
import type { PositionKind } from './cues.ts';
import { governedBy, isConceded, isForecast, isHostile, isKept, isKnownDeed, isNoDeed, isOffered } from './deeds.ts';
import { isVote } from './extent.ts';
import type { Found, Setting } from './found.ts';
import type { Word } from './words.ts';

/**
 * Sentences of a side's own future that hang on what another does: "If the shelling goes on, we will answer", "The union will
 * walk out unless the ministry pays", "Only if the siege ends will the talks resume". What is announced is a threat, a
 * promise, an offer or a refusal by what is done, to whom it does harm, and what it is made to hang on. `taken`: whether
 * a word is part of a position that was found already.
 */
export function conditionalsIn(setting: Setting, taken: (word: Word) => boolean): Found[] {
  const { words } = setting;
  const link = words.findIndex((_, at) => isLink(words, at));
  if (link < 0) return [];
  const main = mainOf(words, link, WILL);
  if (!main || taken(words[main.modal]!) || taken(words[main.verb]!)) return [];
  const found = announcedBy(setting, main, link);
  return found ? [found] : [];
}

/** The clause that a condition belongs to. */
export interface Main {
  readonly subject: Stretch;
  readonly modal: number;
  /** Index of the verb. */
  readonly verb: number;
  readonly refused: boolean;
  /** The condition, with its link, where it stands before. */
  readonly condition: Stretch | null;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const WILL = setOf("will would shall won't wouldn't");
/** "I'll", "they'd". */
const OWN_WILL = /^(?:i|we|he|she|they|it)'(?:ll|d)$/;
/** Marks over which no condition reaches. */
const ENDS = setOf('; : ? !');

/** The main clause of a condition: the one after its comma, else the nearest before it. */
export function mainOf(words: readonly Word[], link: number, modals: ReadonlySet<string>): Main | null {
  if (isFirst(words, link)) {
    const comma = words.findIndex(({ lower }, i) => i > link + 1 && lower === ',');
    if (comma < 0) return null;
    for (let at = comma + 1; at < Math.min(comma + LONGEST_MAIN, words.length - 1); at++) {
      const main = modalAt(words, at, comma + 1, [link, comma], modals);
      if (main) return main;
      if (/^[;:]$/.test(words[at]!.lower)) return null;
    }
    return null;
  }
  // The nearest before, in the same clause.
  for (let at = link - 1; at > 0 && link - at < LONGEST_MAIN; at--) {
    if (words[at]!.mark && ENDS.has(words[at]!.lower)) return null;
    const main = modalAt(words, at, 0, null, modals);
    if (main) return main;
  }
  return null;
}

const LONGEST_MAIN = 24;

function modalAt(
  words: readonly Word[],
  at: number,
  from: number,
  condition: Stretch | null,
  modals: ReadonlySet<string>,
): Main | null {
  const { lower } = words[at]!;
  const own = OWN_WILL.test(lower);
  if (!own && !modals.has(lower)) return null;
  const governed = governedBy(words, at + 1);
  const { verb } = governed;
  const refused = governed.refused || lower.endsWith("n't");
  if (verb >= words.length) return null;
  const subject = own ? ([at, at + 1] as const) : subjectBefore(words, from, at);
  return subject && { subject, modal: at, verb, refused, condition };
}

/** What the main clause announces, where a side says so of itself or of its own. */
function announcedBy(setting: Setting, main: Main, link: number): Found | null {
  const { words, around, parties } = setting;
  const { subject, modal, verb, refused } = main;
  const passive = words[verb]!.lower === 'be';
  const act = words[passive ? verb + 1 : verb]?.lower ?? '';
  // "we will be happy to leave".
  if (passive && GLAD.has(act) && words[verb + 2]?.lower === 'to' && verb + 3 < words.length)
    return announcedBy(setting, { ...main, verb: verb + 3 }, link);
  if (!/^[a-z-]{2,}$/.test(act) || isForecast(act) || (isNoDeed(act) && !refused)) return null;
  if ((passive && !PARTICIPLE.test(act)) || isSupposed(words, link)) return null;
  const cue = spanOf(words, [modal, verb]);
  const said = around.holding(cue);
  const speaker = said && around.speakerOf(said);
  const doer = around.endingAt(words[subject[1] - 1]!.end);
  // What is only told of a thing, feared, or said by one who takes no part, is a forecast.
  if (said && isForeseen(said)) return null;
  if (speaker ? parties.isObserver(speaker) || !parties.isPublic(speaker) : !doer || !parties.isSideByName(doer))
    return null;
  if (!speaker && passive) return null;
  const first = words[subject[0]]!.lower;
  const own = pronouns.has(first) || OWN_WILL.test(first);
  const sided = doer !== null && doer.form !== 'pronoun' && parties.isSide(doer);
  const acts = isHostile(act) || isConceded(act) || isKnownDeed(act);
  if (!own && !sided && !(STRICT.has(words[link]!.lower) && !isKept(act)) && !acts) return null;
  // "how hard she will work": told of in a question.
  if (words.slice(Math.max(0, subject[0] - 3), subject[0]).some(({ lower }) => ASKING.has(lower))) return null;
  // "The rebels will leave if": who acts is who says so, unless another is quoted with it.
  const reported = said !== null && said.content[0]!.start > words[0]!.start;
  const from = own || (sided && !reported) ? verb : subject[0];
  const content = contentAt(words, from, { limit: words.length, shape: from === verb ? 'deed' : 'clause' });
  const condition = main.condition ?? content?.condition;
  if (!content || !condition) return null;
  const kind = kindOf(words, { act, refused, none: NO.has(first) }, condition);
  return {
    kind,
    rule: 'conditional',
    cue,
    content: { ...content, condition },
    holder: speaker ?? doer,
    addressee: null,
  };
}

const GLAD = setOf('happy glad');
const PARTICIPLE = /(?:ed|en|wn|held|sent|cut|shut|put|brought|done|paid|met|let)$/;
/** Whether a statement says what is to come, and announces nothing. */
export const isForeseen = ({ cue }: Statement): boolean => cue.some(({ quote }) => FORESEEN.test(quote));

const FORESEEN = /\b(?:worr|fear|predict|believ|expect|estimat|forecast|concern)/i;
/** Conditions that only a side sets; "if" stands in forecasts too. */
const STRICT = setOf('unless until only');
const ASKING = setOf('how what whether why');
/** "no ship will pass". */
const NO = setOf('no not');

interface Act {
  readonly act: string;
  readonly refused: boolean;
  /** Nobody at all will do it. */
  readonly none: boolean;
}

/** By what is done, to whom it does harm, and what it is made to hang on. */
export function kindOf(words: readonly Word[], { act, refused, none }: Act, [from, to]: Stretch): PositionKind {
  const link = words[from]!.lower;
  if (refused) return act === 'hesitate' ? 'threat' : 'rejection';
  if (none || isHostile(act) || link === 'unless') return 'threat';
  const condition = words.slice(from, to);
  if ((link === 'if' || link === 'should') && condition.some(({ lower }) => DENIED.has(lower))) return 'threat';
  if (link === 'until' || (isKept(act) && !isOffered(act))) return 'commitment';
  if (isOffered(act) || isConceded(act) || REWARDED.has(link)) return 'offer';
  return condition.some(({ lower }) => isHostile(lower) || HARM.test(lower)) ? 'threat' : 'commitment';
}

/** What another goes on with, or does not do: answered with a threat. */
const DENIED = setOf(
  "not never fail fails failed refuse refuses refused doesn't don't didn't isn't aren't won't continue continues persist persists",
);
/** What follows these is a reward. */
const REWARDED = setOf('once only after provided');
/** What another side does to one: answered, not rewarded. */
const HARM =
  /^(?:attack|storm|invade|cross|enter|land|fire|shell|strike|violate|provoke|interfere|approach|resume|breach)(?:s|ed|es|d)?$/;

/** Whether a condition begins a clause of its own: nothing of the main clause stands before it. */
function isFirst(words: readonly Word[], link: number): boolean {
  const before = words[link - 1];
  if (!before) return true;
  // "would stop “if …”": what opens a quotation within the clause begins no other.
  if (before.mark && /^["“]$/.test(before.lower)) return link < 2 || words[link - 2]!.mark;
  return (before.mark && /^[,;:–—]$/.test(before.lower)) || /^(?:that|and|but)$/.test(before.lower);
}

function isLink(words: readonly Word[], at: number): boolean {
  const { lower } = words[at]!;
  const next = words[at + 1]?.lower ?? '';
  switch (lower) {
    case 'if':
      return !ASKED.has(words[at - 1]?.lower ?? '') && !IDLE.has(next);
    case 'unless':
    case 'once':
    case 'provided':
      return at + 3 < words.length;
    case 'until':
      return !/^(?:now|then|\d.*|the|next|last|late|early|after)$|day$/.test(next);
    case 'only':
      return next === 'if';
    default:
      return (lower === 'as' || lower === 'so') && next === 'long' && words[at + 2]?.lower === 'as';
  }
}

/** "ask if", "see if", "even if": no condition. */
const ASKED = setOf('even as see ask asked know wonder what and only');

/** "if necessary", "if elected": no condition that another side could meet. */
export const isIdle = ({ lower }: Word): boolean => IDLE.has(lower);

const IDLE = setOf(
  'necessary needed possible true any anything elected re-elected ever so not nominated convicted approved confirmed successful you i',
);

/** "if she could", "if he were": only thought of; "if I win" asks nothing of another. */
const isSupposed = (words: readonly Word[], link: number): boolean =>
  words.slice(link + 1, link + 5).some(({ lower }) => SUPPOSED.has(lower)) ||
  isVote(words, link + 1) ||
  SELF.has(words[link + 1]?.lower ?? '');

const SUPPOSED = setOf('could were had win wins won wanted elected nominated');
const SELF = setOf('i we you');
