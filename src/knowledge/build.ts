import { compareDates, sameDay } from './dates.ts';
import type { AmbiguousName, Facts, KnownEntity, KnownKind, Office, OfficeType, Seat, Term } from './facts.ts';
import { isShortName, nameKey, slug, surname, withoutArticle } from './names.ts';
import type { Block, BlockKind, FactFile, ListLine, ListName, OfficeBlock, Problem, TermLine } from './parse.ts';

type Draft<T> = { -readonly [K in keyof T]: T[K] };

const EMPTY: Facts = { entities: [], officeTypes: [], offices: [], terms: [], seats: [], ambiguous: [] };

/** Lists that name things, and the kind of each. */
const LISTED: Readonly<Partial<Record<ListName, KnownKind>>> = {
  territories: 'territory',
  cities: 'city',
  organizations: 'organization',
  outlets: 'outlet',
};

/** How far the holders of an office are known where no file says it: not at all. */
const UNKNOWN_AS_OF = '0001';

/**
 * Makes facts from files, on top of others where given. A file may go on with a country or body that is there already;
 * a term that begins after one without an end, in what was there already, ends it. What refers to nothing, overlaps or
 * has no type is a problem of its line and is left out.
 */
export function buildFacts(files: readonly FactFile[], base: Facts = EMPTY): { facts: Facts; problems: Problem[] } {
  const building = new Building(base);
  for (const file of files) building.names(file);
  for (const file of files) building.capitals(file);
  for (const file of files) building.owners(file);
  for (const file of files) building.holders(file);
  for (const file of files) building.people(file);
  building.surnames();
  const problems = [...files.flatMap(file => file.problems), ...building.problems];
  return { facts: building.facts(), problems: problems.sort(byPlace) };
}

function byPlace(a: Problem, b: Problem): number {
  return a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1;
}

class Building {
  readonly problems: Problem[] = [];
  readonly #entities = new Map<string, Draft<KnownEntity>>();
  /** Ids by what a file may call them: a country's code, or a name; of several with one name, the country's. */
  readonly #byName = new Map<string, string>();
  /** Ids by kind and name: what the same line in another file goes on with. */
  readonly #byKind = new Map<string, string>();
  readonly #types = new Map<string, string[]>();
  readonly #offices = new Map<string, Draft<Office>>();
  readonly #terms: Draft<Term>[];
  readonly #termsIn = new Map<string, Draft<Term>[]>();
  readonly #seats: Seat[];
  readonly #ambiguous = new Map<string, AmbiguousName>();
  /** Terms that were there before. */
  readonly #given = new Set<Term>();
  /** People whose pronoun a file states by name. */
  readonly #stated = new Set<string>();

  constructor(base: Facts) {
    for (const entity of base.entities) this.#keep({ ...entity });
    for (const { type, phrases } of base.officeTypes) this.#types.set(type, [...phrases]);
    for (const office of base.offices) this.#offices.set(office.id, { ...office });
    this.#terms = base.terms.map(term => ({ ...term }));
    for (const term of this.#terms) {
      this.#given.add(term);
      this.#list(term.office).push(term);
    }
    this.#seats = [...base.seats];
    for (const one of base.ambiguous) this.#ambiguous.set(nameKey(one.name), one);
  }

