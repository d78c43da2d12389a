import type { Meaning, Mod, Side } from '../../model/meaning.ts';
import { reachOf } from './extent.ts';
import { continueFrom } from './rules/coordinate.ts';
import { calendarRules, RULES } from './rules/index.ts';
import { joinNext } from './rules/join.ts';
import type { Rule } from './rules/rule.ts';
import { isFirm, sideAt } from './tense.ts';
import { AFTER_ARTICLE, AFTER_NUMBER } from './terms.ts';
import type { Word } from './words.ts';

/** A time expression as it was found: its words, and what they say by themselves. */
export interface FoundTime {
  readonly from: number;
  readonly to: number;
  readonly meaning: Meaning;
  readonly mod: Mod | null;
  readonly side: Side;
  readonly firm: boolean;
  readonly rule: string;
}

const BY_START: ReadonlyMap<string, readonly Rule[]> = index(RULES);
const NUMERIC: readonly Rule[] = BY_START.get('#') ?? [];
/** By first word, what must follow it for any rule to match; absent where some rule needs nothing. */
const SECONDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [...BY_START].flatMap(([word, rules]) =>
    rules.every(({ match }) => match.seconds !== undefined)
      ? [[word, new Set(rules.flatMap(({ match }) => match.seconds ?? []))] as const]
      : [],
  ),
);

/** Finds the time expressions of an article, in text order, none overlapping. */
export function findTimes(text: string, words: readonly Word[]): FoundTime[] {
  const found: FoundTime[] = [];
  let free = 0;
  for (let i = 0; i < words.length; i++) {
    const { lower } = words[i]!;
    const code = lower.charCodeAt(0);
    const rules = code >= 48 && code <= 57 ? NUMERIC : BY_START.get(lower);
    if (!rules || !mayBegin(words, i)) continue;
    if ((lower === 'a' || lower === 'an') && !AFTER_ARTICLE.has(words[i + 1]?.lower ?? '')) continue;
    if (rules === NUMERIC && isMereNumber(words, i)) continue;
    const seconds = SECONDS.get(lower);
    if (seconds && !follows(words[i + 1], seconds)) continue;
    const best = longest(text, words, i, rules);
    // "the past" is no expression where "past three months" is one.
    if (!best || (lower === 'the' && (longestAny(i + 1)?.to ?? 0) > best.to)) continue;
    const core = joinNext(words, best, longestAny);
    const reach = reachOf(words, i, core.to, best.rule.takes ?? [], free);
    const mod = reach.mod ?? ownMod(core.meaning);
    push(reach.from, withoutStop(words, core.to), core.meaning, mod, best.rule.name);
    for (const next of continueFrom(words, core.to, core.meaning))
      push(next.from, next.to, next.meaning, null, next.rule);
    free = found.at(-1)!.to;
    i = free - 1;
  }
  return found;

  function push(from: number, to: number, meaning: Meaning, mod: Mod | null, rule: string): void {
    found.push({ from, to, meaning, mod, side: sideAt(words, from, to), firm: isFirm(words, from), rule });
  }

  function longestAny(at: number) {
    if (at >= words.length) return null;
    const { lower } = words[at]!;
    const code = lower.charCodeAt(0);
    const rules = code >= 48 && code <= 57 ? NUMERIC : BY_START.get(lower);
    return rules ? longest(text, words, at, rules) : null;
  }
}

/** A point that ends the sentence is no part of the abbreviation before it. */
function withoutStop(words: readonly Word[], to: number): number {
  return words[to - 1]!.lower === '.' && words[to]?.sentence !== words[to - 1]!.sentence ? to - 1 : to;
}

function ownMod(meaning: Meaning): Mod | null {
  return 'mod' in meaning ? (meaning.mod ?? null) : null;
}

interface Best {
  readonly rule: Rule;
  readonly to: number;
  readonly meaning: Meaning;
}

function longest(text: string, words: readonly Word[], at: number, rules: readonly Rule[]): Best | null {
  let best: Best | null = null;
  for (const rule of rules) {
    const match = rule.match.match(text, words, at);
    if (!match || (best && match.to <= best.to) || !mayEnd(words, match.to)) continue;
    best = { rule, to: match.to, meaning: match.value };
  }
  return best;
}

function follows(next: Word | undefined, seconds: ReadonlySet<string>): boolean {
  if (next === undefined) return false;
  const code = next.lower.charCodeAt(0);
  return seconds.has(next.lower) || (code >= 48 && code <= 57 && seconds.has('#'));
}

/** A short number before a word that no rule knows after numbers: most numbers in the news are no times. */
function isMereNumber(words: readonly Word[], at: number): boolean {
  const { lower } = words[at]!;
  if (lower.length > 3 || !/^\d+$/.test(lower)) return false;
  const next = words[at + 1];
  return next === undefined || (next.joined === '' && next.kind !== 'number' && !AFTER_NUMBER.has(next.lower));
}

/** The second part of a hyphenated word begins nothing, but for "mid-1990s", "pre-war" and ranges. */
function mayBegin(words: readonly Word[], at: number): boolean {
  const { joined } = words[at]!;
  if (joined === '') return true;
  const before = words[at - 1]!;
  // Ranges of numbers are read from their first; a run of digits and dashes is read once.
  if (before.kind === 'number') return words[at]!.kind !== 'number';
  return joined === '–' || /^(?:mid|early|late|pre|post|then|now|ex)$/.test(before.lower);
}

/** "year-old", "Sunday-best", "day-to-day": what hangs on by a hyphen makes it another word, unless it is a date. */
function mayEnd(words: readonly Word[], to: number): boolean {
  const next = words[to];
  if (next?.joined !== '-') return true;
  return next.kind === 'number' || calendarRules.has(next.lower) || next.end < next.start;
}

function index(rules: readonly Rule[]): ReadonlyMap<string, readonly Rule[]> {
  const byStart = new Map<string, Rule[]>();
  for (const rule of rules) {
    for (const start of new Set(rule.match.starts)) {
      const list = byStart.get(start);
      if (list) list.push(rule);
      else byStart.set(start, [rule]);
    }
  }
  return byStart;
}
