import { SIGNS } from './currencies.ts';
import type { Lexeme } from './lexemes.ts';
import { mayBeginNumber, times } from './numbers.ts';
import { bareRoleOf, type PeopleRole, roleOf } from './people.ts';
import { type Mod, qualifierAfter, qualifierBefore } from './qualifiers.ts';
import { type Quantity, quantityAt, type Unit } from './quantity.ts';
import { isAgeOrAddress, isName, isPartOfWord, isRatio } from './traps.ts';
import { wordSet } from './units.ts';

/** An amount of one sentence, from lexeme `from` up to `to`. */
export interface FoundAmount {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly upper: number | undefined;
  readonly unit: string;
  readonly mod: Mod | undefined;
  readonly role: PeopleRole | undefined;
  readonly alternatives: readonly { readonly value: number; readonly unit: string; readonly to?: number }[];
  readonly rule: string;
}

/** One quantity, or two that are the ends of a range. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly upper: number | undefined;
  readonly unit: Unit | null;
  readonly first: Quantity;
}

/**
 * Finds the amounts of a sentence, in text order, none overlapping. `isTime` tells whether a lexeme belongs to a time
 * expression: such numbers are no amounts.
 */
export function findAmounts(text: string, lexemes: readonly Lexeme[], isTime: (at: number) => boolean): FoundAmount[] {
  const found: FoundAmount[] = [];
  for (let at = 0; at < lexemes.length; at++) {
    if (!mayBegin(lexemes, at)) continue;
    const stretch = stretchAt(text, lexemes, at);
    if (!stretch) continue;
    if (isTime(stretch.first.numeral.from)) {
      at = stretch.first.numeral.to - 1;
      continue;
    }
    const amount = amountOf(text, lexemes, stretch, found.at(-1)?.to ?? 0);
    // A number that is no amount is passed whole, so that nothing begins inside it.
    at = (amount?.to ?? Math.max(stretch.first.numeral.to, at + 1)) - 1;
    if (amount) found.push(amount);
  }
  return found;
}

function mayBegin(lexemes: readonly Lexeme[], at: number): boolean {
  const first = lexemes[at]!;
  if (mayBeginNumber(first)) return true;
  if (first.kind === 'mark') return SIGNS.has(first.lower);
  const next = lexemes[at + 1];
  return (
    first.capital && first.lower.length <= 4 && next !== undefined && (next.kind === 'number' || next.kind === 'mark')
  );
}

function amountOf(text: string, lexemes: readonly Lexeme[], stretch: Stretch, free: number): FoundAmount | null {
  const { first, unit, value, upper } = stretch;
  const { numeral } = first;
  if (!first.signed && (isPartOfWord(lexemes, numeral) || isRatio(lexemes, numeral))) return null;
  if (unit?.kind !== 'money' && (isName(lexemes, numeral) || isAgeOrAddress(lexemes, numeral))) return null;
  const role =
    unit === null
      ? bareRoleOf(lexemes, stretch.from, stretch.to)
      : countsPeople(unit)
        ? roleOf(lexemes, stretch.from, stretch.to, unit.name)
        : undefined;
  if (unit === null && (role === undefined || !isWhole(value))) return null;
  if (unit !== null && role === undefined && isAnaphoric(lexemes, stretch)) return null;
  const base = unit?.name ?? 'people';
  const rate = unit && (unit.kind === 'money' || unit.kind === 'measure') ? rateAt(lexemes, stretch.to) : null;
  const converted =
    unit && (unit.kind === 'money' || unit.kind === 'measure')
      ? conversions(text, lexemes, rate?.to ?? stretch.to, unit)
      : null;
  const end = converted?.to ?? rate?.to ?? stretch.to;
  const late = converted && !rate ? rateAt(lexemes, end) : null;
  const name = rate || late ? `${base}/${(rate ?? late)!.noun}` : base;
  const before = qualifierBefore(lexemes, stretch.from);
  const led = before && before.from >= free ? before : null;
  const after = led ? null : qualifierAfter(lexemes, late?.to ?? end);
  const own = numeral.several ? 'several' : numeral.vague ? 'approx' : undefined;
  return {
    from: led?.from ?? stretch.from,
    to: after?.to ?? late?.to ?? end,
    value,
    upper,
    unit: name,
    mod: own ?? led?.mod ?? after?.mod,
    role,
    alternatives: (converted?.alternatives ?? []).map(one =>
      late ? { ...one, unit: `${one.unit}/${late.noun}` } : one,
    ),
    rule: ruleOf(stretch, converted !== null),
  };
}

function ruleOf({ unit, upper }: Stretch, converted: boolean): string {
  if (converted) return 'conversion';
  if (upper !== undefined) return 'range';
  return unit === null ? 'bare count' : unit.kind;
}

const isWhole = Number.isInteger;
const countsPeople = ({ kind, name }: Unit): boolean =>
  kind === 'people' || /^(?:bodies|arrests|injuries|families|households)$/.test(name);

/** "one officer", "the two men": who was spoken of before, not how many. */
function isAnaphoric(lexemes: readonly Lexeme[], { from, unit, value, first }: Stretch): boolean {
  if (unit!.kind !== 'people' && unit!.kind !== 'things') return false;
  if (value === 1) return true;
  return (
    value < 10 &&
    !first.numeral.several &&
    /^(?:the|these|those|both|all|his|her|its|their|our|my)$/.test(lexemes[from - 1]?.lower ?? '')
  );
}

