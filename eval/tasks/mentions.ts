import { entityPrediction } from '../../src/stages/mentions/eval.ts';
import { gumData, gumInputs, scoreGum } from '../gum.ts';
import { jsonLines, percent, type Task } from '../task.ts';
import { predictTexts } from '../texts.ts';

const KINDS = ['person', 'place', 'organization', 'event', 'other'];

/** Named mentions with kinds: GUM (Zeldes 2017), news and interviews. */
export const mentions: Task = {
  name: 'mentions',
  title: 'Named mentions (GUM, news and interviews)',
  data: gumData,
  inputs: gumInputs,
  // Half a point is one of the works. A model's last digits differ from processor to processor, and near ties with them.
  tolerance: 0.5,
  async predict(input, out, options) {
    await predictTexts(input, out, entityPrediction, options);
  },
  async score(predictions) {
    const { ner, coref } = await scoreGum(predictions.flatMap(file => [...jsonLines(file)]));
    const figures: Record<string, number> = {
      'named mentions, core F1': percent(ner.core!.f1),
      'named mentions, core precision': percent(ner.core!.p),
      'named mentions, core recall': percent(ner.core!.r),
      'named mentions, strict F1': percent(ner.strict!.f1),
      'named mentions without kinds, strict F1': percent(ner.untyped!.f1),
    };
    for (const kind of KINDS) figures[`${kind}, core F1`] = percent(ner[`core.${kind}`]!.f1);
    figures['all spans that corefer, F1'] = percent(coref.multi.mentions.f1);
    return figures;
  },
};
