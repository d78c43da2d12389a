import { ReadoutError } from '../model/errors.ts';
import type { LayerName } from '../model/layers.ts';
import type { Stage } from '../model/stage.ts';

/**
 * Puts stages into an order in which every layer is made before it is read; the given order decides ties. Throws
 * `bad-stage` when two stages give one layer, `no-provider` when nobody gives a layer that is needed, `stage-cycle` when
 * stages wait for each other.
 */
export function orderStages(stages: readonly Stage[]): Stage[] {
  const provider = new Map<LayerName, Stage>();
  for (const stage of stages) {
    for (const layer of stage.gives) {
      const other = provider.get(layer);
      // Any stage may leave notes; nobody reads them before the end.
      if (other && layer !== 'notes') {
        throw new ReadoutError(
          'bad-stage',
          `Both "${other.name}" and "${stage.name}" give the layer "${layer}"; expected one.`,
        );
      }
      provider.set(layer, stage);
    }
  }
  for (const stage of stages) {
    for (const layer of stage.needs) {
      if (!provider.has(layer)) {
        const given = [...provider.keys()].sort().join(', ') || 'none';
        throw new ReadoutError(
          'no-provider',
          `Stage "${stage.name}" needs the layer "${layer}", which no stage of this pipeline gives (given: ${given}). Add the stage that gives it.`,
        );
      }
    }
  }
  const ordered: Stage[] = [];
  const ready = new Set<LayerName>();
  const waiting = [...stages];
  while (waiting.length > 0) {
    const next = waiting.findIndex(stage => stage.needs.every(layer => ready.has(layer)));
    if (next < 0) {
      const names = waiting.map(stage => `"${stage.name}"`).join(', ');
      throw new ReadoutError('stage-cycle', `Stages wait for each other's layers: ${names}. Break the cycle.`);
    }
    const [stage] = waiting.splice(next, 1);
    ordered.push(stage!);
    for (const layer of stage!.gives) ready.add(layer);
  }
  return ordered;
}
