import type { Side } from '../../model/meaning.ts';
import { MONTHS } from './lexicon.ts';
import type { Word } from './words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const FUTURE = set(
  "will 'll shall won't would wouldn't due expected scheduled planned slated plans planning expects intends hopes aims upcoming " +
    'should may might could can must payable begins starts opens expires ends arrives leaves faces votes returns ' +
    "visits gonna i'll we'll they'll he'll she'll it'll you'll",
);
/** Past forms that do not end in -ed. */
const PAST = set(
  "couldn't wasn't weren't didn't hadn't " +
    'said told was were had did made took went came got gave met held saw found left kept began became wrote spoke won lost ' +
    'led ran sent fell rose drew broke broken flew hit put cut read shot struck sought fought brought bought caught taught ' +
    'thought built dealt felt heard laid paid sold spent stood swore threw understood withdrew been taken given seen known ' +
    'shown gone come signed done begun written spoken chosen driven fallen hurt let beat beaten bore born grew grown set ' +
    'shut split spread burst cast bid rid hid hung knew lay lit rode rang sang sank shook slid slept stole stuck swept swam tore woke wore wound ago since followed follows follow following',
);
const NOT_PAST = set(
  'need feed speed indeed exceed proceed succeed seed deed breed bleed creed greed weed hundred red bed shed sacred naked ' +
    'wicked wed',
);
/** Words after "to" that make it no infinitive: "to the", "to court", "to power". */
const AFTER_TO = set(
  'total the a an this that these those his her its our their my your each every all some any both it him them us me you one two ' +
    'three four five six seven eight nine ten court work prison jail school power parliament office market trial hospital ' +
    'church death war peace date home where which whom what about more less least most nearly almost just only',
);
/** Verbs of planning: an infinitive after them is to come, although they are past themselves. */
const PLANS = set(
  'planned plan plans expected agreed agree agrees hoped hope wanted want wants decided vowed pledged promised refused ordered ' +
    'asked urged called told scheduled set due threatened threatens intend intended seek seeks seeking ready going invited ' +
    'needs need needed prepared preparing trying try failed likely unlikely willing supposed authorized voted is are has have',
);

const LIMIT = 24;

/**
 * The side that the verb shows: of the nearest verb before the expression in its sentence, or after it when none stands
 * before. "will meet on Friday" is to come, "asked on Friday" is past, "planned to leave on Friday" is to come.
 */
export function sideAt(words: readonly Word[], from: number, to: number): Side {
  const { sentence } = words[from]!;
  const at = (i: number): string => (words[i]?.sentence === sentence ? words[i]!.lower : '');
  const led = at(from - 1);
  if (led === 'since') return -1;
  // "as early as Tuesday", "no later than Friday"
  if (led === 'as' && /^(?:early|soon|late)$/.test(at(from - 2)) && at(from - 3) === 'as') return 1;
  // "a Friday strike deadline nears", "ahead of Friday's deadline": to come, unless something says that it is over.
  if (at(to) === 'deadline' || (at(to + 1) === 'deadline' && isNoun(words[to], sentence))) {
    const near = words.slice(Math.max(0, from - 12), to + 12);
    return near.some(word => word.sentence === sentence && DEADLINE_OVER.has(word.lower)) ? -1 : 1;
  }
  if (words[to - 1]!.possessive) return TO_COME.has(at(to)) ? verbSide(words, from, to) : -1;
  // "a June agreement", "the late-November trip": the verb speaks of the thing, not of the date.
  if ((ARTICLES.has(led) || words[from]!.joined === '-') && isNoun(words[to], sentence)) {
    return TO_COME.has(at(to)) ? verbSide(words, from, to) : verbAfter(words, to, 6);
  }
  // "loans through January": the nearest one, whatever the verb.
  if (led === 'through' && MONTHS.has(words[from]!.lower)) return null;
  // "as of Sept. 30": figures of a day that has passed.
  if (led === 'of' && at(from - 2) === 'as') return -1;
  // "a settlement by Friday" is to come, whatever verb stands before; "not until Tuesday" and "By Monday, they had" are not.
  if (/^(?:by|until|till)$/.test(led) && from - 2 >= 0 && words[from - 2]!.sentence === sentence) {
    return hasBefore(words, from, /^(?:had|not|up)$/) ? -1 : 1;
  }
  // "In January, …": what opens a sentence tells what happened then.
  const opens = led === 'in' && words[from - 2]?.sentence !== sentence;
  return verbSide(words, from, to) ?? (opens ? -1 : null);
}

/** True when a verb in the past stands right before the expression: "signed on Sept. 27". */
export function isFirm(words: readonly Word[], from: number): boolean {
  const { sentence } = words[from]!;
  const before = /^(?:on|in|late|early)$/.test(words[from - 1]?.lower ?? '') ? from - 2 : from - 1;
  const verb = words[before];
  if (verb === undefined || verb.sentence !== sentence || FUTURE.has(verb.lower) || PLANS.has(verb.lower)) return false;
  return signAt(words, before, from) === -1 && verb.lower !== 'dated';
}

/** What may still be to come when it is somebody's or some day's: "Friday's deadline". */
const TO_COME = set(
  'deadline election elections vote summit meeting talks game match final launch hearing debate referendum session race',
);

const DEADLINE_OVER = set('met missed passed expired lapsed ended elapsed blew ignored defied after');

