import type { Article } from '../../model/records.ts';
import type { Span } from '../../model/span.ts';
import { beginsWithCapital } from '../../text/capitals.ts';
import { findCues } from './cues.ts';
import type { FoundStatement } from './found.ts';
import type { Range } from './phrases.ts';
import { activeRules } from './rules/active.ts';
import { actRules } from './rules/acts.ts';
import type { Found, Rule } from './rules/rule.ts';
import { sharedRules } from './rules/shared.ts';
import { type UnitRule, unitRules } from './rules/verbless.ts';
import type { Unit } from './units.ts';

/** All rules for reporting verbs, the first that matches wins. */
export const verbRules: readonly Rule[] = [...activeRules, ...sharedRules, ...actRules];
export { unitRules };

/** What a rule found, with the rule. */
interface Match extends Found {
  readonly rule: Pick<Rule | UnitRule, 'name' | 'score'>;
}

/** A statement that the rules are still putting together. */
interface Matched extends FoundStatement {
  /** A whole quotation stands in the content. */
  readonly quoted: boolean;
  content: Span[];
}

/** Runs the rules over the units of an article, then ties quotations that go on to what they go on from. */
export function matchStatements(article: Article, units: Iterable<Unit>): FoundStatement[] {
  const all: Matched[] = [];
  let waiting: Matched | null = null;
  let last: Matched | null = null;
  let lastBlock = -1;
  const leading: Unit[] = [];
  for (const unit of units) {
    const quoteOnly = unit.items.some(isQuote) && unit.items.every(item => isQuote(item) || item.kind === 'mark');
    if (quoteOnly) {
      // The quotation goes on from the sentence before, from "He wrote:" above, or from a paragraph left open.
      const goesOn: Matched | null =
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
      const before = joined.flatMap(({ items }) => items.filter(isQuote).map(({ start, end }) => ({ start, end })));
      first.content = [...before, ...first.content];
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
    } else last = null;
  }
  for (const statement of all) if (statement.turn) statement.content = [restOfBlock(article, statement)];
  return all.filter(statement => statement.content.length > 0);
}

function restOfBlock({ text, blocks }: Article, { content, block }: Matched): Span {
  let { end } = blocks[block]!;
  while (end > content[0]!.start + 1 && /[\s.]/.test(text[end - 1]!)) end--;
  return { start: content[0]!.start, end };
}

const isQuote = (item: Unit['items'][number]): boolean => item.kind === 'quote';
const lastEnd = ({ content }: Matched): number => content.reduce((last, { end }) => Math.max(last, end), 0);

const endsQuoted = ({ quoted, content }: Matched): boolean => quoted || content.length > 1;

/** True when the statement's last quotation has no closing mark and the unit begins the next paragraph. */
function isOpen(article: Article, statement: Matched, unit: Unit): boolean {
  const piece = statement.content.at(-1);
  if (!piece || !/^["“]/.test(unit.items[0]!.text)) return false;
  const words = article.text.slice(piece.start, piece.end);
  const opening = /["“]/.exec(words);
  return opening !== null && !/["”]$/.test(words.trimEnd()) && article.text.slice(piece.end, unit.start).trim() === '';
}

/** True when most words of a unit begin with a capital, as in a headline. */
function isTitleCase({ items }: Unit): boolean {
  const long = items.filter(({ kind, text }) => kind === 'word' && text.length > 3);
  return long.length > 1 && long.filter(({ text }) => beginsWithCapital(text)).length > 0.7 * long.length;
}

function matchUnit(unit: Unit): { statement: Matched; opensNext: boolean }[] {
  const { items, block, kind } = unit;
  const cues = findCues(items, isTitleCase(unit));
  const matches: Match[] = [];
  for (const cue of cues) {
    if (matches.some(match => match.cue.some(range => range.from <= cue.at && cue.at < range.to))) continue;
    const match = firstMatch(verbRules, rule => rule.match({ unit, cue, cues, earlier: matches }));
    if (match) matches.push({ ...match, negative: cue.negated || cue.verb.negative || isNobody(items, match.source) });
  }
  for (const rule of unitRules) {
    const match = firstMatch([rule], () => rule.match(unit));
    if (match) matches.push(match);
  }
  const spans = (ranges: readonly (Range | null | undefined)[]): Span[] =>
    ranges.flatMap(range =>
      range && range.to > range.from ? [{ start: items[range.from]!.start, end: items[range.to - 1]!.end }] : [],
    );
  return matches.map(match => ({
    opensNext: match.opensNext ?? false,
    statement: {
      rule: match.rule,
      sentence: unit.start,
      block,
      kind,
      negative: match.negative ?? false,
      turn: match.rule.name === 'label' && kind !== 'headline',
      quoted: match.content.some(({ from, to }) => items.slice(from, to).some(isQuote)),
      source: spans([match.source]),
      cue: spans(match.cue),
      content: spans(match.content),
      addressee: spans([match.addressee]),
      medium: spans([match.medium]),
      when: spans([match.when]),
    },
  }));
}

/** "Nobody said it was easy": what nobody says is not said. */
function isNobody(items: Unit['items'], source: Range | null): boolean {
  return source !== null && /^(?:nobody|none|neither|no)$/.test(items[source.from]!.lower);
}

function firstMatch<R extends Match['rule']>(rules: readonly R[], match: (rule: R) => Found | null): Match | null {
  for (const rule of rules) {
    const found = match(rule);
    if (found) return { ...found, rule };
  }
  return null;
}
