import type { Event, Mention, Statement, Time } from '../../model/records.ts';
import { contains, overlaps, type Span } from '../../model/span.ts';
import { isForce, isVoice } from './parties.ts';

/**
 * What stands around the words of one sentence: mentions, statements, times, events. Sentences are entered in text order;
 * each looks only at the records that touch it.
 */
export class Surroundings {
  private readonly mentions: readonly Mention[];
  private readonly statements: readonly Statement[];
  private readonly times: readonly Time[];
  private readonly events: readonly Event[];
  private readonly byId: ReadonlyMap<string, Mention>;
  private start = 0;
  private end = 0;
  private here: { mentions: Mention[]; statements: Statement[]; times: Time[]; events: Event[] } = {
    mentions: [],
    statements: [],
    times: [],
    events: [],
  };
  private next = { mention: 0, time: 0, event: 0 };
  private readonly byPlace: readonly { readonly span: Span; readonly statement: Statement }[];
  private nextStatement = 0;

  constructor(
    mentions: readonly Mention[],
    statements: readonly Statement[],
    times: readonly Time[],
    events: readonly Event[],
  ) {
    this.mentions = mentions;
    this.statements = statements;
    this.times = times;
    this.events = events;
    this.byId = new Map(mentions.map(mention => [mention.id, mention]));
    this.byPlace = this.statements
      .flatMap(statement => [...statement.content, ...statement.cue].map(span => ({ span, statement })))
      .toSorted((a, b) => a.span.start - b.span.start);
  }

  /** Goes on to the sentence at this place. */
  enter(start: number, end: number): void {
    this.start = start;
    this.end = end;
    const { next } = this;
    while (next.mention < this.mentions.length && this.mentions[next.mention]!.start < start) next.mention++;
    while (next.time < this.times.length && this.times[next.time]!.end <= start) next.time++;
    while (next.event < this.events.length && this.events[next.event]!.trigger[0]!.start < start) next.event++;
    while (this.nextStatement < this.byPlace.length && this.byPlace[this.nextStatement]!.span.end <= start)
      this.nextStatement++;
    this.here = {
      mentions: takeWhile(this.mentions, next.mention, mention => mention.start < end),
      times: takeWhile(this.times, next.time, time => time.start < end),
      events: takeWhile(this.events, next.event, event => event.trigger[0]!.start < end),
      statements: [
        ...new Set(
          takeWhile(this.byPlace, this.nextStatement, ({ span }) => span.start < end)
            .filter(({ span }) => span.end > start)
            .map(({ statement }) => statement),
        ),
      ],
    };
  }

  /** Statements that have words in the sentence. */
  statementsHere(): readonly Statement[] {
    return this.here.statements;
  }

  /** The statement that a word is the cue of. */
  reporting(word: Span): Statement | null {
    return this.here.statements.find(({ cue }) => cue.some(words => overlaps(words, word))) ?? null;
  }

  /** The event whose trigger a word is. */
  eventAt(word: Span): Event | null {
    return (
      this.here.events.find(({ trigger, type }) => TYPES.has(type) && trigger.some(words => overlaps(words, word))) ??
      null
    );
  }

  source(event: Event | null): Mention | null {
    return (event?.source[0] && this.byId.get(event.source[0].mention)) ?? null;
  }

  target(event: Event | null, except: Mention | null): Mention | null {
    const role = event?.target.find(({ mention }) => mention !== except?.id);
    return (role && this.byId.get(role.mention)) ?? null;
  }

