import { Context } from './contexts.ts';
import type { FoundEvent } from './found.ts';
import { isTrigger } from './lexicon/index.ts';
import type { SeenTrigger } from './model.ts';
import { nounEvent, seenNoun } from './nouns.ts';
import type { Setting } from './roles.ts';
import { seenVerb, verbEvent } from './verbs.ts';

/** No sentence of prose tells more: what does is a list or a table. */
const MOST = 12;
/** From here on the model's word for a trigger that no rule takes is taken. */
const SURE = 0.75;
/** From here on its word for a status counts where no words of the sentence decide one. */
const SURE_OF_STATUS = 0.45;

/**
 * The events of one sentence, verbs before the nouns that they take, none twice at one word. `seen`: what the model sees
 * in it, if there is one; it adds triggers that no rule takes, and tells the status where no words do.
 */
export function findEvents(text: string, setting: Setting, seen: readonly SeenTrigger[] = []): FoundEvent[] {
  const { words } = setting.scene;
  // Most sentences hold no word of the lexicon: what surrounds them is not looked at.
  if (!seen.some(({ score }) => score >= SURE) && !words.some(({ lower }) => isTrigger(lower))) return [];
  const context = new Context(text, setting.scene);
  const found: FoundEvent[] = [];
  const taken = new Set<number>();
  const isIdiom = (at: number): boolean => context.isIdiom(words[at]!.start);
  const free = (at: number): boolean => !taken.has(at) && !isIdiom(at);
  for (let at = 0; at < words.length && found.length < MOST; at++) {
    if (taken.has(at)) continue;
    const event = verbEvent(setting, context, at);
    if (event && !isIdiom(at)) keep(event);
  }
  for (let at = 0; at < words.length && found.length < MOST; at++) {
    if (taken.has(at) || words[at]!.kind !== 'word') continue;
    const event = nounEvent(setting, context, at);
    if (event && !isIdiom(at) && event.trigger.every(([from, to]) => range(from, to).every(i => !taken.has(i))))
      keep(event);
  }
  for (const trigger of seen) {
    if (trigger.score < SURE || context.sport || found.length >= MOST) continue;
    if (context.business && !IN_BUSINESS.has(trigger.type)) continue;
    const [first, to] = wordsOf(trigger);
    let from = first;
    while (from < to && LEADING.has(words[from]!.lower)) from++;
    if (from === to || !range(from, to).every(free)) continue;
    const event = seenVerb(setting, from, to, trigger.type) ?? seenNoun(setting, from, to, trigger.type);
    if (hasActor(setting, event)) keep(event);
  }
  return found.map(withSeenStatus).toSorted((a, b) => a.trigger[0]![0] - b.trigger[0]![0]);

  function keep(event: FoundEvent): void {
    found.push(event);
    for (const [from, to] of event.trigger) for (const i of range(from, to)) taken.add(i);
    for (const i of event.taken) taken.add(i);
  }

  function wordsOf({ start, end }: SeenTrigger): [from: number, to: number] {
    const from = words.findIndex(word => word.end > start);
    const to = words.findIndex(word => word.start >= end);
    return [from, to < 0 ? words.length : to];
  }

  function withSeenStatus(event: FoundEvent): FoundEvent {
    if (event.decided.words.length > 0 || event.decided.byTense) return event;
    const [from, to] = event.trigger[0]!;
    const trigger = seen.find(({ start, end }) => start < words[to - 1]!.end && words[from]!.start < end);
    if (!trigger || trigger.statusScore < SURE_OF_STATUS) return event;
    return { ...event, decided: { ...event.decided, status: trigger.status } };
  }
}

/** What companies do, too, and not only in a manner of speaking: a takeover coerces nobody. */
const IN_BUSINESS = new Set<SeenTrigger['type']>([
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'SANCTION',
]);

/** What can stand before a trigger and is none: the model's pieces begin a word early at times. */
const LEADING = new Set(
  'a an the of to in on for by with at from and or its his her their this that these those'.split(' '),
);

/** The model alone is not enough: biographies and guides are full of what people did to each other. Somebody who acts has to be named. */
const hasActor = ({ actors, scene }: Setting, { source, target }: FoundEvent): boolean =>
  [...source, ...target].some(phrase => actors.rank(scene, phrase) > 0);

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);
