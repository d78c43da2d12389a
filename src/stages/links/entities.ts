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
    origin: { rule: code.replace(/ on \d{4}.*| “.*|^“.*?”: /, ''), score: rounded },
  };
}

function isEntity({ nodes, names, known, speaker }: Cluster): boolean {
  return nodes.length > 1 || names.size > 0 || known !== null || speaker !== null;
}

function toEntity(cluster: Cluster, id: string, clusters: Clusters, knowledge: Knowledge): Draft<Entity> {
  const { nodes } = clusters;
  const known = cluster.known === null ? undefined : knowledge.entity(cluster.known);
  const members = cluster.nodes.toSorted((a, b) => a - b).map(index => nodes[index]!);
  return {
    id,
    name: known?.name ?? groupName(cluster, clusters, nodes, knowledge) ?? fullestName(cluster, members),
    kind: cluster.kind,
    wikidata: null,
    origin: { rule: known ? `known: ${known.id}` : 'mentions', score: 1 },
  };
}

/** "Yuri Ushakov and others", for "we" in his words. */
function groupName(
  { speaker }: Cluster,
  clusters: Clusters,
  nodes: readonly Node[],
  knowledge: Knowledge,
): string | null {
  if (speaker === null) return null;
  const cluster = clusters.of(speaker);
  const name =
    (cluster.known === null ? undefined : knowledge.entity(cluster.known)?.name) ??
    fullestName(
      cluster,
      cluster.nodes.map(index => nodes[index]!),
    );
  return `${name} and others`;
}

/** The longest name; else the longest description; else the first word. */
function fullestName({ names }: Cluster, members: readonly Node[]): string {
  const [first, ...others] = names;
  if (first !== undefined)
    return others.reduce((fullest, name) => (name.length > fullest.length ? name : fullest), first);
  const described = members.filter(({ form }) => form === 'nominal').map(({ mention }) => mention.quote);
  const [opening, ...rest] = described;
  if (opening !== undefined) {
    const fullest = rest.reduce((longest, words) => (words.length > longest.length ? words : longest), opening);
    return fullest.replace(/^(?:the|an?|this|that)\s+/i, '');
  }
  return members[0]?.mention.quote ?? '';
}
