import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { labelLines, predictChosen } from '../labels.ts';
import { type Figures, jsonLines, packs, type Task } from '../task.ts';
import { predictTexts } from '../texts.ts';
import { type EventLabels, eventLabelsOf, positionF1 } from './event-status.ts';

/** Our own labelled passages, as a path from the packs. */
const PASSAGES = relative(
  packs,
  fileURLToPath(new URL('../../training/data/position-passages.jsonl', import.meta.url)),
);

type Labelled = Pick<EventLabels, 'article' | 'positions'>;

/** One reader's labels of 35 articles, made by the rules of `eval/labels/positions.md`. */
const readArticles = (reader: 'a' | 'b'): readonly Labelled[] =>
  labelLines(`positions-${reader}`) as unknown as readonly Labelled[];

/** One reader's labels of 116 other articles, of which no rule was made and no weight trained, on near copies neither. */
const heldOut = labelLines('positions-held-out') as unknown as readonly (Labelled & { readonly corpus: string })[];
const corpora = [
  ...new Set(['attribution/train.jsonl', 'gum/gum-train.jsonl', ...heldOut.map(({ corpus }) => corpus)]),
];

/**
 * Positions in 35 articles drawn by hash, mostly without a dispute, against two readers; in 116 with words of dispute that
 * nothing but six numbers of the stage was chosen on; in passages of stand-offs that were written for it: on one part rules are mended,
 * another is scored only, those that are only trained on are left out. Right as in `event-status`.
 */
export const positions: Task = {
  name: 'positions',
  title: 'Positions (35 articles against both readers; 116 held out; own passages)',
  data: [...corpora, PASSAGES],
  inputs: [...corpora, PASSAGES],
  tolerance: 2,
  predict: (input, out, options) =>
    input.endsWith('passages.jsonl')
      ? predictTexts(input, out, eventLabelsOf, options)
      : predictChosen(
          input,
          out,
          new Set([...readArticles('a'), ...heldOut].map(({ article }) => article)),
          eventLabelsOf,
          options,
        ),
  score(files) {
    const found = new Map(
      files
        .flatMap(file => [...jsonLines(file)] as unknown as Labelled[])
        .map(({ article, positions }) => [article, positions]),
    );
    const figures = (name: string, gold: readonly Labelled[]): Figures => {
      const pairs = gold.map(one => [one.positions, found.get(one.article) ?? []] as const);
      return {
        [`${name}, F1`]: positionF1(pairs, (x, y) => x.kind === y.kind),
        [`${name}, F1, any kind`]: positionF1(pairs, () => true),
      };
    };
    const [a, b] = [readArticles('a'), readArticles('b')] as const;
    const byArticle = new Map(b.map(({ article, positions }) => [article, positions]));
    const readers = a.map(one => [one.positions, byArticle.get(one.article)!] as const);
    const passages = [...jsonLines(packs + PASSAGES)].map(line => ({
      article: line.id as string,
      part: line.part as 'open' | 'blind' | 'trained',
      positions: line.positions as Labelled['positions'],
    }));
    return {
      ...figures('articles, first reader', a),
      ...figures('articles, second reader', b),
      'articles, one reader by the other, F1': positionF1(readers, (x, y) => x.kind === y.kind),
      ...figures('articles held out', heldOut),
      ...figures(
        'passages never opened',
        passages.filter(({ part }) => part === 'blind'),
      ),
      ...figures(
        'passages worked on',
        passages.filter(({ part }) => part === 'open'),
      ),
    };
  },
};
