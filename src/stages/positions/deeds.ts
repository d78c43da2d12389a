import { verbs } from '../../text/verbs.ts';
import type { Word } from './words.ts';

/** Plain verbs of what states, parties and people do in public that are in no general list of verbs. */
const DEEDS = new Set(
  (
    'abandon abide abolish accelerate admit annex apologise apologize arm assist attack avoid bail ban bar block bomb boost bring broker build bus cede change check close clarify collect comply condemn confront contain ' +
    'crack curb cut decriminalize defeat defend defund deport destroy deter disarm disavow disband dismantle donate double eliminate end enforce ensure evacuate evict expel fight fire fix free ' +
    'fund halt hand heed hike host impeach increase intervene invest investigate invite jail keep lay legalize let liberate lift limit lower mediate nominate oust overhaul overturn patrol pay privatise privatize prosecute protect ' +
    'punish put pull raise ratify rebuild reconsider reduce reform reinstate release renegotiate renounce reopen repay repeal replace rescind resign resolve restart restore restrict reverse revise scale scrap secure seize send ' +
    'settle shut sign slash stand start step stop strengthen strip sue surrender suspend tackle tax tear tighten treat triple turn unify unite vacate veto withhold work ' +
    'amass broaden combine cooperate declare disclose engage enact exterminate extradite focus handle impound loosen march reaffirm refrain remake unblock uphold undo'
  ).split(' '),
);

/** What follows a verb that is also a noun: "support the plan", "aid them", "cut off". */
const AFTER_VERB =
  /^(?:the|a|an|his|her|its|their|our|my|all|any|every|this|that|these|those|no|more|new|fresh|early|free|what|it|them|him|us|me|off|out|back|up|down|away|into|to|with|from|for|in|on|against|over)$/;

/** Whether the word at an index begins a deed: a plain verb with what it is done to. */
export function isDeed(words: readonly Word[], at: number): boolean {
  let verb = at;
  while (/^(?:not|to|also|then|instead|immediately)$|..ly$/.test(words[verb]?.lower ?? '')) verb++;
  const lower = words[verb]?.lower ?? '';
  const known = DEEDS.has(lower) || (HOSTILE.has(lower) && !/ed$/.test(lower));
  if (!/^[a-z-]{2,}$/.test(lower)) return false;
  const reading = verbs.get(lower);
  const next = words[verb + 1]?.lower ?? '';
  if (reading?.form === 'plain' && !reading.nounToo) return true;
  // "admiration for them and support for their work": things that are felt.
  if (next === 'for' && FELT.has(lower)) return false;
  if (reading?.form === 'plain' || known)
    return (
      AFTER_VERB.test(next) ||
      (DEEDS.has(lower) && /^[a-z]/.test(next) && !/^(?:and|or|of|is|was|are|were|has|have)$/.test(next))
    );
  return false;
}

const FELT = new Set('support aid help respect demand love fear need hope blame praise'.split(' '));

/** Whether a word after "to" can be a verb: one that is known, or that has an object. "a commitment to neutrality" has none. */
export function mayBeDeed(words: readonly Word[], at: number): boolean {
  let verb = at;
  while (/..ly$|^(?:not|also)$/.test(words[verb]?.lower ?? '')) verb++;
  const lower = words[verb]?.lower ?? '';
  return (
    verbs.get(lower)?.form === 'plain' ||
    isKnownDeed(lower) ||
    // "repudiate", "restart", "disavow".
    (/^(?:re|dis|un)[a-z]{4,}$|[a-z]{3}(?:ify|i[sz]e)$/.test(lower) &&
      !/(?:tion|sion|ment|ance|ence|ity|rest|form|port|spect)$/.test(lower)) ||
    /^(?:the|a|an|his|her|its|their|our|all|them|him|it|us|and)$/.test(words[verb + 1]?.lower ?? '')
  );
}

/** A plain verb of what is done in public. */
export const isKnownDeed = (lower: string): boolean => DEEDS.has(lower) || isHostile(lower) || isRefused(lower);

/** Said of a side without naming more: "resign", "withdraw". */
export const isWhole = (lower: string): boolean => WHOLE.has(lower);
const WHOLE = new Set(
  'resign withdraw leave surrender disarm apologise apologize comply retreat intervene retaliate cooperate disband'.split(
    ' ',
  ),
);

