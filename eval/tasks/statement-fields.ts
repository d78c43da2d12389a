import type { Readout } from '../../src/model/records.ts';
import type { Span } from '../../src/model/span.ts';
import { labelLines, type Offsets, overlap, predictChosen } from '../labels.ts';
import { type Figures, jsonLines, percent, type Task } from '../task.ts';

const FIELDS = ['hedges', 'addressee', 'medium', 'saidWhen', 'via'] as const;

/** What a reader, or the system, says of one statement beyond its spans. Offsets: UTF-16 code units. */
interface Labels extends Readonly<Record<(typeof FIELDS)[number], readonly Offsets[]>> {
  readonly article: string;
  readonly cue: Offsets;
  readonly polarity: 'positive' | 'negative';
}

/** One reader's labels of a file under `eval/labels`, in its order. */
function readLabels(reader: 'a' | 'b'): Labels[] {
  const list = (value: unknown): readonly Offsets[] => {
    if (value === null || value === undefined) return [];
    return Array.isArray((value as unknown[])[0])
      ? (value as Offsets[])
      : (value as unknown[]).length > 0
        ? [value as Offsets]
        : [];
  };
  return labelLines(`statements-${reader}`).map(
    item => ({ ...item, ...Object.fromEntries(FIELDS.map(field => [field, list(item[field])])) }) as unknown as Labels,
  );
}

/** Polarity, hedges, addressee, medium, time of saying and chain, on withheld articles that two readers labelled. */
export const statementFields: Task = {
  name: 'statement-fields',
  title: 'Statements beyond their spans (120 of withheld articles, against both readers)',
  data: ['attribution/train.jsonl'],
  inputs: ['attribution/train.jsonl'],
  // One statement more or less moves a field with ten labels by several points.
  tolerance: 10,
  predict: (input, out, options) =>
    predictChosen(input, out, new Set(readLabels('a').map(({ article }) => article)), prediction, options),
  score([predictions = '']) {
    const found = [...jsonLines(predictions)].flatMap(line => line.statements as Labels[]);
    const readers = [readLabels('a'), readLabels('b')] as const;
    const paired = readers.map(labels =>
      labels.flatMap((gold): (readonly [Labels, Labels])[] => {
        const match = found.find(one => one.article === gold.article && overlap(one.cue, gold.cue) > 0);
        return match ? [[gold, match]] : [];
      }),
    );
    const between = readers[0].map((gold, i) => [gold, readers[1][i]!] as const);
    const figures: Record<string, number> = { 'statements found': percent(paired[0]!.length / readers[0].length) };
    for (const field of ['negative', ...FIELDS] as const) {
      const ours = paired.map(pairs => f1(pairs, field));
      figures[`${field}, F1`] = percent((ours[0]! + ours[1]!) / 2);
      figures[`${field}, F1 of one reader by the other`] = percent(f1(between, field));
      figures[`${field}, labelled`] = readers[0].reduce((sum, labels) => sum + valuesOf(labels, field).length, 0);
    }
    return figures satisfies Figures;
  },
};

function prediction({ article, statements }: Readout) {
  const bounds = ({ start, end }: Span): Offsets => [start, end];
  const byId = new Map(statements.map(statement => [statement.id, statement]));
  return {
    id: article.id,
    statements: statements.map(({ cue, polarity, hedges, addressee, medium, saidWhen, via }) => ({
      article: article.id,
      cue: bounds(cue[0]!),
      polarity,
      hedges: hedges.map(bounds),
      addressee: addressee.map(bounds),
      medium: medium.map(bounds),
      saidWhen: saidWhen.map(bounds),
      via: via.slice(0, 1).flatMap(id => (byId.get(id)?.source ?? []).map(bounds)),
    })),
  };
}

function valuesOf(labels: Labels, field: 'negative' | (typeof FIELDS)[number]): readonly Offsets[] {
  if (field !== 'negative') return labels[field];
  return labels.polarity === 'negative' ? [labels.cue] : [];
}

/** F1 of the spans of a field, right when they share half of their characters; the sign of polarity for "negative". 1 where nobody sees any. */
function f1(pairs: readonly (readonly [Labels, Labels])[], field: 'negative' | (typeof FIELDS)[number]): number {
  let right = 0;
  let all = 0;
  for (const [gold, found] of pairs) {
    const [a, b] = [valuesOf(gold, field), valuesOf(found, field)];
    all += a.length + b.length;
    right +=
      field === 'negative'
        ? Math.min(a.length, b.length)
        : a.filter(one => b.some(two => overlap(one, two) >= 0.5)).length;
  }
  return all === 0 ? 1 : (2 * right) / all;
}
