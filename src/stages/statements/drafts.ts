import type { Draft } from '../../model/layers.ts';
import type { Article, Statement } from '../../model/records.ts';
import { contains, type Piece, piece, type Span } from '../../model/span.ts';
import { firstQuotationAfter, isQuoted, type Quotation } from '../../text/quotations.ts';
import { tokensIn } from '../../text/tokens.ts';
import { formOf } from './form.ts';
import type { FoundStatement } from './found.ts';
import { hedgeWords } from './lexicon.ts';
import type { Marked } from './units.ts';

/** Turns what was found into statements: form, polarity, hedges, and which statement reports which. */
export function draftStatements(
  article: Article,
  found: readonly FoundStatement[],
  marked: Pick<Marked, 'tokens' | 'quotations'>,
): Draft<Statement>[] {
  const drafts: Draft<Statement>[] = [];
  // One statement reports another only within its own sentence.
  for (const group of Map.groupBy(found, ({ sentence }) => sentence).values()) {
    const together = group.map((found, i) => draftOf(article, found, `${drafts.length + i}`, marked));
    for (const draft of together) drafts.push({ ...draft, via: reportersOf(draft, together) });
  }
  return drafts;
}

function draftOf(
  article: Article,
  found: FoundStatement,
  id: string,
  { tokens, quotations: quotationsOf }: Pick<Marked, 'tokens' | 'quotations'>,
): Draft<Statement> {
  const { text } = article;
  const cut = (spans: readonly Span[]): Piece[] => spans.map(({ start, end }) => piece(text, start, end));
  const content = cut(found.content);
  const quotations = quotationsIn(content, found.block, quotationsOf);
  const reported = found.content.flatMap(span => tokensIn(tokens, span));
  const hedges = [...reported, ...found.cue.flatMap(span => tokensIn(tokens, span))].filter(
    token => hedgeWords.has(token.lower) && !isQuoted(quotations, token),
  );
  return {
    id,
    source: cut(found.source),
    cue: cut(found.cue),
    content,
    speaker: { reason: found.source.length === 0 ? 'unnamed' : 'unlinked' },
    form: formOf(reported, quotations, found.turn),
    polarity: found.negative ? 'negative' : 'positive',
    hedges: cut(hedges),
    addressee: cut(found.addressee),
    medium: cut(found.medium),
    saidAt: null,
    saidWhen: cut(found.when),
    via: [],
    block: found.kind,
    score: found.rule.score,
    origin: { rule: found.rule.name, score: found.rule.score },
  };
}

/** The quotations that share words with the content, which begins in the given block and may go on in later ones. */
function quotationsIn(
  content: readonly Span[],
  from: number,
  quotationsOf: readonly (readonly Quotation[])[],
): Quotation[] {
  const start = content.reduce((first, span) => Math.min(first, span.start), Number.POSITIVE_INFINITY);
  const end = content.reduce((last, span) => Math.max(last, span.end), 0);
  const found: Quotation[] = [];
  // At most one block is passed for each piece, and one more where the words follow a paragraph that ends in a colon.
  for (const quotations of quotationsOf.slice(from, from + content.length + 1)) {
    for (let i = firstQuotationAfter(quotations, start); i < quotations.length && quotations[i]!.start < end; i++) {
      found.push(quotations[i]!);
    }
  }
  return found;
}

/** The statements in whose words this one stands ("an official said …, according to CBS"), the innermost first. */
function reportersOf(inner: Draft<Statement>, all: readonly Draft<Statement>[]): string[] {
  const pieces = [...inner.source, ...inner.cue, ...inner.content];
  return all
    .filter(outer => outer !== inner && pieces.every(piece => outer.content.some(words => contains(words, piece))))
    .toSorted((a, b) => lengthOf(a.content) - lengthOf(b.content))
    .map(({ id }) => id);
}

const lengthOf = (pieces: readonly Span[]): number => pieces.reduce((sum, { start, end }) => sum + end - start, 0);
