import type { Cluster } from '../clusters.ts';
import { because, type Context } from '../context.ts';
import { type Node, nested } from '../nodes.ts';

/** How far back an antecedent is looked for. */
const NODES_BACK = 40;
const SENTENCES_BACK = { person: 5, thing: 3, several: 4 } as const;
/** What the best must be worth, and how much better than the next it must be. */
const ENOUGH = 1.2;
const MARGIN = 0.25;
/** “It” stands for a clause as often as for a thing: it takes more. */
const SURE = { enough: 3, margin: 0.8 };

/**
 * Third persons, last of all: the most salient of those that agree in number, gender and kind (Lappin and Leass 1994, with
 * whose weights it shares the idea and not the numbers): near, subject, named, often named, the source of the statement
 * that the pronoun stands in. Two that weigh about the same stay open.
 */
export function linkPronouns(context: Context): void {
  const sources = sourcesOf(context);
  for (const node of context.nodes) {
    if (node.pronoun?.person === 3 && isOpen(context.clusters.of(node.index), context.nodes))
      resolve(context, node, sources);
  }
}

/** Blocks that the text does not take up: who wrote it, where, whose picture it is. */
const ASIDE = new Set<string>(['dateline', 'byline', 'credit']);

const RELATIVE = /^,?\s+(?:that|which|who|whose)\s(?!.*[,.;:]).{0,60}$/s;

/** Nobody but pronouns, who may have been tied to each other as speaker and "I". */
const isOpen = ({ nodes, names, known }: Cluster, all: readonly Node[]): boolean =>
  known === null && names.size === 0 && nodes.every(index => all[index]!.form === 'pronoun');

interface Option {
  readonly cluster: Cluster;
  readonly node: Node;
  readonly weight: number;
}

function resolve(context: Context, node: Node, sources: Sources): void {
  const { nodes, clusters } = context;
  if (isEmpty(context, node)) return;
  const kind = node.pronoun!.gender === 'neuter' ? 'thing' : node.pronoun!.number === 'plural' ? 'several' : 'person';
  const own = clusters.of(node.index);
  const expected = expectedOf(node, sources);
  const options = new Map<Cluster, Option>();
  const blocked = new Set<Cluster>();
  for (let i = node.index - 1; i >= 0 && i >= node.index - NODES_BACK; i--) {
    const before = nodes[i]!;
    if (node.sentence - before.sentence > SENTENCES_BACK[kind]) break;
    const cluster = clusters.of(i);
    if (cluster === own || !agrees(node, before, cluster, kind)) continue;
    if (before.block !== node.block && ASIDE.has(context.article.blocks[before.block]?.kind ?? '')) continue;
    if (blocked.has(cluster) || (options.has(cluster) && before.sentence !== node.sentence)) continue;
    if (clashes(context, node, before)) {
      blocked.add(cluster);
      continue;
    }
    if (!reachable(context, node, before, sources)) continue;
    const weight = weigh(context, node, before, cluster, expected);
    if (weight > (options.get(cluster)?.weight ?? Number.NEGATIVE_INFINITY))
      options.set(cluster, { cluster, node: before, weight });
  }
  const ranked = [...options.values()].sort((a, b) => b.weight - a.weight || b.node.index - a.node.index);
  const [best, second] = ranked;
  const [enough, margin] = node.head === 'it' ? [SURE.enough, SURE.margin] : [ENOUGH, MARGIN];
  if (!best || best.weight < enough) return;
  const lead = best.weight - (second?.weight ?? 0);
  if (second && lead < margin) {
    const close = ranked.filter(({ weight }) => best.weight - weight < margin).slice(0, 4);
    clusters.open.set(node.index, {
      candidates: close.map(({ cluster }) => ({ cluster, score: 1 / close.length })),
      ground: because(
        'pronoun with several antecedents',
        ...close.map(one => one.node).sort((a, b) => a.start - b.start),
      ),
    });
    return;
  }
  const score = Math.min(0.9, 0.55 + 0.1 * Math.min(lead, 3));
  clusters.link(node.index, best.cluster, because('pronoun', best.node), Math.round(score * 100) / 100);
}