  facts(): Facts {
    const officeTypes = [...this.#types].map(([type, phrases]): OfficeType => ({ type, phrases }));
    return {
      entities: [...this.#entities.values()],
      officeTypes,
      offices: [...this.#offices.values()],
      terms: this.#terms,
      seats: this.#seats,
      ambiguous: [...this.#ambiguous.values()],
    };
  }

  /** Whatever has a name, but people and capitals. */
  names(file: FactFile): void {
    for (const block of file.blocks) this.#block(file.name, block);
    for (const { kind, lines } of file.lists) {
      for (const line of lines) {
        const listed = LISTED[kind];
        if (listed) this.#listed(listed, line);
        if (kind === 'office types') this.#types.set(line.name, [line.name.replaceAll('-', ' '), ...line.names]);
        if (kind === 'ambiguous names') {
          this.#ambiguous.set(nameKey(line.name), { name: line.name, also: line.names });
        }
      }
    }
  }

  /** Capitals, once all countries are known: cities, and seats of their governments. */
  capitals(file: FactFile): void {
    for (const block of file.blocks) {
      const entity = this.#of(block);
      if (!entity) continue;
      for (const capital of block.fields.get('capital') ?? []) this.#capital(entity, capital, block.source);
    }
  }

  /** What belongs to what, and seats besides the capitals, once all bodies and cities are known. */
  owners(file: FactFile): void {
    for (const block of file.blocks) {
      const entity = this.#of(block);
      if (entity) this.#seatsOf(file.name, block, entity);
    }
    for (const { kind, lines } of file.lists) {
      const listed = LISTED[kind];
      if (listed) for (const line of lines) this.#marks(file.name, listed, line);
    }
  }

  /** Offices and who held them, once all countries, bodies and types are known. */
  holders(file: FactFile): void {
    for (const block of file.blocks) {
      const entity = this.#of(block);
      if (!entity) continue;
      for (const office of block.offices) this.#office(file.name, block, entity.id, office);
    }
  }

  /** People's other names and pronouns, once all of them are known. */
  people(file: FactFile): void {
    for (const list of file.lists) {
      if (list.kind !== 'people') continue;
      const named = new Set<string>();
      for (const line of list.lines) {
        named.add(line.name);
        this.#person(file.name, line);
      }
      const common = pronounOf(list.common);
      if (!common) continue;
      const holders = file.blocks.flatMap(({ offices }) => offices.flatMap(({ terms }) => terms));
      for (const name of [...named, ...holders.map(term => term.name)]) {
        const person = this.#entities.get(`person/${slug(name)}`);
        if (person && !this.#stated.has(person.id)) person.pronoun ??= common;
      }
    }
  }

  /** Surnames of those who got no short form from any file. */
  surnames(): void {
    for (const person of this.#entities.values()) {
      if (person.kind === 'person' && person.short.length === 0) person.short = shortNames(person);
    }
  }

  #problem(file: string, line: number, message: string): void {
    this.problems.push({ file, line, message });
  }

  #keep(entity: Draft<KnownEntity>): Draft<KnownEntity> {
    const { id, kind, name } = entity;
    this.#entities.set(id, entity);
    if (kind === 'person' || kind === 'government') return entity;
    this.#byKind.set(`${kind} ${name}`, id);
    if (kind === 'city') return entity;
    if (kind === 'country' || !this.#byName.has(name)) this.#byName.set(name, id);
    if (kind === 'country') this.#byName.set(id.slice('country/'.length), id);
    return entity;
  }

  #of({ kind, name }: Block): Draft<KnownEntity> | undefined {
    return this.#entities.get(this.#byKind.get(`${kind} ${name}`) ?? '');
  }

  #list(office: string): Draft<Term>[] {
    const list = this.#termsIn.get(office);
    if (list) return list;
    const made: Draft<Term>[] = [];
    this.#termsIn.set(office, made);
    return made;
  }

  #block(file: string, block: Block): void {
    const get = (field: Parameters<typeof block.fields.get>[0]) => block.fields.get(field) ?? [];
    const known = this.#of(block);
    const id = known?.id ?? blockId(block.kind, block.name, get('codes')[0]);
    if (!known && block.kind === 'country' && get('codes').length === 0) {
      const message = `Found country "${block.name}", which is not known yet, without codes. Expected "codes: DE; DEU".`;
      this.#problem(file, block.line, message);
      return;
    }
    if (!known && this.#entities.has(id)) {
      const message = `"${block.name}" has the id ${id}, which "${this.#entities.get(id)!.name}" has already.`;
      this.#problem(file, block.line, message);
      return;
    }
    const entity = known ?? this.#keep(fresh(id, block.kind, block.name, block.source));
    entity.variants = joined(entity.variants, get('formal'), get('variants'));
    entity.short = joined(entity.short, get('short'));
    entity.demonyms = joined(entity.demonyms, get('demonyms'));
    entity.nouns = joined(entity.nouns, get('nouns'));
    if (block.kind === 'country' && !known) {
      const government = fresh(
        `government/${get('codes')[0]}`,
        'government',
        `the government of ${block.name}`,
        block.source,
      );
      government.of = id;
      this.#keep(government);
    }
  }

  #listed(kind: KnownKind, line: ListLine): void {
    const id = listedId(kind, line);
    const entity = this.#entities.get(id) ?? this.#keep(fresh(id, kind, line.name, line.source));
    entity.variants = joined(entity.variants, line.names);
  }

