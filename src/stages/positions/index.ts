import { type Knowledge, standardKnowledge } from '../../knowledge/index.ts';
import type { Draft, Layers } from '../../model/layers.ts';
import type { Article, Position } from '../../model/records.ts';
import { contains, overlaps, type Piece, type Span } from '../../model/span.ts';
import { type PlantedPieces, type Stage, stage } from '../../model/stage.ts';
import { bidAt } from './bids.ts';
import { isOfCampaign, isShared, isWish, matterOf } from './campaign.ts';
import { chantsIn } from './chants.ts';
import { conditionalsIn } from './conditionals.ts';
import { type Content, spanOf } from './content.ts';
import { askedAt, cuedAt } from './cued.ts';
import { draftsOf } from './drafts.ts';
import type { Found, Setting } from './found.ts';
import { hingesIn } from './hinges.ts';
import { type Judge, judgeOf } from './model.ts';
import { Parties } from './parties.ts';
import { chosen, seenIn, supported } from './seen.ts';
import { statedIn } from './stated.ts';
import { Surroundings } from './surroundings.ts';
import { conditionsIn, deadlineIn, dutiesIn, harmsIn, toldIn } from './told.ts';
import { type Word, wordsOf } from './words.ts';

/** Layers that positions are read from. */
const NEEDS = ['sentences', 'tokens', 'mentions', 'entities', 'links', 'statements', 'times', 'events'] as const;

/**
 * The terms of a negotiation: what somebody demands, offers, promises, refuses, threatens, on what condition and until
 * when, by rules over cue words and statements. A list is as many positions as it has items.
 */
export function positionsWith(knowledge: () => Knowledge): Stage {
  return stage({
    name: 'positions',
    needs: [...NEEDS],
    gives: ['positions'],
    run: (article, layers) => ({ positions: readPositions(article, layers, knowledge(), null) }),
    describe: { positions: describePosition },
    plant: { positions: plantPosition },
  });
}

/** The same, with what the trained model makes of each; rules alone where it has no such head. */
export function positionsByModel(knowledge: () => Knowledge): Stage {
  return stage({
    name: 'positions',
    needs: [...NEEDS, 'encoding'],
    gives: ['positions'],
    run: (article, layers) => ({ positions: readPositions(article, layers, knowledge(), judgeOf(layers.encoding)) }),
    describe: { positions: describePosition },
    plant: { positions: plantPosition },
  });
}

/** The stage with the knowledge that ships. */
export const positions = positionsWith(standardKnowledge);

function readPositions(
  { text }: Article,
  { sentences, tokens, mentions, entities, links, statements, times, events }: Pick<Layers, (typeof NEEDS)[number]>,
  knowledge: Knowledge,
  judge: Judge | null,
): Draft<Position>[] {
  const around = new Surroundings(mentions, statements, times, events);
  const parties = new Parties(knowledge, mentions, entities, links, events);
  const found: Draft<Position>[][] = [];
  let next = 0;
  for (const words of wordsOf(sentences, tokens)) {
    const end = words.at(-1)!.end;
    around.enter(words[0]!.start, end);
    const setting = { text, words, around, parties };
    const drafts = findIn(setting).map(one => draftsOf(setting, one));
    const here = judge ? drafts.map(some => supported(some, judge)) : drafts;
    const kept = here.flat();
    const taken = (span: Span): boolean => kept.some(({ content }) => overlaps(content[0]!, span));
    if (judge) here.push(...hingesIn(setting, taken).map(one => chosen(draftsOf(setting, one), judge)));
    found.push(...here);
    for (; judge && next < judge.seen.length && judge.seen[next]!.start < end; next++) {
      const seen = seenIn(setting, judge.seen[next]!);
      if (seen && !here.flat().some(({ content }) => overlaps(content[0]!, seen.content[0]!))) found.push([seen]);
    }
  }
  const drafts = (isOfCampaign(tokens) ? contested(found) : found).flat();
  return drafts.map((draft, i) => ({ ...draft, id: `${i}` }));
}

/** Positions of a campaign: of what is only wished and promised, what others demand, refuse or threaten as well. */
function contested(found: readonly Draft<Position>[][]): Draft<Position>[][] {
  const isWished = ([first]: readonly Draft<Position>[]): boolean => isWish(first?.origin?.rule ?? '');
  const matters = new Set(found.filter(drafts => !isWished(drafts)).flatMap(drafts => drafts.flatMap(matterOf)));
  return found.filter(drafts => !isWished(drafts) || isShared(drafts.flatMap(matterOf), matters));
}

function findIn(setting: Setting): Found[] {
  const { words } = setting;
  const found: Found[] = [];
  for (let at = 0; at < words.length; at++) {
    const cued = bidAt(setting, at) ?? cuedAt(setting, at) ?? askedAt(setting, at);
    for (const one of cued ? [cued] : deadlineIn(setting, at)) {
      // "called on them to agree to a truce": what is asked is not promised yet.
      const asked = found.some(
        ({ kind, content }) =>
          covers(words, content, one.cue.start) &&
          (one.kind === 'commitment' ||
            (one.kind === 'offer' && kind === 'demand') ||
            startsAt(words, content, one.cue)),
      );
      // "its request asking the schools to pay": one demand, told by two words.
      const known = found.some(other => other.kind === one.kind && isSame(other.content, one.content));
      if (!asked && !known) found.push(one);
    }
  }
  for (const one of [
    ...statedIn(setting),
    ...harmsIn(setting),
    ...toldIn(setting),
    ...dutiesIn(setting),
    ...chantsIn(setting),
  ])
    if (
      !found.some(
        other =>
          overlaps(other.cue, one.cue) ||
          covers(words, other.content, one.cue.start) ||
          isSame(other.content, one.content),
      )
    )
      found.push(one);
  const taken = (word: Span): boolean =>
    found.some(({ cue, content }) => overlaps(cue, word) || covers(words, content, word.start));
  found.push(...conditionalsIn(setting, taken));
  return [...found, ...conditionsIn(setting, found)];
}

/** "vowed to veto the bill", "urged it to firmly reject the bill": one position, not two. */
const startsAt = (words: readonly Word[], { items }: Content, cue: Span): boolean =>
  items.some(([first]) => words[/..ly$/.test(words[first]!.lower) ? first + 1 : first]?.start === cue.start);

/** "promised he would leave": found by its cue and by its modal. */
const isSame = (one: Content, other: Content): boolean => one.items[0]![0] === other.items[0]![0];

/** Whether the content of a position goes over a place. */
function covers(words: readonly Word[], { items }: Content, at: number): boolean {
  return items.some(item => contains(spanOf(words, item), { start: at, end: at }));
}

function describePosition({ kind, holder, addressee, content, issue, due, consequence, heldBy }: Position): string {
  const words = (pieces: readonly Piece[]): string => pieces.map(({ quote }) => quote).join(' … ');
  const extras = [
    due && `due ${due}`,
    consequence.length > 0 && `or “${words(consequence)}”`,
    heldBy && `held by ${heldBy}`,
  ];
  return [
    kind,
    `${holder?.mention ?? '–'} > ${addressee?.mention ?? '–'}`,
    words(content),
    issue ?? '–',
    ...extras.filter(extra => typeof extra === 'string'),
  ].join(' | ');
}

function plantPosition({ words = [] }: PlantedPieces): Draft<Position> {
  return {
    id: '',
    kind: 'demand',
    holder: null,
    addressee: null,
    content: words,
    issue: null,
    due: null,
    consequence: [],
    heldBy: null,
    origin: { rule: 'planted', score: 1 },
  };
}
