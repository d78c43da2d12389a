import type { Explanation } from '../app/explain.ts';
import { oneLine } from '../format/words.ts';
import { wrap } from '../format/wrap.ts';

const WIDTH = 100;

/** An explanation for people: what made the record, its words by the part they play, the sentences around them. */
export function explanationText({ id, layer, origin, score, words, sentences, references }: Explanation): string {
  const made = origin
    ? `made by the rule "${origin.rule}" of the stage "${origin.stage}"`
    : 'made by a rule that was not written down';
  const lines = [`${id} (${layer}), ${made}${score === null ? '' : `, score ${score.toFixed(2)}`}`, ''];
  const margin = Math.max(0, ...words.map(({ role }) => role.length), ...references.map(({ role }) => role.length)) + 2;
  for (const { role, start, end, quote } of words) {
    const [first, ...more] = wrap([{ text: `“${oneLine(quote)}”` }, { text: `[${start}, ${end})` }], WIDTH - margin);
    lines.push(role.padEnd(margin) + first, ...more.map(line => ' '.repeat(margin) + line));
  }
  for (const { role, id: other, says } of references) {
    lines.push(`${role.padEnd(margin)}${other}${says && ` “${oneLine(says)}”`}`);
  }
  for (const { block, quote } of sentences) {
    lines.push('', `in this sentence (${block}):`, ...wrap([{ text: quote }], WIDTH - 2).map(line => `│ ${line}`));
  }
  return `${lines.join('\n')}\n`;
}
