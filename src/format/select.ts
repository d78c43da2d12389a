import type { Readout, Statement } from '../model/records.ts';
import { wordsOf } from './words.ts';

/** Which statements to show. */
export interface Selection {
  /** Part of the source's words or of the speaker's name, in any case. */
  readonly speaker?: string | undefined;
  readonly forms?: readonly Statement['form'][] | undefined;
}

/** True when the selection leaves anything out. */
export function selects(selection: Selection): boolean {
  return selection.speaker !== undefined || selection.forms !== undefined;
}

/**
 * The readout with the chosen statements only. They keep the ids of the full readout, so `via` and `heldBy` may name
 * statements that are not there.
 */
export function select(readout: Readout, selection: Selection): Readout {
  if (!selects(selection)) return readout;
  const { speaker, forms } = selection;
  const wanted = speaker === undefined ? '' : fold(speaker);
  const names = new Map(readout.entities.map(entity => [entity.id, fold(entity.name)]));
  const statements = readout.statements.filter(statement => {
    if (forms && !forms.includes(statement.form)) return false;
    const name = 'entity' in statement.speaker ? names.get(statement.speaker.entity) : undefined;
    return fold(wordsOf(statement.source)).includes(wanted) || (name?.includes(wanted) ?? false);
  });
  return { ...readout, statements };
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}