/** One quantity, or a range: "10-15%", "between 3 and 5 million barrels", "$3bn to $5bn". */
function stretchAt(text: string, lexemes: readonly Lexeme[], at: number): Stretch | null {
  const first = quantityAt(text, lexemes, at);
  if (!first) return null;
  const before = lexemes[at - 1]?.lower;
  const single: Stretch = { from: at, to: first.to, value: first.value, upper: undefined, unit: first.unit, first };
  const joint = lexemes[first.to];
  if (
    joint === undefined ||
    (first.unit !== null && !first.signed && first.unit.kind !== 'money' && first.unit.kind !== 'measure')
  )
    return single;
  const between = before === 'between' && joint.lower === 'and';
  if (!between && !/^(?:-|‐|‑|–|—|to|or)$/.test(joint.lower)) return single;
  // "rose from 3 to 5 percent": two amounts, not what lies between them.
  const moved = before === 'from' && joint.lower === 'to';
  const second = quantityAt(text, lexemes, first.to + 1);
  if (!second || second.numeral.several || first.numeral.several) return single;
  // "$3-5bn": the sign holds for both.
  const shared = second.unit ?? (first.signed && joint.kind === 'mark' ? first.unit : null);
  if (shared === null) return single;
  if (joint.kind === 'mark' && !joint.glued) return single;
  if (first.unit !== null && first.unit.name !== shared.name && !(first.signed && !second.signed)) return single;
  const unit = first.signed ? first.unit! : shared;
  if (first.signed && shared.kind !== 'money') return single;
  const value = shareScale(first, second);
  if (moved) return { ...single, value, unit };
  if (value >= second.value) return first.unit === null && joint.kind === 'mark' ? null : single;
  const from = between ? at - 1 : at;
  return { from, to: second.to, value, upper: second.value, unit, first };
}

/** In "3 to 5 million" the scale is said once and holds for both; in "500 to 1 million" it is not. */
function shareScale(first: Quantity, second: Quantity): number {
  const { scale } = second.numeral;
  const mantissa = second.numeral.value / scale;
  const shared = scale > 1 && first.numeral.scale === 1 && first.value < mantissa && first.value < 1000;
  const hundredths = second.value / second.numeral.value;
  const value = hundredths < 1 && first.unit === null ? times(first.value, hundredths) : first.value;
  return shared ? times(value, scale) : value;
}

const RATE_NOUNS = wordSet(
  'barrel tonne ton day year month week hour minute second person head share litre liter gallon unit kilo kilogram ounce night ' +
    'household mile kilometre pound acre hectare',
);

/** "$70 a barrel", "5,000 barrels per day". */
function rateAt(lexemes: readonly Lexeme[], at: number): { noun: string; to: number } | null {
  const link = lexemes[at]?.lower;
  const noun = lexemes[at + 1]?.lower;
  if (noun === undefined || !RATE_NOUNS.has(noun)) return null;
  return link === 'a' || link === 'an' || link === 'per' || link === '/' || link === 'each'
    ? { noun, to: at + 2 }
    : null;
}

const DIMENSIONS: readonly ReadonlySet<string>[] = [
  new Set(['km', 'm', 'cm', 'mm', 'miles', 'nautical miles', 'feet', 'yards', 'inches']),
  new Set(['km²', 'm²', 'square miles', 'square feet', 'hectares', 'acres']),
  new Set(['kg', 'g', 'tonnes', 'tons', 'lb', 'ounces', 'kilotons', 'megatons', 'GBP']),
  new Set(['litres', 'gallons', 'm³', 'cubic feet', 'barrels']),
  new Set(['km/h', 'mph', 'knots']),
  new Set(['°C', '°F']),
];

/** The same amount in other units: "(£150m)", "(160 km; 86 nautical miles)", ", or £150m,". */
function conversions(text: string, lexemes: readonly Lexeme[], at: number, unit: Unit) {
  const opening = lexemes[at]?.lower;
  const bracket = opening === '(' || opening === '[';
  const or = opening === ',' && lexemes[at + 1]?.lower === 'or';
  if (!bracket && !or) return null;
  const alternatives: { value: number; unit: string; to?: number }[] = [];
  let next = at + (bracket ? 1 : 2);
  for (let count = 0; count < 4; count++) {
    const qualifier = skipQualifier(lexemes, next);
    const stretch = lexemes[qualifier] ? stretchAt(text, lexemes, qualifier) : null;
    if (!stretch?.unit || !converts(unit, stretch.unit)) return null;
    const { value, upper } = stretch;
    alternatives.push({ value, unit: stretch.unit.name, ...(upper === undefined ? {} : { to: upper }) });
    next = stretch.to;
    const closing = lexemes[next]?.lower;
    if (bracket ? closing === ')' || closing === ']' : closing === ',' || closing === '.' || closing === undefined) {
      return { alternatives, to: bracket ? next + 1 : next };
    }
    if (closing !== ';' && closing !== ',' && closing !== '/' && closing !== 'or') return null;
    next++;
  }
  return null;
}

function skipQualifier(lexemes: readonly Lexeme[], at: number): number {
  let next = at;
  while (
    next < at + 3 &&
    /^(?:about|around|roughly|approximately|nearly|some|or|~|≈|more|less|than|over)$/.test(lexemes[next]?.lower ?? '')
  )
    next++;
  return next;
}

/** Other money for money, another unit of the same dimension for a measure. */
function converts(unit: Unit, other: Unit): boolean {
  if (unit.name === other.name) return false;
  if (unit.kind === 'money' && other.kind === 'money') return true;
  return DIMENSIONS.some(units => units.has(unit.name) && units.has(other.name));
}
