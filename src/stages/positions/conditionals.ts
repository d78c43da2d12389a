import { pronouns } from '../../text/pronouns.ts';
import { subjectBefore } from './clauses.ts';
import { type Content, contentAt, type Stretch, spanOf } from './content.ts';
import type { PositionKind } from './cues.ts';
import { isConceded, isForecast, isHostile, isKept, isKnownDeed, isNoDeed, isOffered } from './deeds.ts';
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
  const main = mainOf(words, link);
  if (!main || taken(words[main.modal]!) || taken(words[main.verb]!)) return [];
  const found = announcedBy(setting, main, link);
  return found ? [found] : [];
}

/** The clause that a condition belongs to. */
interface Main {
  readonly subject: Stretch;
  readonly modal: number;
  /** Index of the verb. */
  readonly verb: number;
  readonly refused: boolean;
  /** The condition, with its link, where it stands before. */
  readonly condition: Stretch | null;
}

const WILL = new Set(['will', 'would', 'shall', "won't", "wouldn't"]);

function mainOf(words: readonly Word[], link: number): Main | null {
  if (isFirst(words, link)) {
    const comma = words.findIndex(({ lower }, i) => i > link + 1 && /^[,]$/.test(lower));
    if (comma > 0) {
      for (let at = comma + 1; at < Math.min(comma + LONGEST_MAIN, words.length - 1); at++) {
        const main = modalAt(words, at, comma + 1, [link, comma]);
        if (main) return main;
        if (/^[;:]$/.test(words[at]!.lower)) return null;
      }
    }
    return null;
  }
  // The nearest before, in the same clause.
  for (let at = link - 1; at > 0 && link - at < LONGEST_MAIN; at--) {
    if (words[at]!.mark && /^[;:?!]$/.test(words[at]!.lower)) return null;
    const main = modalAt(words, at, 0, null);
    if (main) return main;
  }
  return null;
}

const LONGEST_MAIN = 24;

