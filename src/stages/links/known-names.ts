import type { Candidate, Knowledge, KnownEntity } from '../../knowledge/index.ts';
import type { Mention } from '../../model/records.ts';
import type { Context } from './context.ts';
import type { Node } from './nodes.ts';
import type { Phrase } from './phrases.ts';
import { isSport, type Reading, readingOf } from './place-names.ts';

/** What a name stands for by what is known: one entity, several that the article does not decide between, or nobody known. */
export interface Known {
  readonly candidates: readonly KnownEntity[];
  /** Why, in words. */
  readonly code: string;
}

/** What a phrase can stand for. */
interface Senses {
  /** What it stands for wherever it stands; `null` where the words around it decide. */
  readonly alone: Known | null;
  readonly seats: readonly Candidate[];
  readonly places: readonly Candidate[];
  /** Who governs from the place, or those inside of the building. */
  readonly acting: Known;
}

const NOBODY: Known = { candidates: [], code: '' };
const decided = (alone: Known): Senses => ({ alone, seats: [], places: [], acting: NOBODY });

/** Kinds of mention for kinds of what is known. */
export const MENTION_KIND: Readonly<Record<KnownEntity['kind'], Mention['kind']>> = {
  person: 'person',
  country: 'place',
  territory: 'place',
  city: 'place',
  government: 'organization',
  organization: 'organization',
  outlet: 'organization',
};

/** Looks names of one article up, with what else the article names as context. */
export class KnownNames {
  readonly #knowledge: Knowledge;
  readonly #context: Pick<Context, 'nodes' | 'date' | 'sentences' | 'article'>;
  readonly #senses = new Map<Phrase, Senses>();
  #support: ReadonlyMap<string, number> | undefined;
  readonly #sport = new Map<number, boolean>();

  constructor(context: Pick<Context, 'nodes' | 'date' | 'knowledge' | 'sentences' | 'article'>) {
    this.#knowledge = context.knowledge;
    this.#context = context;
  }

