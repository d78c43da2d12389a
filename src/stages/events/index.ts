import { type Knowledge, standardKnowledge } from '../../knowledge/index.ts';
import type { Draft, Layers } from '../../model/layers.ts';
import type { Amount, Article, Event, Statement, Time } from '../../model/records.ts';
import { type Piece, piece, type Span } from '../../model/span.ts';
import { type PlantedPieces, type Stage, stage } from '../../model/stage.ts';
import { verbs } from '../../text/verbs.ts';
import { Actors } from './actors.ts';
import { attachments } from './attach.ts';
import { findEvents } from './find.ts';
import type { FoundEvent } from './found.ts';
import { type SeenTrigger, seenTriggers } from './model.ts';
import { placesAfter } from './roles.ts';
import { isMentioned, withUnmentioned } from './unmentioned.ts';
import type { Phrase, Scene } from './words.ts';
import { scenesOf } from './words.ts';

/**
 * Who does what to whom, by rules: the sixteen types of PLOVER (Open Event Data Alliance, manual draft 0.8, 2021), how
 * real the text says each act is, and who claims it. Definitions of types and statuses: README.md beside this file.
 */
export function eventsWith(knowledge: () => Knowledge): Stage {
  return stage({
    name: 'events',
    needs: ['sentences', 'tokens', 'mentions', 'statements', 'times', 'amounts'],
    gives: ['events'],
    run: (article, layers) => ({ events: readEvents(article, layers, knowledge(), []) }),
    describe: { events: describeEvent },
    plant: { events: plantEvent },
  });
}

/** The same, with the triggers and statuses that the trained model sees; a model without these heads sees none. */
export function eventsByModel(knowledge: () => Knowledge): Stage {
  return stage({
    name: 'events',
    needs: ['sentences', 'tokens', 'mentions', 'statements', 'times', 'amounts', 'encoding'],
    gives: ['events'],
    run: (article, layers) => ({ events: readEvents(article, layers, knowledge(), seenTriggers(layers.encoding)) }),
    describe: { events: describeEvent },
    plant: { events: plantEvent },
  });
}

/** Layers that events are read from. */
type Read = Pick<Layers, 'sentences' | 'tokens' | 'mentions' | 'statements' | 'times' | 'amounts'>;

function readEvents(
  article: Article,
  { sentences, tokens, mentions, statements, times, amounts }: Read,
  knowledge: Knowledge,
  seen: readonly SeenTrigger[],
): Draft<Event>[] {
  const { text } = article;
  const scenes = [...scenesOf(sentences, tokens, mentions)].map(withUnmentioned);
  const actors = new Actors(knowledge);
  for (const scene of scenes) actors.learn(scene);
  const attach = attachments(statements, times, amounts);
  const told = new Set<Event['type']>();
  const drafts: Draft<Event>[] = [];
  let next = 0;
  for (const scene of scenes) {
    const seenHere: SeenTrigger[] = [];
    while (next < seen.length && seen[next]!.start < scene.words.at(-1)!.end) seenHere.push(seen[next++]!);
    const around = attach.within(scene.words[0]!.start, scene.words.at(-1)!.end);
    const isTime = around.isTime(scene.words);
    const setting = { scene, actors, told, isTime };
    const found = findEvents(text, setting, seenHere);
    const triggers = found.map(one => spanOf(scene, one));
    for (const [i, one] of found.entries()) {
      const held = around.heldBy(triggers[i]!);
      const denial = held && held.polarity === 'negative' ? held : null;
      drafts.push(
        draftOf(article, scene, one, {
          id: `${drafts.length}`,
          held,
          denial,
          place: placesAfter(setting, one.trigger.at(-1)![1] - 1, [...one.source, ...one.target]),
          time: around.time(triggers, i, held),
          amounts: around.amounts(triggers, i, one.type),
        }),
      );
    }
    for (const { type } of found) told.add(type);
    actors.leave(scene);
  }
  return drafts;
}

/** The stage with the knowledge that ships. */
export const events = eventsWith(standardKnowledge);

const spanOf = ({ words }: Scene, { trigger }: FoundEvent): Span => ({
  start: words[trigger[0]![0]]!.start,
  end: words[trigger[0]![1] - 1]!.end,
});