function modalAt(words: readonly Word[], at: number, from: number, condition: Stretch | null): Main | null {
  const { lower } = words[at]!;
  const own = /^(?:i|we|he|she|they|it)'(?:ll|d)$/.test(lower);
  if (!own && !WILL.has(lower)) return null;
  let verb = at + 1;
  let refused = /n't$/.test(lower);
  while (/^(?:not|never|also|only|then|["“”])$|..ly$/.test(words[verb]?.lower ?? '')) {
    if (/^(?:not|never)$/.test(words[verb]!.lower)) refused = true;
    verb++;
  }
  if (verb >= words.length) return null;
  const subject = own ? ([at, at + 1] as const) : subjectBefore(words, from, at);
  return subject && { subject, modal: at, verb, refused, condition };
}

function announcedBy({ words, around, parties }: Setting, main: Main, link: number): Found | null {
  const { subject, modal, verb, refused } = main;
  const passive = words[verb]!.lower === 'be';
  const act = words[passive ? verb + 1 : verb]?.lower ?? '';
  if (!/^[a-z-]{2,}$/.test(act) || isForecast(act) || (isNoDeed(act) && !refused)) return null;
  if (isSupposed(words, link)) return null;
  const cue = spanOf(words, [modal, verb]);
  const said = around.holding(cue);
  const speaker = said && around.speakerOf(said);
  const doer = around.endingAt(words[subject[1] - 1]!.end);
  const own = pronouns.has(words[subject[0]]!.lower) || /^(?:i|we|he|she|they|it)'/.test(words[subject[0]]!.lower);
  const sided = doer !== null && doer.form !== 'pronoun' && parties.isSide(doer);
  // What is only told of a thing, or said by one who takes no part, is a forecast.
  if (speaker ? parties.isObserver(speaker) || !parties.isPublic(speaker) : !doer || !parties.isSideByName(doer))
    return null;
  if (!speaker && passive) return null;
  const strict = /^(?:unless|until|only)$/.test(words[link]!.lower);
  const none = /^(?:no|not)$/.test(words[subject[0]]!.lower);
  if (!own && !sided && !strict && !isHostile(act) && !isConceded(act) && !isKnownDeed(act)) return null;
  const whole = own || (sided && !(said && words[0] && said.content[0]!.start > words[0].start)) ? verb : subject[0];
  const content = contentAt(words, whole, {
    limit: words.length,
    shape: whole === verb ? 'deed' : 'clause',
  });
  if (!content) return null;
  const condition = main.condition ?? content.condition;
  if (!condition) return null;
  const kind = kindOf(words, { act, refused, none, passive }, condition);
  const given: Content = { ...content, condition };
  return { kind, rule: 'conditional', cue, content: given, holder: speaker ?? doer, addressee: null };
}

interface Act {
  readonly act: string;
  readonly refused: boolean;
  /** "no ship will pass". */
  readonly none: boolean;
  readonly passive: boolean;
}

function kindOf(words: readonly Word[], { act, refused, none }: Act, [from, to]: Stretch): PositionKind {
  const link = words[from]!.lower;
  if (refused) return act === 'hesitate' ? 'threat' : 'rejection';
  if (none || isHostile(act)) return 'threat';
  if (link === 'unless') return 'threat';
  const denied = words.slice(from, to).some(({ lower }) => DENIED.test(lower));
  if (/^(?:if|should)$/.test(link) && denied) return 'threat';
  if (link === 'until') return 'commitment';
  if (isKept(act) && !isOffered(act)) return 'commitment';
  if (isOffered(act) || isConceded(act) || /^(?:once|only|after|provided)$/.test(link)) return 'offer';
  if (words.slice(from, to).some(({ lower }) => isHostile(lower) || HARM.test(lower))) return 'threat';
  return 'commitment';
}

const DENIED =
  /^(?:not|never|fails?|failed|refuses?|refused|doesn't|don't|didn't|isn't|aren't|won't|continues?|persists?)$/;
/** What another side does to one: answered, not rewarded. */
const HARM =
  /^(?:attack|storm|invade|cross|enter|land|fire|shell|strike|violate|provoke|interfere|approach|resume|breach)(?:s|ed|es|d)?$/;

/** Whether a condition begins a clause of its own: nothing of the main clause stands before it. */
function isFirst(words: readonly Word[], link: number): boolean {
  const before = words[link - 1];
  return !before || (before.mark && /^["“,;:–—]$/.test(before.lower)) || /^(?:that|and|but)$/.test(before.lower);
}

function isLink(words: readonly Word[], at: number): boolean {
  const { lower } = words[at]!;
  const before = words[at - 1]?.lower ?? '';
  const next = words[at + 1]?.lower ?? '';
  if (lower === 'if') return !/^(?:even|as|see|ask|asked|know|wonder|what|and|only)$/.test(before) && !IDLE.test(next);
  if (lower === 'unless' || lower === 'once' || lower === 'provided') return at + 3 < words.length;
  if (lower === 'until') return !/^(?:now|then|\d.*|the|next|last|late|early|after)$|day$/.test(next);
  if (lower === 'only') return next === 'if';
  return (lower === 'as' || lower === 'so') && next === 'long' && words[at + 2]?.lower === 'as';
}

/** "if necessary", "if elected": no condition that another side could meet. */
const IDLE =
  /^(?:necessary|needed|possible|true|any|anything|elected|ever|so|not|nominated|convicted|approved|confirmed|you|i|successful|re-elected)$/;

/** "if she could", "if he were": only thought of; "if I win" asks nothing of another. */
function isSupposed(words: readonly Word[], link: number): boolean {
  const near = words.slice(link + 1, link + 5).map(({ lower }) => lower);
  return (
    near.some(lower => /^(?:could|were|had|win|wins|won|wanted|elected|nominated)$/.test(lower)) ||
    words.slice(link + 1, link + 2).some(({ lower }) => /^(?:i|we|you)$/.test(lower))
  );
}
