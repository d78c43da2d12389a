import { beginsWithCapital } from '../../text/capitals.ts';
import {
  adverbs,
  auxiliaries,
  cueVerbs,
  determiners,
  months,
  nounPrepositions,
  possessives,
  prepositions,
  subjectPronouns,
  subordinators,
  timeNouns,
  titleNouns,
  weekdays,
} from './lexicon.ts';
import type { Item } from './units.ts';

/** A half-open range of items. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

type Items = readonly Item[];

export const isWord = (item: Item | undefined): item is Item & { readonly kind: 'word' } => item?.kind === 'word';
export const isMark = (item: Item | undefined, ...marks: string[]): boolean =>
  item?.kind === 'mark' && (marks.length === 0 || marks.includes(item.text));
export const isCapital = (item: Item | undefined): boolean => isWord(item) && beginsWithCapital(item.text);
export const isAdverb = (item: Item | undefined): boolean =>
  isWord(item) &&
  (adverbs.has(item.lower) ||
    (item.lower.endsWith('ly') && /\p{Ll}{3}ly$/u.test(item.text) && !NOT_ADVERBS.has(item.lower)));
const NOT_ADVERBS = new Set(
  'family ally early only reply assembly italy july daily weekly monthly supply rally bully elderly'.split(' '),
);

/** A full stop that belongs to an abbreviation or initial: it touches the word before, and the sentence goes on. */
function isInnerStop(items: Items, at: number): boolean {
  return (
    isMark(items[at], '.') &&
    at + 1 < items.length &&
    at > 0 &&
    isWord(items[at - 1]) &&
    items[at - 1]!.end === items[at]!.start
  );
}

const isPossessive = (item: Item | undefined): boolean => isWord(item) && /(?:'s|s')$/.test(item.lower);
const isDeterminer = (item: Item | undefined): boolean =>
  isWord(item) && (determiners.has(item.lower) || possessives.has(item.lower));
const isTimeWord = (item: Item | undefined): boolean =>
  isWord(item) &&
  (weekdays.has(item.lower) ||
    (timeNouns.has(item.lower) && !isCapital(item)) ||
    (months.has(item.lower) && isCapital(item)));

