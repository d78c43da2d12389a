import type { Cluster } from '../clusters.ts';
import { because, type Context } from '../context.ts';
import type { Node } from '../nodes.ts';

/** Words that do not tell one body of an owner from another of the sort. */
const PLAIN = new Set('own presidential political election re-election reelection whole entire'.split(' '));

/**
 * What belongs to somebody is one body however its owner is called: "Roe’s campaign", "the Roe campaign", "her
 * campaign". After the pronouns, since it takes to know whose.
 */
export function linkOwned(context: Context): void {
  const { nodes, clusters } = context;
  const owned = new Map<string, Cluster>();
  for (const node of nodes) {
    if (node.form !== 'nominal' || node.kind !== 'organization' || node.number === 'plural' || node.of.length > 0)
      continue;
    const owner = ownerOf(nodes, node);
    if (!owner) continue;
    const cluster = clusters.of(owner.index);
    if (cluster.names.size === 0 && cluster.known === null) continue;
    const key = `${cluster.id} ${node.head}`;
    const before = owned.get(key);
    if (!before) owned.set(key, clusters.of(node.index));
    else clusters.link(node.index, before, because('the same owner', owner), 0.75);
  }
}

/** The person who opens the phrase or stands right before its head, if nothing but plain words is left besides. */
function ownerOf(nodes: readonly Node[], node: Node): Node | null {
  for (let i = node.index + 1; i < nodes.length && i < node.index + 6 && nodes[i]!.start < node.end; i++) {
    const inner = nodes[i]!;
    if (inner.end > node.mention.head.start || inner.kind !== 'person') continue;
    const rest = node.words.length - inner.words.length - 1;
    const others = node.words.filter(
      word => word !== node.head && !inner.words.includes(word) && !PLAIN.has(word) && word !== 'the',
    );
    return rest >= 0 && others.length === 0 ? inner : null;
  }
  return null;
}
