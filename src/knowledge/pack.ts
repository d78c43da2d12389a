import { compareDates } from './dates.ts';
import type { AmbiguousName, Facts, KnownEntity, KnownKind, Office, OfficeType, Seat, Term } from './facts.ts';
import { nameKey, phraseKey } from './names.ts';

/**
 * Facts as one string, which is what ships: sections of lines of fields. A line is read when something asks for it, and
 * sorted lines are searched where they stand, so that opening it takes about as long as splitting it.
 *
 * Fields are parted by tabs, lists in a field by semicolons, empty fields at the end of a line are left out. Entities and
 * offices are sorted by id, terms by office and first day; they refer to each other by the number of the line.
 */
export const SECTIONS = [
  'sources',
  /** Id, name, source, variants, short, of, nouns, demonyms, pronoun, numbers of the terms. */
  'entities',
  /** Id, type, of, as of, first term, number of terms, titles, "several", "leads". */
  'offices',
  /** Office, person, from, source, to, "acting". */
  'terms',
  /** Name, entity, source, place. */
  'seats',
  /** Type, phrases. */
  'officeTypes',
  /** Key, name, other senses. */
  'ambiguous',
  /** Key, then what it means: "E.N", name N of entity E (0 its name, then variants, then short ones), or "sN", seat N. */
  'names',
  /** Key, then "E.N": demonym N of entity E. */
  'demonyms',
] as const;
type Section = (typeof SECTIONS)[number];

const BETWEEN_SECTIONS = '\f';
const NONE: readonly string[] = [];

const byId = <T extends { readonly id: string }>(a: T, b: T) => (a.id < b.id ? -1 : 1);
const numbered = <T extends { readonly id: string }>(list: readonly T[]) => new Map(list.map(({ id }, i) => [id, i]));

/** One line. Tabs, breaks and semicolons cannot be in a field: the parser takes them for its own. */
function line(...fields: readonly (string | number | readonly (string | number)[])[]): string {
  return fields
    .map(field => (typeof field === 'object' ? field.join(';') : String(field)))
    .join('\t')
    .replace(/\t+$/, '');
}

export function pack(facts: Facts): string {
  const entities = [...facts.entities].sort(byId);
  const offices = [...facts.offices].sort(byId);
  const entityAt = numbered(entities);
  const officeAt = numbered(offices);
  const terms = [...facts.terms].sort(
    (a, b) => officeAt.get(a.office)! - officeAt.get(b.office)! || compareDates(a.from, b.from),
  );
  const sources = [...new Set([...entities, ...terms, ...facts.seats].map(({ source }) => source))].sort();
  const sourceAt = (source: string) => sources.indexOf(source);
  const termsOf = Map.groupBy(terms.keys(), number => terms[number]!.person);
  const termsIn = Map.groupBy(terms.keys(), number => terms[number]!.office);

  const sections: Record<Section, readonly string[]> = {
    sources,
    entities: entities.map(e =>
      line(
        e.id,
        e.name,
        sourceAt(e.source),
        e.variants,
        e.short,
        e.of ?? '',
        e.nouns,
        e.demonyms,
        e.pronoun ?? '',
        inOrder(termsOf.get(e.id) ?? [], terms),
      ),
    ),
    offices: offices.map(o => {
      const held = termsIn.get(o.id) ?? [];
      const [several, leads] = [o.several ? 1 : '', o.leads ? 1 : ''];
      return line(o.id, o.type, o.of, o.asOf, held[0] ?? 0, held.length, o.titles, several, leads);
    }),
    terms: terms.map(t =>
      line(officeAt.get(t.office)!, entityAt.get(t.person)!, t.from, sourceAt(t.source), t.to ?? '', t.acting ? 1 : ''),
    ),
    seats: facts.seats.map(s => line(s.name, entityAt.get(s.for)!, sourceAt(s.source), s.place ?? '')),
    officeTypes: facts.officeTypes.map(({ type, phrases }) => line(type, phrases)),
    ambiguous: indexed(facts.ambiguous.map(one => [nameKey(one.name), line(one.name, one.also)])),
    names: namesIndex(entities, facts, entityAt),
    demonyms: indexed(
      entities.flatMap((entity, i) =>
        entity.demonyms.map((written, n): [string, string] => [nameKey(written), `${i}.${n}`]),
      ),
    ),
  };
  return SECTIONS.map(section => sections[section].join('\n')).join(BETWEEN_SECTIONS);
}

/** Numbers of terms, oldest first. */
function inOrder(numbers: readonly number[], terms: readonly Term[]): readonly number[] {
  return [...numbers].sort((a, b) => compareDates(terms[a]!.from, terms[b]!.from) || a - b);
}

/** Lines "key, value, value …", sorted by key, values in the order given; of an entity's values the first. */
function indexed(pairs: readonly (readonly [key: string, value: string])[]): readonly string[] {
  const lists = new Map<string, string[]>();
  for (const [key, value] of pairs) {
    if (key === '') continue;
    const list = lists.get(key) ?? [];
    const entity = /^\d+\./.exec(value)?.[0];
    if (!entity || !list.some(other => other.startsWith(entity))) list.push(value);
    lists.set(key, list);
  }
  return [...lists].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, values]) => line(key, ...values));
}

