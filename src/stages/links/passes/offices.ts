import type { Holding, Knowledge, KnownEntity, Office } from '../../../knowledge/index.ts';
import type { Cluster } from '../clusters.ts';
import { because, type Context } from '../context.ts';
import type { KnownNames } from '../known-names.ts';
import type { Node } from '../nodes.ts';
import { dateAt } from '../past-dates.ts';

/** What a phrase says of how an office is held. */
type Tense = 'holds' | 'former' | 'next';

const FORMER = new Set(['former', 'ex', 'late', 'ousted', 'deposed', 'onetime', 'erstwhile']);
const NEXT = new Set(['incoming', 'elect', 'designate', 'president-elect']);
/** Held at the time that the text speaks of. */
const THEN = new Set([
  'then',
  'sitting',
  'current',
  'incumbent',
  'new',
  'newly',
  'elected',
  'longtime',
  'veteran',
  'acting',
  'interim',
  'caretaker',
]);
/** Somebody in or around an office, not its holder. */
const BESIDE = new Set(
  'deputy assistant under shadow vice-chair candidate nominee hopeful wannabe would-be honorary counterpart predecessor successor rival'.split(
    ' ',
  ),
);

/** How many mentions of the paragraph are looked back over. */
const NEAR = 60;

/**
 * Descriptions that name an office: "the US president", "Russia’s foreign minister", "the prime minister". They stand for
 * whoever held it on the article's date, or on the past date that the clause opens with. Whoever is only known is named;
 * two holders, or an office that several countries of the article have, stay open.
 */
export function linkOffices(context: Context, known: KnownNames): void {
  const offices = new Offices(context, known);
  for (const node of context.nodes) {
    if (node.kind === 'person' && node.form === 'nominal' && node.number !== 'plural' && node.opening !== 'indefinite')
      offices.add(node);
  }
}

class Offices {
  readonly #context: Context;
  readonly #known: KnownNames;
  readonly #knowledge: Knowledge;
  readonly #titled = new Map<string, readonly Office[]>();
  readonly #places = new Map<string, readonly KnownEntity[]>();
  /** Clusters by who they are known to be; those of names come first. */
  readonly #byKnown = new Map<string, Cluster>();

  constructor(context: Context, known: KnownNames) {
    this.#context = context;
    this.#known = known;
    this.#knowledge = context.knowledge;
    for (const node of context.nodes) {
      const cluster = context.clusters.of(node.index);
      if (cluster.known !== null) this.#byKnown.set(cluster.known, cluster);
    }
  }