const ARTICLES = set('a an the its his her their our my your whose');

function isNoun(word: Word | undefined, sentence: number): boolean {
  return (
    word?.sentence === sentence &&
    word.kind === 'word' &&
    !/^(?:and|or|but|in|at|on|to|of|for|with|when|after|before|was|is|were|will|as|by|from|that|which|who)$/.test(
      word.lower,
    )
  );
}

function verbSide(words: readonly Word[], from: number, to: number): Side {
  const { sentence } = words[from]!;
  for (let i = from - 1; i >= 0 && from - i <= LIMIT && words[i]!.sentence === sentence; i--) {
    const side = isInfinitive(words, i, from) ? planned(words, i) : signAt(words, i, from);
    if (side !== null) return side;
  }
  return verbAfter(words, to, LIMIT);
}

function verbAfter(words: readonly Word[], to: number, limit: number): Side {
  const { sentence } = words[to - 1]!;
  for (let i = to; i < words.length && i - to <= limit && words[i]!.sentence === sentence; i++) {
    const side = signAt(words, i, to);
    if (side !== null) return side;
  }
  return null;
}

function hasBefore(words: readonly Word[], from: number, sought: RegExp): boolean {
  for (let i = from - 1; i >= 0 && from - i <= 12 && words[i]!.sentence === words[from]!.sentence; i--) {
    if (sought.test(words[i]!.lower)) return true;
  }
  return false;
}

function isInfinitive(words: readonly Word[], i: number, at: number): boolean {
  const next = words[i + 1];
  if (words[i]!.lower !== 'to' || !next || i + 1 >= at || next.kind !== 'word' || next.capital) return false;
  return !AFTER_TO.has(next.lower) && !/(?:ing|ed|s)$/.test(next.lower);
}

/** "went to Rome to meet him on Friday" is past, "agreed to meet him on Friday" is to come. */
function planned(words: readonly Word[], to: number): Side {
  for (let i = to - 1; i >= 0 && to - i <= 12 && words[i]!.sentence === words[to]!.sentence; i--) {
    if (PLANS.has(words[i]!.lower)) return words[i - 1]?.lower === 'been' && words[i - 2]?.lower === 'had' ? -1 : 1;
    const side = signAt(words, i, to);
    if (side !== null) return side;
  }
  return 1;
}

/** What stands before a participle: "will be held" is to come, "would have been held" is not. */
function helped(words: readonly Word[], participle: number): Side {
  const { sentence } = words[participle]!;
  let perfect = false;
  for (let i = participle - 1; i >= 0 && participle - i <= 4 && words[i]!.sentence === sentence; i--) {
    const { lower } = words[i]!;
    if (lower === 'have') perfect = true;
    else if (MODALS.has(lower)) {
      // "could not be reached on Monday"
      return perfect ||
        (lower === 'could' && /^(?:not|be)$/.test(words[i + 1]?.lower ?? '') && FAILED.test(words[participle]!.lower))
        ? -1
        : 1;
    } else if (lower === 'to') return perfect ? -1 : planned(words, i);
    else if (!/^(?:be|been|being|not|also)$|ly$/.test(lower)) return null;
  }
  return null;
}
/** Verbs whose present speaks of what is on a timetable: "talks begin on Friday", "he flies home Sunday". */
const SCHEDULED = set(
  'begin begins start starts open opens end ends expire expires meet meets vote votes leave leaves arrive arrives return ' +
    'returns fly flies travel travels resume resumes face faces convene convenes host hosts go goes runs airs kicks closes',
);
const FAILED = /^(?:reached|located|found|confirmed|verified|determined)$/;
const MODALS = set("will 'll shall won't would wouldn't should may might could can must it'll we'll they'll");

function signAt(words: readonly Word[], i: number, at: number): Side {
  const { lower, kind, capital } = words[i]!;
  if (kind !== 'word') return null;
  if (FUTURE.has(lower)) {
    if (capital && (lower === 'may' || lower === 'will')) return null;
    const next = words[i + 1]?.lower;
    // "would have met" and "had been due" are past; what a meeting "would follow" has been.
    if (/^(?:would|could|should|might|may|must)$/.test(lower) && next === 'have') return -1;
    // "could not be reached on Monday"
    if (lower === 'could' && (next === 'not' || /^(?:located|reached)$/.test(words[i + 2]?.lower ?? ''))) return -1;
    if (next === 'follow') return -1;
    if (words[i - 1]?.lower === 'been' && words[i - 2]?.lower === 'had') return -1;
    return 1;
  }
  if (lower === 'set' && (words[i + 1]?.lower === 'to' || words[i + 1]?.lower === 'for')) return 1;
  // What something follows, or would follow, has been.
  if (lower.startsWith('follow')) return -1;
  if (PAST.has(lower)) return helped(words, i) ?? -1;
  if (
    SCHEDULED.has(lower) &&
    i < at &&
    !/^(?:to|did|didn't|not|never|not|the|a|an|of)$/.test(words[i - 1]?.lower ?? '')
  )
    return 1;
  const inName = capital && words[i - 1]?.sentence === words[i]!.sentence;
  if (lower.length > 4 && lower.endsWith('ed') && !NOT_PAST.has(lower) && !inName) return helped(words, i) ?? -1;
  return (lower === 'is' || lower === 'are') && at > i && at - i <= 2 ? 1 : null;
}
