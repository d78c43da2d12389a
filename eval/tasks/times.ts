import { timexPrediction } from '../../src/stages/times/eval.ts';
import { interval } from '../bootstrap.ts';
import { jsonLines, packs, percent, type Task } from '../task.ts';
import { predictTexts } from '../texts.ts';

const SCORER = 'timex/score-timex.mjs';
const CORPORA = [
  { name: 'TimeBank', file: 'timex/timebank.jsonl' },
  { name: 'AQUAINT', file: 'timex/aquaint.jsonl' },
];

interface Hits {
  readonly f1: number;
  readonly hits: number;
  readonly pred: number;
  readonly gold: number;
}

/** Time expressions: TimeBank and AQUAINT as cleaned for TempEval-3 (UzZaman et al. 2013). */
export const times: Task = {
  name: 'times',
  title: 'Time expressions (TimeBank and AQUAINT)',
  data: [...CORPORA.map(({ file }) => file), SCORER],
  inputs: CORPORA.map(({ file }) => file),
  async predict(input, out, options) {
    await predictTexts(input, out, timexPrediction, options);
  },
  async score(predictions) {
    // The scorer is called as a function here: the interval needs every document scored by itself.
    const { score }: { score: Score } = await import(packs + SCORER);
    const gold = CORPORA.map(({ file }) => [...jsonLines(packs + file)]);
    const found = predictions.map(file => [...jsonLines(file)]);
    const all = score(gold.flat(), found.flat());
    const byId = Map.groupBy(found.flat(), ({ id }) => id);
    const documents = gold.flat().map(document => {
      const { strict, value } = score([document], byId.get(document.id) ?? []);
      return { strict: strict.hits, value: value.hits, pred: strict.pred, gold: strict.gold };
    });
    const strict = interval(documents, sum => (2 * sum.strict) / (sum.pred + sum.gold));
    const value = interval(documents, sum => (2 * sum.value) / (sum.pred + sum.gold));
    const figures: Record<string, number> = {
      'strict F1': percent(all.strict.f1),
      'strict F1, 95% from': percent(strict.low),
      'strict F1, 95% to': percent(strict.high),
      'value F1': percent(all.value.f1),
      'value F1, 95% from': percent(value.low),
      'value F1, 95% to': percent(value.high),
    };
    for (const [i, { name }] of CORPORA.entries()) {
      const one = score(gold[i]!, found[i]!);
      figures[`${name}, strict F1`] = percent(one.strict.f1);
      figures[`${name}, value F1`] = percent(one.value.f1);
    }
    return figures;
  },
};

type Score = (gold: readonly object[], found: readonly object[]) => Record<'strict' | 'value', Hits>;
