import { because, type Context } from '../context.ts';
import type { Node } from '../nodes.ts';

// Between the two of an apposition or predicate stands no more.
const FARTHEST = 24;
/** " is " has so many characters. */
const SHORTEST = 3;
const COPULA =
  /^\s+(?:is|was|are|were|became|becomes|remains|remained)(?:\s+(?:also|now|still|then|once|currently|the\s+son\s+of))?\s+$/;

/** Appositions ("Jane Roe, the mayor," "the aide, Ivo Brandl,") and predicates ("Roe is the mayor"). */
export function linkConstructions(context: Context): void {
  const { nodes, article } = context;
  for (const node of nodes) {
    const next = nextAfter(nodes, node);
    if (!next || next.start - node.end > FARTHEST || next.block !== node.block) continue;
    const between = article.text.slice(node.end, next.start);
    // Seldom more than one of the patterns has to be tried: the ends of what stands between tell.
    if (between.startsWith(',') && /^,\s+$/.test(between) && isApposition(context, node, next))
      tie(context, node, next, 'apposition', 0.9);
    else if (between === ' ' && node.sentence === next.sentence && isTitle(node, next))
      tie(context, node, next, 'described by', 0.85);
    else if (between.endsWith('(') && /^\s+\($/.test(between) && isBracketed(context, node, next))
      tie(context, node, next, 'in brackets', 0.9);
    else if (
      between.length > SHORTEST &&
      node.sentence === next.sentence &&
      COPULA.test(between) &&
      isPredicate(node, next)
    ) {
      tie(context, node, next, 'said to be', 0.8);
    }
  }
}

/** The widest node that begins after this one ends. */
function nextAfter(nodes: readonly Node[], node: Node): Node | undefined {
  for (let i = node.index + 1; i < nodes.length && i < node.index + 12; i++) {
    if (nodes[i]!.start >= node.end) return nodes[i];
  }
  return undefined;
}

function isApposition({ article }: Context, a: Node, b: Node): boolean {
  if (a.sentence !== b.sentence || a.form === 'pronoun' || b.form === 'pronoun') return false;
  if (a.kind !== b.kind && !(a.kind === 'other' || b.kind === 'other')) return false;
  const [name, description] = a.form === 'name' ? [a, b] : [b, a];
  if (name.form !== 'name' || description.form !== 'nominal') return false;
  if (name.kind === 'place' || description.opening === 'demonstrative') return false;
  if (description === a && description.opening === 'indefinite') return false;
  if (description.kind !== 'person' && description.opening === 'bare') return false;
  // A list goes on: "Roe, the mayor and Doe", "Roe, the mayor, and Doe".
  const rest = article.text.slice(b.end, b.end + 80);
  // "Roe, the former mayor and a candidate, said": two descriptions of one, closed by a comma.
  if (name === a && a.kind === 'person' && b.number !== 'plural' && TWOFOLD.test(rest)) return true;
  if (/^\s+(?:and|or)\s|^,\s+(?:and|or)\s/.test(rest)) return false;
  return /^\s*(?:[,.;:)—–!?"”]|$|who|which|said|says|told|in\s|at\s|for\s|from\s|on\s|with\s)/.test(rest);
}

const TWOFOLD = /^\s+and\s+(?!\p{Lu}|h(?:is|er)\s|their\s)[^,;:.!?“”"]{3,70},/u;

/** "his father Ivo Brandl", where description and name are two mentions. */
function isTitle(a: Node, b: Node): boolean {
  return (
    a.kind === 'person' &&
    b.kind === 'person' &&
    a.form === 'nominal' &&
    b.form === 'name' &&
    a.of.length === 0 &&
    a.number !== 'plural' &&
    a.outer === b.outer
  );
}

function isBracketed({ article }: Context, a: Node, b: Node): boolean {
  if (article.text[b.end] !== ')' || b.form !== 'name' || a.form === 'pronoun') return false;
  return /^\p{Lu}[\p{Lu}\d&.-]+$/u.test(b.mention.quote) && a.kind !== 'person' && a.form === 'name';
}

function isPredicate(a: Node, b: Node): boolean {
  if (b.form === 'pronoun' || a.kind !== b.kind || a.outer >= 0) return false;
  if (b.form === 'nominal' && b.kind === 'other') return false;
  if (a.form === 'name' && b.form === 'name') return false;
  if (a.number && b.number && a.number !== b.number) return false;
  return b.opening !== 'bare' || b.form === 'name' || b.of.length > 0;
}

/** Ties the later to the earlier, whichever of the two describes. */
function tie({ clusters }: Context, a: Node, b: Node, code: string, score: number): void {
  const [later, earlier] = b.form === 'name' && a.form === 'nominal' ? [a, b] : [b, a];
  clusters.link(later.index, clusters.of(earlier.index), because(code, a, b), score);
}
