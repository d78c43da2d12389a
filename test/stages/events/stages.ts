import { amounts } from '../../../src/stages/amounts/index.ts';
import { events } from '../../../src/stages/events/index.ts';
import { mentions } from '../../../src/stages/mentions/index.ts';
import { statements } from '../../../src/stages/statements/index.ts';
import { timeSpans, times } from '../../../src/stages/times/index.ts';
import { text } from '../../../src/text/index.ts';

/** What events are found with, by rules alone. */
export const stagesForEvents = [text, timeSpans, statements, times, amounts, mentions, events];
