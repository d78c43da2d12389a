import { nounNumber, singularOf } from '../../../text/nouns.ts';
import type { Cluster, Clusters } from '../clusters.ts';
import { because, type Context } from '../context.ts';
import { bodyNouns, cityNouns, countryNouns } from '../lexicon.ts';
import type { Node } from '../nodes.ts';

/** How many clusters of one noun are looked at, the latest first. */
const MOST = 6;
/** How many sentences back a description reaches, by how it opens. */
const REACH = { definite: 40, demonstrative: 4, possessive: 40, bare: 40, indefinite: 0 } as const;
/** Modifiers that say nothing about who is meant. */
const EMPTY = new Set(
  'same said latter former own whole entire new current first last two three four other main'.split(' '),
);

/**
 * Descriptions that point back: "the official" after "a White House official", "the agency" after its name, "the country"
 * after the country spoken of. A description with a modifier of its own only goes back to somebody who has it.
 */
export function linkDescriptions(context: Context): void {
  const { nodes, clusters } = context;
  const seen = new SeenByNoun(clusters);
  for (const node of nodes) {
    if (node.form === 'nominal' && !clusters.open.has(node.index)) back(context, node, seen);
    seen.add(node);
  }
}

function back(context: Context, node: Node, seen: SeenByNoun): void {
  const { clusters } = context;
  if (node.opening === 'indefinite') return;
  // "a Kremlin aide … The aide, Yuri Ushakov,": with a name already, it still goes back to somebody without one.
  const named = clusters.isLinked(node.index);
  if (named && node.opening !== 'definite') return;
  const general = named ? null : generalTerm(context, node);
  if (general && clusters.link(node.index, clusters.of(general.index), because(`called “${node.head}”`, general), 0.65))
    return;
  const found = seen.called(node.head);
  for (let i = found.length - 1; i >= 0; i--) {
    const { cluster, node: before } = found[i]!;
    if (node.sentence - before.sentence > REACH[node.opening]) continue;
    const root = clusters.root(cluster);
    if (
      named &&
      (before.form !== 'nominal' || root.names.size > 0 || root.known !== null || node.sentence - before.sentence > 3)
    )
      continue;
    if (!suits(context, node, before, root)) continue;
    const code = before.form === 'name' ? `called “${node.head}”` : 'the same description';
    if (clusters.link(node.index, root, because(code, before), before.form === 'name' ? 0.7 : 0.75)) return;
  }
}

/**
 * "the company", "the organization", "the city" for the most salient body or place of the last sentences: near, subject,
 * often named, called so before. Two that weigh about the same leave it to the description alone.
 */
function generalTerm({ nodes, clusters }: Context, node: Node): Node | null {
  if (node.opening !== 'definite' && node.opening !== 'demonstrative') return null;
  if (node.modifiers.some(word => !EMPTY.has(word)) || node.of.length > 0 || node.number === 'plural') return null;
  const kind = GENERAL.get(node.head);
  if (!kind) return null;
  const weights = new Map<Cluster, { readonly before: Node; readonly weight: number }>();
  for (let i = node.index - 1; i >= 0 && i >= node.index - LOOKED_BACK; i--) {
    const before = nodes[i]!;
    const apart = node.sentence - before.sentence;
    if (apart >= NEAR.length) break;
    const cluster = clusters.of(i);
    const called = before.form !== 'pronoun' && cluster.nouns.has(node.head);
    const isNamed = before.form === 'name' && isOf(kind, cluster) && suitsGeneral(node.head, cluster);
    if (!(called || isNamed) || (before.start <= node.start && before.end >= node.end)) continue;
    const weight =
      NEAR[apart]! +
      (before.subject ? 1 : 0) +
      (called ? 1.2 : 0) +
      0.2 * Math.min(5, cluster.nodes.length - 1) -
      (before.outer >= 0 ? 0.6 : 0) -
      (cluster.kind === kind ? 0 : 1);
    if (weight > (weights.get(cluster)?.weight ?? Number.NEGATIVE_INFINITY)) weights.set(cluster, { before, weight });
  }
  const ranked = [...weights.values()].toSorted((a, b) => b.weight - a.weight);
  const later = namedLater(clusters, nodes, ranked);
  if (later) return later;
  const [best, second] = ranked;
  if (!best || best.weight < ENOUGH || (second && best.weight - second.weight < LEAD)) return null;
  return best.before;
}

/**
 * "A brewery on the coast closed. … Harrow Lane said …": the lead describes, and the name comes later. The most salient
 * name, where the most salient of all has none yet, was introduced as somebody unknown, and the name came soon after.
 */
function namedLater(
  clusters: Clusters,
  nodes: readonly Node[],
  ranked: readonly { readonly before: Node; readonly weight: number }[],
): Node | null {
  const [best] = ranked;
  if (!best) return null;
  const unnamed = clusters.of(best.before.index);
  if (unnamed.names.size > 0 || unnamed.known !== null) return null;
  const introduced = nodes[unnamed.first]!;
  if (introduced.opening !== 'indefinite' || introduced.sentence > LEAD_SENTENCES) return null;
  const [named, other] = ranked.filter(({ before }) => before.form === 'name');
  if (!named || named.weight < ENOUGH || (other && named.weight - other.weight < LEAD)) return null;
  const cluster = clusters.of(named.before.index);
  const first = nodes[cluster.first]!;
  if (first.index < introduced.index || first.sentence - introduced.sentence > SOON) return null;
  return clusters.link(introduced.index, cluster, because('named later', introduced), 0.6) ? named.before : null;
}