  /** The mention that a statement's source is; of several the one that begins first. A speaker can stand sentences before. */
  speakerOf({ source }: Statement): Mention | null {
    const [words] = source;
    if (!words) return null;
    let low = 0;
    let high = this.mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.mentions[middle]!.start < words.start - LONGEST_TITLE) low = middle + 1;
      else high = middle;
    }
    const inside = takeWhile(this.mentions, low, ({ start }) => start < words.end).filter(one => overlaps(words, one));
    // "Roe's spokesman": the whole, not its first part.
    const actors = inside.filter(isActor);
    const whole = actors
      .filter(({ start }) => start === actors[0]!.start)
      .reduce<Mention | null>((longest, one) => (longest && longest.end >= one.end ? longest : one), null);
    return whole ?? inside[0] ?? null;
  }

  /** Whether a word is the head of a mention: "their call", and not "they call". */
  isHead(word: Span): boolean {
    return this.here.mentions.some(({ head, form }) => form !== 'pronoun' && overlaps(head, word));
  }

  /** Whether a word stands before the head of a mention: "White House press secretary". */
  isModifier(word: Span): boolean {
    return this.here.mentions.some(
      one => one.form !== 'pronoun' && one.start < word.start && word.end < one.head.end && one.head.start > word.start,
    );
  }

  /** The time that begins at a word. */
  timeAt(word: Span): Time | null {
    return this.here.times.find(({ start }) => start === word.start) ?? null;
  }

  /** The first mention that begins in a stretch. */
  beginningIn(span: Span): Mention | null {
    return this.here.mentions.find(({ start }) => start >= span.start && start < span.end) ?? null;
  }

  /** The longest actor that ends right there. */
  endingAt(end: number): Mention | null {
    return this.here.mentions.find(mention => mention.end === end && isActor(mention)) ?? null;
  }

  /** The first actor of the sentence that ends before a word. */
  firstBefore(word: Span): Mention | null {
    return this.here.mentions.find(mention => mention.end <= word.start && isActor(mention)) ?? null;
  }

  /** The first actor before a word in what somebody is reported to say there. */
  saidBefore(word: Span): Mention | null {
    const said = this.holding(word)?.content.find(words => contains(words, word));
    return said ? this.within({ start: said.start, end: word.start }) : null;
  }

  /** The last actor of the sentence that ends before a word. */
  before(word: Span): Mention | null {
    return this.here.mentions.findLast(mention => mention.end <= word.start && isActor(mention)) ?? null;
  }

  /** Whether a stretch is somebody, and nothing besides. */
  isPerson({ start, end }: Span): boolean {
    return this.here.mentions.some(one => one.kind === 'person' && one.start === start && one.end === end);
  }

  /** The first actor in a stretch. */
  within(span: Span): Mention | null {
    return this.here.mentions.find(mention => contains(span, mention) && isActor(mention)) ?? null;
  }

  /** The innermost statement in whose content the cue stands; not the one that the cue itself reports. */
  holding(cue: Span): Statement | null {
    const holding = this.here.statements.filter(({ content }) => content.some(words => contains(words, cue)));
    return holding.toSorted((a, b) => lengthOf(a) - lengthOf(b))[0] ?? null;
  }

  /** A time in a stretch. */
  timeIn(span: Span): string | null {
    return this.here.times.find(time => contains(span, time))?.id ?? null;
  }

  /** The time by which: one that "by", "until" or "before" leads, in the content or between the cue and it. */
  dueIn(from: number, content: Span & { readonly quote: string }): string | null {
    for (const time of this.here.times) {
      if (time.start < from || time.end > Math.min(this.end, content.end + 40) || time.start < this.start) continue;
      if (
        time.start >= content.start &&
        time.end <= content.end &&
        DUE.test(content.quote.slice(0, time.start - content.start))
      )
        return time.id;
    }
    return null;
  }
}

/** Types of events whose trigger can be a position's cue. */
const TYPES: ReadonlySet<Event['type']> = new Set(['REQUEST', 'AGREE', 'REJECT', 'THREATEN', 'AID', 'SUPPORT']);

/** A mention can begin before the source's words: an article, a title. */
const LONGEST_TITLE = 60;

const DUE = /\b(?:by|until|till|before|within|no later than)\s+(?:the\s+)?(?:end of\s+)?$/i;

function isActor({ kind, form, head }: Mention): boolean {
  return (
    isForce(head.quote.toLowerCase()) ||
    isVoice(head.quote.toLowerCase()) ||
    kind === 'person' ||
    kind === 'group' ||
    kind === 'organization' ||
    kind === 'place' ||
    form === 'name' ||
    form === 'pronoun'
  );
}

const lengthOf = ({ content }: Statement): number => content.reduce((sum, { start, end }) => sum + end - start, 0);

function takeWhile<T>(list: readonly T[], from: number, holds: (item: T) => boolean): T[] {
  const taken: T[] = [];
  for (let i = from; i < list.length && holds(list[i]!); i++) taken.push(list[i]!);
  return taken;
}
