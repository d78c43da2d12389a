import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EventSentence } from '../../scripts/write-event-sentences.ts';
import { type Figures, jsonLines, packs, percent, type Task } from '../task.ts';
import { predictTexts } from '../texts.ts';
import { type EventLabels, eventLabelsOf, pairedEvents } from './event-status.ts';

/** Our own sentences, as a path from the packs. */
const SENTENCES = relative(packs, fileURLToPath(new URL('../../training/data/event-sentences.jsonl', import.meta.url)));

/**
 * Type and status on our own labelled sentences, an article each. The families held out were never looked at after they
 * were written; the others are what rules are mended on, and stand beside them for comparison.
 */
export const eventSentences: Task = {
  name: 'event-sentences',
  title: 'Events with status (own sentences, families held out)',
  data: [SENTENCES],
  inputs: [SENTENCES],
  tolerance: 2,
  predict: (input, out, options) => predictTexts(input, out, eventLabelsOf, options),
  score([predictions = '']) {
    const found = new Map(
      ([...jsonLines(predictions)] as unknown as EventLabels[]).map(({ article, events }) => [article, events]),
    );
    const gold = [...jsonLines(packs + SENTENCES)] as unknown as EventSentence[];
    const figures = (name: string, heldOut: boolean): Figures => {
      const sentences = gold.filter(one => one.heldOut === heldOut);
      const events = (list: readonly EventSentence[]): number =>
        list.reduce((sum, { id }) => sum + found.get(id)!.length, 0);
      const pairs = sentences.flatMap(one =>
        pairedEvents(
          one.events.map(event => ({ ...event, trigger: [event.trigger] })),
          found.get(one.id)!,
        ),
      );
      const quiet = sentences.filter(one => one.events.length === 0);
      return {
        [`${name}: events found`]: percent(pairs.length / sentences.flatMap(({ events }) => events).length),
        [`${name}: events found, of ours`]: percent(pairs.length / events(sentences)),
        [`${name}: type, on found`]: percent(pairs.filter(([a, b]) => a.type === b.type).length / pairs.length),
        [`${name}: status, on found`]: percent(pairs.filter(([a, b]) => a.status === b.status).length / pairs.length),
        [`${name}: sentences without event`]: quiet.length,
        [`${name}: events found in those`]: events(quiet),
      };
    };
    return { ...figures('held out', true), ...figures('seen', false) };
  },
};
