import { stage } from '../../model/stage.ts';

/** Who said what. */
export const statements = stage({
  name: 'statements',
  needs: ['sentences', 'tokens'],
  gives: ['statements'],
  run() {
    return { statements: [] };
  },
});