  #isSport(sentence: number): boolean {
    let sport = this.#sport.get(sentence);
    if (sport === undefined) {
      const { sentences, article } = this.#context;
      const { start, end } = sentences[sentence] ?? { start: 0, end: 0 };
      const words = article.text.slice(start, Math.min(end, start + 600)).toLowerCase();
      sport = isSport(words);
      this.#sport.set(sentence, sport);
    }
    return sport;
  }

  /** What the node's name stands for. */
  of(node: Node): Known {
    let senses = this.#senses.get(node.phrase);
    if (senses === undefined) {
      senses = this.#sensesOf(node.phrase);
      this.#senses.set(node.phrase, senses);
    }
    if (senses.alone !== null) return senses.alone;
    return senses.seats.length > 0 ? this.#seat(node, senses) : this.#place(node, senses.places);
  }

  #sensesOf(phrase: Phrase): Senses {
    const { kind, name } = phrase;
    const found = this.#knowledge.lookup(name).filter(({ entity }) => fitsKind(kind, entity.kind));
    // A letter is nobody's surname ("on X").
    if (found.length === 0 || (kind === 'person' && name.length < 2)) return decided(NOBODY);
    if (kind === 'person') return decided(this.#person(phrase, found));
    const seats = found.filter(({ sense }) => sense === 'seat');
    const places = found.filter(({ entity, sense }) => sense !== 'seat' && MENTION_KIND[entity.kind] === 'place');
    const bodies = found.filter(
      ({ entity, sense }) => sense !== 'seat' && MENTION_KIND[entity.kind] === 'organization',
    );
    if (seats.length > 0) return { alone: null, seats, places, acting: this.#acting(places, [...seats, ...bodies]) };
    if (places.length > 1) return { alone: null, seats, places, acting: NOBODY };
    return decided(
      places.length > 0
        ? { candidates: entities(places), code: 'known by this name' }
        : this.#likeliest(bodies, 'known by this name'),
    );
  }

  /** The body that a description names in full, or the country whose side it is; `null` where several fit or none. */
  described({ modifiers, head, of }: Phrase): KnownEntity | null {
    if (of.length > 0) return null;
    const found =
      head === 'side'
        ? modifiers.length === 1
          ? this.#knowledge.demonym(modifiers[0]!).map(({ entity }) => entity)
          : []
        : entities(this.#knowledge.lookup([...modifiers, head].join(' '))).filter(
            ({ kind }) => MENTION_KIND[kind] === 'organization',
          );
    return found.length === 1 ? found[0]! : null;
  }

  /** How often the article names a country, body or what belongs to it. */
  support(id: string): number {
    this.#support ??= this.#gatherSupport();
    return this.#support.get(id) ?? 0;
  }

  #gatherSupport(): ReadonlyMap<string, number> {
    const support = new Map<string, number>();
    const said = new Map<Phrase, number>();
    for (const { phrase } of this.#context.nodes) said.set(phrase, (said.get(phrase) ?? 0) + 1);
    for (const [phrase, times] of said) {
      const add = (id: string): void => void support.set(id, (support.get(id) ?? 0) + times);
      if (phrase.name !== '') for (const id of this.#supportedBy(phrase)) add(id);
      if (phrase.form === 'pronoun') continue;
      for (const word of phrase.modifiers) for (const { entity } of this.#knowledge.demonym(word)) add(entity.id);
      for (const { entity } of this.#knowledge.demonym(phrase.head)) add(entity.id);
    }
    return support;
  }

  /** Who is spoken of with a name: whoever it stands for, and what he belongs to. */
  #supportedBy({ name, kind }: Phrase): Iterable<string> {
    // A surname that could be anybody's is no word for its bearer's country.
    const found = this.#knowledge
      .lookup(name)
      .filter(({ entity, sense }) => fitsKind(kind, entity.kind) && (entity.kind !== 'person' || sense === 'name'));
    // A name with several senses supports none of them.
    if (found.length === 0 || found.some(({ entity }) => entity.of !== found[0]!.entity.of)) return [];
    const ids = new Set<string>();
    for (const { entity } of found) {
      ids.add(entity.id);
      if (entity.of) ids.add(entity.of);
      for (const id of this.#officesOf(entity)) ids.add(id);
    }
    return ids;
  }

  #officesOf(entity: KnownEntity): string[] {
    if (entity.kind !== 'person') return [];
    return this.#knowledge.termsOf(entity.id).flatMap(({ office }) => this.#knowledge.office(office)?.of ?? []);
  }

  #person(phrase: Phrase, all: readonly Candidate[]): Known {
    const found = all.filter(
      ({ entity: { pronoun } }) =>
        phrase.gender === null ||
        pronoun === null ||
        pronoun === 'they' ||
        (pronoun === 'he') === (phrase.gender === 'male'),
    );
    const full = found.filter(({ sense }) => sense === 'name');
    if (full.length > 0) return this.#likeliest(full, 'known by this name');
    // A surname alone is nobody's own: whoever it is, his country must be in the article, and he near an office then.
    const fitting = found.filter(
      ({ entity }) =>
        this.#inOffice(entity) &&
        (this.#isTitled(phrase, entity) || this.#officesOf(entity).some(id => this.support(id) > 0)),
    );
    if (fitting.length === 0) return NOBODY;
    // Of a family the one who governs is called by the surname alone.
    const leading = fitting.filter(({ entity }) => this.#leads(entity));
    if (leading.length === 1) return { candidates: entities(leading), code: 'known by this surname' };
    return this.#likeliest(leading.length > 1 ? leading : fitting, 'known by this surname');
  }

  /** "President Putin": the title before the surname is that of an office of his. */
  #isTitled({ modifiers }: Phrase, person: KnownEntity): boolean {
    for (let from = Math.max(0, modifiers.length - 3); from < modifiers.length; from++) {
      const types = new Set(this.#knowledge.officeTypes(modifiers.slice(from).join(' ')));
      if (types.size === 0) continue;
      return this.#knowledge
        .termsOf(person.id)
        .some(({ office }) => types.has(this.#knowledge.office(office)?.type ?? ''));
    }
    return false;
  }

  /** In an office at the article's date or within five years of it. */
  #inOffice(person: KnownEntity): boolean {
    const { date } = this.#context;
    if (date === null) return true;
    const year = Number(date.slice(0, 4));
    return this.#knowledge
      .termsOf(person.id)
      .some(
        ({ from, to }) => Number(from.slice(0, 4)) <= year + 1 && (to === null || Number(to.slice(0, 4)) >= year - 5),
      );
  }

  /** Held an office that leads a country or body on the article's date, or in the year around it. */
  #leads(person: KnownEntity): boolean {
    const { date } = this.#context;
    const year = Number(date?.slice(0, 4) ?? 0);
    return this.#knowledge
      .termsOf(person.id)
      .some(
        ({ office, from, to }) =>
          this.#knowledge.office(office)?.leads === true &&
          (date === null ||
            (Number(from.slice(0, 4)) <= year + 1 && (to === null || Number(to.slice(0, 4)) >= year - 1))),
      );
  }

  #place(node: Node, places: readonly Candidate[]): Known {
    if (places.length === 1) return { candidates: entities(places), code: 'known by this name' };
    const after = node.after.join(' ');
    if (/^, (?:d\.?c|d c)/.test(after))
      return this.#only(
        places.filter(({ entity }) => entity.kind === 'city'),
        'the city',
      );
    if (/^state\b/.test(after))
      return this.#only(
        places.filter(({ entity }) => entity.kind === 'territory'),
        'the state',
      );
    return this.#bySupport(places, 'the article speaks of this one');
  }

  #acting(places: readonly Candidate[], inside: readonly Candidate[]): Known {
    const governing = inside.map(({ entity }) => (places.length > 0 ? this.#countryOf(entity) : entity));
    return this.#among(governing, 'seat of power');
  }

  #seat(node: Node, { places, seats, acting }: Senses): Known {
    const reading: Reading = readingOf(node, () => this.#isSport(node.sentence));
    if (reading === 'team') return { candidates: [], code: 'team' };
    if (reading === 'place') {
      if (places.length === 0) return { candidates: [], code: 'building' };
      const governed = new Set(seats.map(({ entity }) => entity.of));
      const capital = places.filter(({ entity }) => entity.kind === 'city' && governed.has(entity.of));
      return this.#place(node, capital.length === 1 && node.after[0] !== 'state' ? capital : places);
    }
    // What has no place of that name (a street, a building) stands for those inside unless the words say otherwise.
    if (reading === 'government' || places.length === 0) return acting;
    const all = [...places.map(({ entity }) => entity), ...seats.map(({ entity }) => this.#countryOf(entity))];
    return { candidates: unique(all), code: 'a place, or those who govern from it' };
  }

  /** A capital that acts is its country: "Kyiv" and "Ukraine" are one. */
  #countryOf(entity: KnownEntity): KnownEntity {
    if (entity.kind !== 'government' || entity.of === null) return entity;
    return this.#knowledge.entity(entity.of) ?? entity;
  }

  #likeliest(found: readonly Candidate[], code: string): Known {
    return this.#among(entities(found), code);
  }

  #among(found: readonly KnownEntity[], code: string): Known {
    const all = unique(found);
    if (all.length < 2) return { candidates: all, code };
    const supported = all.map(entity => [entity, this.#supportOf(entity)] as const).sort((a, b) => b[1] - a[1]);
    if (supported[0]![1] > 0 && supported[1]![1] === 0) return { candidates: [supported[0]![0]], code };
    return { candidates: all, code: 'several of that name' };
  }

  #supportOf(entity: KnownEntity): number {
    const own = this.support(entity.id) + (entity.of ? this.support(entity.of) : 0);
    return (
      own +
      (entity.kind === 'person' && this.#inOffice(entity)
        ? this.#officesOf(entity).reduce((sum, id) => sum + this.support(id), 0)
        : 0)
    );
  }

  #bySupport(found: readonly Candidate[], code: string): Known {
    return this.#among(entities(found), code);
  }

  #only(found: readonly Candidate[], code: string): Known {
    return found.length === 1
      ? { candidates: entities(found), code }
      : { candidates: entities(found), code: 'several of that name' };
  }
}

const entities = (found: readonly Candidate[]): KnownEntity[] => unique(found.map(({ entity }) => entity));
const unique = (all: readonly KnownEntity[]): KnownEntity[] => [
  ...new Map(all.map(entity => [entity.id, entity])).values(),
];

/** Persons are persons; what is no person may have been taken for a place or a body. */
function fitsKind(mention: Mention['kind'], known: KnownEntity['kind']): boolean {
  return (mention === 'person') === (known === 'person') && mention !== 'event' && mention !== 'group';
}
