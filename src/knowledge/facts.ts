/** What is known, as plain records. Everything is readonly; nothing here reads or computes. */

/** A day, a month or a year, as exact as it is known: `2012-05-07`, `2012-05`, `2012`. */
export type FactDate = string;

/**
 * Where a fact can be checked.
 * - `factbook`: the CIA World Factbook's leaders, January 2026, show it (for a term: office, holder and first day).
 * - `factbook-holder`: they show the holder in that office, but not this first day.
 * - `actors`: the actor dictionary of openeventdata/petrarch2 (2014) shows the holder in government with these dates.
 * - `actors-holder`: it shows the holder in that country's government, with other dates.
 * - `unverified`: written from general knowledge, checked against neither.
 * A folder of one's own may name any other source.
 */
export type Source = string;

export type KnownKind =
  | 'person'
  | 'country'
  /** A part of a country or a place under its rule, a state of a federation, a region. */
  | 'territory'
  | 'city'
  /** The government of a country, apart from the country: what "the Kremlin" and "Moscow" can mean. */
  | 'government'
  | 'organization'
  /** A newspaper, broadcaster or news agency. */
  | 'outlet';

/** A person, place or body that has a name. */
export interface KnownEntity {
  /** Stable between versions and readable: `person/angela-merkel`, `country/DE`, `government/DE`, `city/berlin-de`, `organization/nato`. */
  readonly id: string;
  readonly kind: KnownKind;
  /** The name to show: "Angela Merkel". */
  readonly name: string;
  /** Other full names and spellings, without the short ones. */
  readonly variants: readonly string[];
  /** Names that stand for it once it is known who is meant: "Merkel", "Xi". */
  readonly short: readonly string[];
  /** The country, territory or body that it belongs to: of a city, its country; of a government, its country; of a person, none. */
  readonly of: string | null;
  /** Nouns that stand for it in running text: "alliance", "bloc", "newspaper". Lower case. */
  readonly nouns: readonly string[];
  /** What it, or someone from it, is called: "Russian", "Briton", "Britons". First the adjective. */
  readonly demonyms: readonly string[];
  /** Of a person. */
  readonly pronoun: 'he' | 'she' | 'they' | null;
  readonly source: Source;
}

/** An office of a country or body. */
export interface Office {
  /** `office/US/president`, `office/nato/secretary-general`. */
  readonly id: string;
  /** One of the types in `facts/offices.txt`. */
  readonly type: string;
  /** Entity that it is an office of. */
  readonly of: string;
  /** What this one is called beside the phrases of its type: "taoiseach". Lower case. */
  readonly titles: readonly string[];
  /** Several people hold it at once: envoys, members of a presidency. */
  readonly several: boolean;
  /** Its holder is "the leader" of the country or body: "the Russian leader". */
  readonly leads: boolean;
  /** How far the holders are known. A term without an end is one that had not ended by then. */
  readonly asOf: FactDate;
}

/** A time in an office. */
export interface Term {
  /** `Office.id`. */
  readonly office: string;
  /** `KnownEntity.id` of a person. */
  readonly person: string;
  /** First day. */
  readonly from: FactDate;
  /** Last day; `null`: not ended by the office's `asOf`. */
  readonly to: FactDate | null;
  /** In the office for the time being: acting, interim. */
  readonly acting: boolean;
  readonly source: Source;
}

/** A place whose name stands for a government or body: "the Kremlin", "Downing Street", "Brussels". */
export interface Seat {
  readonly name: string;
  /** Entity that the name stands for. */
  readonly for: string;
  /** The same name as a place: the city; `null` for a building or street without a record of its own. */
  readonly place: string | null;
  readonly source: Source;
}

/** A type of office and the phrases that mean it, lower case, general first: "foreign minister", "foreign secretary". */
export interface OfficeType {
  readonly type: string;
  readonly phrases: readonly string[];
}

/** A name that means several things, here or beyond what is known here. */
export interface AmbiguousName {
  readonly name: string;
  /** What else it means in news, in words: "a given name", "a bird". */
  readonly also: readonly string[];
}

/** All facts of one build. */
export interface Facts {
  readonly entities: readonly KnownEntity[];
  readonly officeTypes: readonly OfficeType[];
  readonly offices: readonly Office[];
  readonly terms: readonly Term[];
  readonly seats: readonly Seat[];
  readonly ambiguous: readonly AmbiguousName[];
}
