import { entityPrediction } from '../../src/stages/mentions/eval.ts';
import { readWithGoldMentions } from '../gold-mentions.ts';
import { gumData, gumDocuments, gumInputs, scoreGum } from '../gum.ts';
import { jsonLines, percent, type Task } from '../task.ts';
import { predictTexts } from '../texts.ts';

/** Coreference inside an article: GUM (Zeldes 2017), news and interviews; entities mentioned more than once. */
export const coreference: Task = {
  name: 'coreference',
  title: 'Coreference (GUM, news and interviews)',
  data: gumData,
  inputs: gumInputs,
  // Names are a model's: its last digits differ from processor to processor, and near ties with them.
  tolerance: 0.2,
  async predict(input, out, options) {
    await predictTexts(input, out, entityPrediction, options);
  },
  async score(predictions) {
    const found = (await scoreGum(predictions.flatMap(file => [...jsonLines(file)]))).coref;
    const gold = (await scoreGum((await readWithGoldMentions(gumDocuments())).map(entityPrediction))).coref;
    return {
      'coreference, CoNLL F1': percent(found.multi.conll),
      'coreference of persons, CoNLL F1': percent(found['person.multi'].conll),
      'on gold mentions, CoNLL F1': percent(gold.multi.conll),
      'on gold mentions, persons, CoNLL F1': percent(gold['person.multi'].conll),
    };
  },
};
