/**
 * npm run bench:times [-- FILE.jsonl]: megabytes of text a second on one core, for finding times and for resolving them,
 * sentences and tokens made before. Reads the sample articles, or the texts of a JSONL file.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fromHtml, fromText } from '../src/index.ts';
import type { Layers } from '../src/model/layers.ts';
import type { Article } from '../src/model/records.ts';
import { timeSpans, times } from '../src/stages/times/index.ts';
import { text } from '../src/text/index.ts';
import { machine, quantiles } from './quantiles.ts';

const ROUNDS = 15;
/** Enough text that a round takes some tenths of a second. */
const BYTES = 1_000_000;

const articles = await articlesOf(process.argv[2]);
const size = articles.reduce((sum, article) => sum + Buffer.byteLength(article.text), 0);
const copies = Math.max(1, Math.ceil(BYTES / size));
const many = Array.from({ length: copies }, () => articles).flat();
const before = many.map(article => text.run(article, {} as Layers) as Layers);

const rates: Record<'finding' | 'resolving' | 'both', number[]> = { finding: [], resolving: [], both: [] };
let expressions = 0;
for (let round = 0; round < ROUNDS + 3; round++) {
  const start = performance.now();
  const found = many.map((article, i) => timeSpans.run(article, before[i]!) as Layers);
  const middle = performance.now();
  expressions = 0;
  for (const [i, article] of many.entries()) {
    const given = times.run(article, { ...before[i]!, ...found[i]!, statements: [] }) as Layers;
    expressions += given.times.length;
  }
  const end = performance.now();
  // The first rounds warm up.
  if (round < 3) continue;
  const megabytes = (size * copies) / 1e6;
  rates.finding.push(megabytes / ((middle - start) / 1000));
  rates.resolving.push(megabytes / ((end - middle) / 1000));
  rates.both.push(megabytes / ((end - start) / 1000));
}
console.log(
  JSON.stringify(
    {
      machine,
      articles: many.length,
      bytes: size * copies,
      expressions,
      'finding, MB/s': quantiles(rates.finding),
      'resolving, MB/s': quantiles(rates.resolving),
      'both, MB/s': quantiles(rates.both),
    },
    null,
    2,
  ),
);

async function articlesOf(file: string | undefined): Promise<Article[]> {
  if (file !== undefined) {
    const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
    return lines.map(line => {
      const { id, text, published, dct } = JSON.parse(line);
      return fromText(text, { id, published: published ?? dct });
    });
  }
  const folder = fileURLToPath(new URL('../samples/alaska-summit/', import.meta.url));
  const pages = readdirSync(folder).filter(name => name.endsWith('.html'));
  return Promise.all(pages.toSorted().map(name => fromHtml(readFileSync(folder + name))));
}