/** What is done against another: announced, it is a threat. Plain forms, and participles for "will be …". */
const HOSTILE = new Set(
  // With force.
  (
    'attack attacked bomb bombed bombard shell shelled strike struck hit blow shoot shot fire fired storm invade invaded retake kill killed execute executed behead beheaded ' +
    'destroy destroyed wipe obliterate annihilate annihilated crush raze bulldoze demolished burn burned sink sunk scuttle wreck cripple topple overthrow oust intercept ' +
    'blockade seize seized ground force-fed ' +
    // In return.
    'retaliate retaliated avenge answer respond react ' +
    // By law and by office.
    'sue sued sues prosecute prosecuted charged arrest arrested detained jailed imprisoned deported expel expelled evict evicted fine fined sanction sanctioned impose imposed ' +
    'ban banned blacklisted disqualified stripped revoke revoked confiscated block blocked dismissed removed sack sacked punish punished ' +
    // By leaving, ending, withholding.
    'boycott boycotted walk sever severed cut suspend suspended shut terminated cancelled canceled scrap dismantle reduce withhold withheld resume publish leak leaked'
  ).split(' '),
);
export const isHostile = (lower: string): boolean => HOSTILE.has(lower);

/** Not to do it is a promise, and refuses nobody anything. */
const VIOLENT = new Set(
  'attack bomb kill harm storm shoot fire invade strike shell execute deport arrest prosecute punish sue expel hurt'.split(
    ' ',
  ),
);
export const isViolent = (lower: string): boolean => VIOLENT.has(lower);

/** What a side refuses another. */
const REFUSED = new Set(
  (
    'accept allow agree negotiate withdraw recognise recognize surrender sign tolerate give cede join attend meet talk lift release permit support yield bow back ' +
    'stop end leave return compromise abandon ratify cooperate comply participate apologise apologize resign pay honour honor endorse vote'
  ).split(' '),
);
export const isRefused = (lower: string): boolean => REFUSED.has(lower);

/** What one side lets another have, as participles for "will be …". */
const CONCEDED = new Set(
  'given granted released freed lifted withdrawn allowed accepted returned restored compensated reopened reinstated honored honoured respected eased pulled'.split(
    ' ',
  ),
);
export const isConceded = (lower: string): boolean => CONCEDED.has(lower);

/** What a side says that it will go on with, or takes on. */
const KEPT = new Set(
  'remain stay continue maintain take meet provide give begin help support join resettle contribute keep respect honor honour comply'.split(
    ' ',
  ),
);
export const isKept = (lower: string): boolean => KEPT.has(lower);

/** What is no deed: a state, a thought, a way of speaking. */
const NO_DEED = new Set(
  (
    'have be been like love prefer rather think know see say tell guess hope seem want need consider look feel find hear remember believe happen mean argue ask get wish ' +
    'admit expect understand assume come point note probably win lose rule vote worry'
  ).split(' '),
);
export const isNoDeed = (lower: string): boolean => NO_DEED.has(lower);

/** What one side lets another have, announced on a condition: an offer. */
const OFFERED = new Set(
  (
    'lift release free withdraw resign reopen meet talk negotiate allow let accept recognise recognize sign return share host consider join stop halt end pay give ' +
    'provide get restore ease pull cap freeze grant help lend drop waive cooperate disarm ratify compensate hand'
  ).split(' '),
);
export const isOffered = (lower: string): boolean => OFFERED.has(lower);

/** What comes about of itself, or is only foreseen. */
const FORECAST = new Set(
  (
    'rise fall drop grow shrink cost depend become exist benefit qualify result mean require cross struggle appear improve worsen suffer happen remain increase ' +
    'decline decrease gain survive recover turn apply vary have'
  ).split(' '),
);
export const isForecast = (lower: string): boolean => FORECAST.has(lower);

/** The verb that a modal before an index governs, behind "not", adverbs and "refuse to", and whether those refuse it. */
export function governedBy(words: readonly Word[], at: number): { readonly verb: number; readonly refused: boolean } {
  let verb = at;
  let refused = false;
  for (; ; verb++) {
    const lower = words[verb]?.lower ?? '';
    if (/^(?:not|never)$/.test(lower)) refused = true;
    else if (/^(?:refuse|decline)$/.test(lower) && words[verb + 1]?.lower === 'to') {
      refused = !refused;
      verb++;
    } else if (!/^(?:also|only|then|soon|["“”])$|..ly$/.test(lower)) return { verb, refused };
  }
}
