/**
 * npm run bench:peers:times: Readout's times beside those of chrono-node, SUTime and HeidelTime, on the texts of TimeBank
 * and AQUAINT: F1 by the scorer of the packs, words a second, memory. Each has a process of its own, one after the other.
 * Installs the peers into .scratch/peers on the first run; one that cannot be had is reported as such.
 */
import { parseArgs } from 'node:util';
import type { Peer } from './figures.ts';

/** Peers on Node are loaded in their own process only: the others' code is no part of their start-up and memory. */
const ON_NODE: Readonly<Record<string, () => Promise<Peer>>> = {
  Readout: async () => (await import('./times/readout.ts')).readout(),
  'chrono-node': async () => (await import('./times/chrono.ts')).chrono(),
};

const { values } = parseArgs({
  options: {
    peer: { type: 'string' },
    measured: { type: 'string' },
    only: { type: 'string' },
  },
});
if (values.peer) {
  const { measure } = await import('./measure.ts');
  await measure(ON_NODE[values.peer]!, JSON.parse(values.measured!));
} else {
  const { hasData } = await import('../../eval/task.ts');
  const { times } = await import('../../eval/tasks/times.ts');
  if (hasData(times)) {
    const { compare } = await import('./compare.ts');
    const { timesComparison } = await import('./times/comparison.ts');
    await compare(timesComparison(), values.only?.split(','));
  } else {
    console.log('The texts and their scorer are not on this machine: nothing to compare.');
  }
}