/** How many sentences a lead has, at most, and in how many the name follows. */
const LEAD_SENTENCES = 4;
const SOON = 6;
const LOOKED_BACK = 40;
/** What a mention is worth by how many sentences it is back. */
const NEAR = [2.6, 2.2, 1.3, 0.7, 0.3] as const;
const ENOUGH = 1.4;
const LEAD = 0.5;

/** A body may have been taken for some other thing, if the article speaks of it again and again. */
const isOf = (kind: Node['kind'], cluster: Cluster): boolean =>
  cluster.kind === kind || (kind === 'organization' && cluster.kind === 'other' && cluster.nodes.length > 2);

/** A name that says what it is ("the Ministry of …") is called by that, and not by another such noun. */
function suitsGeneral(noun: string, { known, names }: Cluster): boolean {
  if (countryNouns.has(noun) || cityNouns.has(noun))
    return known === null || known.startsWith(countryNouns.has(noun) ? 'country/' : 'city/');
  if (/^(?:organization|organisation|group|body)$/.test(noun)) return true;
  return ![...names].some(name =>
    name
      .toLowerCase()
      .split(' ')
      .some(word => bodyNouns.has(word) && word !== noun),
  );
}

const GENERAL = new Map<string, Node['kind']>([
  ...(
    'organization organisation group company firm agency body newspaper paper magazine publication outlet network broadcaster site website blog chain retailer startup start-up nonprofit charity ' +
    'brand manufacturer airline carrier insurer lender bank bureau department ministry commission foundation institute union party league club team band'
  )
    .split(' ')
    .map(noun => [noun, 'organization'] as const),
  ...['country', 'nation', 'city', 'town'].map(noun => [noun, 'place'] as const),
]);

function suits({ clusters, nodes }: Context, node: Node, before: Node, root: Cluster): boolean {
  const same = node.phrase === before.phrase || node.words.join(' ') === before.words.join(' ');
  if (same && node.opening !== 'possessive') return node.opening !== 'bare' || node.kind !== 'group';
  if (node.opening === 'bare') return false;
  if (node.opening === 'possessive') return same && sameOwner(clusters, nodes, node, before);
  if (node.number && before.number && node.number !== before.number && before.form !== 'name') return false;
  const own = [...node.modifiers, ...node.of].filter(word => !EMPTY.has(word) && !/^(?:the|a|an|of|and)$/.test(word));
  if (own.length === 0) return true;
  const known = new Set<string>([...root.nouns]);
  for (const index of root.nodes.slice(-8)) for (const word of nodes[index]!.words) known.add(word);
  return own.every(word => known.has(word));
}

/** "his plan" twice: the same only where both owners are. */
function sameOwner(clusters: Context['clusters'], nodes: readonly Node[], node: Node, before: Node): boolean {
  const owner = nodes[node.index + 1];
  const other = nodes[before.index + 1];
  if (!owner || !other || owner.start !== node.start || other.start !== before.start) return false;
  return owner.form !== 'pronoun' && clusters.of(owner.index) === clusters.of(other.index);
}

interface Seen {
  readonly cluster: Cluster;
  readonly node: Node;
}

/** Who was spoken of, by the nouns that he can be called. */
class SeenByNoun {
  readonly #clusters: Clusters;
  /** By the key of a noun; the latest last. */
  readonly #lists = new Map<string, Seen[]>();
  readonly #keys = new Map<string, string>();

  constructor(clusters: Clusters) {
    this.#clusters = clusters;
  }

  /** Whoever can be called this noun, the latest last. */
  called(noun: string): readonly Seen[] {
    return this.#lists.get(this.#keyOf(noun)) ?? [];
  }

  /** What a mention can be called again: its own noun; of a name its titles, the noun that it ends in, and what it is known as. */
  add(node: Node): void {
    if (node.form === 'pronoun') return;
    const cluster = this.#clusters.of(node.index);
    if (node.form === 'nominal') {
      this.#put(this.#keyOf(node.head), cluster, node);
      return;
    }
    for (const noun of cluster.nouns) this.#put(this.#keyOf(noun), cluster, node);
    for (const word of node.name.toLowerCase().split(' '))
      if (bodyNouns.has(word)) this.#put(this.#keyOf(word), cluster, node);
    if (cluster.gender === 'female') this.#put('woman 1', cluster, node);
    if (cluster.gender === 'male' && cluster.kind === 'person') this.#put('man 1', cluster, node);
  }

  #put(key: string, cluster: Cluster, node: Node): void {
    const list = this.#lists.get(key);
    if (!list) {
      this.#lists.set(key, [{ cluster, node }]);
      return;
    }
    const at = list.findIndex(one => this.#clusters.root(one.cluster) === cluster);
    if (at >= 0) list.splice(at, 1);
    list.push({ cluster, node });
    if (list.length > MOST) list.shift();
  }

  /** A noun with its number: "official 1", "official 2". */
  #keyOf(noun: string): string {
    let key = this.#keys.get(noun);
    if (key === undefined) {
      key = `${singularOf(noun)} ${nounNumber(noun) === 'plural' ? 2 : 1}`;
      this.#keys.set(noun, key);
    }
    return key;
  }
}