/** True for words that can stand inside a noun phrase as noun, name, adjective or number. */
function isNominal(items: Items, at: number): boolean {
  const item = items[at];
  if (!item) return false;
  if (item.kind === 'number') return true;
  if (item.kind === 'quote') return item.text.length <= 30 && !/[,.?!]["”’']*$/.test(item.text);
  if (!isWord(item)) return isMark(item, '&', '/', '%', '$', '£', '€') || isInnerStop(items, at);
  const { lower } = item;
  if (auxiliaries.has(lower) || subordinators.has(lower) || prepositions.has(lower) || determiners.has(lower))
    return false;
  if (possessives.has(lower) || (PRONOUNS.has(lower) && item.text !== 'US')) return false;
  if (isCapital(item)) return !isAdverb(item) || at > 0;
  const verb = cueVerbs.get(lower);
  if (verb && (verb.form === 'past' || verb.form === 's') && !NOUNS_TOO.has(lower)) return false;
  if (isAdverb(item) && !/ly$/.test(lower)) return false;
  return true;
}
const PRONOUNS = new Set(
  'he she they it we i you him them us me there here himself herself themselves itself what nothing everything something'.split(
    ' ',
  ),
);
const NOUNS_TOO = new Set(
  (
    'reports claims calls plans hopes fears texts comments questions promises demands estimates notes emails posts tweets orders ' +
    'alleged expected retired united estimated'
  ).split(' '),
);

/** True where a lower-case word before a name is its title ("spokesman", "senator", "minister"). */
function isTitle(item: Item): boolean {
  return (
    titleNouns.has(item.lower) || /(?:[^aeiou]er|or|man|woman|men|people|ist|ian|ant|ary|eer|ent|ee)$/.test(item.lower)
  );
}

/** Adjectives and adverbs that stand between a clause and a bare name ("former Trump", "then President"). */
const BEFORE_NAMES = new Set(
  'former then fellow longtime incoming outgoing late acting senior top rival lifelong ex'.split(' '),
);

/**
 * The noun phrase that ends right before item `end`, as the subject of a verb there; null when there is none. Time
 * phrases between subject and verb are skipped, appositions and parentheses are taken in, relative clauses are not.
 */
export function subjectBefore(items: Items, end: number, floor = 0): Range | null {
  let last = skipTimeBack(items, end, floor) - 1;
  while (last > floor && isAdverb(items[last]) && !isCapital(items[last])) last--;
  if (last < floor) return null;
  const item = items[last]!;
  if (isMark(item, ',', '—', '–', '-', ')')) {
    const open = openingOf(items, last, floor);
    if (open === null) return null;
    const inner = items[open + 1]!;
    const core = subjectBefore(items, open, floor);
    if (!core) return null;
    if (isMark(item, ')')) return { from: core.from, to: last + 1 };
    // "X, the chairman, said" names the source with its apposition; "X, speaking in Y, said" does not.
    const apposition =
      isDeterminer(inner) || isCapital(inner) || inner.kind === 'number' || isTitle(inner) || inner.lower === 'who';
    const plain =
      isWord(inner) && (/ing$/.test(inner.lower) || prepositions.has(inner.lower) || subordinators.has(inner.lower));
    if (!apposition || (plain && inner.lower !== 'who')) return core;
    return { from: core.from, to: last + 1 };
  }
  if (isWord(item) && subjectPronouns.has(item.lower) && !isPartOfPhrase(items, last, floor)) {
    return { from: last, to: last + 1 };
  }
  const from = phraseStart(items, last, floor);
  if (from === null) return null;
  // A lone verb form is no subject ("none of those interviewed thought", "asking supporters").
  if (from === last && !isCapital(item) && /(?:[^e]ed|ing)$/.test(item.lower)) return null;
  const named = items.slice(from, last + 1).some((item, i) => item.kind !== 'mark' && isNominal(items, from + i));
  return named ? { from, to: last + 1 } : null;
}

// "some of the …", "one of the …": the pronoun opens a longer phrase, which the walk finds by itself.
function isPartOfPhrase(items: Items, at: number, floor: number): boolean {
  return at - 1 >= floor && isWord(items[at - 1]) && (isDeterminer(items[at - 1]) || items[at - 1]!.lower === 'of');
}

/** Index of the mark that opens the parenthesis, apposition or dash pair which closes at `close`; null when none does. */
function openingOf(items: Items, close: number, floor: number): number | null {
  const mark = items[close]!.text;
  const wanted = mark === ')' ? '(' : mark;
  for (let at = close - 1; at >= Math.max(floor, close - 30); at--) {
    if (isMark(items[at], wanted) && close - at > 1 && at > floor) {
      // Commas of a list inside an apposition: "X, a Y, Z and W, said" – the walk goes on while a name cannot end here.
      if (wanted === ',' && !isNominal(items, at - 1) && !isMark(items[at - 1], ')')) continue;
      return at;
    }
    if (mark === ',' && isMark(items[at], ';', ':')) return null;
  }
  return null;
}

/** Steps back over "on Wednesday", "last week", "Monday night" that stand right before `end`. */
export function skipTimeBack(items: Items, end: number, floor: number): number {
  let at = end;
  while (at - 1 >= floor && isTimeWord(items[at - 1])) at--;
  if (at === end) return end;
  while (
    at - 1 >= floor &&
    isWord(items[at - 1]) &&
    /^(?:last|this|next|earlier|late|early|that|the|same)$/.test(items[at - 1]!.lower)
  )
    at--;
  if (at - 1 >= floor && isWord(items[at - 1]) && /^(?:on|in|during|by)$/.test(items[at - 1]!.lower)) at--;
  return at > floor ? at : end;
}

/** Walks left from the last word of a noun phrase to its first. */
function phraseStart(items: Items, last: number, floor: number): number | null {
  if (!isNominal(items, last) && !isMark(items[last], ')')) return null;
  const nameAtEnd = isCapital(items[last]);
  let from = last;
  for (let at = last; at >= floor && last - at < 40; ) {
    const item = items[at]!;
    const right = at < last ? items[at + 1] : undefined;
    if (isMark(item, ')')) {
      const open = openingOf(items, at, floor);
      if (open === null) break;
      from = open;
      at = open - 1;
      continue;
    }
    if (isNominal(items, at)) {
      if (isWord(item) && right) {
        if (isTimeWord(item) && !isPossessive(item)) break;
        const lowerBeforeName = !isCapital(item) && isCapital(right) && nameAtEnd && !crossed(items, at + 1, last);
        if (
          lowerBeforeName &&
          !isTitle(item) &&
          !isPossessive(item) &&
          !BEFORE_NAMES.has(item.lower) &&
          !titleNouns.has(right.lower)
        ) {
          if (!isDeterminer(items[at - 1]) || !/(?:ed|ing|ful|ous|ive|ic|al|able|ible|less)$/.test(item.lower)) break;
        }
        if (/(?:ed|ing)$/.test(item.lower) && !isCapital(item)) {
          const left = items[at - 1];
          if (at > floor && !isDeterminer(left) && !isPossessive(left) && !isNominal(items, at - 1)) break;
        }
      }
      from = at;
      at--;
      continue;
    }
    if (isDeterminer(item) && right) {
      from = at;
      const left = items[at - 1];
      if (isWord(left) && at - 1 >= floor && (left.lower === 'all' || left.lower === 'both' || left.lower === 'half')) {
        from = at - 1;
        at--;
      }
      at--;
      const next = at >= floor ? items[at] : undefined;
      if (isWord(next) && nounPrepositions.has(next.lower) && attaches(items, at, floor)) {
        at--;
        continue;
      }
      if (isWord(next) && next.lower === 'and' && coordinates(items, at, from, floor)) {
        at--;
        continue;
      }
      break;
    }
    if (isWord(item) && nounPrepositions.has(item.lower) && right && attaches(items, at, floor)) {
      at--;
      continue;
    }
    if (isWord(item) && (item.lower === 'and' || item.lower === '&') && right && coordinates(items, at, from, floor)) {
      at--;
      continue;
    }
    break;
  }
  // A phrase that opens the clause with a preposition is no subject: "In a statement Trump said" keeps "Trump".
  while (from < last && (isAdverb(items[from]) || isInnerStop(items, from) || isMark(items[from]))) {
    if (isMark(items[from], '(', '$', '£', '€')) break;
    from++;
  }
  return from;
}

/** True when a preposition or determiner stands between the two places: the name at the end belongs to another phrase. */
function crossed(items: Items, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isWord(items[at]) && prepositions.has(items[at]!.lower)) return true;
  return false;
}

