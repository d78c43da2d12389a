import { remembered } from '../model/remembered.ts';
import { compareDates, sameDay } from './dates.ts';
import type { FactDate, Facts, KnownEntity, Office, Source, Term } from './facts.ts';
import { nameKey, phraseKey, withoutInitials } from './names.ts';
import { PackedFacts } from './pack.ts';

/** What a name can mean. */
export interface Candidate {
  readonly entity: KnownEntity;
  /**
   * - `name`: its name or a full variant ("Angela Merkel", "Burma", "NATO");
   * - `short`: a surname or another short form ("Merkel", "Xi");
   * - `seat`: the seat of a government or body stands for it ("the Kremlin", "Downing Street", "Moscow").
   */
  readonly sense: 'name' | 'short' | 'seat';
  /** The name as the facts spell it. */
  readonly written: string;
  readonly source: Source;
}

/** A country, territory or body that a word like "Russian" or "Britons" points to. */
export interface Demonym {
  readonly entity: KnownEntity;
  readonly written: string;
}

/** A term that covers a date, and how surely. */
export interface Holding {
  readonly term: Term;
  readonly person: KnownEntity;
  readonly office: Office;
  /**
   * - `in-office`: the date is inside the term;
   * - `at-change`: the date is, or at the known precision may be, that of a change: a swearing-in day, "in 2012";
   *   outgoing and incoming holder are both given, the outgoing one first;
   * - `after-as-of`: the term had not ended by `office.asOf`, and the date is later: say so where it is used.
   */
  readonly certainty: 'in-office' | 'at-change' | 'after-as-of';
}

/** The lookups. All results are in a fixed order; an unknown name, office or id gives an empty list, never an error. */
export interface Knowledge {
  /**
   * What a name means: people, countries, territories, cities, governments, organizations, outlets; `name` before
   * `short` before `seat`, and of several in one sense those first who led a country or body. Case, accents, dots, "the" before it and a possessive "'s" do not matter, except that
   * abbreviations of two or three capitals ("US", "WHO") are found in capitals only. More than one candidate means that
   * the name is ambiguous; see `otherSenses` for what it means beyond. Titles ("President Macron") are the caller's to
   * take off.
   */
  lookup(name: string): readonly Candidate[];
  /** What a name means in news besides the candidates: "Jordan": ["a given name", "a surname"]. */
  otherSenses(name: string): readonly string[];
  entity(id: string): KnownEntity | undefined;
  /** Countries, territories and bodies of a demonym, adjective or noun, singular or plural: "Russian", "Congolese" (two). */
  demonym(word: string): readonly Demonym[];
  /** What the name of a place stands for: `lookup` narrowed to the sense `seat`. "Brussels": Belgium's government, the EU. */
  seatOfPower(name: string): readonly Candidate[];
  /**
   * Types of office that a phrase can mean anywhere: "secretary of state": ["foreign-minister", …]. Without "former",
   * "acting", "the", plural. "leader" is none of them: `offices` knows which office leads.
   */
  officeTypes(phrase: string): readonly string[];
  /**
   * Offices of a country, government or body (id). With a phrase, those that it names there: "chancellor" is the head of
   * government in Germany and the finance minister in Britain; "leader" is the office that leads. Where it has none of
   * its own, those of its parts that have the phrase as a title: "foreign policy chief" of the EU, "CIA director" of the US.
   */
  offices(of: string, phrase?: string): readonly Office[];
  office(id: string): Office | undefined;
  /** Who held an office on a date (day, month or year). */
  holders(office: Office, date: FactDate): readonly Holding[];
  /** Who held an office of this type in a country, government or body on a date: `holdersOf('president', 'country/US', …)`. */
  holdersOf(type: string, of: string, date: FactDate): readonly Holding[];
  /** All terms in an office, oldest first. */
  terms(office: Office): readonly Term[];
  /** All terms of a person, oldest first. */
  termsOf(person: string): readonly Term[];
  /** Everything, as plain records: for writing it out or building on it. Takes some tens of milliseconds. */
  facts(): Facts;
}

/** Words for whoever leads, whatever the office is. */
const LEADER = new Set(['leader', 'ruler', 'strongman', 'chief']);

const NO_CANDIDATES: readonly Candidate[] = [];

