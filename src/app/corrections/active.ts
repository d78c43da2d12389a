import { ReadoutError } from '../../model/errors.ts';
import type { Correction } from '../../model/records.ts';

/**
 * The corrections that hold, in their order: neither undone nor themselves an undoing. What undoes an undoing brings the
 * first back. Throws `bad-record` for two of one id, `not-found` for an undoing of nothing, and `bad-record` for
 * corrections that undo each other in a circle, naming it.
 */
export function activeCorrections(corrections: readonly Correction[]): Correction[] {
  const byId = new Map<string, Correction>();
  for (const correction of corrections) {
    if (byId.has(correction.id)) {
      throw new ReadoutError('bad-record', `Two corrections have the id "${correction.id}"; expected one.`);
    }
    byId.set(correction.id, correction);
  }
  const undoings = new Map<string, string[]>();
  for (const correction of corrections) {
    if (correction.kind !== 'undo') continue;
    const { id, undoes } = correction;
    if (!byId.has(undoes)) {
      throw new ReadoutError(
        'not-found',
        `Correction "${id}" undoes "${undoes}", and there is no such correction. Keep them in one file.`,
      );
    }
    undoings.set(undoes, [...(undoings.get(undoes) ?? []), id]);
  }
  checkCircles(byId);
  const holds = new Map<string, boolean>();
  // What comes later undoes what came before, or is undone by what comes later still: both are settled from the outside in.
  for (const { id } of corrections) settle(id, undoings, holds);
  return corrections.filter(({ id, kind }) => kind !== 'undo' && holds.get(id));
}

/** A correction holds when nothing that holds undoes it. Without recursion: a chain may be as long as the file. */
function settle(first: string, undoings: ReadonlyMap<string, readonly string[]>, holds: Map<string, boolean>): void {
  const waiting = [first];
  while (waiting.length > 0) {
    const id = waiting.at(-1)!;
    const open = (undoings.get(id) ?? []).filter(other => !holds.has(other));
    if (open.length > 0) waiting.push(...open);
    else {
      holds.set(id, !(undoings.get(id) ?? []).some(other => holds.get(other)));
      waiting.pop();
    }
  }
}

function checkCircles(byId: ReadonlyMap<string, Correction>): void {
  const checked = new Set<string>();
  for (const first of byId.keys()) {
    const path: string[] = [];
    const onPath = new Set<string>();
    for (let id: string | undefined = first; id !== undefined && !checked.has(id); ) {
      if (onPath.has(id)) {
        const circle = [...path.slice(path.indexOf(id)), id].join(' → ');
        throw new ReadoutError('bad-record', `These corrections undo each other in a circle: ${circle}. Take one out.`);
      }
      path.push(id);
      onPath.add(id);
      const correction: Correction | undefined = byId.get(id);
      id = correction?.kind === 'undo' ? correction.undoes : undefined;
    }
    for (const id of path) checked.add(id);
  }
}
