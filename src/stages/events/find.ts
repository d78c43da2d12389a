import { contextOf } from './contexts.ts';
import type { FoundEvent } from './found.ts';
import { isTrigger } from './lexicon/index.ts';
import { nounEvent } from './nouns.ts';
import type { Setting } from './roles.ts';
import { verbEvent } from './verbs.ts';

/** No sentence of prose tells more: what does is a list or a table. */
const MOST = 12;

/** The events of one sentence, verbs before the nouns that they take, none twice at one word. */
export function findEvents(text: string, setting: Setting): FoundEvent[] {
  const { words } = setting.scene;
  // Most sentences hold no word of the lexicon: what surrounds them is not looked at.
  if (!words.some(({ lower }) => isTrigger(lower))) return [];
  const context = contextOf(text, setting.scene);
  const found: FoundEvent[] = [];
  const taken = new Set<number>();
  const free = (at: number): boolean =>
    !taken.has(at) && !context.idioms.some(({ start, end }) => start <= words[at]!.start && words[at]!.start < end);
  for (let at = 0; at < words.length && found.length < MOST; at++) {
    if (!free(at)) continue;
    const event = verbEvent(setting, context, at);
    if (event) keep(event);
  }
  for (let at = 0; at < words.length && found.length < MOST; at++) {
    if (!free(at) || words[at]!.kind !== 'word') continue;
    const event = nounEvent(setting, context, at);
    if (event?.trigger.every(([from, to]) => range(from, to).every(i => !taken.has(i)))) keep(event);
  }
  return found.toSorted((a, b) => a.trigger[0]![0] - b.trigger[0]![0]);

  function keep(event: FoundEvent): void {
    found.push(event);
    for (const [from, to] of event.trigger) for (const i of range(from, to)) taken.add(i);
    for (const i of event.taken) taken.add(i);
  }
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);