/** Full names before short ones before seats; in each, those who led a country or body before the others. */
function namesIndex(
  entities: readonly KnownEntity[],
  facts: Facts,
  entityAt: ReadonlyMap<string, number>,
): readonly string[] {
  const leading = new Set(facts.offices.filter(({ leads }) => leads).map(({ id }) => id));
  const leaders = new Set(facts.terms.filter(({ office }) => leading.has(office)).map(({ person }) => person));
  const ordered = [true, false].flatMap(led => entities.filter(({ id }) => leaders.has(id) === led));
  const full: [string, string][] = [];
  const short: [string, string][] = [];
  for (const entity of ordered) {
    const i = entityAt.get(entity.id)!;
    const names = [entity.name, ...entity.variants];
    if (entity.kind !== 'government') for (const [n, name] of names.entries()) full.push([nameKey(name), `${i}.${n}`]);
    for (const [n, name] of entity.short.entries()) short.push([nameKey(name), `${i}.${names.length + n}`]);
  }
  return indexed([...full, ...short, ...facts.seats.map(({ name }, n): [string, string] => [nameKey(name), `s${n}`])]);
}

/** Facts in their packed form, read line by line as they are asked for. */
export class PackedFacts {
  readonly #texts: readonly string[];
  readonly #lines = new Map<Section, readonly string[]>();
  readonly #entities = new Map<number, KnownEntity>();
  readonly #offices = new Map<number, Office>();

  constructor(packed: string) {
    this.#texts = packed.split(BETWEEN_SECTIONS);
  }

  lines(section: Section): readonly string[] {
    let lines = this.#lines.get(section);
    if (!lines) {
      const text = this.#texts[SECTIONS.indexOf(section)] ?? '';
      lines = text === '' ? NONE : text.split('\n');
      this.#lines.set(section, lines);
    }
    return lines;
  }

  /** Number of the line of a sorted section whose first field this is; -1 where none is. */
  find(section: Section, key: string): number {
    const at = this.from(section, `${key}\t`);
    return this.lines(section)[at]?.startsWith(`${key}\t`) ? at : -1;
  }

  /** Number of the first line of a sorted section that is not before this text. */
  from(section: Section, text: string): number {
    const lines = this.lines(section);
    let [low, high] = [0, lines.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      // Lines are in the order of their keys; a tab is before every character of a key, as the end of a string is.
      if (lines[middle]! < text) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  fields(section: Section, number: number): readonly string[] {
    return this.lines(section)[number]?.split('\t') ?? NONE;
  }

  entity(number: number): KnownEntity {
    let entity = this.#entities.get(number);
    if (!entity) {
      const [id = '', name = '', source, variants, short, of, nouns, demonyms, pronoun] = this.fields(
        'entities',
        number,
      );
      entity = {
        id,
        kind: id.slice(0, id.indexOf('/')) as KnownKind,
        name,
        variants: parted(variants),
        short: parted(short),
        of: of || null,
        nouns: parted(nouns),
        demonyms: parted(demonyms),
        pronoun: (pronoun || null) as KnownEntity['pronoun'],
        source: this.#source(source),
      };
      this.#entities.set(number, entity);
    }
    return entity;
  }

  office(number: number): Office {
    let office = this.#offices.get(number);
    if (!office) {
      const [id = '', type = '', of = '', asOf = '', , , titles, several, leads] = this.fields('offices', number);
      office = { id, type, of, titles: parted(titles), several: several === '1', leads: leads === '1', asOf };
      this.#offices.set(number, office);
    }
    return office;
  }

  term(number: number): Term {
    const [office, person, from = '', source, to, acting] = this.fields('terms', number);
    return {
      office: this.office(Number(office)).id,
      person: this.entity(Number(person)).id,
      from,
      to: to || null,
      acting: acting === '1',
      source: this.#source(source),
    };
  }

  seat(number: number): Seat {
    const [name = '', meant, source, place] = this.fields('seats', number);
    return { name, for: this.entity(Number(meant)).id, place: place || null, source: this.#source(source) };
  }

  officeType(number: number): OfficeType {
    const [type = '', phrases] = this.fields('officeTypes', number);
    return { type, phrases: parted(phrases) };
  }

  ambiguous(number: number): AmbiguousName {
    const [, name = '', also] = this.fields('ambiguous', number);
    return { name, also: parted(also) };
  }

  /** All facts as plain records. */
  all(): Facts {
    const each = <T>(section: Section, read: (number: number) => T) => this.lines(section).map((_, i) => read(i));
    return {
      entities: each('entities', i => this.entity(i)),
      officeTypes: each('officeTypes', i => this.officeType(i)),
      offices: each('offices', i => this.office(i)),
      terms: each('terms', i => this.term(i)),
      seats: each('seats', i => this.seat(i)),
      ambiguous: each('ambiguous', i => this.ambiguous(i)),
    };
  }

  /** Types by the key of each of their phrases. */
  phrases(): ReadonlyMap<string, readonly string[]> {
    const types = new Map<string, string[]>();
    for (const [i] of this.lines('officeTypes').entries()) {
      const { type, phrases } = this.officeType(i);
      for (const key of new Set(phrases.map(phraseKey))) types.set(key, [...(types.get(key) ?? []), type]);
    }
    return types;
  }

  #source(number: string | undefined): string {
    return this.lines('sources')[Number(number)] ?? 'unverified';
  }
}

function parted(list: string | undefined): readonly string[] {
  return list ? list.split(';') : NONE;
}