function agrees(node: Node, before: Node, cluster: Cluster, kind: keyof typeof SENTENCES_BACK): boolean {
  const { pronoun } = before;
  if (
    pronoun &&
    (pronoun.person !== 3 || pronoun.gender !== node.pronoun!.gender || pronoun.number !== node.pronoun!.number)
  )
    return false;
  if (kind === 'person') {
    return (
      cluster.kind === 'person' && cluster.number !== 'plural' && !(cluster.gender && cluster.gender !== node.gender)
    );
  }
  if (kind === 'thing') {
    return cluster.kind !== 'person' && cluster.kind !== 'group' && cluster.number !== 'plural';
  }
  return (
    (cluster.kind === 'group' || cluster.number === 'plural' || cluster.kind === 'organization') &&
    !(pronoun?.person === 1)
  );
}

/** Not itself, nothing around it, and in a quotation nobody of whom its speaker did not speak. */
function reachable({ quoted, clusters, article }: Context, node: Node, before: Node, sources: Sources): boolean {
  if (nested(node, before)) return false;
  const [mine, other] = [quoted.of[node.index]!, quoted.of[before.index]!];
  if (mine >= 0 && mine !== other) {
    // Speech speaks of others than its speaker, and of whom the reader may not know.
    if (sources.speaker(mine) === clusters.of(before.index)) return false;
    if (other >= 0 && sources.speaker(mine) !== sources.speaker(other)) return false;
  }
  if (node.pronoun!.case !== 'reflexive') return true;
  return (
    node.sentence === before.sentence &&
    node.start - before.end < 60 &&
    !/[;:]/.test(article.text.slice(before.end, node.start))
  );
}

