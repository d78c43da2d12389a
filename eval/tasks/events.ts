import { classifyPrediction, extractPrediction } from '../../src/stages/events/eval.ts';
import { interval } from '../bootstrap.ts';
import { type Figures, jsonLines, packs, percent, type Task } from '../task.ts';
import { predictTexts } from '../texts.ts';

const PLV = 'events/plv-train.jsonl';
const SCORER = 'events/score-events.mjs';
/** Text in which next to nothing of this kind happens: each event found is counted as a false alarm. */
const QUIET = [
  { genre: 'academic', file: 'gum/gum-academic-court-train.jsonl' },
  { genre: 'bio', file: 'mentions/gum-train-more.jsonl' },
  { genre: 'voyage', file: 'mentions/gum-train-more.jsonl' },
];

/** Events of PLOVER: types with roles given, extraction from text alone, and false alarms. */
export const events: Task = {
  name: 'events',
  title: 'Events (PLV train; false alarms on GUM academic, bio, voyage)',
  data: [PLV, SCORER, ...QUIET.map(({ file }) => file)],
  inputs: [PLV, ...new Set(QUIET.map(({ file }) => file))],
  // Mentions are a model's: its last digits differ from processor to processor, and near ties with them.
  tolerance: 0.5,
  async predict(input, out, options) {
    // A sentence of PLV comes with its roles, which the type of the event between them is asked for; a document of GUM does not.
    const given = new Map([...jsonLines(input)].map(line => [line.id, line as { source?: Range[]; target?: Range[] }]));
    await predictTexts(
      input,
      out,
      readout => {
        const { source, target } = given.get(readout.article.id)!;
        const root = source && target ? classifyPrediction(readout, { source, target }).root : undefined;
        return { ...extractPrediction(readout), root };
      },
      options,
    );
  },
  async score([plv = '', ...quiet]) {
    const { classify, extract }: Scorer = await import(packs + SCORER);
    const gold = [...jsonLines(packs + PLV)] as unknown as Gold[];
    const found = [...jsonLines(plv)] as unknown as Prediction[];
    // The rules were made with a view of rows of odd index; those of even index were never read.
    const unread = gold.filter((_, i) => i % 2 === 0);
    const ids = new Set(unread.map(({ id }) => id));
    const foundUnread = found.filter(({ id }) => ids.has(id));
    const all = classify(gold, found);
    const apart = classify(unread, foundUnread);
    const roots = new Map(foundUnread.map(({ id, root }) => [id, root]));
    const pairs = unread.map(({ id, root }) => ({ [`${merged(root)}>${merged(roots.get(id) ?? 'NONE')}`]: 1 }));
    const bounds = interval(pairs, macroF1);
    const figures: Record<string, number> = {
      'type, 15 roots, macro-F1': percent(all.root.macroF1),
      'type, 4 classes, macro-F1': percent(all.penta.macroF1),
      'type, 2 classes, macro-F1': percent(all.binary.macroF1),
      'unread half, 15 roots': percent(apart.root.macroF1),
      'unread half, 15 roots, 95% from': percent(bounds.low),
      'unread half, 15 roots, 95% to': percent(bounds.high),
      'unread half, 4 classes': percent(apart.penta.macroF1),
      'unread half, 2 classes': percent(apart.binary.macroF1),
      'from text alone, recall': percent(extract(gold, found).overall.strict),
      'from text alone, recall, unread half': percent(extract(unread, foundUnread).overall.strict),
    };
    return { ...figures, ...falseAlarms(quiet) };
  },
};

/** Events in a thousand words, by genre and together. */
function falseAlarms(predictions: readonly string[]): Figures {
  const files = [...new Set(QUIET.map(({ file }) => file))];
  const counted = new Map(
    predictions.flatMap(file => [...jsonLines(file)].map(({ id, events }) => [id, (events as unknown[]).length])),
  );
  const sums = QUIET.map(({ genre, file }) => {
    const documents = files.includes(file) ? [...jsonLines(packs + file)].filter(one => one.genre === genre) : [];
    const words = documents.reduce((sum, { text }) => sum + (text as string).split(/\s+/).length, 0);
    const events = documents.reduce((sum, { id }) => sum + (counted.get(id) ?? 0), 0);
    return { genre, words, events };
  });
  const rate = (events: number, words: number): number => Math.round((events / words) * 1e4) / 10;
  const together = sums.reduce((sum, one) => ({ words: sum.words + one.words, events: sum.events + one.events }), {
    words: 0,
    events: 0,
  });
  return Object.fromEntries([
    ...sums.map(({ genre, words, events }) => [`false alarms per 1,000 words, ${genre}`, rate(events, words)]),
    ['false alarms per 1,000 words', rate(together.events, together.words)],
  ]);
}

/** Macro-F1 from counts of "gold>found". */
function macroF1(counts: Readonly<Record<string, number>>): number {
  const tallies = new Map<string, { hit: number; gold: number; found: number }>();
  const of = (root: string) => {
    const known = tallies.get(root) ?? { hit: 0, gold: 0, found: 0 };
    tallies.set(root, known);
    return known;
  };
  for (const [pair, count] of Object.entries(counts)) {
    const [gold = '', found = ''] = pair.split('>');
    of(gold).gold += count;
    of(found).found += count;
    if (gold === found) of(gold).hit += count;
  }
  const all = [...tallies.values()];
  return all.reduce((sum, { hit, gold, found }) => sum + (2 * hit) / (gold + found || 1), 0) / all.length;
}

const merged = (root: string): string => (root === 'CONCEDE' || root === 'RETREAT' ? 'YIELD' : root);

type Range = [start: number, end: number];
interface Gold {
  readonly id: string;
  readonly root: string;
}
interface Prediction {
  readonly id: string;
  readonly root: string;
}
interface Scorer {
  classify(
    gold: readonly Gold[],
    found: readonly Prediction[],
  ): Record<'root' | 'penta' | 'binary', { macroF1: number }>;
  extract(gold: readonly Gold[], found: readonly Prediction[]): { overall: { strict: number } };
}
