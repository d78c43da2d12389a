import type { Draft } from '../../model/layers.ts';
import type { Mention, Position } from '../../model/records.ts';
import { contains, overlaps, type Piece, piece, type Span } from '../../model/span.ts';
import { type PlantedPieces, stage } from '../../model/stage.ts';
import { type Content, contentAt, type Stretch, spanOf } from './content.ts';
import { CUE_RULES, mayBeCue, openingOf, type PositionKind } from './cues.ts';
import { issueOf } from './issues.ts';
import { deadlineAt, plainPositions } from './plain.ts';
import { Surroundings } from './surroundings.ts';
import { type Word, wordsOf } from './words.ts';

/**
 * The terms of a negotiation: what somebody demands, offers, promises, refuses, threatens, on what condition and until
 * when, by rules over cue words and statements. A list is as many positions as it has items.
 */
export const positions = stage({
  name: 'positions',
  needs: ['sentences', 'tokens', 'mentions', 'statements', 'times', 'events'],
  gives: ['positions'],
  run({ text }, { sentences, tokens, mentions, statements, times, events }) {
    const around = new Surroundings(mentions, statements, times, events);
    const drafts: Draft<Position>[] = [];
    for (const words of wordsOf(text, sentences, tokens)) {
      around.enter(words[0]!.start, words.at(-1)!.end);
      for (const found of findIn(words, around)) drafts.push(...draftsOf(text, words, found, around, drafts.length));
    }
    return { positions: drafts };
  },
  describe: { positions: describePosition },
  plant: { positions: plantPosition },
});

/** A position as its cue opens it. */
interface Found {
  readonly kind: PositionKind;
  readonly rule: string;
  readonly cue: Span;
  readonly content: Content;
  readonly holder: Mention | null;
  readonly addressee: Mention | null;
}

function findIn(words: readonly Word[], around: Surroundings): Found[] {
  const found: Found[] = [];
  const taken = new Set<number>();
  for (let at = 0; at < words.length; at++) {
    for (const rule of mayBeCue(words[at]!) ? CUE_RULES : []) {
      if (!rule.cue.test(words[at]!.lower) || (rule.after && !rule.after.test(words[at - 1]?.lower ?? ''))) continue;
      if (isNegated(words, at) || taken.has(at)) continue;
      const opening = openingOf(words, at, rule);
      const content = opening && contentAt(words, opening.content);
      if (!content) continue;
      const cue = { start: words[at]!.start, end: words[opening.cueEnd - 1]!.end };
      const event = around.eventAt(words[at]!);
      // "the demands of the union include …": whose they are stands between.
      const between =
        rule.leads[0] === 'list' && opening.content > at + 2
          ? around.within(spanOf(words, [at + 1, opening.content]))
          : null;
      const holder = between ?? around.source(event) ?? around.speakerAt(words[at]!) ?? around.before(words[at]!);
      if (rule.gated ? event === null : !holder || !around.isPublic(holder)) continue;
      const from = words[opening.content]!.start;
      if (rule.kind === 'commitment' && found.some(one => covers(words, one.content, from))) continue;
      const person = opening.person ? around.within(spanOf(words, opening.person)) : null;
      const asked = rule.kind === 'demand' ? around.target(event, holder) : null;
      // Whoever stands in what is demanded is its matter, unless a clause begins with who is to act.
      const outside = asked && (opening.clause ? asked.start <= from + 4 : asked.end <= from) ? asked : null;
      found.push({ kind: rule.kind, rule: rule.name, cue, content, holder, addressee: person ?? outside });
      taken.add(at);
      break;
    }
    const deadline = taken.has(at) ? null : deadlineAt(words, at);
    const content = deadline && contentAt(words, deadline.content);
    if (deadline && content) {
      const holder = around.before(words[at]!);
      const cue = spanOf(words, deadline.cue);
      found.push({
        kind: 'deadline',
        rule: deadline.rule,
        cue,
        content,
        holder,
        addressee: around.within(spanOf(words, deadline.person!)),
      });
    }
  }
  for (const statement of around.statementsHere()) {
    const holder = around.speakerOf(statement);
    if (!holder || !around.isPublic(holder)) continue;
    const [from, to] = rangeOf(words, statement.content);
    for (const plain of plainPositions(words, from, to)) {
      const content = contentAt(words, plain.content);
      const cue = spanOf(words, plain.cue);
      if (!content || found.some(one => overlaps(one.cue, cue))) continue;
      const addressee = plain.person ? around.within(spanOf(words, plain.person)) : null;
      found.push({ kind: plain.kind, rule: plain.rule, cue, content, holder, addressee });
    }
  }
  return found;
}

/** Whether the content of a position goes over a place. */
function covers(words: readonly Word[], { items }: Content, at: number): boolean {
  return items.some(item => contains(spanOf(words, item), { start: at, end: at }));
}

const isNegated = (words: readonly Word[], at: number): boolean =>
  words
    .slice(Math.max(0, at - 3), at)
    .some(({ lower }) => /^(?:not|never|n't|didn't|doesn't|don't|hasn't|haven't|no)$/.test(lower));

/** The words of a sentence that stand in these pieces. */
function rangeOf(words: readonly Word[], pieces: readonly Span[]): Stretch {
  const inside = words.flatMap((word, i) => (pieces.some(one => contains(one, word)) ? [i] : []));
  return inside.length === 0 ? [0, 0] : [inside[0]!, inside.at(-1)! + 1];
}

const SCORE = 0.6;

function draftsOf(
  text: string,
  words: readonly Word[],
  found: Found,
  around: Surroundings,
  from: number,
): Draft<Position>[] {
  const { kind, rule, cue, content, holder, addressee } = found;
  const cut = (stretch: Stretch): Piece => {
    const { start, end } = spanOf(words, stretch);
    return piece(text, start, end);
  };
  const role = (mention: Mention | null) => (mention ? { mention: mention.id, entity: mention.entity } : null);
  const shared = {
    holder: role(holder),
    addressee: addressee?.id === holder?.id ? null : role(addressee),
    consequence: content.consequence ? [cut(content.consequence)] : [],
    heldBy: around.heldBy(cue),
    origin: { rule, score: SCORE },
  };
  const drafts = content.items.map((item, i): Draft<Position> => {
    const words = cut(item);
    return {
      id: `${from + i}`,
      kind,
      ...shared,
      content: [words],
      issue: issueOf(words.quote),
      due: around.dueIn(cue.start, words) ?? (kind === 'deadline' ? around.timeIn(cue) : null),
    };
  });
  if (content.condition) {
    const words = cut(content.condition);
    drafts.push({
      id: `${from + drafts.length}`,
      kind: 'condition',
      ...shared,
      consequence: [],
      content: [words],
      issue: issueOf(words.quote),
      due: around.dueIn(words.start, words),
    });
  }
  return drafts;
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
