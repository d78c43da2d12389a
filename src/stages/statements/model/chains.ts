import type { Article } from '../../../model/records.ts';
import { contains, type Span } from '../../../model/span.ts';
import type { FoundStatement } from '../found.ts';
import { cueVerbs, prepositions } from '../lexicon.ts';
import { matchStatements } from '../match.ts';
import type { Item, Unit } from '../units.ts';
import type { Attribution } from './attributions.ts';

/** An attribution, with the rule that made it where it was not the model alone. */
export interface Chained extends Attribution {
  readonly rule?: string;
}

/**
 * Reports of reports: "an official said …, according to CBS". The model gives every word one role, so the outer report is a
 * cue with a source and nothing left to be its content; what it reports is the other statement of the sentence, with
 * its source and cue. A cue that holds its content is taken apart here, too.
 */
export function reportsOf(unit: Unit, inside: readonly Attribution[]): Chained[] {
  const complete = inside.filter(({ content }) => content.length > 0);
  return inside.flatMap(outer => {
    if (outer.content.length > 0 || !outer.source || !reports(unit, outer.cue)) return [];
    const held = contentInCue(unit, outer.cue);
    if (held) return [{ ...outer, ...held, rule: 'content-in-cue' }];
    const own = [outer.source, outer.cue];
    const inner = complete.length > 0 && nearest(outer.cue, complete);
    if (!inner || separated(unit, outer.cue, inner)) return [];
    const words = joined(partsOf(inner), own);
    return words.length > 0 ? [{ ...outer, content: words, rule: 'reported-report' }] : [];
  });
}

/**
 * Reports inside what is reported: the model reads "CBS reported that an official said it was over" as one statement, since
 * every word has one role; the rules find the one within. What stands in quotation marks is left whole.
 */
export function nestedIn(article: Article, unit: Unit, outer: readonly Attribution[]): FoundStatement[] {
  const hosts = outer.filter(({ cue, content }) => content.length > 0 && reports(unit, cue));
  // The rules read a sentence from end to end: most of what is reported holds no word that reports.
  const mayNest = unit.items.some(
    item => isReporting(item) && hosts.some(({ content }) => content.some(words => contains(words, item))),
  );
  if (!mayNest) return [];
  return matchStatements(article, [unit]).filter(inner => {
    if (inner.rule.score < SURE || inner.source.length === 0 || !reports(unit, inner.cue[0]!)) return false;
    const parts = [...inner.source, ...inner.cue, ...inner.content];
    return hosts.some(({ content }) => parts.every(part => content.some(words => contains(words, part))));
  });
}

/** Rules that are right less often are not trusted alone. */
const SURE = 0.7;

/** "according to", or a verb that takes a clause: others are too often something else. */
function reports(unit: Unit, cue: Span): boolean {
  return unit.items.some(item => contains(cue, item) && isReporting(item));
}

const isReporting = ({ lower }: Item): boolean => lower === 'according' || isReport(lower);

function isReport(word: string): boolean {
  const verb = cueVerbs.get(word);
  return verb !== undefined && !verb.weak && verb.frames.has('clause');
}

/** "Official says nothing is set": a cue that goes on after its verb, in a clause, holds what is said. */
function contentInCue({ items }: Unit, cue: Span): { cue: Span; content: Span[] } | null {
  const words = items.filter(({ start, end }) => start >= cue.start && end <= cue.end);
  const verb = words.findIndex(({ lower }) => isReport(lower));
  const rest = words.slice(verb + 1);
  if (verb < 0 || rest.length < 2 || prepositions.has(rest[0]!.lower)) return null;
  return {
    cue: { start: cue.start, end: words[verb]!.end },
    content: [{ start: rest[0]!.start, end: rest.at(-1)!.end }],
  };
}

/** A semicolon between two reports: neither is part of the other. */
function separated({ items }: Unit, cue: Span, inner: Attribution): boolean {
  return items.some(
    ({ text, start }) =>
      text === ';' && start > Math.min(cue.start, inner.cue.start) && start < Math.max(cue.start, inner.cue.start),
  );
}

const partsOf = ({ source, cue, content }: Attribution): Span[] =>
  [...(source ? [source] : []), cue, ...content].toSorted((a, b) => a.start - b.start);

function nearest(to: Span, all: readonly Attribution[]): Attribution {
  const distance = (one: Attribution): number =>
    Math.min(...partsOf(one).map(({ start, end }) => Math.max(start - to.end, to.start - end, 0)));
  return all.reduce((best, one) => (distance(one) < distance(best) ? one : best));
}

/** The parts as pieces, neighbours joined into one unless the outer report's own words stand between them. */
function joined(parts: readonly Span[], own: readonly Span[]): Span[] {
  const pieces: { start: number; end: number }[] = [];
  for (const { start, end } of parts) {
    const last = pieces.at(-1);
    const cut = last && own.some(span => span.start >= last.end && span.end <= start);
    if (last && !cut) last.end = Math.max(last.end, end);
    else pieces.push({ start, end });
  }
  return pieces;
}