interface Around {
  readonly id: string;
  readonly held: Statement | null;
  readonly denial: Statement | null;
  readonly place: readonly Phrase[];
  readonly time: Time | null;
  readonly amounts: readonly Amount[];
}

function draftOf(
  article: Article,
  { words }: Scene,
  found: FoundEvent,
  { id, held, denial, place, time: near, amounts }: Around,
): Draft<Event> {
  const { text, published } = article;
  // "urged them to talk and warned of a mediator by Sunday", printed on Thursday: nobody has urged on Sunday.
  const time = near !== null && isAfter(near, published) && isPast(words, found) ? null : near;
  const cut = (from: number, to: number): Piece => piece(text, words[from]!.start, words[to - 1]!.end);
  const role = ({ mention }: Phrase) => ({ mention: mention.id, entity: mention.entity });
  const { decided } = found;
  let { status } = decided;
  let statusWords = decided.words.map(i => piece(text, words[i]!.start, words[i]!.end));
  if (denial && status === 'occurred') {
    status = 'denied';
    statusWords = [...denial.cue];
  } else if (status === 'occurred' && time !== null && isAfter(time, published)) {
    // "talks on Friday", printed on Thursday.
    status = 'planned';
    statusWords = [piece(text, time.start, time.end)];
  } else if (statusWords.length === 0 && time !== null && isBefore(time, published) && STILL_OPEN.has(status)) {
    // "a strike in 2019": whatever was under way then, or to come, is over.
    status = 'occurred';
  }
  return {
    id,
    trigger: found.trigger.map(([from, to]) => cut(from, to)),
    type: found.type,
    mode: found.mode,
    status,
    statusWords,
    source: found.source.filter(isMentioned).map(role),
    target: found.target.filter(isMentioned).map(role),
    place: place.map(role),
    other: [],
    time: time?.id ?? null,
    amounts: amounts.map(({ id }) => id),
    heldBy: held?.id ?? null,
    score: SCORE,
    origin: { rule: found.rule, score: SCORE },
  };
}

/** No rule's precision is measured yet: one figure for all, until it is. */
const SCORE = 0.6;

/** Whether what happened is told by a verb in the past. */
const isPast = (words: Scene['words'], { rule, trigger: [first] }: FoundEvent): boolean =>
  !rule.startsWith('noun ') && verbs.get(words[first![0]]!.lower)?.form === 'past';

const STILL_OPEN = new Set<Event['status']>(['ongoing', 'planned']);

function isBefore({ to }: Time, published: string | null): boolean {
  return to !== null && published !== null && to.length >= 10 && to.slice(0, 10) < published.slice(0, 10);
}

function isAfter({ from }: Time, published: string | null): boolean {
  return from !== null && published !== null && from.length >= 10 && from.slice(0, 10) > published.slice(0, 10);
}

function describeEvent(event: Event): string {
  const { type, mode, status, statusWords, trigger, source, target, place, time, amounts, heldBy } = event;
  const words = (pieces: readonly Piece[]): string => pieces.map(({ quote }) => quote).join(' … ');
  const ids = (roles: Event['source']): string => roles.map(({ mention }) => mention).join(' ') || '–';
  const extras = [
    place.length > 0 && `in ${ids(place)}`,
    time && `at ${time}`,
    amounts.length > 0 && `of ${amounts.join(' ')}`,
    heldBy && `held by ${heldBy}`,
  ];
  return [
    `${type}${mode ? ` (${mode})` : ''} ${status}${statusWords.length > 0 ? ` “${words(statusWords)}”` : ''}`,
    words(trigger),
    `${ids(source)} > ${ids(target)}`,
    ...extras.filter(extra => typeof extra === 'string'),
  ].join(' | ');
}

/** An event planted in a case: the role is its type, the words its trigger. Nobody takes part in it. */
function plantEvent(planted: PlantedPieces): Draft<Event> {
  const [role = 'CONSULT', words = []] = Object.entries(planted)[0] ?? [];
  return {
    id: '',
    trigger: words,
    type: role === 'words' ? 'CONSULT' : (role as Event['type']),
    mode: null,
    status: 'occurred',
    statusWords: [],
    source: [],
    target: [],
    place: [],
    other: [],
    time: null,
    amounts: [],
    heldBy: null,
    score: 1,
    origin: { rule: 'planted', score: 1 },
  };
}
