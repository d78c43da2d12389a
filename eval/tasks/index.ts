import type { Task } from '../task.ts';
import { attribution } from './attribution.ts';
import { html } from './html.ts';
import { times } from './times.ts';

/** All tasks. A stage that is scored adds its own here. */
export const tasks: readonly Task[] = [attribution, html, times];

/** The task of that name; throws an error that lists the names there are. */
export function taskNamed(name: string | undefined): Task {
  const task = tasks.find(task => task.name === name);
  if (!task) {
    const names = tasks.map(task => task.name).join(', ');
    throw new Error(`Expected a task as the first word (${names}), found ${JSON.stringify(name ?? '')}.`);
  }
  return task;
}