  add(node: Node): void {
    const { clusters } = this.#context;
    if (clusters.isLinked(node.index)) return;
    const read = this.#read(node);
    if (!read) return;
    const { offices, tense, of } = read;
    const date = dateAt(this.#context, node) ?? this.#context.date;
    if (date === null || offices.length === 0) return;
    if (tense === 'holds') {
      this.#holder(node, offices, date, of);
      return;
    }
    const others = offices.flatMap(office =>
      this.#knowledge
        .terms(office)
        .filter(({ from, to }) => (tense === 'former' ? to !== null && to < date : from > date)),
    );
    const persons = [...new Set(others.map(({ person }) => person))];
    // Of all former holders the one whom the article names; else it is open who is meant.
    const named = persons.filter(person => this.#byKnown.has(person));
    if (named.length === 1)
      this.#tie(node, named[0]!, tense === 'former' ? 'held the office before' : 'takes the office', 0.8);
    else if (named.length > 1) this.#leaveOpen(node, named, 'several who held the office before');
  }

  #holder(node: Node, offices: readonly Office[], date: string, of: string): void {
    const holdings = offices.flatMap(office => this.#knowledge.holders(office, date));
    const persons = [...new Set(holdings.map(({ person }) => person.id))];
    if (persons.length === 0) return;
    const [first] = holdings;
    const known = first?.certainty === 'after-as-of' ? `, as known on ${first.office.asOf}` : '';
    const code = `office held on ${date}${known}`;
    // On the day that an office passes on, or where several hold it, the one whom the article names.
    const named = persons.length === 1 ? persons : persons.filter(person => this.#byKnown.has(person));
    if (named.length === 1) this.#tie(node, named[0]!, code, persons.length === 1 ? scoreOf(holdings[0]!) : 0.7);
    else this.#leaveOpen(node, persons.slice(0, 5), `${of}: several held the office on ${date}`);
  }

  /** The office that a description names, and of what. */
  #read(node: Node): { offices: readonly Office[]; tense: Tense; of: string } | null {
    const words = node.modifiers.map(word => word.replace(/^ex-/, 'former '));
    const all = [...words.flatMap(word => word.split(' ')), node.head];
    if (all.some(word => BESIDE.has(word))) return null;
    const tense: Tense = all.some(word => FORMER.has(word))
      ? 'former'
      : all.some(word => NEXT.has(word)) || node.head.endsWith('-elect')
        ? 'next'
        : 'holds';
    const plain = all
      .filter(word => !FORMER.has(word) && !NEXT.has(word) && !THEN.has(word))
      .map(word => word.replace(/-(?:elect|designate)$/, ''));
    // "the French president", "the US secretary of state": the country stands first, its office is the rest.
    for (let length = Math.min(3, plain.length - 1); length > 0; length--) {
      const of = this.#placeOf(plain.slice(0, length).join(' '));
      if (of.length === 0) continue;
      const rest = plain.slice(length).join(' ');
      const found = this.#officesOf(of, [`${rest}${node.of.length > 0 ? ` of ${node.of.join(' ')}` : ''}`, rest]);
      if (found.length > 0) return { offices: found, tense, of: plain.slice(0, length).join(' ') };
    }
    const title = plain.join(' ');
    // "the president of France", "the minister of foreign affairs of France".
    const ofWords = node.of.filter(word => word !== 'the').slice(0, 6);
    for (let from = 0; from < ofWords.length; from++) {
      const of = this.#placeOf(ofWords.slice(from).join(' '));
      if (of.length === 0) continue;
      const phrase = from === 0 ? title : `${title} of ${ofWords.slice(0, from).join(' ').replace(/ of$/, '')}`;
      const found = this.#officesOf(of, [phrase]);
      if (found.length > 0) return { offices: found, tense, of: ofWords.slice(from).join(' ') };
    }
    if (node.opening === 'possessive' || this.#knowledge.officeTypes(title).length === 0) return null;
    return this.#unplaced(node, title, tense);
  }

  /** "the president" alone: of the speaker's own country in a quotation, else of the only country that it can be here. */
  #unplaced(node: Node, title: string, tense: Tense): { offices: readonly Office[]; tense: Tense; of: string } | null {
    const speakers = this.#speakersCountries(node);
    const own = this.#officesOf(speakers, [title]);
    if (own.length > 0) return { offices: own, tense, of: 'the speaker’s own government' };
    if (this.#context.clusters.isLinked(node.index)) return null;
    const scene = this.#openingPlace(node);
    const there = scene === null ? [] : this.#officesOf(this.#placeOf(scene.toLowerCase()), [title]);
    if (there.length > 0) return { offices: there, tense, of: scene! };
    const found = this.#everywhere(title);
    const types = new Set(found.map(({ of }) => of));
    if (types.size === 1) return { offices: found, tense, of: 'the only country named' };
    if (tense === 'holds') this.#amongNamed(node, title);
    return null;
  }

  /** "In Kyiv, an adviser to the president said": where the sentence says that it plays. */
  #openingPlace(node: Node): string | null {
    const { nodes } = this.#context;
    let first = node.index;
    while (first > 0 && nodes[first - 1]!.sentence === node.sentence) first--;
    const { kind, form, before, after, name } = nodes[first]!;
    const opens = before.length === 1 && before[0] === 'in' && after[0] === ',';
    return opens && kind === 'place' && form === 'name' && first !== node.index ? name : null;
  }

  /** The offices of that title in all countries that the article names. */
  #everywhere(title: string): readonly Office[] {
    let found = this.#titled.get(title);
    if (found === undefined) {
      const countries = [...this.#byKnown.keys()]
        .filter(id => /^(?:country|government)\//.test(id))
        .map(id => id.replace(/^government\//, 'country/'));
      found = [...new Set(countries)].flatMap(id => this.#knowledge.offices(id, title));
      this.#titled.set(title, found);
    }
    return found;
  }

  /** Several of the article hold such an office: the only one whom the paragraph names before, else open. */
  #amongNamed(node: Node, title: string): void {
    const { nodes, clusters, date } = this.#context;
    if (date === null) return;
    const holds = (person: string): boolean =>
      this.#knowledge.termsOf(person).some(({ office, from, to }) => {
        const { of, type } = this.#knowledge.office(office) ?? { of: '', type: '' };
        return (
          from <= date &&
          (to === null || to >= date) &&
          this.#knowledge.offices(of, title).some(one => one.type === type)
        );
      });
    const near = new Set<string>();
    for (let i = node.index - 1; i >= 0 && i >= node.index - NEAR && nodes[i]!.block === node.block; i--) {
      const { known } = clusters.of(i);
      if (known?.startsWith('person/') && holds(known)) near.add(known);
    }
    const [only] = near;
    if (near.size === 1) this.#tie(node, only!, `“${title}”: the only one whom the paragraph names`, 0.75);
    else if (near.size > 1) this.#leaveOpen(node, [...near].sort(), `“${title}”: several whom the paragraph names`);
  }

  #speakersCountries(node: Node): readonly KnownEntity[] {
    const { quoted, clusters, date } = this.#context;
    const quotation = quoted.of[node.index]!;
    const speaker = quotation < 0 ? -1 : quoted.speaker[quotation]!;
    const known = speaker < 0 ? null : clusters.of(speaker).known;
    if (known === null || date === null) return [];
    return this.#knowledge
      .termsOf(known)
      .filter(({ from, to }) => from <= date && (to === null || to >= date))
      .flatMap(({ office }) => this.#knowledge.entity(this.#knowledge.office(office)?.of ?? '') ?? []);
  }

  /** Countries, governments and bodies that words name, as a name or as an adjective. */
  #placeOf(words: string): readonly KnownEntity[] {
    const before = this.#places.get(words);
    if (before) return before;
    const found = this.#findPlaces(words);
    this.#places.set(words, found);
    return found;
  }

  #findPlaces(words: string): readonly KnownEntity[] {
    const capital = words.length <= 3 ? words.toUpperCase() : words;
    const named = [...this.#knowledge.lookup(words), ...(capital === words ? [] : this.#knowledge.lookup(capital))].map(
      ({ entity }) => entity,
    );
    const all = [...named, ...this.#knowledge.demonym(words).map(({ entity }) => entity)].filter(
      ({ kind }) => kind !== 'person' && kind !== 'city' && kind !== 'outlet',
    );
    return [...new Map(all.map(entity => [entity.id, entity])).values()];
  }

  #officesOf(places: readonly KnownEntity[], phrases: readonly string[]): readonly Office[] {
    const supported = places.length > 1 ? places.filter(({ id }) => this.#known.support(id) > 0) : places;
    for (const phrase of phrases) {
      const found = supported.flatMap(({ id, of }) => {
        const own = this.#knowledge.offices(id, phrase);
        return own.length > 0 || of === null ? own : this.#knowledge.offices(of, phrase);
      });
      if (found.length > 0) return [...new Set(found)];
    }
    return [];
  }

  #tie(node: Node, person: string, code: string, score: number): void {
    const { clusters } = this.#context;
    const existing = this.#byKnown.get(person);
    const ground = because(code, node);
    if (existing) {
      clusters.link(node.index, existing, ground, score);
      return;
    }
    const cluster = clusters.of(node.index);
    if (cluster.known !== null) return;
    cluster.known = person;
    const pronoun = this.#knowledge.entity(person)?.pronoun;
    cluster.gender ??= pronoun === 'he' ? 'male' : pronoun === 'she' ? 'female' : null;
    clusters.grounds[node.index] ??= [ground, score];
    this.#byKnown.set(person, cluster);
  }

  #leaveOpen(node: Node, persons: readonly string[], code: string): void {
    const { clusters } = this.#context;
    clusters.open.set(node.index, {
      candidates: persons.map(person => ({
        cluster: this.#byKnown.get(person) ?? clusters.ghost(person, 'person'),
        score: 1 / persons.length,
      })),
      ground: because(code, node),
    });
  }
}

const scoreOf = ({ certainty }: Holding): number =>
  certainty === 'in-office' ? 0.9 : certainty === 'after-as-of' ? 0.7 : 0.6;
