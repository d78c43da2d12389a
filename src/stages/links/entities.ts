import type { Knowledge } from '../../knowledge/index.ts';
import type { Draft } from '../../model/layers.ts';
import type { Entity, Link } from '../../model/records.ts';
import type { Cluster, Clusters } from './clusters.ts';
import { because } from './context.ts';
import type { Node } from './nodes.ts';

/**
 * Clusters as records. An entity is whoever has a name, is known, or is mentioned more than once; a description that
 * stands alone stays a mention. Entities in the order of their first mention, those only considered last.
 */
export function recordsOf(
  nodes: readonly Node[],
  clusters: Clusters,
  knowledge: Knowledge,
): { entities: Draft<Entity>[]; links: Draft<Link>[] } {
  const entities = new Map<Cluster, Draft<Entity>>();
  const links: Draft<Link>[] = [];
  const entityOf = (cluster: Cluster): Draft<Entity> => {
    const existing = entities.get(cluster);
    if (existing) return existing;
    const entity = toEntity(cluster, `${entities.size}`, clusters, knowledge);
    entities.set(cluster, entity);
    return entity;
  };
  const later: (() => void)[] = [];
  for (const node of nodes) {
    const open = clusters.open.get(node.index);
    if (open) {
      later.push(() => {
        for (const { cluster, score } of open.candidates) {
          const entity = entityOf(clusters.root(cluster));
          links.push(linkOf(node, entity, 'open', score, open.ground, links.length));
        }
      });
      continue;
    }
    const cluster = clusters.of(node.index);
    if (!isEntity(cluster)) continue;
    const [ground, score] = clusters.grounds[node.index] ?? [
      because(node.form === 'name' ? 'named' : 'first mention', node),
      0.9,
    ];
    links.push(linkOf(node, entityOf(cluster), 'linked', score, ground, links.length));
  }
  // Those who are only candidates come after those who are mentioned.
  for (const add of later) add();
  return { entities: [...entities.values()], links };
}

function linkOf(
  { mention }: Node,
  entity: Draft<Entity>,
  verdict: Link['verdict'],
  score: number,
  { code, words }: { code: string; words: Link['grounds'][number]['words'] },
  number: number,
): Draft<Link> {
  const rounded = Math.round(score * 100) / 100;
  return {
    id: `${number}`,
    mention: mention.id,
    entity: entity.id,
    verdict,
    score: rounded,
    grounds: [{ code, words }],
    origin: { rule: ruleOf(code), score: rounded },
  };
}

/** The ground without what it says of this link alone: dates, words. */
function ruleOf(code: string): string {
  return VARYING.test(code) ? code.replace(/ on \d{4}.*| “.*|^“.*?”: /, '') : code;
}
const VARYING = /[“\d]/;

function isEntity({ nodes, names, known, speaker }: Cluster): boolean {
  return nodes.length > 1 || names.size > 0 || known !== null || speaker !== null;
}

function toEntity(cluster: Cluster, id: string, clusters: Clusters, knowledge: Knowledge): Draft<Entity> {
  const known = cluster.known === null ? undefined : knowledge.entity(cluster.known);
  return {
    id,
    name:
      known?.name ??
      groupName(cluster, clusters, knowledge) ??
      fullestName(cluster) ??
      descriptionOf(
        cluster.nodes.toSorted((a, b) => a - b),
        clusters.nodes,
      ),
    kind: cluster.kind,
    wikidata: null,
    origin: { rule: known ? `known: ${known.id}` : 'mentions', score: 1 },
  };
}

/** "Yuri Ushakov and others", for "we" in his words. */
function groupName({ speaker }: Cluster, clusters: Clusters, knowledge: Knowledge): string | null {
  if (speaker === null) return null;
  const cluster = clusters.of(speaker);
  const name =
    (cluster.known === null ? undefined : knowledge.entity(cluster.known)?.name) ??
    fullestName(cluster) ??
    descriptionOf(cluster.nodes, clusters.nodes);
  return `${name} and others`;
}

function fullestName({ names }: Cluster): string | undefined {
  return names.size === 0 ? undefined : longest([...names]);
}

/** The longest description among these nodes; else the first word. */
function descriptionOf(members: readonly number[], nodes: readonly Node[]): string {
  const described = members.map(index => nodes[index]!).filter(({ form }) => form === 'nominal');
  if (described.length > 0)
    return longest(described.map(({ mention }) => mention.quote)).replace(/^(?:the|an?|this|that)\s+/i, '');
  return nodes[members[0] ?? -1]?.mention.quote ?? '';
}

/** The first of the longest. */
const longest = (all: readonly string[]): string => all.reduce((most, one) => (one.length > most.length ? one : most));
