import type { KnownEntity, Office } from '../../../knowledge/index.ts';
import type { Cluster } from '../clusters.ts';
import { because, type Context } from '../context.ts';
import type { Node } from '../nodes.ts';

/**
 * "his Russian counterpart" holds in the country named the kind of office that the one spoken of holds; "her predecessor"
 * and "her successor" the same office before and after. After the pronouns, since it takes to know whose.
 */
export function linkCounterparts(context: Context): void {
  const { nodes, clusters } = context;
  const related = nodes.filter(({ form, head }) => form === 'nominal' && RELATED.has(head));
  if (related.length === 0) return;
  const byKnown = new Map<string, Cluster>();
  for (const node of nodes) {
    const cluster = clusters.of(node.index);
    if (cluster.known !== null) byKnown.set(cluster.known, cluster);
  }
  for (const node of related) {
    if (clusters.isLinked(node.index)) continue;
    const owner = ownerOf(context, node);
    const known = owner === null ? null : clusters.of(owner.index).known;
    if (owner === null || known === null || context.date === null) continue;
    const offices = officesOf(context, known, context.date);
    const persons = new Set(offices.flatMap(office => personsOf(context, node, office, known, context.date!)));
    if (persons.size !== 1) continue;
    const [person] = persons;
    const ground = because(`${node.head} of ${context.knowledge.entity(known)?.name ?? owner.mention.quote}`, owner);
    const cluster = byKnown.get(person!);
    if (cluster) clusters.link(node.index, cluster, ground, 0.8);
    else {
      const own = clusters.of(node.index);
      own.known = person!;
      clusters.grounds[node.index] = [ground, 0.8];
      byKnown.set(person!, own);
    }
  }
}

const RELATED = new Set(['counterpart', 'predecessor', 'successor']);

/** Whose: the mention that opens the phrase, "his" or "Putin" of "Putin’s", or what "of" names. */
function ownerOf({ nodes }: Context, node: Node): Node | null {
  for (let i = node.index + 1; i < nodes.length && nodes[i]!.start < node.end; i++) {
    const inner = nodes[i]!;
    if (inner.kind === 'person' && (inner.start === node.start || node.of.length > 0)) return inner;
  }
  return null;
}

function officesOf({ knowledge }: Context, person: string, date: string): Office[] {
  return knowledge
    .termsOf(person)
    .filter(({ from, to }) => from <= date && (to === null || to >= date))
    .flatMap(({ office }) => knowledge.office(office) ?? []);
}

function personsOf({ knowledge }: Context, node: Node, office: Office, known: string, date: string): string[] {
  if (node.head === 'counterpart') {
    const places = node.modifiers.flatMap(word => [
      ...knowledge.demonym(word).map(({ entity }) => entity),
      ...(word.length < 4 ? knowledge.lookup(word.toUpperCase()).map(({ entity }) => entity) : []),
    ]);
    const countries: KnownEntity[] = [...new Set(places)].filter(({ kind }) => kind === 'country');
    return countries.flatMap(({ id }) => knowledge.holdersOf(office.type, id, date).map(({ person }) => person.id));
  }
  const terms = knowledge.terms(office);
  const at = terms.findIndex(({ person, from, to }) => person === known && from <= date && (to === null || to >= date));
  const other = at < 0 ? undefined : terms[node.head === 'predecessor' ? at - 1 : at + 1];
  return other && other.person !== known ? [other.person] : [];
}