/** True when a preposition hangs on a noun to its left, so that it does not open the clause. */
function attaches(items: Items, at: number, floor: number): boolean {
  if (at - 1 < floor) return false;
  const left = items[at - 1]!;
  if (isMark(left, ')')) return true;
  if (isTimeWord(left)) return false;
  if (isWord(left) && subjectPronouns.has(left.lower)) return items[at]!.lower === 'of';
  if (isWord(left) && determiners.has(left.lower)) return items[at]!.lower === 'of';
  if (!isNominal(items, at - 1) || left.kind === 'mark') return false;
  // The noun must be the head of something: an opening preposition two or three words back makes it an adjunct.
  for (let back = at - 1; back >= floor && at - back < 8; back--) {
    const item = items[back]!;
    if (isMark(item, ',', ';', ':') || item.kind === 'quote') return true;
    if (isWord(item) && prepositions.has(item.lower)) {
      return (
        back - 1 >= floor &&
        (isNominal(items, back - 1) || isDeterminer(items[back - 1])) &&
        nounPrepositions.has(item.lower)
      );
    }
    if (isWord(item) && (subordinators.has(item.lower) || auxiliaries.has(item.lower))) return true;
  }
  return true;
}

/** True when "and" joins two nouns of one subject: both sides are names, or both are plain nouns after a determiner. */
function coordinates(items: Items, at: number, right: number, floor: number): boolean {
  if (at - 1 < floor) return false;
  const left = items[at - 1]!;
  if (!isNominal(items, at - 1) || left.kind === 'quote') return false;
  const next = items[right]!;
  if (isCapital(left) && isCapital(next)) return true;
  if (isCapital(left) && isDeterminer(next))
    return at - 1 === floor || isCapital(items[at - 2]) || isWord(items[at - 2]) === false;
  return (
    !isCapital(left) &&
    !isCapital(next) &&
    !isDeterminer(next) &&
    isNominal(items, right) &&
    !subjectPronouns.has(next.lower)
  );
}

/**
 * The noun phrase that begins at item `start`, as the subject of a verb before it ("said Jane Roe, the mayor"); null when
 * there is none. With `apposition`, a following ", the …," is taken in.
 */
export function subjectAfter(items: Items, start: number, apposition = true): Range | null {
  const first = items[start];
  if (!first) return null;
  if (isWord(first) && subjectPronouns.has(first.lower) && first.lower !== 'who') {
    const next = items[start + 1];
    if (!next || isMark(next) || next.kind === 'quote' || prepositions.has(next.lower) || isTimeWord(next)) {
      return { from: start, to: start + 1 };
    }
  }
  let to = start;
  let named = false;
  while (to < items.length) {
    const item = items[to]!;
    if (isNominal(items, to) && item.kind !== 'quote') {
      if (to > start && isTimeWord(item) && !isPossessive(item)) break;
      if (to > start && isAdverb(item) && !isCapital(item)) break;
      if (item.kind === 'word') named = true;
      to++;
    } else if (
      isDeterminer(item) &&
      (to === start ||
        (isWord(items[to - 1]) && /^(?:of|for|at|and|in|with|from|to|by|on)$/.test(items[to - 1]!.lower)))
    )
      to++;
    else if (
      isWord(item) &&
      named &&
      /^(?:of|for|at|from|with)$/.test(item.lower) &&
      (isNominal(items, to + 1) || isDeterminer(items[to + 1]))
    )
      to++;
    else if (isWord(item) && named && item.lower === 'in' && isCapital(items[to + 1]) && !isTimeWord(items[to + 1]))
      to++;
    else if (
      isWord(item) &&
      named &&
      item.lower === 'and' &&
      (isCapital(items[to + 1]) || (isDeterminer(items[to + 1]) && !hasVerbSoon(items, to + 1)))
    )
      to++;
    else if (isMark(item, '(') && named) {
      const close = items.findIndex((other, at) => at > to && isMark(other, ')'));
      if (close < 0 || close - to > 8) break;
      to = close + 1;
    } else break;
  }
  if (!named) return null;
  while (to > start && isInnerStop(items, to - 1) && to === items.length) to--;
  if (!apposition) return { from: start, to };
  // "a diplomat who has hosted such talks", "Jane Roe, the minister who leads them".
  if (isWord(items[to]) && /^(?:who|that|which|whose)$/.test(items[to]!.lower)) to = clauseEnd(items, to) ?? to;
  const inner = isMark(items[to], ',') ? items[to + 1] : undefined;
  if (inner && (isDeterminer(inner) || inner.lower === 'who' || inner.lower === 'then' || isPlainTitle(inner))) {
    to = clauseEnd(items, to + 1) ?? to;
  }
  return { from: start, to };
}

