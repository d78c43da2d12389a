import type { Amount } from '../../model/records.ts';
import type { Lexeme } from './lexemes.ts';

export type PeopleRole = NonNullable<Amount['role']>;

const forms = (table: Readonly<Record<PeopleRole, string>>): ReadonlyMap<string, PeopleRole> =>
  new Map(
    Object.entries(table).flatMap(([role, words]) => words.split(' ').map(word => [word, role as PeopleRole] as const)),
  );

/** After the count: "12 were killed", "40 dead", "200 protesters arrested". */
const AFTER = forms({
  killed: 'killed dead died slain perished drowned executed massacred murdered fatally shot',
  wounded: 'wounded injured hurt maimed hospitalised hospitalized',
  missing: 'missing unaccounted',
  displaced: 'displaced homeless uprooted fled flee',
  evacuated: 'evacuated rescued',
  detained: 'detained arrested jailed imprisoned interned captured',
  abducted: 'kidnapped abducted seized',
  released: 'freed released pardoned',
});

/** Before the count: "killed 12 people", "killing at least 12", "the deaths of 12 miners". */
const BEFORE = forms({
  killed: 'killed killing kills kill massacred murdered executed executing deaths killings dead claimed drowned shot',
  wounded: 'wounded wounding wounds injured injuring injures wound injure hurt hurting maiming',
  missing: 'missing',
  displaced: 'displaced displacing displaces uprooted uprooting',
  evacuated: 'evacuated evacuating rescued rescuing evacuate rescue',
  detained:
    'detained detaining detain arrested arresting arrest jailed jailing imprisoned captured capturing holding rounded',
  abducted: 'kidnapped kidnapping abducted abducting',
  released: 'freed freeing released releasing release free pardoned pardoning',
});

/** Counts that name the role themselves: "12 deaths", "300 hostages" say nothing about who did it, but what became of them. */
const NOUNS = forms({
  killed: 'deaths fatalities bodies',
  wounded: 'injuries',
  missing: '',
  displaced: 'refugees evacuees',
  evacuated: '',
  detained: 'detainees prisoners inmates arrests',
  abducted: 'hostages captives',
  released: '',
});

const LINKS =
  /^(?:were|was|are|is|have|has|had|been|being|be|reported|confirmed|reportedly|also|then|left|feared|believed|dead|other|others|people|more|seriously|badly|critically|severely|slightly|lightly|internally|forcibly|of|them|still|,|either|and|or|\()$/;
const LEADING =
  /^(?:at|least|about|around|some|nearly|almost|more|than|over|up|to|as|many|as|an|estimated|roughly|approximately|the|another|a|further|of|left|leaving|toll|rose|risen|climbed|to|up|all|in|by|its|their|lives)$/;

/** What became of those counted by lexemes `[from, to)`, where the words around state it. */
export function roleOf(lexemes: readonly Lexeme[], from: number, to: number, unit: string): PeopleRole | undefined {
  return after(lexemes, to) ?? before(lexemes, from) ?? (NOUNS.get(unit) || undefined);
}

function after(lexemes: readonly Lexeme[], to: number): PeopleRole | undefined {
  for (let at = to; at < Math.min(to + 5, lexemes.length); at++) {
    const word = lexemes[at]!;
    const role = AFTER.get(word.lower);
    // "the two men killed a guard": an active verb whose subject they are.
    if (role && isPassive(lexemes, to, at, role)) return role;
    if (!LINKS.test(word.lower)) return undefined;
    if (word.lower === ',' && at > to) return undefined;
  }
  return undefined;
}

const DETERMINER =
  /^(?:a|an|the|his|her|its|their|our|him|them|us|himself|themselves|at|more|another|dozens|hundreds|some|several|two|three|four|five)$/;

function isPassive(lexemes: readonly Lexeme[], to: number, at: number, role: PeopleRole): boolean {
  const word = lexemes[at]!.lower;
  if (/^(?:dead|died|missing|homeless|fled|flee|perished|unaccounted)$/.test(word)) return true;
  const auxiliary = lexemes.slice(to, at).some(({ lower }) => /^(?:were|was|are|is|been|being|be)$/.test(lower));
  if (auxiliary) return true;
  const next = lexemes[at + 1];
  if (next === undefined || next.kind === 'mark') return true;
  return next.kind === 'word' && !DETERMINER.test(next.lower) && !next.capital && role !== 'released';
}

function before(lexemes: readonly Lexeme[], from: number): PeopleRole | undefined {
  for (let at = from - 1; at >= Math.max(0, from - 8); at--) {
    const word = lexemes[at]!.lower;
    const role = BEFORE.get(word);
    // "were killed and 30": the role belongs to those before it.
    if (role) return word === 'dead' && lexemes[at - 1]?.lower !== 'left' ? undefined : role;
    // "killed 12 people and wounded 30": nothing carries over "and"; "the death toll rose to 45" does.
    if (word === 'toll') return lexemes[at - 1]?.lower === 'death' ? 'killed' : undefined;
    if (!LEADING.test(word)) return undefined;
  }
  return undefined;
}

/** "left 12 dead", "12 killed", "killing at least 12": a count of people that are not named as such. */
export function bareRoleOf(lexemes: readonly Lexeme[], from: number, to: number): PeopleRole | undefined {
  const next = lexemes[to];
  const direct = next && AFTER.get(next.lower);
  if (direct && isPassive(lexemes, to, to, direct)) return direct;
  if (next && /^(?:were|was|have|had|are|others)$/.test(next.lower)) {
    const role = after(lexemes, to);
    if (role) return role;
  }
  const ends =
    next === undefined ||
    next.kind === 'mark' ||
    /^(?:and|in|on|at|when|after|others|more|since|during|near|as|while|but|by)$/.test(next.lower);
  const role = ends ? before(lexemes, from) : undefined;
  return role !== undefined && next?.lower !== '-' && next?.lower !== "'" ? role : undefined;
}
