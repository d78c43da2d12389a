import type { Task } from '../task.ts';
import { attribution, attributionRules } from './attribution.ts';
import { coreference } from './coreference.ts';
import { eventSentences } from './event-sentences.ts';
import { eventStatus } from './event-status.ts';
import { events } from './events.ts';
import { html } from './html.ts';
import { mentions } from './mentions.ts';
import { positions } from './positions.ts';
import { speakers } from './speakers.ts';
import { statementFields } from './statement-fields.ts';
import { times } from './times.ts';

/** All tasks. A stage that is scored adds its own here. */
export const tasks: readonly Task[] = [
  attribution,
  attributionRules,
  coreference,
  eventSentences,
  eventStatus,
  events,
  html,
  mentions,
  positions,
  speakers,
  statementFields,
  times,
];

/** The task of that name; throws an error that lists the names there are. */
export function taskNamed(name: string | undefined): Task {
  const task = tasks.find(task => task.name === name);
  if (!task) {
    const names = tasks.map(task => task.name).join(', ');
    throw new Error(`Expected a task as the first word (${names}), found ${JSON.stringify(name ?? '')}.`);
  }
  return task;
}