  /** What a list line says in brackets: what it belongs to, what its people are called, the nouns for it. */
  #marks(file: string, kind: KnownKind, line: ListLine): void {
    const entity = this.#entities.get(listedId(kind, line));
    if (!entity) return;
    for (const mark of line.marks) {
      const owner = this.#byName.get(mark);
      const demonyms = /^demonym (.*)$/.exec(mark)?.[1];
      if (owner) entity.of = owner;
      else if (demonyms) entity.demonyms = joined(entity.demonyms, demonyms.split('/'));
      else if (/^\p{Ll}/u.test(mark) || /^[A-Z]+ [a-z]/.test(mark)) entity.nouns = joined(entity.nouns, [mark]);
      else this.#problem(file, line.line, `${unknownOwner(mark)} Nouns are written in lower case.`);
    }
  }

  #office(file: string, block: Block, of: string, office: OfficeBlock): void {
    const id = `office/${of.replace(/^\w+\//, '')}/${office.type}`;
    if (!this.#types.has(office.type)) {
      const message =
        `Found an office of type "${office.type}". Expected one of those listed as office types: ` +
        `${[...this.#types.keys()].join(', ')}; or list it in a file: "office types:", then "${office.type} = phrase; phrase".`;
      this.#problem(file, office.line, message);
      return;
    }
    const asOf = office.asOf ?? block.asOf;
    const known = this.#offices.get(id);
    if (known) {
      known.titles = joined(known.titles, office.titles);
      known.asOf = asOf ?? known.asOf;
      known.several ||= office.several;
      known.leads ||= office.leads;
    } else {
      this.#offices.set(id, {
        id,
        type: office.type,
        of,
        titles: office.titles,
        several: office.several,
        leads: office.leads,
        asOf: asOf ?? UNKNOWN_AS_OF,
      });
    }
    for (const term of office.terms) this.#term(file, this.#offices.get(id)!, term);
  }

  #term(file: string, office: Office, line: TermLine): void {
    const { from, to, acting, source } = line;
    if (to !== null && compareDates(from, to) > 0) {
      this.#problem(
        file,
        line.line,
        `A term from ${from} to ${to} ends before it begins. Expected the first day first.`,
      );
      return;
    }
    const person = this.#human(line.name, source);
    const term: Draft<Term> = { office: office.id, person: person.id, from, to, acting, source };
    const before = this.#list(office.id);
    for (const other of before) {
      const opened = other.to === null && this.#given.has(other) && compareDates(other.from, from) < 0;
      if (opened && !office.several) other.to = from;
      if (office.several && other.person !== term.person) continue;
      if (overlap(other, term)) {
        const name = this.#entities.get(other.person)!.name;
        const message =
          `The term of ${person.name} from ${from} overlaps that of ${name} from ${other.from} to ${other.to ?? 'now'}. ` +
          'Expected one holder at a time: correct a date, or write "several" behind the office.';
        this.#problem(file, line.line, message);
        return;
      }
    }
    before.push(term);
    this.#terms.push(term);
  }

  #human(name: string, source: string): Draft<KnownEntity> {
    const id = `person/${slug(name)}`;
    return this.#entities.get(id) ?? this.#keep(fresh(id, 'person', name, source));
  }

  #person(file: string, line: ListLine): void {
    const person = this.#human(line.name, line.source);
    const full = line.names.filter(name => !isShortName(name));
    const short = line.names.filter(isShortName);
    person.variants = joined(person.variants, full);
    person.short = joined(
      person.short,
      short.flatMap(name => [name, withoutArticle(name) ?? name]),
    );
    for (const mark of line.marks) {
      const pronoun = pronounOf(mark);
      if (!pronoun) {
        const message = `Found "${mark}" behind "${line.name}". Expected "he", "she" or "they".`;
        this.#problem(file, line.line, message);
        continue;
      }
      if (this.#stated.has(person.id) && person.pronoun !== pronoun) {
        this.#problem(file, line.line, `"${line.name}" is "${person.pronoun}" elsewhere and "${pronoun}" here.`);
      }
      person.pronoun = pronoun;
      this.#stated.add(person.id);
    }
  }

  #capital({ id, name }: KnownEntity, capital: string, source: string): void {
    // Where the city is the country (Singapore), one record is enough.
    if (capital === name) return;
    const cityOf = cityId(capital, id.startsWith('country/') ? id.slice('country/'.length) : slug(name));
    const city = this.#entities.get(cityOf) ?? this.#keep(fresh(cityOf, 'city', capital, source));
    city.of = id;
    this.#seat(capital, governmentOf(id), city.id, source);
  }

  #seat(name: string, meant: string, place: string | null, source: string): void {
    const known = this.#seats.some(seat => seat.for === meant && nameKey(seat.name) === nameKey(name));
    if (!known) this.#seats.push({ name, for: meant, place, source });
  }

  #seatsOf(file: string, block: Block, entity: Draft<KnownEntity>): void {
    const [of] = block.fields.get('of') ?? [];
    if (of !== undefined) {
      entity.of = this.#byName.get(of) ?? null;
      if (entity.of === null) this.#problem(file, block.line, unknownOwner(of));
    }
    for (const seat of block.fields.get('seats') ?? []) {
      const [name, target] = seat.split('=').map(part => part.trim()) as [string, string | undefined];
      const meant = target === undefined ? governmentOf(entity.id) : this.#byName.get(target);
      if (meant === undefined) this.#problem(file, block.line, unknownOwner(target!));
      else this.#seat(name, meant, this.#cityNamed(name), block.source);
    }
  }

  #cityNamed(name: string): string | null {
    return this.#byKind.get(`city ${name}`) ?? null;
  }
}

