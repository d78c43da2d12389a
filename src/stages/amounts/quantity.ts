import {
  CODES,
  COUNTRY_STARTS,
  currencyNamed,
  currencyOf,
  HUNDREDTHS,
  isDoubtfulName,
  LETTER_SIGNS,
  SIGN_PREFIXES,
  SIGNS,
} from './currencies.ts';
import type { Lexeme } from './lexemes.ts';
import { type Numeral, numeralAt, times } from './numbers.ts';
import { BETWEEN, NATIONALS, PEOPLE, PERSON, THINGS, UNIT_STARTS, UNITS } from './units.ts';

export type UnitKind = 'money' | 'measure' | 'people' | 'things';

export interface Unit {
  readonly name: string;
  readonly kind: UnitKind;
}

/** A number with what it counts, as far as that is said, from lexeme `from` up to `to`. */
export interface Quantity {
  readonly from: number;
  readonly to: number;
  readonly numeral: Numeral;
  readonly value: number;
  readonly unit: Unit | null;
  /** The unit stands before the number: "$5". */
  readonly signed: boolean;
}

/** Reads the quantity that begins at a lexeme: a sign or code and a number, or a number and its unit, if it has one. */
export function quantityAt(text: string, lexemes: readonly Lexeme[], at: number): Quantity | null {
  const sign = signAt(text, lexemes, at);
  const numeral = numeralAt(lexemes, sign?.to ?? at);
  if (!numeral) return null;
  if (sign) {
    if (sign.letters && !numeral.digits) return null;
    const name = sign.unit === 'rupee' && numeral.indian ? 'INR' : sign.unit;
    const said = saidAgain(text, lexemes, numeral.to, name);
    const unit: Unit = { name: said.name, kind: 'money' };
    return { from: at, to: said.to, numeral, value: numeral.value, unit, signed: true };
  }
  const found = unitAfter(text, lexemes, numeral);
  if (found) {
    const value = found.hundredths ? times(numeral.value, 0.01) : numeral.value;
    return { from: at, to: found.to, numeral, value, unit: found.unit, signed: false };
  }
  const metres = metresOf(text, lexemes, numeral);
  return metres ?? { from: at, to: numeral.to, numeral, value: numeral.value, unit: null, signed: false };
}

interface Sign {
  readonly unit: string;
  readonly to: number;
  /** Letters rather than a sign: a number in words cannot follow. */
  readonly letters: boolean;
}

/** "$", "US$", "A$", "USD", "Rs.", "RM" before a number. */
function signAt(text: string, lexemes: readonly Lexeme[], at: number): Sign | null {
  const first = lexemes[at];
  if (!first) return null;
  if (first.kind === 'mark') {
    const unit = SIGNS.get(first.lower);
    return unit === undefined ? null : { unit, to: at + 1, letters: false };
  }
  const next = lexemes[at + 1];
  if (first.kind !== 'word' || !first.capital || next === undefined) return null;
  if (next.lower === '$' && next.glued) {
    const unit = SIGN_PREFIXES.get(first.lower);
    return unit === undefined ? null : { unit, to: at + 2, letters: false };
  }
  const whole = text.slice(first.start, first.end);
  if (CODES.has(first.lower) && whole === whole.toUpperCase() && next.kind === 'number') {
    return { unit: first.lower === 'rmb' ? 'CNY' : whole, to: at + 1, letters: true };
  }
  const unit = LETTER_SIGNS.get(first.lower);
  if (unit === undefined) return null;
  const to = next.lower === '.' && next.glued ? at + 2 : at + 1;
  return lexemes[to]?.kind === 'number' ? { unit, to, letters: true } : null;
}

/** "$5m USD", "$5 million Canadian": the sign's money said again, or said more exactly. */
function saidAgain(text: string, lexemes: readonly Lexeme[], at: number, unit: string): { name: string; to: number } {
  const next = lexemes[at];
  if (next?.kind !== 'word') return { name: unit, to: at };
  const code = codeAt(text, next);
  if (code && (unit === 'USD' || unit === code)) return { name: code, to: at + 1 };
  if (unit === 'USD' && /^(?:canadian|australian|american)$/.test(next.lower) && isEnd(lexemes[at + 1])) {
    return { name: currencyOf(next.lower, 'dollar')!, to: at + 1 };
  }
  const named = currencyNamed(next.lower);
  return named === unit && !isDoubtfulName(next.lower) ? { name: unit, to: at + 1 } : { name: unit, to: at };
}

