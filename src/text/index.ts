import { stage } from '../model/stage.ts';
import { splitSentences } from './sentences.ts';
import { tokenize } from './tokens.ts';

/** The first stage of every pipeline: sentences and tokens of all blocks. */
export const text = stage({
  name: 'text',
  needs: [],
  gives: ['sentences', 'tokens'],
  run(article) {
    return {
      sentences: splitSentences(article.text, article.blocks),
      tokens: article.blocks.flatMap(block => tokenize(article.text.slice(block.start, block.end), block.start)),
    };
  },
});