const isPlainTitle = (item: Item): boolean =>
  isWord(item) && !isCapital(item) && isTitle(item) && !/ing$/.test(item.lower);

/** End of the clause or apposition at `from`: its comma or stop; null when it is too long to be one. */
function clauseEnd(items: Items, from: number): number | null {
  let end = from;
  while (end < items.length && !isMark(items[end], ',', ';', ':', '—', '–')) {
    // A title stands in an apposition ("author of “Winter”"); speech does not.
    if (items[end]!.kind === 'quote' && items[end - 1]!.lower !== 'of') break;
    if (isMark(items[end], '.', '!', '?') && !isInnerStop(items, end)) break;
    end++;
  }
  return end - from < 28 ? end : null;
}

function hasVerbSoon(items: Items, from: number): boolean {
  for (let at = from; at < Math.min(items.length, from + 6); at++) {
    const item = items[at]!;
    if (isMark(item)) return false;
    if (isWord(item) && (auxiliaries.has(item.lower) || cueVerbs.get(item.lower)?.form === 'past')) return true;
  }
  return false;
}

/** "on Wednesday", "Wednesday night", "last week", "in March", "earlier this month" at `start`; null when none begins there. */
export function timeAt(items: Items, start: number): Range | null {
  let at = start;
  if (isWord(items[at]) && /^(?:on|in|during|late|early|earlier)$/.test(items[at]!.lower)) at++;
  if (isWord(items[at]) && /^(?:last|this|next|earlier|late|early|the|same|that)$/.test(items[at]!.lower)) at++;
  if (isWord(items[at]) && /^(?:last|this|next|same|late|early)$/.test(items[at]!.lower)) at++;
  const first = at;
  while (
    isTimeWord(items[at]) ||
    (at > first && (items[at]?.kind === 'number' || (isMark(items[at], '.') && isInnerStop(items, at))))
  )
    at++;
  if (at === first) return null;
  if (isWord(items[at]) && /^(?:ago|earlier|later)$/.test(items[at]!.lower)) at++;
  return { from: start, to: at };
}

/** The noun phrase at `start`, without appositions: an addressee, or what a preposition governs. */
export function phraseAt(items: Items, start: number): Range | null {
  const first = items[start];
  if (isWord(first) && /^(?:me|him|her|them|us|you|it|himself|herself|themselves)$/.test(first.lower)) {
    // "told her party": hers, not her.
    const owned = items[start + 1];
    if (
      first.lower !== 'her' ||
      !isWord(owned) ||
      isCapital(owned) ||
      !isNominal(items, start + 1) ||
      isAdverb(owned)
    ) {
      return { from: start, to: start + 1 };
    }
  }
  let at = start;
  if (isDeterminer(items[at])) at++;
  const named = at;
  while (at < items.length) {
    const item = items[at]!;
    if (!isNominal(items, at) || item.kind === 'quote' || (at > named && (isTimeWord(item) || timeAt(items, at))))
      break;
    // "told reporters Trump would": a name after a plain noun begins the clause, unless the noun is its title.
    if (
      at > named &&
      isCapital(item) &&
      isWord(items[at - 1]) &&
      !isCapital(items[at - 1]) &&
      !isTitle(items[at - 1]!) &&
      !isPossessive(items[at - 1])
    )
      break;
    if (
      at > named &&
      isWord(item) &&
      !isCapital(item) &&
      isCapital(items[at - 1]) &&
      !isPossessive(items[at - 1]) &&
      isVerbLike(item)
    )
      break;
    at++;
  }
  return at === named ? null : { from: start, to: at };
}

function isVerbLike(item: Item): boolean {
  return cueVerbs.has(item.lower) || auxiliaries.has(item.lower) || /ed$/.test(item.lower);
}