const isEnd = (lexeme: Lexeme | undefined): boolean => lexeme === undefined || lexeme.kind === 'mark';

function codeAt(text: string, lexeme: Lexeme): string | null {
  const whole = text.slice(lexeme.start, lexeme.end);
  if (!CODES.has(lexeme.lower) || whole !== whole.toUpperCase()) return null;
  return whole === 'RMB' ? 'CNY' : whole;
}

interface FoundUnit {
  readonly unit: Unit;
  readonly to: number;
  readonly hundredths?: boolean;
}

const isHyphen = (lexeme: Lexeme | undefined): boolean =>
  lexeme !== undefined && /^[-‐‑]$/.test(lexeme.lower) && lexeme.glued;

function unitAfter(text: string, lexemes: readonly Lexeme[], numeral: Numeral): FoundUnit | null {
  const hyphen = isHyphen(lexemes[numeral.to]);
  let at = hyphen ? numeral.to + 1 : numeral.to;
  if (!lexemes[at]) return null;
  if (numeral.several && lexemes[at]!.lower === 'of') at++;
  if (!lexemes[at]) return null;
  return measureAt(lexemes, at, hyphen) ?? moneyAt(text, lexemes, at, numeral) ?? countedAt(lexemes, at, hyphen);
}

function measureAt(lexemes: readonly Lexeme[], at: number, hyphen: boolean): FoundUnit | null {
  const word = lexemes[at];
  if (!word) return null;
  if (/^pounds?$/.test(word.lower) && isWeight(lexemes, at, hyphen)) {
    return { unit: { name: 'lb', kind: 'measure' }, to: at + 1 };
  }
  const next = lexemes[at + 1];
  if (next && UNIT_STARTS.has(word.lower)) {
    const second = next.lower === '-' || next.lower === '.' ? at + 2 : at + 1;
    const unit = UNITS.get(`${word.lower} ${lexemes[second]?.lower ?? ''}`);
    if (unit) return { unit: { name: unit, kind: 'measure' }, to: second + 1 };
  }
  if (next?.glued && /^[²³]$/.test(next.lower)) {
    const unit = UNITS.get(word.lower + next.lower);
    if (unit) return { unit: { name: unit, kind: 'measure' }, to: at + 2 };
  }
  if (word.lower === 'km' && next?.lower === '/' && lexemes[at + 2]?.lower === 'h') {
    return { unit: { name: 'km/h', kind: 'measure' }, to: at + 3 };
  }
  if (word.lower === '°' && next?.glued && /^[cf]$/.test(next.lower)) {
    return { unit: { name: next.lower === 'c' ? '°C' : '°F', kind: 'measure' }, to: at + 2 };
  }
  // "pc" is a percentage or a computer; "foot" alone is a unit only between a number and a noun ("a 6-foot wall").
  if (word.lower === 'pc' && !word.glued) return null;
  if (word.lower === 'foot' && !hyphen) return null;
  const unit = UNITS.get(word.lower);
  return unit && !(word.capital && word.lower === 'ha') ? { unit: { name: unit, kind: 'measure' }, to: at + 1 } : null;
}

/** "weighs 180 pounds", "200 pounds of explosives", "a 500-pound bomb". */
function isWeight(lexemes: readonly Lexeme[], at: number, hyphen: boolean): boolean {
  const next = lexemes[at + 1]?.lower ?? '';
  if (hyphen) return /^(?:bombs?|man|woman|warheads?|dog|fish|baby|device|payload)$/.test(next);
  if (/^(?:heavier|lighter|overweight)$/.test(next)) return true;
  if (next === 'of') return !/^(?:aid|spending|debt|cuts|funding|tax)$/.test(lexemes[at + 2]?.lower ?? '');
  return lexemes.slice(Math.max(0, at - 4), at).some(({ lower }) => /^weigh(?:s|ed|ing|t)?$/.test(lower));
}

