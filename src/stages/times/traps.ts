import { DOUBTFUL_MONTHS, MONTHS, SHORT_MONTHS, SHORT_WEEKDAYS, UNIT_WORDS } from './lexicon.ts';
import type { Place } from './pattern.ts';
import type { Word } from './words.ts';

/** Words that look like times and are none. Each function answers for one kind of doubt. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What follows a weekday or a number of minutes in the name of a paper, programme, club or event. */
const NAMED_AFTER = set(
  'times telegraph mirror mail express herald post tribune sun world people star independent observer gazette magazine ' +
    'life live football night-live records review sport business politics dinner club',
);

/** "Sun", "sat" and the like without a point or date; "Sunday Times"; "Ruby Tuesday", "Man Friday". */
export function isShortOrName({ text, words, from, to }: Place): boolean {
  const word = words[from]!;
  const next = words[to];
  if (SHORT_WEEKDAYS.has(word.lower)) {
    const before = words[from - 1];
    const led = before?.sentence === word.sentence && /^(?:on|last|next|this|until|by)$/.test(before.lower);
    const pointed = to > from + 1;
    return (
      !word.capital || !(led || (pointed ? isInSentence(words, from, next) : word.lower.length > 3 && isBoundary(next)))
    );
  }
  if (!word.capital) return false;
  if (next?.capital && next.start === word.end + 1 && NAMED_AFTER.has(next.lower)) return true;
  // "Monday Night Football", "Saturday Night Live", "Friday Night Lights"
  if (next?.capital && words[to + 1]?.capital && /^(?:night|morning|afternoon)$/.test(next.lower)) {
    return text.slice(words[to + 1]!.start, words[to + 1]!.end) !== words[to + 1]!.lower.toUpperCase();
  }
  // "Friday the 13th"
  if (next?.lower === 'the' && /^13th|thirteenth$/.test(words[to + 1]?.lower ?? '')) return true;
  const before = words[from - 1];
  return before !== undefined && before.sentence === word.sentence && NAMES_BEFORE.has(before.lower) && before.capital;
}
const NAMES_BEFORE = set('ruby man bloody super black ash maundy cyber giving shrove fat palm sheffield happy');

function isInSentence(words: readonly Word[], from: number, next: Word | undefined): boolean {
  return next !== undefined && next.sentence === words[from]!.sentence;
}

function isBoundary(next: Word | undefined): boolean {
  return next === undefined || next.kind !== 'word' || !next.capital;
}

/** Words after which a month's name is a month: "in May", "since March", "of April". */
const BEFORE_MONTH = set(
  'in since until till by from to between and during of for before after through last next this early late mid around ' +
    'about every each that throughout or sometime starting beginning ending ended past within into on coming previous',
);
/** Words that stand after "March" and "May" as names or verbs. */
const AFTER_NAME = set(
  'said says told has have had was is be been will would for on of against to not also ever well want need take make get ' +
    'go come become help seem look lead include mean cause give find face still yet never only use see do show allow',
);

/**
 * "May", "March", "April", "June" and "August" where nothing says that they are months, and short names ("Jan", "Dec")
 * without a point: people, verbs and marches.
 */
export function isDoubtfulMonth({ words, from, to }: Place): boolean {
  const word = words[from]!;
  if (!word.capital) return true;
  const before = words[from - 1]?.sentence === word.sentence ? words[from - 1] : undefined;
  const next = words[to]?.sentence === word.sentence ? words[to] : undefined;
  const led = before !== undefined && BEFORE_MONTH.has(before.lower);
  if (SHORT_MONTHS.has(word.lower)) return to === from + 1 && !(led && isBoundary(next));
  if (!DOUBTFUL_MONTHS.has(word.lower)) {
    return next?.capital === true && next.lower === 'fools';
  }
  if (word.possessive) return false;
  if (next !== undefined && next.kind === 'word' && next.capital && !MONTHS.has(next.lower))
    return !led || next.joined !== '';
  if (led)
    return !(before.lower === 'on' || before.lower === 'to' || before.lower === 'for' || before.lower === 'and')
      ? false
      : next?.kind === 'word' && AFTER_NAME.has(next.lower);
  // "the May elections", "a March meeting": a determiner before, a plain noun after.
  if (before && /^(?:the|a|an|its|their|his|her|our)$/.test(before.lower)) {
    return next === undefined || next.kind !== 'word' || next.capital || AFTER_NAME.has(next.lower);
  }
  return true;
}

/** "May 5,000 people", "March 10 miles": a number after a month that counts something. */
export function isNoDay({ words, to }: Place): boolean {
  const next = words[to];
  return next !== undefined && (next.lower === '%' || next.lower === 'percent');
}

