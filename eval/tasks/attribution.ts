import { attributionPrediction } from '../../src/stages/statements/eval.ts';
import { packs, percent, runScorer, type Task } from '../task.ts';
import { predictTexts } from '../texts.ts';

interface Prf {
  readonly f1: number;
}

/** Who said what: PolNeAR, by our own measures (whole attributions) and by CofeNet's (spans). */
const measured: Omit<Task, 'name' | 'title'> = {
  data: ['attribution/dev.jsonl', 'attribution/cofe-dev.jsonl', 'attribution/score-attribution.mjs'],
  inputs: ['attribution/dev.jsonl'],
  async predict(input, out, options) {
    await predictTexts(input, out, attributionPrediction, options);
  },
  score([predictions = '']) {
    const whole = runScorer('attribution/score-attribution.mjs', [
      `${packs}attribution/dev.jsonl`,
      predictions,
      '--json',
    ]) as {
      attributions: { attribution: Prf & { p: number; r: number }; attributionExact: Prf };
      recallByKind: Record<'direct' | 'mixed' | 'indirect', { attributionRecall: number }>;
      sourceAccuracy: { value: number };
    };
    const cofe = runScorer('attribution/score-cofe.mjs', [
      `${packs}attribution/cofe-dev.jsonl`,
      predictions,
      '--json',
    ]) as {
      flat: { exact: Record<'source' | 'cue' | 'content', Prf>; begin: Record<'source' | 'cue' | 'content', Prf> };
    };
    const { exact, begin } = cofe.flat;
    const { attribution: found, attributionExact } = whole.attributions;
    return {
      'whole attributions, F1': percent(found.f1),
      'whole attributions, precision': percent(found.p),
      'whole attributions, recall': percent(found.r),
      'whole attributions, exact F1': percent(attributionExact.f1),
      'recall of direct': percent(whole.recallByKind.direct.attributionRecall),
      'recall of mixed': percent(whole.recallByKind.mixed.attributionRecall),
      'recall of indirect': percent(whole.recallByKind.indirect.attributionRecall),
      'source right, given content': percent(whole.sourceAccuracy.value),
      'source, exact F1 (CofeNet)': percent(exact.source.f1),
      'cue, exact F1 (CofeNet)': percent(exact.cue.f1),
      'content, exact F1 (CofeNet)': percent(exact.content.f1),
      'source, begin F1 (CofeNet)': percent(begin.source.f1),
      'cue, begin F1 (CofeNet)': percent(begin.cue.f1),
      'content, begin F1 (CofeNet)': percent(begin.content.f1),
    };
  },
};

export const attribution: Task = {
  ...measured,
  name: 'attribution',
  title: 'Who said what (PolNeAR dev)',
  tolerance: 0.3,
};

/** The same where no model can run. */
export const attributionRules: Task = {
  ...measured,
  name: 'attribution-rules',
  title: 'Who said what, by rules alone (PolNeAR dev)',
  predict: (input, out) => measured.predict(input, out, { model: 'rules' }),
};