/** Opens packed facts. Takes a millisecond or two: what is asked for is read when it is asked for. */
export function openKnowledge(packed: string): Knowledge {
  const facts = new PackedFacts(packed);
  const found = new Map<string, readonly Candidate[]>();
  let types: ReadonlyMap<string, readonly string[]> | undefined;

  const typesOf = remembered((phrase: string): readonly string[] => {
    types ??= facts.phrases();
    return types.get(phraseKey(phrase)) ?? [];
  });

  function candidates(key: string): readonly Candidate[] {
    const known = found.get(key);
    if (known) return known;
    const at = facts.find('names', key);
    if (at < 0) return NO_CANDIDATES;
    const list = facts.fields('names', at).slice(1).map(candidate);
    found.set(key, list);
    return list;
  }

  function candidate(reference: string): Candidate {
    if (reference.startsWith('s')) {
      const seat = facts.seat(Number(reference.slice(1)));
      return { entity: entity(seat.for)!, sense: 'seat', written: seat.name, source: seat.source };
    }
    const [number, nth] = reference.split('.').map(Number) as [number, number];
    const known = facts.entity(number);
    const full = known.variants.length;
    const written = nth === 0 ? known.name : nth <= full ? known.variants[nth - 1]! : known.short[nth - 1 - full]!;
    return { entity: known, sense: nth <= full ? 'name' : 'short', written, source: known.source };
  }

  const lookup = remembered((name: string): readonly Candidate[] => {
    const key = nameKey(name);
    if (key === '') return NO_CANDIDATES;
    for (const one of new Set([key, key.toLowerCase(), withoutInitials(key)])) {
      const list = candidates(one);
      if (list.length > 0) return list;
    }
    return NO_CANDIDATES;
  });

  const entity = remembered((id: string): KnownEntity | undefined => {
    const at = facts.find('entities', id);
    return at < 0 ? undefined : facts.entity(at);
  });

  const officeOf = remembered((id: string): Office | undefined => {
    const at = facts.find('offices', id);
    return at < 0 ? undefined : facts.office(at);
  });

  const demonym = remembered((word: string): readonly Demonym[] => {
    const at = facts.find('demonyms', nameKey(word));
    if (at < 0) return [];
    return facts
      .fields('demonyms', at)
      .slice(1)
      .map(reference => {
        const [number, nth] = reference.split('.').map(Number) as [number, number];
        const known = facts.entity(number);
        return { entity: known, written: known.demonyms[nth]! };
      });
  });

  /** All offices of one country or body: its ids begin alike. */
  function officesOf(of: string): readonly Office[] {
    const start = `office/${of.slice(of.indexOf('/') + 1)}/`;
    const offices: Office[] = [];
    for (let i = facts.from('offices', start); facts.lines('offices')[i]?.startsWith(start); i++) {
      const office = facts.office(i);
      if (office.of === of) offices.push(office);
    }
    return offices;
  }

  /** By an id, and a phrase after a tab. */
  const officesNamed = remembered((question: string): readonly Office[] => {
    const [whole = '', phrase] = question.split('\t');
    const all = officesOf(whole);
    if (phrase === undefined) return all;
    const key = phraseKey(phrase);
    const isTitled = (office: Office) => office.titles.some(title => phraseKey(title) === key);
    const titled = all.filter(isTitled);
    if (titled.length > 0) return titled;
    if (LEADER.has(key)) return all.filter(office => office.leads);
    const meant = typesOf(phrase);
    const typed = all.filter(office => meant.includes(office.type));
    if (typed.length > 0) return typed;
    return facts
      .lines('offices')
      .map((_, i) => facts.office(i))
      .filter(office => isTitled(office) && entity(office.of)?.of === whole);
  });

  function offices(of: string, phrase?: string): readonly Office[] {
    const whole = of.replace(/^government\//, 'country/');
    return officesNamed(phrase === undefined ? whole : `${whole}\t${phrase}`);
  }

  function terms(office: Office): readonly Term[] {
    const at = facts.find('offices', office.id);
    if (at < 0) return [];
    const [first, count] = facts.fields('offices', at).slice(4, 6).map(Number) as [number, number];
    return Array.from({ length: count }, (_, i) => facts.term(first + i));
  }

  const termsOf = remembered((person: string): readonly Term[] => {
    const at = facts.find('entities', person);
    const numbers = at < 0 ? '' : (facts.fields('entities', at)[9] ?? '');
    return numbers === '' ? [] : numbers.split(';').map(number => facts.term(Number(number)));
  });

  function holders(office: Office, date: FactDate): readonly Holding[] {
    const covering = terms(office).filter(term => covers(term, date));
    return covering.map(term => ({
      term,
      person: entity(term.person)!,
      office,
      certainty: certaintyOf(term, date, office, covering.length > 1),
    }));
  }

  return {
    facts: () => facts.all(),
    lookup,
    otherSenses(name) {
      const at = facts.find('ambiguous', nameKey(name));
      return at < 0 ? [] : facts.ambiguous(at).also;
    },
    entity,
    demonym,
    seatOfPower: name => lookup(name).filter(({ sense }) => sense === 'seat'),
    officeTypes: typesOf,
    offices,
    office: officeOf,
    holders,
    holdersOf: (type, of, date) =>
      offices(of)
        .filter(office => office.type === type)
        .flatMap(office => holders(office, date)),
    terms,
    termsOf,
  };
}

function covers({ from, to }: Term, date: FactDate): boolean {
  return compareDates(from, date) <= 0 && (to === null || compareDates(date, to) <= 0);
}

/** Whether others hold the office at the date, too, tells a change from a first or last day that nobody shares. */
function certaintyOf({ from, to }: Term, date: FactDate, office: Office, shared: boolean): Holding['certainty'] {
  const touches = (end: FactDate | null) =>
    end !== null && compareDates(end, date) === 0 && !(sameDay(end, date) && !shared);
  if (touches(from) || touches(to)) return office.several && sameDay(from, date) ? 'in-office' : 'at-change';
  return to === null && compareDates(date, office.asOf) > 0 ? 'after-as-of' : 'in-office';
}