const CLAUSE =
  /[,;:—–"“”]|\b(?:that|who|which|when|while|because|as|if|after|before|and|but|since|said|says|until|where|than)\b/;

/** An object is not the subject of its own clause ("Roe thanked him"), nor what else stands in it ("told Roe it"). */
function clashes({ article }: Context, node: Node, before: Node): boolean {
  const { case: form } = node.pronoun!;
  if (node.sentence !== before.sentence || before.outer >= 0 || form === 'reflexive' || form === 'possessive')
    return false;
  if (node.start - before.end > 200 || CLAUSE.test(article.text.slice(before.end, node.start))) return false;
  // "her" may own what follows.
  if (node.head === 'her') return !/^\p{Ll}/u.test(node.after[0] ?? '');
  return form === 'object' || (node.head === 'it' && !node.subject);
}

/** What an antecedent is worth by how many sentences it is back. */
const NEAR = [3, 2.2, 1.3, 0.7, 0.3, 0] as const;

function weigh(context: Context, node: Node, before: Node, cluster: Cluster, expected: Expected): number {
  const { article, quoted } = context;
  const apart = node.sentence - before.sentence;
  let weight: number = NEAR[apart] ?? 0;
  if (before.subject) weight += 1;
  if (before.subject && node.subject) weight += 0.4;
  if (before.form !== 'nominal') weight += 0.5;
  else if (before.opening === 'indefinite') weight -= 0.1;
  weight += Math.min(1, 0.2 * (cluster.nodes.length - 1));
  if (before.outer >= 0) weight -= 0.6;
  // "a country that has lent its halls": the clause is about that.
  if (apart === 0 && RELATIVE.test(article.text.slice(before.end, node.start))) weight += 1.5;
  if (cluster.gender && cluster.gender === node.gender && node.gender !== 'neuter') weight += 0.8;
  if (article.blocks[before.block]?.kind === 'headline') weight -= 0.8;
  if (before.block !== node.block) weight -= 0.4;
  if (quoted.of[before.index]! >= 0 && quoted.of[node.index]! < 0) weight -= 0.8;
  if (quoted.of[node.index]! >= 0 && quoted.of[before.index]! !== quoted.of[node.index]) weight -= 0.8;
  if (cluster === expected.speaker) weight += 1.2;
  if (cluster === expected.lastSource) weight += 1.2;
  if (node.pronoun!.gender === 'neuter')
    weight += cluster.kind === 'organization' || cluster.kind === 'place' ? 0.3 : before.kind === 'other' ? -0.2 : 0;
  if (node.pronoun!.number === 'plural' && cluster.number !== 'plural' && cluster.kind === 'organization')
    weight -= 0.5;
  return weight - 0.03 * Math.min(20, node.index - before.index);
}

/** "It is clear that …", "it rained": it stands for nothing. */
function isEmpty({ article }: Context, node: Node): boolean {
  if (node.head !== 'it') return false;
  const after = article.text.slice(node.end, node.end + 90);
  return (
    /^(?:['’]s|\s+(?:is|was|will\s+be|would\s+be|has\s+been|seems?|seemed|appears?|appeared|remains?|remained|became|becomes|may\s+be|might\s+be|could\s+be|isn['’]t|wasn['’]t))\s+(?:also\s+|not\s+|now\s+|still\s+|yet\s+|very\s+|too\s+|a\s+|as\s+|time|raining|cold|late|\w+ly\s+)*(?:clear|unclear|possible|impossible|likely|unlikely|important|necessary|hard|difficult|easy|true|good|better|best|great|nice|time|obvious|essential|crucial|vital|known|unknown|said|reported|believed|thought|estimated|understood|expected|hoped|not\s+the\s+first|that|who|what|because|to|fair|safe|early|late|like|as\s+if|just|rare|wrong|right|sad|interesting|worth)\b/i.test(
      after,
    ) ||
    /^\s+(?:takes|took|seems|seemed|turns\s+out|turned\s+out|happens|happened|rained|snowed|comes\s+to|came\s+to|follows|goes\s+without)\b/i.test(
      after,
    )
  );
}

/** Whom the statements make likely for a pronoun: who says what it stands in; where it speaks itself, who spoke last. */
interface Expected {
  readonly speaker: Cluster | null;
  readonly lastSource: Cluster | null;
}

function expectedOf(node: Node, sources: Sources): Expected {
  return {
    speaker: sources.contentOf(node),
    lastSource: sources.isSource(node) ? sources.lastBefore(node) : null,
  };
}

/** Who says what a node stands in, and who spoke last. */
interface Sources {
  contentOf(node: Node): Cluster | null;
  isSource(node: Node): boolean;
  lastBefore(node: Node): Cluster | null;
  speaker(quotation: number): Cluster | null;
}

function sourcesOf({ statements, quoted, clusters, nodes }: Context): Sources {
  const spans = statements
    .flatMap(({ content }, i) => content.map(({ start, end }) => ({ start, end, source: quoted.source[i]! })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const ordered = [...new Set(quoted.source.filter(i => i >= 0))].sort((a, b) => a - b);
  const cluster = (index: number | undefined): Cluster | null =>
    index === undefined || index < 0 ? null : clusters.of(index);
  return {
    contentOf(node) {
      let found: Cluster | null = null;
      for (
        let at = lastAtMost(spans, node.start, ({ start }) => start), tries = 0;
        at >= 0 && tries < 4;
        at--, tries++
      ) {
        const { end, source } = spans[at]!;
        if (end >= node.end && source >= 0 && !nested(nodes[source]!, node)) {
          found = cluster(source);
          break;
        }
      }
      return found;
    },
    isSource: node => ordered[lastAtMost(ordered, node.index, index => index)] === node.index,
    lastBefore: node => cluster(ordered[lastAtMost(ordered, node.index - 1, index => index)]),
    speaker: quotation => cluster(quotation < 0 ? -1 : quoted.speaker[quotation]),
  };
}

function lastAtMost<T>(list: readonly T[], most: number, of: (one: T) => number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (of(list[middle]!) <= most) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
