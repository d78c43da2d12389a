import type { Amount, Event, Statement, Time } from '../../model/records.ts';
import { contains, overlaps, type Span } from '../../model/span.ts';
import type { Word } from './words.ts';

/** What hangs on the events of one stretch of text. */
export interface Attached {
  isTime(words: readonly Word[]): (at: number) => boolean;
  /** The innermost statement in whose content the trigger stands. */
  heldBy(trigger: Span): Statement | null;
  /** The nearest time of the stretch that no other trigger is nearer to; never one that says when something was said. */
  time(triggers: readonly Span[], index: number, held: Statement | null): Time | null;
  amounts(triggers: readonly Span[], index: number, type: Event['type']): readonly Amount[];
}

/** The types of event that are told with numbers of people, money or things. */
const COUNTED = new Set<Event['type']>([
  'ASSAULT',
  'AID',
  'COERCE',
  'MOBILIZE',
  'PROTEST',
  'RETREAT',
  'SANCTION',
  'COOPERATE',
  'CONCEDE',
]);

/** Looks statements, times and amounts up by place. All are in text order, so that stretches are asked for one after the other. */
export function attachments(statements: readonly Statement[], times: readonly Time[], amounts: readonly Amount[]) {
  const contents = statements
    .flatMap(statement => statement.content.map(({ start, end }) => ({ start, end, statement })))
    .toSorted((a, b) => a.start - b.start);
  const saidWhen = statements.flatMap(({ saidWhen }) => saidWhen);
  let time = 0;
  let amount = 0;
  let content = 0;
  let said = 0;
  return { within };

  function within(start: number, end: number): Attached {
    while (time < times.length && times[time]!.end <= start) time++;
    while (amount < amounts.length && amounts[amount]!.end <= start) amount++;
    while (said < saidWhen.length && saidWhen[said]!.end <= start) said++;
    // Contents may be long and lie in each other: only those that ended for good are passed.
    while (content < contents.length && contents[content]!.end <= start) content++;
    const here = <T extends Span>(list: readonly T[], from: number): T[] => {
      const found: T[] = [];
      for (let i = from; i < list.length && list[i]!.start < end; i++) if (list[i]!.end > start) found.push(list[i]!);
      return found;
    };
    const timesHere = here(times, time);
    const saidHere = here(saidWhen, said);
    const contentsHere = here(contents, content);
    const amountsHere = here(amounts, amount);
    return {
      isTime: words => at => {
        const word = words[at];
        return word !== undefined && timesHere.some(one => overlaps(one, word));
      },
      heldBy(trigger) {
        const holding = contentsHere.filter(one => contains(one, trigger)).map(({ statement }) => statement);
        return holding.toSorted((a, b) => lengthOf(a) - lengthOf(b))[0] ?? null;
      },
      time(triggers, index, held) {
        const inContent = (span: Span): boolean => held === null || held.content.some(words => contains(words, span));
        const free = timesHere.filter(
          one =>
            one.type !== 'SET' &&
            one.type !== 'DURATION' &&
            !saidHere.some(words => overlaps(words, one)) &&
            inContent(one),
        );
        const nearest = free.filter(one => nearestTo(triggers, one) === index);
        return nearest.toSorted((a, b) => distance(triggers[index]!, a) - distance(triggers[index]!, b))[0] ?? null;
      },
      amounts(triggers, index, type) {
        return COUNTED.has(type) ? amountsHere.filter(one => nearestTo(triggers, one) === index) : [];
      },
    };
  }
}

const lengthOf = ({ content }: Statement): number => content.reduce((sum, { start, end }) => sum + end - start, 0);

/** Characters between two spans; what stands after a trigger is nearer than what stands before it. */
function distance(trigger: Span, span: Span): number {
  return span.start >= trigger.end ? span.start - trigger.end : (trigger.start - span.end) * 1.5 + 1;
}

function nearestTo(triggers: readonly Span[], span: Span): number {
  let best = 0;
  for (const [i, trigger] of triggers.entries())
    if (distance(trigger, span) < distance(triggers[best]!, span)) best = i;
  return best;
}
