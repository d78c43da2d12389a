import type { KnownEntity } from '../../../knowledge/index.ts';
import { nounKind, nounNumber } from '../../../text/nouns.ts';
import type { Cluster } from '../clusters.ts';
import { kindsFit, withAll } from '../clusters.ts';
import { because, type Context } from '../context.ts';
import { KnownNames, MENTION_KIND } from '../known-names.ts';
import type { Node } from '../nodes.ts';
import type { Phrase } from '../phrases.ts';

/**
 * Names: those that are known are who they are known to be; the rest stand for whoever bore the same name before, in full
 * or in part. A part that two bear stays open.
 */
export function linkNames(context: Context): KnownNames {
  const known = new KnownNames(context);
  const names = new Names(context);
  for (const node of context.nodes) {
    if (node.name !== '') names.add(node, known);
    else if (node.form === 'nominal' && node.kind === 'organization') names.describe(node, known);
  }
  return known;
}

const NONE: readonly Cluster[] = [];

/** Who shares a surname with more is told apart by nothing. */
const MOST_OF_A_SURNAME = 20;

class Names {
  readonly #context: Context;
  readonly #byKey = new Map<string, Cluster>();
  readonly #byKnown = new Map<string, Cluster>();
  /** Clusters with a full name, by its last and first word. */
  readonly #byLast = new Map<string, Cluster[]>();
  readonly #byFirst = new Map<string, Cluster[]>();
  /** Persons named by one word only. */
  readonly #single = new Map<string, Cluster>();
  /** Names of bodies, by each of their words. */
  readonly #byWord = new Map<string, Cluster[]>();
  readonly #byInitials = new Map<string, Cluster>();
  /** The full names of persons in the whole article, by the last word, and how often each stands there. */
  readonly #fullNames = new Map<string, Map<string, number>>();
  readonly #keys = new Map<string, string>();
  /** The cluster that each phrase is indexed for. */
  readonly #registered = new Map<Phrase, Cluster>();

  constructor(context: Context) {
    this.#context = context;
    for (const { kind, name } of context.nodes) {
      if (kind !== 'person' || !name.includes(' ')) continue;
      const key = this.#keyOf(name);
      const last = key.slice(key.lastIndexOf(' ') + 1);
      const names = this.#fullNames.get(last) ?? new Map<string, number>();
      if (names.has(key) || names.size < MOST_OF_A_SURNAME) names.set(key, (names.get(key) ?? 0) + 1);
      this.#fullNames.set(last, names);
    }
  }

