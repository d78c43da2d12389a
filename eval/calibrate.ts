/**
 * npm run calibrate [-- --model FOLDER] [--write]: how well the scores of statements say how often they are right, on PolNeAR
 * dev. Half of the articles (by hash of their ids) give the curve, the other half is measured, and the other way round:
 * expected calibration error over ten bins of equal width. --write puts the curve of all articles into the model's config.json.
 */
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createReader } from '../src/index.ts';
import { calibrated } from '../src/stages/statements/model/calibration.ts';
import { attributionJudge, type GoldAttributions } from './right.ts';
import { hasData, jsonLines, packs } from './task.ts';
import { attribution } from './tasks/attribution.ts';

interface Judged {
  readonly half: 0 | 1;
  readonly likely: number;
  readonly right: boolean;
}

const { values } = parseArgs({ options: { model: { type: 'string' }, write: { type: 'boolean' } } });
const folder = values.model ?? fileURLToPath(new URL('../models/en', import.meta.url));
if (!hasData(attribution)) {
  console.log(`Skipped: the data is not at ${packs}.`);
  process.exit();
}
const judged = await judge(folder);
for (const half of [0, 1] as const) {
  const points = curve(judged.filter(one => one.half !== half));
  const measured = judged.filter(one => one.half === half);
  console.log(`half ${half}: ${measured.length} statements, error ${error(measured, points).toFixed(3)}`);
}
const points = curve(judged);
console.log(`uncalibrated: error ${error(judged, []).toFixed(3)}`);
console.log(JSON.stringify(points));
if (values.write) {
  const file = join(folder, 'config.json');
  const config = { ...JSON.parse(readFileSync(file, 'utf8')), calibration: points };
  writeFileSync(file, `${JSON.stringify(config, null, 1)}\n`);
  console.log(`Written: ${file}`);
}

/** Reads dev with the model as it is without a curve, and judges each statement. */
async function judge(model: string): Promise<Judged[]> {
  const bare = mkdtempSync(join(tmpdir(), 'readout-bare-'));
  try {
    cpSync(model, bare, { recursive: true });
    const config = JSON.parse(readFileSync(join(bare, 'config.json'), 'utf8'));
    writeFileSync(join(bare, 'config.json'), JSON.stringify({ ...config, calibration: undefined }));
    const all: Judged[] = [];
    await using reader = createReader({ model: bare });
    for (const gold of jsonLines(
      `${packs}attribution/dev.jsonl`,
    ) as Generator<unknown> as Generator<GoldAttributions>) {
      const isRight = await attributionJudge(gold);
      const { statements } = await reader.read({ id: gold.id, text: gold.text });
      const half = createHash('sha256').update(gold.id).digest()[0]! % 2 === 0 ? 0 : 1;
      for (const statement of statements) {
        if (statement.origin?.rule === 'encoder')
          all.push({ half, likely: statement.score, right: isRight(statement) });
      }
    }
    return all;
  } finally {
    rmSync(bare, { recursive: true, force: true });
  }
}

/** Points of the curve that rises and fits best (pool adjacent violators), each with at least 60 statements behind it. */
function curve(all: readonly Judged[]): [number, number][] {
  const sorted = all.toSorted((a, b) => a.likely - b.likely);
  const pools: { likely: number; right: number; count: number }[] = [];
  for (let at = 0; at < sorted.length; at += 60) {
    const bin = sorted.slice(at, at + 60);
    pools.push({
      likely: bin.reduce((sum, one) => sum + one.likely, 0),
      right: bin.filter(one => one.right).length,
      count: bin.length,
    });
    for (let last = pools.at(-1)!, before = pools.at(-2); before; last = pools.at(-1)!, before = pools.at(-2)) {
      if (before.right / before.count < last.right / last.count) break;
      pools.splice(-2, 2, {
        likely: before.likely + last.likely,
        right: before.right + last.right,
        count: before.count + last.count,
      });
    }
  }
  const rounded = (share: number): number => Math.round(share * 1000) / 1000;
  return pools.map(({ likely, right, count }) => [rounded(likely / count), rounded(right / count)]);
}

/** Expected calibration error (Guo et al., ICML 2017), ten bins of equal width. */
function error(all: readonly Judged[], points: readonly [number, number][]): number {
  const bins = Map.groupBy(all, one => Math.min(9, Math.floor(10 * calibrated(one.likely, points))));
  let sum = 0;
  for (const bin of bins.values()) {
    const scores = bin.reduce((total, one) => total + calibrated(one.likely, points), 0);
    sum += Math.abs(scores - bin.filter(one => one.right).length);
  }
  return sum / all.length;
}
