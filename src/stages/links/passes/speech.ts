import type { Cluster } from '../clusters.ts';
import { because, type Context } from '../context.ts';
import type { Node } from '../nodes.ts';

/**
 * First persons: "I" in a quotation is its speaker, "we" a group with him, the same for all he says; "you" stays open.
 * Outside of quotations "I" is the author, or in an interview the one who is asked.
 */
export function linkSpeech(context: Context): void {
  const { nodes, clusters, quoted } = context;
  const groups = new Map<string, Cluster>();
  const alone = new Map<string, Cluster>();
  const interview = interviewOf(context);
  for (const node of nodes) {
    const { pronoun } = node;
    if (pronoun === null || pronoun.person === 3) continue;
    const quotation = quoted.of[node.index]!;
    const speaker = quotation < 0 ? -1 : quoted.speaker[quotation]!;
    if (pronoun.person === 2) {
      if (quotation < 0 && interview?.questions.has(node.block)) {
        clusters.link(node.index, interview.asked, because('the one who is asked', node), 0.7);
      }
      continue;
    }
    if (pronoun.number === 'singular') {
      if (speaker >= 0) {
        clusters.link(node.index, clusters.of(speaker), because('speaker of the quotation', nodes[speaker]!), 0.9);
        continue;
      }
      if (quotation < 0 && interview && !interview.questions.has(node.block)) {
        clusters.link(node.index, interview.asked, because('the one who answers', node), 0.7);
        continue;
      }
      join(
        context,
        node,
        alone,
        quotation < 0 ? 'author' : `quotation ${quotation}`,
        quotation < 0 ? 'the author' : 'speaker of the quotation, not named',
      );
      continue;
    }
    const key =
      speaker >= 0
        ? `with ${clusters.of(speaker).id}`
        : quotation < 0
          ? `author ${interview ? interview.questions.has(node.block) : ''}`
          : `quotation ${quotation}`;
    join(context, node, groups, key, 'a group with its speaker');
    if (speaker >= 0) clusters.of(node.index).speaker ??= speaker;
  }
}

function join({ clusters }: Context, node: Node, map: Map<string, Cluster>, key: string, code: string): void {
  const before = map.get(key);
  if (before) clusters.link(node.index, before, because(code, node), 0.8);
  else map.set(key, clusters.of(node.index));
}

interface Interview {
  /** Whoever is asked: all that is "you" in questions and "I" in answers. */
  readonly asked: Cluster;
  /** Indices of the blocks that ask. */
  readonly questions: ReadonlySet<number>;
}

const ASKS =
  /\b(?:interviews?|interviewed|interviewing|spoke\s+(?:with|to)|speaks\s+(?:with|to)|talked\s+(?:with|to)|talks\s+(?:with|to))\s+$/i;

/** An interview printed as questions and answers, paragraph by paragraph, where the one who is asked is named before. */
function interviewOf({ article, nodes, clusters }: Context): Interview | null {
  const questions = new Set<number>();
  for (const [i, { start, end }] of article.blocks.entries()) {
    if (/\?["”’)]*\s*$/.test(article.text.slice(Math.max(start, end - 12), end))) questions.add(i);
  }
  if (questions.size < 2) return null;
  const asked = nodes.find(
    ({ kind, form, start, outer }) =>
      kind === 'person' &&
      form !== 'pronoun' &&
      outer < 0 &&
      ASKS.test(article.text.slice(Math.max(0, start - 24), start)),
  );
  return asked ? { asked: clusters.of(asked.index), questions } : null;
}
