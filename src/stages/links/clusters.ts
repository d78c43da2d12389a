import type { Mention } from '../../model/records.ts';
import type { Piece } from '../../model/span.ts';
import type { Gender, GrammaticalNumber } from '../../text/pronouns.ts';
import { abbreviatedTitles } from './lexicon.ts';
import type { Node } from './nodes.ts';
import { nested } from './nodes.ts';

/** What speaks for a link, in words, and the words of the article that it rests on. */
export interface Ground {
  readonly code: string;
  readonly words: readonly Piece[];
}

/** Somebody or something, as far as the passes have got: the mentions that stand for it and what they say about it. */
export interface Cluster {
  readonly id: number;
  /** Indices of nodes, sorted when read by `members`. */
  readonly nodes: number[];
  /** The first of them in the text. */
  first: number;
  /** Id in the knowledge base. */
  known: string | null;
  kind: Mention['kind'];
  gender: Gender | null;
  number: GrammaticalNumber | null;
  /** Names, as written. */
  names: ReadonlySet<string>;
  /** Nouns that it was called or titled: "president", "agency". */
  nouns: ReadonlySet<string>;
  /** Of a group that calls itself "we": the node that speaks for it. */
  speaker: number | null;
  /** The cluster that it became part of. */
  into: Cluster | null;
}

/** An undecided node: who it could stand for. */
export interface Open {
  readonly candidates: readonly { readonly cluster: Cluster; readonly score: number }[];
  readonly ground: Ground;
}

/**
 * The clusters of an article: union by size, with what each link rests on. Merging is refused where what is known
 * contradicts: two known entities, two genders, one mention inside the other.
 */
export class Clusters {
  readonly nodes: readonly Node[];
  /** What tied each node to its cluster, and how surely; absent for the one that began it. */
  readonly grounds: (readonly [Ground, number] | undefined)[];
  readonly open = new Map<number, Open>();
  readonly #of: (Cluster | undefined)[];
  #next = 0;

  constructor(nodes: readonly Node[]) {
    this.nodes = nodes;
    this.grounds = nodes.map(() => undefined);
    this.#of = nodes.map(() => undefined);
  }

  /** The cluster of a node; made when first asked for. */
  of(index: number): Cluster {
    const existing = this.#of[index];
    if (existing) return existing;
    const cluster = this.#make(this.nodes[index]!);
    this.#of[index] = cluster;
    return cluster;
  }

  /** What a cluster has become. */
  root(cluster: Cluster): Cluster {
    let root = cluster;
    while (root.into) root = root.into;
    if (cluster.into && cluster.into !== root) cluster.into = root;
    return root;
  }

  /** True when the node stands with others. */
  isLinked(index: number): boolean {
    return (this.#of[index]?.nodes.length ?? 0) > 1;
  }

  all(): Cluster[] {
    return [...new Set(this.#of.filter(cluster => cluster !== undefined))];
  }

  /** A cluster without mentions, for somebody only known: a candidate of an open link. */
  ghost(known: string, kind: Mention['kind']): Cluster {
    const existing = this.#ghosts.get(known);
    if (existing) return existing;
    const ghost: Cluster = {
      id: this.#next++,
      nodes: [],
      first: Number.POSITIVE_INFINITY,
      known,
      kind,
      gender: null,
      number: null,
      names: NONE,
      nouns: NONE,
      speaker: null,
      into: null,
    };
    this.#ghosts.set(known, ghost);
    return ghost;
  }

  readonly #ghosts = new Map<string, Cluster>();

  #make(node: Node): Cluster {
    return {
      id: this.#next++,
      nodes: [node.index],
      first: node.index,
      known: null,
      kind: node.kind,
      gender: node.gender,
      number: node.number,
      names: node.name === '' ? NONE : new Set([node.name]),
      nouns: nounsOf(node),
      speaker: null,
      into: null,
    };
  }

  /** Whether the two can be the same. */
  fit(one: Cluster, other: Cluster): boolean {
    const a = this.root(one);
    const b = this.root(other);
    if (a === b) return true;
    if (a.known !== null && b.known !== null && a.known !== b.known) return false;
    if (!kindsFit(a.kind, b.kind)) return false;
    if (a.gender && b.gender && a.gender !== b.gender) return false;
    const [few, many] = a.nodes.length < b.nodes.length ? [a, b] : [b, a];
    // Only neighbours can be nested; a look at the last few is enough for the smaller side.
    for (let i = Math.max(0, few.nodes.length - 8); i < few.nodes.length; i++) {
      const node = this.nodes[few.nodes[i]!]!;
      for (let j = Math.max(0, many.nodes.length - 16); j < many.nodes.length; j++) {
        if (nested(node, this.nodes[many.nodes[j]!]!)) return false;
      }
    }
    return true;
  }

  /** Puts the node's cluster and the other together, on these grounds. False where they cannot be the same. */
  link(index: number, target: Cluster, ground: Ground, score: number): boolean {
    const from = this.of(index);
    const to = this.root(target);
    if (from === to) return true;
    if (!this.fit(from, to)) return false;
    this.grounds[index] ??= [ground, score];
    const [small, large] = from.nodes.length > to.nodes.length ? [to, from] : [from, to];
    for (const node of small.nodes) {
      this.#of[node] = large;
      large.nodes.push(node);
    }
    small.into = large;
    large.first = Math.min(large.first, small.first);
    large.known ??= small.known;
    large.kind = strongerKind(large.kind, small.kind);
    large.gender ??= small.gender;
    large.number ??= small.number;
    large.speaker ??= small.speaker;
    large.names = withAll(large.names, small.names);
    large.nouns = withAll(large.nouns, small.nouns);
    this.open.delete(index);
    return true;
  }
}

/** Most clusters have no names or no nouns: they share a set. */
const NONE: ReadonlySet<string> = new Set();

function nounsOf({ form, head, modifiers }: Node): ReadonlySet<string> {
  if (form === 'nominal') return new Set([head]);
  if (form === 'pronoun' || modifiers.length === 0) return NONE;
  const nouns = new Set<string>();
  for (const word of modifiers) {
    nouns.add(word);
    for (const full of abbreviatedTitles.get(word) ?? []) nouns.add(full);
  }
  return nouns;
}

/** A set of a cluster with more words: the same, unless it is the one that is shared. */
export function withAll(words: ReadonlySet<string>, more: Iterable<string>): ReadonlySet<string> {
  let all = words as Set<string>;
  for (const word of more) {
    if (all === NONE) all = new Set();
    all.add(word);
  }
  return all;
}

/** Persons are no things; a group can be a body; what is "other" can turn out to be any thing, but nobody. */
export function kindsFit(a: Mention['kind'], b: Mention['kind']): boolean {
  if (a === b) return true;
  const [one, other] = a < b ? [a, b] : [b, a];
  if (one === 'person' || other === 'person') return false;
  if (one === 'group' || other === 'group') return one === 'organization' || other === 'organization';
  // What acts as a body may have been taken for a place: "the camp", "the court".
  return one === 'other' || other === 'other' || one !== 'event';
}

function strongerKind(a: Mention['kind'], b: Mention['kind']): Mention['kind'] {
  return a === 'other' || a === 'group' ? b : a;
}
