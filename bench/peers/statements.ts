/**
 * npm run bench:peers:statements [-- --articles N] [--model FOLDER|rules] [--only NAME,NAME]: Readout's statements beside
 * those of textacy over spaCy and of CoreNLP's quote annotator, on articles of PolNeAR dev: F1 by the scorers of the packs,
 * words a second, memory. Each has a process of its own, one after the other. Installs the peers into .scratch/peers on the
 * first run; one that cannot be had is reported as such.
 */
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    peer: { type: 'string' },
    measured: { type: 'string' },
    only: { type: 'string' },
    articles: { type: 'string' },
    model: { type: 'string' },
  },
});
if (values.peer) {
  const { measure } = await import('./measure.ts');
  const { readout } = await import('./statements/readout.ts');
  await measure(() => readout(values.model), JSON.parse(values.measured!));
} else {
  const { hasData } = await import('../../eval/task.ts');
  const { attribution } = await import('../../eval/tasks/attribution.ts');
  if (hasData(attribution)) {
    const { compare } = await import('./compare.ts');
    const { statementsComparison } = await import('./statements/comparison.ts');
    await compare(await statementsComparison(values), values.only?.split(','));
  } else {
    console.log('The texts and their scorers are not on this machine: nothing to compare.');
  }
}
