import { mkdirSync, writeFileSync } from 'node:fs';
import { jsonLines, packs, percent, runScorer } from '../../../eval/task.ts';
import { type Comparison, jsonLine } from '../compare.ts';
import { scratch } from '../install.ts';
import { onJava, onNode, onPython } from '../processes.ts';
import { type Attributed, directOnly } from './direct.ts';

const MAIN = new URL('../statements.ts', import.meta.url);
const FOLDER = `${scratch}statements/`;
/** So many that CoreNLP takes some minutes, its start and two passes included. */
const ARTICLES = 12;

export interface StatementsOptions {
  /** How many articles, spread over the data at even steps. */
  readonly articles?: string | undefined;
  /** What Readout reads with, as `createReader` takes it. */
  readonly model?: string | undefined;
}

/** Readout, textacy and CoreNLP on articles of PolNeAR dev. Throws for a number of articles that cannot be. */
export async function statementsComparison({ articles, model }: StatementsOptions): Promise<Comparison> {
  const gold = spread([...jsonLines(`${packs}attribution/dev.jsonl`)] as unknown as Labelled[], articles);
  mkdirSync(FOLDER, { recursive: true });
  return {
    name: 'statements',
    // The articles have their headline in their text.
    documents: gold.map(({ id, text, date }) => ({ id, text, published: date })),
    commands: {
      Readout: () => onNode(MAIN, 'Readout', model === undefined ? [] : ['--model', model]),
      textacy: () => onPython('peer_quotes.py', ['article']),
      'textacy by paragraph': () => onPython('peer_quotes.py', ['paragraph']),
      CoreNLP: () => onJava('PeerQuotes', '4g'),
    },
    score: predictions => score(gold, predictions),
  };
}

interface Labelled extends Attributed {
  readonly text: string;
  readonly date: string;
}

function spread<T>(all: readonly T[], asked = String(ARTICLES)): T[] {
  const count = Number(asked);
  if (!Number.isInteger(count) || count < 1 || count > all.length) {
    throw new Error(
      `Expected a whole number from 1 to ${all.length} after --articles, found ${JSON.stringify(asked)}.`,
    );
  }
  return Array.from({ length: count }, (_, i) => all[Math.floor((i * all.length) / count)]!);
}

/**
 * Scores of the spans, and of attributions by content and source, which all systems give; of whole attributions and cues
 * only where the system gives cues. In percent.
 */
async function score(gold: readonly Labelled[], predictions: string): Promise<Record<string, number>> {
  const found = [...jsonLines(predictions)] as unknown as { id: string; attributions: { cue: unknown[] }[] }[];
  const hasCues = found.some(({ attributions }) => attributions.some(({ cue }) => cue.length > 0));
  const chosen = new Set(gold.map(({ id }) => id));
  const items = [...jsonLines(`${packs}attribution/cofe-dev.jsonl`)].filter(({ article }) =>
    chosen.has(String(article)),
  );
  const spans = runScorer('attribution/score-cofe.mjs', [written('cofe', items), predictions, '--json']) as {
    flat: { exact: Record<'source' | 'cue' | 'content', Prf> };
  };
  const { source, cue, content } = spans.flat.exact;
  const whole = attributionScores(written('gold', gold), predictions);
  // Without cues in the labels, what is asked of a whole attribution is its content and its source.
  const cueless = gold.map(article => ({
    ...article,
    attributions: article.attributions.map(one => ({ ...one, cue: [] })),
  }));
  const said = attributionScores(written('cueless', cueless), predictions);
  const direct = await directOnly(cueless, found as unknown as Attributed[]);
  const quotes = attributionScores(written('direct-gold', direct.gold), written('direct-found', direct.found));

  const { mixed, indirect } = said.recallByKind;
  return {
    'source F1': percent(source.f1),
    ...(hasCues ? { 'cue F1': percent(cue.f1) } : {}),
    'content F1': percent(content.f1),
    ...(hasCues ? { 'whole F1': percent(whole.attributions.attribution.f1) } : {}),
    'said P': percent(said.attributions.attribution.p),
    'said R': percent(said.attributions.attribution.r),
    'said F1': percent(said.attributions.attribution.f1),
    'R direct': percent(said.recallByKind.direct?.attributionRecall ?? 0),
    'R mixed': percent(mixed?.attributionRecall ?? 0),
    'R indirect': percent(indirect?.attributionRecall ?? 0),
    'quotes P': percent(quotes.attributions.attribution.p),
    'quotes R': percent(quotes.attributions.attribution.r),
    'quotes F1': percent(quotes.attributions.attribution.f1),
  };
}

interface Prf {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

interface AttributionScores {
  readonly attributions: { readonly attribution: Prf };
  readonly recallByKind: Partial<Record<'direct' | 'mixed' | 'indirect', { readonly attributionRecall: number }>>;
}

function attributionScores(gold: string, predictions: string): AttributionScores {
  return runScorer('attribution/score-attribution.mjs', [gold, predictions, '--json']) as AttributionScores;
}

/** Writes what a scorer is to read; the file. */
function written(name: string, lines: readonly object[]): string {
  const file = `${FOLDER}score-${name}.jsonl`;
  writeFileSync(file, lines.map(jsonLine).join(''));
  return file;
}