  /** The key of a name, made once. */
  #keyOf(name: string): string {
    let key = this.#keys.get(name);
    if (key === undefined) {
      key = keyOf(name);
      this.#keys.set(name, key);
    }
    return key;
  }

  add(node: Node, known: KnownNames): void {
    if (node.kind === 'person') this.#person(node, known);
    else this.#thing(node, known);
  }

  /** "the Russian government", "the Russian side": known as a body, or as those who speak for a country. */
  describe(node: Node, known: KnownNames): void {
    if (node.modifiers.length === 0 || node.opening === 'indefinite') return;
    const entity = known.described(node);
    if (entity)
      this.#linkKnown(node, entity, node.head === 'side' ? 'the side of a country' : 'known by this description');
  }

  #person(node: Node, known: KnownNames): void {
    const key = this.#keyOf(node.name);
    if (key.includes(' ')) {
      this.#tieFullName(node, key, known);
      this.#register(node, key);
    } else if (!this.#tieShortName(node, key, known)) {
      this.#single.set(key, this.#context.clusters.of(node.index));
    }
  }

  #tieFullName(node: Node, key: string, known: KnownNames): void {
    const parts = key.split(' ');
    const last = parts.at(-1)!;
    const same = this.#byKey.get(key);
    if (same && this.#link(node, same, 'the same name', 0.98)) return;
    const { candidates, code } = known.of(node);
    const [only] = candidates;
    if (only && candidates.length === 1 && this.#linkKnown(node, only, code)) {
      this.#takeSurname(node, last);
      return;
    }
    const bearers = this.#fitting(this.#byLast.get(last) ?? NONE, node);
    const others = bearers.filter(cluster => this.#sameFirst(cluster, parts));
    if (others.length === 1 && this.#link(node, others[0]!, 'the same name, shortened', 0.9)) return;
    // "Ada Ferris Brandl" and then "Ferris Brandl": a surname of two words.
    const ending = bearers.filter(cluster => this.#endsAlike(cluster, key));
    if (ending.length === 1 && this.#link(node, ending[0]!, 'surname', 0.9)) return;
    if (this.#takeSurname(node, last)) return;
    if (candidates.length > 1) this.#leaveOpen(node, candidates, code);
  }

  /** A headline that says only the surname comes before the full name. */
  #takeSurname(node: Node, last: string): boolean {
    const bare = this.#single.get(last);
    if (!bare || !this.#link(node, bare, 'the surname, used before', 0.9)) return false;
    this.#single.delete(last);
    return true;
  }

  /** Ties a surname or first name to who bears it; true unless the node begins somebody new. */
  #tieShortName(node: Node, key: string, known: KnownNames): boolean {
    const bearers = this.#fitting(this.#byLast.get(key) ?? NONE, node);
    if (bearers.length === 1 && this.#link(node, bearers[0]!, 'surname', 0.95)) return true;
    if (bearers.length > 1) {
      this.#shared(node, bearers, key);
      return true;
    }
    const single = this.#single.get(key);
    if (single && this.#link(node, single, 'the same name', 0.95)) return true;
    const firsts = this.#fitting(this.#byFirst.get(key) ?? NONE, node);
    if (firsts.length === 1 && this.#link(node, firsts[0]!, 'first name', 0.85)) return true;
    const { candidates: all, code } = known.of(node);
    // Whoever the article names in full with this surname is meant, and not another who is known by it.
    const named = [...(this.#fullNames.get(key)?.keys() ?? [])];
    const candidates =
      named.length === 0
        ? all
        : all.filter(({ name }) => named.some(full => firstOf(full) === firstOf(this.#keyOf(name))));
    const [only] = candidates;
    if (only && candidates.length === 1 && this.#linkKnown(node, only, code)) return false;
    if (candidates.length > 1) this.#leaveOpen(node, candidates, code);
    return false;
  }

  /** A surname that several bear: theirs who bore it alone before the others came, else open. */
  #shared(node: Node, bearers: readonly Cluster[], key: string): void {
    const owner = bearers.find(bearer => [...bearer.names].some(name => this.#keyOf(name) === key));
    if (owner && this.#link(node, owner, 'surname, as used before', 0.7)) return;
    const { clusters } = this.#context;
    // The surname alone is for the one whom the article is about: named in full more often than any other.
    const [most, next] = bearers
      .map(bearer => ({ bearer, times: this.#timesNamed(bearer, key) }))
      .toSorted((a, b) => b.times - a.times);
    if (most && next && most.times > next.times && this.#link(node, most.bearer, 'surname, of the one named most', 0.6))
      return;
    const share = 1 / bearers.length;
    clusters.open.set(node.index, {
      candidates: bearers.map(cluster => ({ cluster, score: share })),
      ground: because('a surname that several bear', node),
    });
  }

  #timesNamed(cluster: Cluster, last: string): number {
    const names = this.#fullNames.get(last);
    let times = 0;
    for (const name of this.#context.clusters.root(cluster).names) times += names?.get(this.#keyOf(name)) ?? 0;
    return times;
  }

  #thing(node: Node, known: KnownNames): void {
    const key = withoutLegalForm(this.#keyOf(node.name));
    // "two leading Republicans", "some Democrats": persons of a party, not the party.
    if (node.modifiers.length > 0 && nounKind(node.head) === 'person' && nounNumber(node.head) === 'plural') {
      this.#apart(node, node.words.join(' '), 'group');
      return;
    }
    const { candidates, code } = known.of(node);
    const [only] = candidates;
    if (candidates.length > 1) {
      this.#leaveOpen(node, candidates, code);
      return;
    }
    if (code === 'team' || code === 'building') {
      this.#apart(node, `${key} (${code})`, code === 'team' ? 'organization' : 'facility');
      return;
    }
    if (!(only && this.#linkKnown(node, only, code))) this.#tieThing(node, key);
    this.#register(node, key);
  }

  /** A team or building of a city's or government's name: the same as others of its sort, and nothing else. */
  #apart(node: Node, key: string, kind: Node['kind']): void {
    const same = this.#byKey.get(key);
    const cluster = this.#context.clusters.of(node.index);
    cluster.kind = kind;
    if (same) this.#link(node, same, 'the same name', 0.8);
    else this.#byKey.set(key, cluster);
  }

  #tieThing(node: Node, key: string): void {
    const same = this.#byKey.get(key);
    if (same && this.#link(node, same, 'the same name', 0.95)) return;
    const short = this.#byInitials.get(node.name);
    if (short && this.#link(node, short, 'abbreviation', 0.9)) return;
    if (key.includes(' ')) {
      const abbreviated = initialsOf(node.name).flatMap(initials => this.#byKey.get(initials.toLowerCase()) ?? [])[0];
      if (abbreviated && this.#link(node, abbreviated, 'abbreviation', 0.9)) return;
    }
    if (node.kind === 'place') return;
    const { clusters } = this.#context;
    // "Harrow sues rival", "Rovers win" in the headline, and then "Harrow Freight Inc.", "Norvik Rovers".
    const parts = node.kind === 'organization' && key.includes(' ') ? key.split(' ') : [];
    for (const part of new Set([parts[0], parts.at(-1)])) {
      const bare = part === undefined ? undefined : this.#byKey.get(part);
      const before = bare && clusters.root(bare);
      if (before?.kind !== 'organization' || before.known !== null) continue;
      if (this.#link(node, before, 'short name, used before', 0.75)) return;
    }
    const sharing = new Set((this.#byWord.get(key.split(' ')[0]!) ?? []).map(one => clusters.root(one)));
    const longer = [...sharing].filter(
      cluster => kindsFit(cluster.kind, node.kind) && [...cluster.names].some(name => isPart(key, this.#keyOf(name))),
    );
    if (longer.length === 1) this.#link(node, longer[0]!, 'part of the name', 0.75);
  }

  #link(node: Node, to: Cluster, code: string, score: number): boolean {
    const { clusters, nodes } = this.#context;
    const before = nodes[clusters.root(to).nodes[0] ?? node.index]!;
    return clusters.link(node.index, to, because(code, before), score);
  }

  #linkKnown(node: Node, entity: KnownEntity, code: string): boolean {
    const { clusters } = this.#context;
    const existing = this.#byKnown.get(entity.id);
    const score = code === 'known by this surname' ? 0.85 : code === 'seat of power' ? 0.85 : 0.95;
    if (existing) {
      if (
        !clusters.link(
          node.index,
          existing,
          because(code === 'known by this name' ? 'a name of the same' : code, node),
          score,
        )
      )
        return false;
    } else {
      const cluster = clusters.of(node.index);
      if (cluster.known !== null && cluster.known !== entity.id) return false;
      cluster.known = entity.id;
      clusters.grounds[node.index] ??= [because(code, node), score];
    }
    const cluster = clusters.of(node.index);
    if (entity.kind !== 'person') cluster.kind = MENTION_KIND[entity.kind];
    if (cluster === existing) return true;
    this.#byKnown.set(entity.id, cluster);
    if (entity.kind === 'person')
      cluster.gender ??= entity.pronoun === 'he' ? 'male' : entity.pronoun === 'she' ? 'female' : null;
    cluster.nouns = withAll(cluster.nouns, entity.nouns);
    // Its surname, for those who only say that later.
    if (entity.kind === 'person') this.#index(this.#byLast, this.#keyOf(entity.name).split(' ').at(-1)!, cluster);
    return true;
  }

  #leaveOpen(node: Node, candidates: readonly KnownEntity[], code: string): void {
    const { clusters } = this.#context;
    const share = 1 / candidates.length;
    clusters.open.set(node.index, {
      candidates: candidates.map(entity => ({
        cluster: this.#byKnown.get(entity.id) ?? clusters.ghost(entity.id, MENTION_KIND[entity.kind]),
        score: share,
      })),
      ground: because(code, node),
    });
  }

  #register(node: Node, key: string): void {
    const cluster = this.#context.clusters.of(node.index);
    if (this.#registered.get(node.phrase) === cluster) return;
    this.#registered.set(node.phrase, cluster);
    if (!this.#byKey.has(key)) this.#byKey.set(key, cluster);
    const parts = key.split(' ');
    if (node.kind === 'person') {
      this.#index(this.#byLast, parts.at(-1)!, cluster);
      this.#index(this.#byFirst, parts[0]!, cluster);
      return;
    }
    for (const part of new Set(parts)) this.#index(this.#byWord, part, cluster);
    if (parts.length > 1)
      for (const initials of initialsOf(node.name))
        if (!this.#byInitials.has(initials)) this.#byInitials.set(initials, cluster);
  }

  #index(index: Map<string, Cluster[]>, key: string, cluster: Cluster): void {
    const list = index.get(key);
    // Who shares a word with twenty others is told apart by nothing.
    if (!list) index.set(key, [cluster]);
    else if (!list.includes(cluster) && list.length < 20) list.push(cluster);
  }

  #fitting(list: readonly Cluster[], node: Node): Cluster[] {
    const { clusters } = this.#context;
    const fitting: Cluster[] = [];
    for (const one of list) {
      const cluster = clusters.root(one);
      const fits = cluster.kind === 'person' && !(cluster.gender && node.gender && cluster.gender !== node.gender);
      if (fits && !fitting.includes(cluster)) fitting.push(cluster);
    }
    return fitting;
  }

  /** One of its names ends in all of this one, or the other way round. */
  #endsAlike(cluster: Cluster, key: string): boolean {
    return [...this.#context.clusters.root(cluster).names].some(name => {
      const other = this.#keyOf(name);
      return other.includes(' ') && (other.endsWith(` ${key}`) || key.endsWith(` ${other}`));
    });
  }

  /** "J. Roe" and "Jane Q. Roe" can be one; "John Roe" and "Jane Roe" cannot. */
  #sameFirst(cluster: Cluster, parts: readonly string[]): boolean {
    const [first = ''] = parts;
    return [...this.#context.clusters.root(cluster).names].some(name => {
      const other = this.#keyOf(name).split(' ');
      if (other.length < 2) return false;
      const [a = '', b = ''] = [first, other[0]];
      return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
    });
  }
}

/** A name to compare: lower case, no marks, no possessive ending, no "the". */
function keyOf(name: string): string {
  const lower = name.toLowerCase();
  // Most names are plain letters.
  if (/^(?!the )[a-z]+(?: [a-z]+)*$/.test(lower)) return lower;
  return lower
    .replace(/^the\s+/, '')
    .replace(/['’]s?$/, '')
    .replace(/[.,'’“”"]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** "Harrow Freight" of "Harrow Freight Inc.": companies are named with and without what they are in law. */
const withoutLegalForm = (key: string): string =>
  key.replace(
    /(?<=\S) (?:inc|corp|corporation|co|company|ltd|limited|llc|llp|plc|ag|sa|se|nv|gmbh|holdings?|group)$/,
    '',
  );

const firstOf = (key: string): string => key.slice(0, Math.max(0, key.indexOf(' '))) || key;

/** "IAEA" and "UN" of a name, with and without its small words. */
function initialsOf(name: string): string[] {
  const words = name.replace(/[.,]/g, '').split(/[\s-]+/);
  const capitals = words.filter(word => /^\p{Lu}/u.test(word)).map(word => word[0]!.toUpperCase());
  if (capitals.length < 2) return [];
  const all = words.filter(word => !/^(?:the|and)$/i.test(word)).map(word => word[0]!.toUpperCase());
  return [...new Set([capitals.join(''), all.join('')])];
}

/** Whether the words of one name stand together in the other, at its beginning or end. */
function isPart(short: string, long: string): boolean {
  if (short === long || short.length < 3) return false;
  return long.startsWith(`${short} `) || long.endsWith(` ${short}`) || long.includes(` ${short} of `);
}
