import { createWriteStream, readdirSync, readFileSync } from 'node:fs';
import { finished } from 'node:stream/promises';
import { gunzipSync } from 'node:zlib';
import { bodyText } from '../../src/article/body.ts';
import { fromHtml } from '../../src/article/html/index.ts';
import { packs, percent, runScorer, type Task } from '../task.ts';

const PAGE = '.html.gz';

/** Article text from pages: the article extraction benchmark. A page that cannot be read counts as empty. */
export const html: Task = {
  name: 'html',
  title: 'Article text from HTML (article extraction benchmark, half of it)',
  data: ['html/html-dev/ground-truth.json', 'html/score-html.mjs'],
  inputs: ['html/html-dev/pages'],
  async predict(input, out) {
    const stream = createWriteStream(out);
    for (const name of readdirSync(input).toSorted()) {
      if (!name.endsWith(PAGE)) continue;
      const page = gunzipSync(readFileSync(`${input}/${name}`));
      stream.write(`${JSON.stringify({ id: name.slice(0, -PAGE.length), text: bodyOf(page) })}\n`);
    }
    await finished(stream.end());
  },
  score([predictions = '']) {
    const found = runScorer('html/score-html.mjs', [
      `${packs}html/html-dev/ground-truth.json`,
      predictions,
      '--json',
    ]) as {
      f1: number;
      precision: number;
      recall: number;
      std: { f1: number };
      emptyPredictions: number;
    };
    return {
      'shingle F1': percent(found.f1),
      'shingle F1, ± (bootstrap)': percent(found.std.f1),
      precision: percent(found.precision),
      recall: percent(found.recall),
      'empty predictions (pages)': found.emptyPredictions,
    };
  },
};

function bodyOf(page: Uint8Array): string {
  try {
    return bodyText(fromHtml(page));
  } catch {
    return '';
  }
}