function unknownOwner(name: string): string {
  return `Found "${name}", which no file names. Expected a country's code or name, or the name of a body as its block gives it.`;
}

function blockId(kind: BlockKind, name: string, code: string | undefined): string {
  return kind === 'country' ? `country/${code}` : `${kind}/${slug(code ?? name)}`;
}

function listedId(kind: KnownKind, { name, marks }: ListLine): string {
  const code = marks.find(mark => /^[A-Z]{2}$/.test(mark));
  return kind === 'city' ? cityId(name, code) : `${kind}/${slug(name)}`;
}

function cityId(name: string, code: string | undefined): string {
  return `city/${slug(name)}${code ? `-${code.toLowerCase()}` : ''}`;
}

/** What the seat of a country stands for: its government; of a body, the body. */
function governmentOf(id: string): string {
  return id.replace(/^country\//, 'government/');
}

function fresh(id: string, kind: KnownKind, name: string, source: string): Draft<KnownEntity> {
  return { id, kind, name, variants: [], short: [], of: null, nouns: [], demonyms: [], pronoun: null, source };
}

function joined(...lists: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(lists.flat())];
}

function shortNames({ name }: KnownEntity): readonly string[] {
  if (!name.includes(' ')) return [];
  const short = surname(name);
  return joined([short], [withoutArticle(short) ?? short]);
}

function pronounOf(text: string): KnownEntity['pronoun'] {
  return text === 'he' || text === 'she' || text === 'they' ? text : null;
}

/** Whether two terms share more than the day of the change. One that is only acting may stand in for another. */
function overlap(a: Term, b: Term): boolean {
  if (a.acting !== b.acting) return false;
  const [first, second] = compareDates(a.from, b.from) <= 0 ? [a, b] : [b, a];
  if (sameDay(a.from, b.from)) return true;
  return first.to === null || compareDates(first.to, second.from) > 0;
}