/** Words before which a four-digit number is an amount: "2000 people". */
const COUNTED = set(
  'people troops soldiers miles meters metres feet dollars points jobs workers homes shares men women children students ' +
    'votes members euros pounds kilometers kilometres km kg tons tonnes barrels cases deaths times percent per cent ' +
    'employees passengers police officers protesters refugees migrants civilians prisoners hectares acres square cubic ' +
    'million billion thousand mw mhz cc rpm hp bc bce guests delegates houses families villages schools seats patients ' +
    'yards words pages copies units vehicles tanks rounds rockets missiles drones years months weeks days hours minutes',
);
const AMOUNT_BEFORE = set(
  '$ £ € ¥ # no nearly almost about over than least some approximately roughly exceeding route flight room section article chapter page highway resolution channel orion boeing number',
);
const YEAR_BEFORE = set(
  'in since of until till by from to during before after through the fall spring summer winter autumn early late mid between around circa year for its and or that a this ended as into throughout fiscal on',
);

/** A four-digit number that is no year: an amount, a name, a house number. */
export function isNoYear({ text, words, from, to }: Place): boolean {
  const word = words[from]!;
  const value = Number(word.lower);
  const before = words[from - 1]?.sentence === word.sentence ? words[from - 1] : undefined;
  const next = words[to]?.sentence === word.sentence ? words[to] : undefined;
  if (before && before.end === word.start && /[\p{L}\p{N}.,$£€#:/+]/u.test(text[word.start - 1]!)) return true;
  if (before?.lower === 'at' && next?.capital) return true;
  if (before && AMOUNT_BEFORE.has(before.lower) && !(before.lower === 'about' && next === undefined)) return true;
  if (next && next.start === word.end && /[%°$€£/+]/.test(text[word.end]!)) return true;
  // A run of digits and dashes is a number of some other kind; ranges of years have a rule of their own.
  if (word.joined !== '' && before?.kind === 'number') return true;
  if (next !== undefined && next.joined !== '' && next.kind === 'number') return true;
  // "1,990", "2000.5": the tokens hold these together; "2000-strong" is joined.
  if (next?.joined === '-' && !/^\d/.test(next.lower))
    return !/^(?:era|style|vintage|model|level|led)$/.test(next.lower);
  if (next && next.kind === 'word' && !next.capital && COUNTED.has(next.lower)) return true;
  if (next && UNIT_WORDS.has(next.lower) && UNIT_WORDS.get(next.lower)!.plural) return true;
  if (value >= 1900 && value < 2100) return false;
  // Other centuries need a word that says so.
  return !(before && YEAR_BEFORE.has(before.lower) && before.lower !== 'to' && before.lower !== 'for') || value < 1000;
}

const SEASON_BEFORE = set(
  'the in since during over by until through of for before after this last next every each early late mid that into throughout all',
);

/** Verbs and names: "prices fall", "water springs", "Arab Spring", "the Winter Olympics", "a spring in its step". */
export function isNoSeason({ words, from, to }: Place): boolean {
  const word = words[from]!;
  const before = words[from - 1]?.sentence === word.sentence ? words[from - 1] : undefined;
  const next = words[to]?.sentence === word.sentence ? words[to] : undefined;
  if (word.joined !== '' && !/^(?:mid|early|late)$/.test(before?.lower ?? '')) return true;
  if (word.capital && before?.capital && before.kind === 'word' && !SEASON_BEFORE.has(before.lower)) return true;
  if (word.capital && next?.capital) return true;
  if (!before || !SEASON_BEFORE.has(before.lower)) return true;
  if (before.lower === 'the' || before.lower === 'of') {
    // "the fall of Kabul", "the fall in prices", "the spring roll"
    if (word.lower === 'fall' || word.lower === 'spring') {
      return (
        next !== undefined &&
        (next.lower === 'of' ||
          next.lower === 'in' ||
          next.lower === 'from' ||
          (word.lower === 'fall' && next.kind === 'word' && next.lower === 'below'))
      );
    }
  }
  return before.lower === 'by' && word.lower === 'fall';
}

/** "second" as an ordinal; "The Hour", "Newsweek" and other names made of units. */
export function isNamePart({ words, from, to }: Place): boolean {
  const first = words[from]!;
  const before = words[from - 1]?.sentence === first.sentence ? words[from - 1] : undefined;
  const next = words[to]?.sentence === first.sentence ? words[to] : undefined;
  const last = words[to - 1]!;
  // "60 Minutes", "24 Hours", "This Week With David Brinkley": a capital inside a sentence.
  if (last.capital && to - from > 1 && before !== undefined) return true;
  if (last.capital && next?.capital === true) return true;
  return last.capital && to - from === 1 && before?.capital === true;
}