function moneyAt(text: string, lexemes: readonly Lexeme[], at: number, numeral: Numeral): FoundUnit | null {
  const word = lexemes[at]!;
  const money = (name: string, to: number): FoundUnit => ({ unit: { name, kind: 'money' }, to });
  if (word.kind === 'mark') {
    const sign = word.lower === '$' ? undefined : SIGNS.get(word.lower);
    return sign && lexemes[at + 1]?.kind !== 'number' ? money(sign, at + 1) : null;
  }
  if (word.kind !== 'word') return null;
  const hundredth = HUNDREDTHS.get(word.lower);
  if (hundredth) return { ...money(hundredth, at + 1), hundredths: true };
  const code = codeAt(text, word);
  if (code) return money(code, at + 1);
  const named = currencyNamed(word.lower);
  if (named && (!isDoubtfulName(word.lower) || isCertain(lexemes, at, numeral))) {
    return money(numeral.indian && named === 'rupee' ? 'INR' : named, at + 1);
  }
  const two = COUNTRY_STARTS.has(word.lower) ? 1 : 0;
  const stop = lexemes[at + 1]?.lower === '.' ? 1 : 0;
  for (const length of two ? [2, 1] : [1]) {
    const country = lexemes
      .slice(at, at + length)
      .map(({ lower }) => lower)
      .join(' ');
    const noun = at + length + (length === 1 ? stop : 0);
    const unit = lexemes[noun] && currencyOf(country, lexemes[noun]!.lower);
    if (unit) return money(unit, noun + 1);
  }
  return null;
}

/** "pounds" as money: with a scale, or not before what would be weighed. */
function isCertain(lexemes: readonly Lexeme[], at: number, { scale, several }: Numeral): boolean {
  const { lower } = lexemes[at]!;
  if (/^(?:won|reals?|dong|leu|lei|sterling|bucks?|crowns?)$/.test(lower)) return scale >= 1e3 && lower !== 'crown';
  return !several || scale >= 1e3;
}

const isPeople = ({ lower, capital }: Lexeme): boolean =>
  PEOPLE.has(lower) || PERSON.has(lower) || (capital && NATIONALS.has(lower));

const LONGEST_BETWEEN = 4;

function countedAt(lexemes: readonly Lexeme[], from: number, hyphen: boolean): FoundUnit | null {
  if (hyphen) {
    return lexemes[from]?.lower === 'strong' ? { unit: { name: 'people', kind: 'people' }, to: from + 1 } : null;
  }
  for (let at = from; at < Math.min(from + LONGEST_BETWEEN, lexemes.length); at++) {
    const { lower, kind } = lexemes[at]!;
    if (kind !== 'word' && lower !== '-') return null;
    // "300 asylum-seekers", "40 school children": the last of several nouns is what is counted.
    const next = lexemes[at + 1]?.lower ?? '';
    const counted = isPeople(lexemes[at]!) ? 'people' : THINGS.has(lower) ? 'things' : null;
    if (counted && !(PEOPLE.has(next) || THINGS.has(next)) && !isModifier(lexemes, at)) {
      const name = NATIONALS.has(lower) ? 'people' : (PLURALS[lower] ?? (PERSON.has(lower) ? `${lower}s` : lower));
      return { unit: { name, kind: counted }, to: at + 1 };
    }
    if (!counted && !BETWEEN.has(lower)) return null;
  }
  return null;
}
const PLURALS: Readonly<Record<string, string>> = {
  person: 'people',
  man: 'men',
  woman: 'women',
  child: 'children',
  policeman: 'policemen',
  policewoman: 'policewomen',
  others: 'people',
};

/** "12 police stations", "3 staff meetings": the word describes a noun that is not counted here. */
function isModifier(lexemes: readonly Lexeme[], at: number): boolean {
  const next = lexemes[at + 1];
  return (
    /^(?:police|staff|crew|militia|personnel|homeless)$/.test(lexemes[at]!.lower) &&
    next?.kind === 'word' &&
    /(?:ations?|stations?|posts?|vans?|cars?|dogs?|chiefs?|members?|meetings?|bases?|units?|camps?|groups?)$/.test(
      next.lower,
    )
  );
}

/** "200m" with nothing counted after it: metres, unless the number is too long to be a distance. */
function metresOf(text: string, lexemes: readonly Lexeme[], numeral: Numeral): Quantity | null {
  const { from, to, doubtful, digits } = numeral;
  const unit: Unit = { name: 'm', kind: 'measure' };
  const next = lexemes[to];
  if (digits && numeral.scale === 1 && next?.lower === 'm' && !next.glued && text[next.start] === 'm') {
    return { from, to: to + 1, numeral, value: numeral.value, unit, signed: false };
  }
  const last = lexemes[to - 1]!;
  if (!doubtful || last.lower !== 'm' || text[last.start] !== 'm') return null;
  const value = Number(lexemes[from]!.lower.replaceAll(',', ''));
  return value <= 9999 ? { from, to, numeral: { ...numeral, value, scale: 1 }, value, unit, signed: false } : null;
}
