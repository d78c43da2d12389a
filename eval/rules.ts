/**
 * npm run eval:rules: how often each statement rule is right on PolNeAR's training articles from the 301st on, which the
 * rules were not made on. The `score` of a rule is this share. Right as `score-attribution.mjs` counts it: a gold
 * attribution shares a cue token and half of the content and of the source.
 */
import { createReader } from '../src/index.ts';
import type { Span } from '../src/model/span.ts';
import { hasData, jsonLines, packs, percent } from './task.ts';
import { attribution } from './tasks/attribution.ts';

const HELD_APART = 300;

if (!hasData(attribution)) {
  console.log(`Skipped: the data is not at ${packs}.`);
  process.exit();
}

interface Token extends Span {
  readonly word: boolean;
}
interface Gold {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly Record<'source' | 'cue' | 'content', readonly [number, number][]>[];
}

const { tokenize }: { tokenize: (text: string) => Token[] } = await import(`${packs}attribution/score-attribution.mjs`);
const counts = new Map<string, { right: number; all: number }>();
await using reader = createReader();
const articles = [...jsonLines(`${packs}attribution/train.jsonl`)].slice(HELD_APART) as unknown as Gold[];
for (const { id, text, attributions } of articles) {
  const tokens = tokenize(text);
  const setOf = (spans: readonly Span[], all = false): Set<number> =>
    new Set(
      tokens
        .filter(token => (all || token.word) && spans.some(span => token.start < span.end && span.start < token.end))
        .map(({ start }) => start),
    );
  const spans = (list: readonly [number, number][]): Span[] => list.map(([start, end]) => ({ start, end }));
  const gold = attributions.map(({ source, cue, content }) => ({
    source: setOf(spans(source)),
    cue: setOf(spans(cue), true),
    content: setOf(spans(content)),
  }));
  const { statements } = await reader.read({ id, text });
  for (const statement of statements) {
    const source = setOf(statement.source);
    const cue = setOf(statement.cue, true);
    const content = setOf(statement.content);
    const right = gold.some(
      one =>
        sharedBy(one.cue, cue) > 0 &&
        jaccard(one.content, content) >= 0.5 &&
        (one.source.size === 0 || jaccard(one.source, source) >= 0.5),
    );
    const count = counts.get(statement.origin!.rule) ?? { right: 0, all: 0 };
    counts.set(statement.origin!.rule, { right: count.right + Number(right), all: count.all + 1 });
  }
}
for (const [rule, { right, all }] of [...counts].toSorted()) {
  console.log(
    `${rule.padEnd(14)} ${percent(right / all)
      .toFixed(1)
      .padStart(6)} %   ${right} of ${all}`,
  );
}

function sharedBy(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  return [...a].filter(one => b.has(one)).length;
}

function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const shared = sharedBy(a, b);
  return shared / (a.size + b.size - shared || 1);
}
