import type { Decoding } from '../../encoder/decoding.ts';
import type { Draft } from '../../model/layers.ts';
import type { Article, Statement } from '../../model/records.ts';
import type { Piece } from '../../model/span.ts';
import { type PlantedPieces, type Stage, stage } from '../../model/stage.ts';
import { findQuotations, type Quotation } from '../../text/quotations.ts';
import { draftStatements } from './drafts.ts';
import { matchStatements } from './match.ts';
import { findStatements } from './model/find.ts';
import { unitsOf } from './units.ts';

/**
 * Who said what, by rules over words and marks: direct, indirect and mixed speech, before, after and around the words
 * that report it. What counts as one statement, and where its spans end, follows PolNeAR (Newell et al., LREC 2018):
 * quotation marks belong to the content, a stop or comma outside them does not, "that" does.
 */
export const statements = stage({
  name: 'statements',
  needs: ['sentences', 'tokens'],
  gives: ['statements'],
  run(article, { sentences, tokens }) {
    const marked = { sentences, tokens, quotations: quotationsOf(article) };
    return { statements: draftStatements(article, matchStatements(article, unitsOf(article, marked)), marked) };
  },
  describe: { statements: describeStatement },
  plant: { statements: plantStatement },
});

/**
 * Who said what, by the trained encoder: the same records from the layer `encoding`. Spans follow PolNeAR, which the encoder
 * learned from; form, polarity, hedges, addressee, medium and time of saying are read from the words around them.
 */
export function statementsByModel(decoding: Decoding): Stage {
  return stage({
    name: 'statements',
    needs: ['sentences', 'tokens', 'timeSpans', 'encoding'],
    gives: ['statements', 'notes'],
    run(article, layers) {
      const marked = { ...layers, quotations: quotationsOf(article) };
      const { found, notes } = findStatements(article, marked, decoding);
      return { statements: draftStatements(article, found, marked), notes };
    },
    describe: { statements: describeStatement },
    plant: { statements: plantStatement },
  });
}

/** The quotations of each block. */
const quotationsOf = ({ text, blocks }: Article): Quotation[][] => blocks.map(block => findQuotations(text, block));

function describeStatement({ form, source, cue, content }: Statement): string {
  return [form, words(source), words(cue), words(content)].join(' | ');
}

const words = (pieces: readonly Piece[]): string => pieces.map(({ quote }) => quote).join(' … ');

function plantStatement(planted: PlantedPieces): Draft<Statement> {
  const { source = [], cue = [], content = [], addressee = [], medium = [], when = [] } = planted;
  return {
    id: '',
    source,
    cue,
    content,
    speaker: { reason: source.length === 0 ? 'unnamed' : 'unlinked' },
    form: 'indirect',
    polarity: 'positive',
    hedges: [],
    addressee,
    medium,
    saidAt: null,
    saidWhen: when,
    via: [],
    block: 'paragraph',
    score: 1,
    origin: { rule: 'planted', score: 1 },
  };
}
