/**
 * npm run bench:stages [-- TEXTS.jsonl] [--rounds 9] [--model rules]: milliseconds that each stage takes for 800 words, warm,
 * in one thread, on the sample articles or on texts of one's own, {"id", "text", "published"?} a line. What the encoder
 * makes is made once for each article and kept: `bench:encoder` times it. "records" is what the pipeline does between
 * stages: spans checked, records sorted and named. On a busy machine the minimum tells most.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { decodingOf } from '../src/encoder/decoding.ts';
import { encoderStage } from '../src/encoder/index.ts';
import { configOf, openEncoder } from '../src/encoder/node/index.ts';
import { type Article, fromHtml, fromText, type Stage } from '../src/index.ts';
import { createPipeline, stagesWith } from '../src/pipeline/index.ts';
import { machine, quantiles } from './quantiles.ts';

const WORDS = 800;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '9' }, model: { type: 'string', default: 'models/en' } },
});
const articles = positionals[0] ? textsOf(positionals[0]) : await samples();
const words = articles.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
const spent = new Map<string, number>();
const pipeline = createPipeline((await stages(values.model)).map(timed), { version: 'bench', model: values.model });

const rows = new Map<string, number[]>();
for (let round = 0; round <= Number(values.rounds); round++) {
  spent.clear();
  const start = performance.now();
  for (const article of articles) await pipeline.read(article);
  const all = performance.now() - start;
  const inStages = [...spent.values()].reduce((sum, ms) => sum + ms, 0);
  // The first round warms up, and encodes.
  if (round === 0) continue;
  for (const [name, ms] of [...spent, ['records', all - inStages], ['all', all]] as const) {
    rows.set(name, [...(rows.get(name) ?? []), (ms / words) * WORDS]);
  }
}
console.log(`${machine}; ${articles.length} articles of ${words} words; ms for ${WORDS} words`);
console.table(Object.fromEntries([...rows].map(([name, timings]) => [name, quantiles(timings)])));

async function stages(model: string): Promise<readonly Stage[]> {
  if (model === 'rules') return stagesWith();
  const folder = fileURLToPath(new URL(`../${model}`, import.meta.url));
  const decoding = decodingOf(await configOf(folder));
  return stagesWith({ trained: { encoder: kept(encoderStage(() => openEncoder({ folder }))), decoding } });
}

/** The stage, run once for each article. */
function kept(stage: Stage): Stage {
  const made = new Map<Article, ReturnType<Stage['run']>>();
  return {
    ...stage,
    run(article, layers, signal) {
      const given = made.get(article) ?? stage.run(article, layers, signal);
      made.set(article, given);
      return given;
    },
  };
}

function timed(stage: Stage): Stage {
  if (stage.name === 'encoder') return stage;
  return {
    ...stage,
    async run(article, layers, signal) {
      const start = performance.now();
      const given = await stage.run(article, layers, signal);
      spent.set(stage.name, (spent.get(stage.name) ?? 0) + performance.now() - start);
      return given;
    },
  };
}

function textsOf(file: string): Article[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map(line => {
    const { id, text, published } = JSON.parse(line);
    return fromText(text, { id, published });
  });
}

function samples(): Promise<Article[]> {
  const folder = fileURLToPath(new URL('../samples/alaska-summit/', import.meta.url));
  const pages = readdirSync(folder).filter(name => name.endsWith('.html'));
  return Promise.all(pages.toSorted().map(name => fromHtml(readFileSync(folder + name))));
}
