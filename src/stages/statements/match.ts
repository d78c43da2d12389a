import type { Article } from '../../model/records.ts';
import type { Span } from '../../model/span.ts';
import { findCues } from './cues.ts';
import { activeRules } from './rules/active.ts';
import { actRules } from './rules/acts.ts';
import type { Match, Rule } from './rules/rule.ts';
import { sharedRules } from './rules/shared.ts';
import { type UnitRule, unitRules } from './rules/verbless.ts';
import type { Unit } from './units.ts';

/** All rules for reporting verbs, the first that matches wins. */
export const verbRules: readonly Rule[] = [...activeRules, ...sharedRules, ...actRules];
export { unitRules };

/** A statement as spans of the article. */
export interface FoundStatement {
  readonly rule: Pick<Rule | UnitRule, 'name' | 'score'>;
  readonly unit: Unit;
  readonly cueNegated: boolean;
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: Span[];
  readonly addressee: readonly Span[];
  readonly medium: readonly Span[];
  readonly when: readonly Span[];
}

/** Runs the rules over the units of an article, then ties quotations that go on to what they go on from. */
export function matchStatements(article: Article, units: readonly Unit[]): FoundStatement[] {
  const all: FoundStatement[] = [];
  let waiting: FoundStatement | null = null;
  let last: FoundStatement | null = null;
  let lastBlock = -1;
  const leading: Unit[] = [];
  for (const unit of units) {
    const quoteOnly = unit.items.some(isQuote) && unit.items.every(item => isQuote(item) || item.kind === 'mark');
    if (quoteOnly) {
      // The quotation goes on from the sentence before, from "He wrote:" above, or from a paragraph left open.
      const goesOn: FoundStatement | null =
        waiting ?? (last && (unit.block === lastBlock ? endsQuoted(last) : isOpen(article, last, unit)) ? last : null);
      if (goesOn) {
        for (const item of unit.items) if (isQuote(item)) goesOn.content.push({ start: item.start, end: item.end });
        last = goesOn;
        waiting = null;
        lastBlock = unit.block;
        continue;
      }
      leading.push(unit);
      continue;
    }
    const found = matchUnit(unit);
    const first = found[0]?.statement;
    const opening = leading.at(-1);
    if (first && opening && isQuote(unit.items[0]!) && first.content[0]?.start === unit.items[0]!.start) {
      // Speech that began before the sentence that names its speaker: in the same paragraph, or in one left open.
      const joined = leading.filter(({ block, items }) => block === unit.block || !/["”’']$/.test(items.at(-1)!.text));
      first.content.unshift(
        ...joined.flatMap(({ items }) => items.filter(isQuote).map(({ start, end }) => ({ start, end }))),
      );
    }
    leading.length = 0;
    waiting = null;
    for (const { statement, opensNext } of found) {
      if (opensNext) waiting = statement;
      all.push(statement);
    }
    if (found.length > 0) {
      last = found
        .map(({ statement }) => statement)
        .toSorted((a, b) => lastEnd(a) - lastEnd(b))
        .at(-1)!;
      lastBlock = unit.block;
    } else if (unit.block !== lastBlock || !quoteOnly) last = null;
  }
  return all.filter(statement => statement.content.length > 0);
}

const isQuote = (item: Unit['items'][number]): boolean => item.kind === 'quote';
const lastEnd = (statement: FoundStatement): number => Math.max(...statement.content.map(({ end }) => end), 0);

function endsQuoted(statement: FoundStatement): boolean {
  return (
    statement.unit.items.some(
      item => isQuote(item) && statement.content.some(piece => piece.start <= item.start && item.end <= piece.end),
    ) || statement.content.length > 1
  );
}

/** True when the statement's last quotation has no closing mark and the unit begins the next paragraph. */
function isOpen(article: Article, statement: FoundStatement, unit: Unit): boolean {
  const piece = statement.content.at(-1);
  if (!piece || !/^["“]/.test(unit.items[0]!.text)) return false;
  const words = article.text.slice(piece.start, piece.end);
  const opening = /["“]/.exec(words);
  return opening !== null && !/["”]$/.test(words.trimEnd()) && article.text.slice(piece.end, unit.start).trim() === '';
}

/** True when most words of a unit begin with a capital, as in a headline. */
function isTitleCase({ items }: Unit): boolean {
  const long = items.filter(({ kind, text }) => kind === 'word' && text.length > 3);
  return long.length > 1 && long.filter(({ text }) => /^\p{Lu}/u.test(text)).length > 0.7 * long.length;
}

function matchUnit(unit: Unit): { statement: FoundStatement; opensNext: boolean }[] {
  const { items } = unit;
  const cues = findCues(items, isTitleCase(unit));
  const matches: Match[] = [];
  const negated = new Map<Match, boolean>();
  for (const cue of cues) {
    if (matches.some(match => match.cue.some(range => range.from <= cue.at && cue.at < range.to))) continue;
    for (const rule of verbRules) {
      const found = rule.match({ unit, cue, cues, earlier: matches });
      if (!found) continue;
      const match = { ...found, rule, unit, more: [] };
      matches.push(match);
      negated.set(match, cue.negated || cue.verb.negative);
      break;
    }
  }
  const spanOf = ({ from, to }: { from: number; to: number }): Span => ({
    start: items[from]!.start,
    end: items[to - 1]!.end,
  });
  const list = (range: { from: number; to: number } | null | undefined): Span[] =>
    range && range.to > range.from ? [spanOf(range)] : [];
  const verbless = unitRules.flatMap(rule => {
    const found = rule.match(unit);
    return found ? [{ ...found, rule }] : [];
  });
  return [
    ...matches.map(match => ({ match, cueNegated: negated.get(match)! })),
    ...verbless.map(match => ({ match, cueNegated: false })),
  ].map(({ match, cueNegated }) => ({
    opensNext: 'opensNext' in match && match.opensNext === true,
    statement: {
      rule: match.rule,
      unit,
      cueNegated,
      source: list(match.source),
      cue: match.cue.map(spanOf),
      content: match.content.filter(range => range.to > range.from).map(spanOf),
      addressee: list(match.addressee),
      medium: list(match.medium),
      when: list(match.when),
    },
  }));
}
