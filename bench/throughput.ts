/**
 * npm run bench:throughput: words and articles a second, all stages, on the sample articles read over and over, in
 * this thread and in one and two workers, in turns in one run.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createReader, fromHtml, type Source } from '../src/index.ts';
import { machine, quantiles } from './quantiles.ts';

/** Rounds that count, after those in which V8 compiles what is hot, in each worker for itself. */
const ROUNDS = 5;
const WARM_ROUNDS = 3;
const COPIES = 3;
const folder = fileURLToPath(new URL('../samples/alaska-summit/', import.meta.url));
const pages = readdirSync(folder)
  .filter(name => name.endsWith('.html'))
  .toSorted()
  .map(name => readFileSync(folder + name));
const articles = await Promise.all(pages.map(html => fromHtml(html)));
const words = articles.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);

const kinds: Record<string, Source[]> = {
  'plain text': articles.map(({ text, published }) => ({ text, published })),
  'HTML pages': pages.map(html => ({ html })),
};
const result: Record<string, unknown> = { machine, articles: articles.length * COPIES, words: words * COPIES };
for (const [kind, sources] of Object.entries(kinds)) {
  const many = Array.from({ length: COPIES }, () => sources).flat();
  const share = many.length / articles.length;
  for (const workers of [0, 1, 2]) {
    await using reader = createReader({ workers });
    const rates: number[] = [];
    for (let round = 0; round < WARM_ROUNDS + ROUNDS; round++) {
      const start = performance.now();
      let read = 0;
      for await (const readout of reader.readMany(many)) if (!('error' in readout)) read++;
      if (read !== many.length) throw new Error(`Only ${read} of ${many.length} could be read.`);
      if (round >= WARM_ROUNDS) rates.push((words * share) / ((performance.now() - start) / 1000));
    }
    result[`${kind}, ${workers === 0 ? 'this thread' : `${workers} worker${workers > 1 ? 's' : ''}`}, words a second`] =
      quantiles(rates);
  }
}
console.log(JSON.stringify(result, null, 2));
