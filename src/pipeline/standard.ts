import type { Stage } from '../model/stage.ts';
import { statements } from '../stages/statements/index.ts';
import { timeSpans, times } from '../stages/times/index.ts';
import { text } from '../text/index.ts';

/** The stages that Readout reads with. To add one, write its folder under `src/stages/` and name it here. */
export const standardStages: readonly Stage[] = [text, timeSpans, statements, times];
