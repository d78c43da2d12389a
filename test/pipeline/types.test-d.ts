/**
 * What the compiler refuses in a stage. Nothing here runs: `npm run check` fails when one of these begins to compile.
 */
import { stage } from '../../src/model/stage.ts';

stage({
  name: 'reads what it needs',
  needs: ['sentences', 'tokens'],
  gives: ['statements'],
  run(_article, layers) {
    void layers.sentences;
    // @ts-expect-error: "times" is not among the needs
    void layers.times;
    return { statements: [] };
  },
});

stage({
  name: 'leaves out what it promised',
  needs: ['tokens'],
  gives: ['times', 'amounts'],
  // @ts-expect-error: "amounts" is missing
  run: () => ({ times: [] }),
});

stage({
  name: 'leaves it out later',
  needs: ['tokens'],
  gives: ['times', 'amounts'],
  // @ts-expect-error: "amounts" is missing
  run: async () => ({ times: [] }),
});

stage({
  name: 'gives something else',
  needs: [],
  gives: ['times'],
  // @ts-expect-error: an amount is no time
  run: () => ({ times: [{ id: 'a', value: 3, unit: 'km' }] }),
});

stage({
  name: 'names a layer that does not exist',
  // @ts-expect-error: no such layer
  needs: ['weather'],
  gives: ['times'],
  run: () => ({ times: [] }),
});

stage({
  name: 'writes into what it reads',
  needs: ['sentences'],
  gives: ['notes'],
  run(_article, { sentences }) {
    // @ts-expect-error: layers are readonly
    sentences.push({ start: 0, end: 1, block: 0 });
    return { notes: [] };
  },
});

stage({
  name: 'describes what it does not give',
  needs: [],
  gives: ['times'],
  run: () => ({ times: [] }),
  // @ts-expect-error: "events" is not among what it gives
  describe: { events: () => '' },
});
