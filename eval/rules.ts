/**
 * npm run eval:rules: how often each statement rule is right on PolNeAR's training articles from the 301st on, which the
 * rules were not made on. The `score` of a rule is this share.
 */
import { createReader } from '../src/index.ts';
import { attributionJudge, type GoldAttributions } from './right.ts';
import { hasData, jsonLines, packs, percent } from './task.ts';
import { attribution } from './tasks/attribution.ts';

const HELD_APART = 300;

if (!hasData(attribution)) {
  console.log(`Skipped: the data is not at ${packs}.`);
  process.exit();
}

const counts = new Map<string, { right: number; all: number }>();
await using reader = createReader({ model: 'rules' });
const articles = [...jsonLines(`${packs}attribution/train.jsonl`)].slice(HELD_APART) as unknown as GoldAttributions[];
for (const gold of articles) {
  const isRight = await attributionJudge(gold);
  const { statements } = await reader.read({ id: gold.id, text: gold.text });
  for (const statement of statements) {
    const count = counts.get(statement.origin!.rule) ?? { right: 0, all: 0 };
    counts.set(statement.origin!.rule, { right: count.right + Number(isRight(statement)), all: count.all + 1 });
  }
}
for (const [rule, { right, all }] of [...counts].toSorted()) {
  console.log(
    `${rule.padEnd(14)} ${percent(right / all)
      .toFixed(1)
      .padStart(6)} %   ${right} of ${all}`,
  );
}
