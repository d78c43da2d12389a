import type { Decoding } from '../../../encoder/decoding.ts';
import type { Encoding, TimeSpan } from '../../../model/layers.ts';
import type { Article, BlockKind, Note } from '../../../model/records.ts';
import { firstEndingAfter, type Span } from '../../../model/span.ts';
import type { FoundStatement } from '../found.ts';
import { type Marked, type Unit, unitsOf } from '../units.ts';
import { adjunctsOf } from './adjuncts.ts';
import { type Attribution, attributionsOf } from './attributions.ts';
import { calibrated } from './calibration.ts';
import { type Chained, nestedIn, reportsOf } from './chains.ts';
import { contentEdges, sourceEdges } from './edges.ts';

/** What of an article the model's statements are found in. */
export interface ModelInput extends Marked {
  readonly timeSpans: readonly TimeSpan[];
  readonly encoding: Encoding;
}

/** Statements, and notes about what looked like one and was too unsure to be given. */
export interface ModelFindings {
  readonly found: readonly FoundStatement[];
  readonly notes: readonly Note[];
}

/** Which blocks carry on each other's speech. */
const PARTS: Readonly<Record<BlockKind, string>> = {
  headline: 'headline',
  standfirst: 'standfirst',
  byline: 'byline',
  dateline: 'body',
  subheading: 'subheading',
  paragraph: 'body',
  list: 'body',
  'live-entry': 'body',
  caption: 'caption',
  credit: 'credit',
  teaser: 'teaser',
  note: 'note',
};

/** Below this, a statement is left out with a note. */
const LEAST = 0.35;

/** Finds statements by the model's heads, with what the words around them add. In the order of their cues. */
export function findStatements(article: Article, input: ModelInput, decoding: Decoding): ModelFindings {
  const { text, blocks } = article;
  const blockOf = (offset: number): number => firstEndingAfter(blocks, offset);
  const groupAt = (offset: number): string => PARTS[blocks[blockOf(offset)]?.kind ?? 'paragraph'];
  const attributions = attributionsOf(input.encoding, decoding, groupAt);
  if (attributions.length === 0) return { found: [], notes: [] };
  const found: FoundStatement[] = [];
  const notes: Note[] = [];
  let time = 0;
  for (const { unit, inside } of byUnit(article, input, attributions)) {
    while (time < input.timeSpans.length && input.timeSpans[time]!.end <= unit.start) time++;
    const times: TimeSpan[] = [];
    for (let at = time; at < input.timeSpans.length && input.timeSpans[at]!.start < unit.end; at++) {
      times.push(input.timeSpans[at]!);
    }
    const complete = inside.filter(({ content }) => content.length > 0);
    for (const one of [...complete, ...reportsOf(unit, inside)] as readonly Chained[]) {
      const score = calibrated(one.likely, decoding.calibration);
      if (decoding.calibration.length > 0 && score < LEAST) {
        notes.push({
          ...one.cue,
          code: 'unsure-statement',
          message: 'May report what somebody says; left out as too unsure.',
        });
        continue;
      }
      const { addressee, medium, when, negative } = adjunctsOf(unit, one, inside, times);
      const list = (span: Span | null): Span[] => (span ? [span] : []);
      found.push({
        rule: { name: one.rule ?? 'encoder', score },
        sentence: unit.start,
        block: unit.block,
        kind: unit.kind,
        negative,
        turn: false,
        source: list(one.source && sourceEdges(text, one.source)),
        cue: [one.cue],
        content: one.content.map(span => contentEdges(text, span, input.quotations[blockOf(span.start)] ?? [])),
        addressee: list(addressee),
        medium: list(medium),
        when: list(when),
      });
    }
    found.push(...nestedIn(article, unit, complete));
  }
  return { found, notes };
}

/** The attributions of each unit that holds a cue; a unit takes in every cue that begins in it. */
function* byUnit(
  article: Article,
  marked: Marked,
  attributions: readonly Attribution[],
): Generator<{ unit: Unit; inside: readonly Attribution[] }> {
  let next = 0;
  const holdsCue = ({ end }: Span): boolean => next < attributions.length && attributions[next]!.cue.start < end;
  for (const unit of unitsOf(article, marked, holdsCue)) {
    const from = next;
    while (next < attributions.length && attributions[next]!.cue.start < unit.end) next++;
    if (next > from) yield { unit, inside: attributions.slice(from, next) };
  }
}
