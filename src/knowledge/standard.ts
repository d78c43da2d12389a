import { type Knowledge, openKnowledge } from './knowledge.ts';
import { packed } from './packed.ts';

let opened: Knowledge | undefined;

/** The knowledge that ships with Readout, opened when first asked for. */
export function standardKnowledge(): Knowledge {
  opened ??= openKnowledge(packed);
  return opened;
}
