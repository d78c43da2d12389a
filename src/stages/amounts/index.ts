import type { Draft } from '../../model/layers.ts';
import type { Amount } from '../../model/records.ts';
import { piece, type Span } from '../../model/span.ts';
import { type PlantedPieces, stage } from '../../model/stage.ts';
import { type Lexeme, lexemesOf } from './lexemes.ts';
import { type FoundAmount, findAmounts } from './match.ts';

/**
 * Money, shares, measures and counts, by rules alone: value, unit, range, qualifier, the same amount in other units, and
 * for people what became of them. Numbers without a unit that is known here are no amounts, nor is anything inside a
 * time expression.
 */
export const amounts = stage({
  name: 'amounts',
  needs: ['sentences', 'timeSpans'],
  gives: ['amounts'],
  run({ text }, { sentences, timeSpans }) {
    const drafts: Draft<Amount>[] = [];
    let time = 0;
    for (const sentence of sentences) {
      while (time < timeSpans.length && timeSpans[time]!.end <= sentence.start) time++;
      const lexemes = lexemesOf(text, sentence);
      const timed = lexemesIn(lexemes, timeSpans, time);
      for (const found of findAmounts(text, lexemes, at => timed.has(at))) {
        drafts.push(draftOf(text, lexemes, found, `${drafts.length}`));
      }
    }
    return { amounts: drafts };
  },
  describe: { amounts: describeAmount },
  plant: { amounts: plantAmount },
});

/** Indices of the lexemes that belong to time expressions, from the given one on; both lists are in text order. */
function lexemesIn(lexemes: readonly Lexeme[], spans: readonly Span[], from: number): ReadonlySet<number> {
  const inside = new Set<number>();
  let span = from;
  for (const [at, { start, end }] of lexemes.entries()) {
    while (span < spans.length && spans[span]!.end <= start) span++;
    if (span < spans.length && spans[span]!.start < end) inside.add(at);
  }
  return inside;
}

const SCORES: Readonly<Record<string, number>> = {
  money: 0.97,
  conversion: 0.97,
  measure: 0.95,
  range: 0.93,
  people: 0.9,
  things: 0.85,
};

function draftOf(text: string, lexemes: readonly Lexeme[], found: FoundAmount, id: string): Draft<Amount> {
  const { value, upper, unit, mod, role, alternatives, rule } = found;
  return {
    id,
    ...piece(text, lexemes[found.from]!.start, lexemes[found.to - 1]!.end),
    value,
    ...(upper === undefined ? {} : { to: upper }),
    unit,
    ...(mod === undefined ? {} : { mod }),
    ...(role === undefined ? {} : { role }),
    alternatives,
    origin: { rule, score: SCORES[rule] ?? 0.8 },
  };
}

/** "$200m (£150m) | 200000000 USD = 150000000 GBP", "at least 12 people | 12 people at-least killed", "10-15% | 10..15 percent". */
function describeAmount({ quote, mod, role, alternatives, ...amount }: Amount): string {
  const same = [amount, ...alternatives].map(
    ({ value, to, unit }) => `${value}${to === undefined ? '' : `..${to}`} ${unit}`,
  );
  return [`${quote} | ${same.join(' = ')}`, mod, role].filter(part => part !== undefined).join(' ');
}

function plantAmount({ words = [] }: PlantedPieces): Draft<Amount> {
  return {
    id: '',
    ...(words[0] ?? piece(' ', 0, 1)),
    value: 1,
    unit: 'planted',
    alternatives: [],
    origin: { rule: 'planted', score: 1 },
  };
}
