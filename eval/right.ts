import type { Statement } from '../src/model/records.ts';
import type { Span } from '../src/model/span.ts';
import { packs } from './task.ts';

/** An article with its gold attributions, as PolNeAR's files hold it. Offsets: UTF-16 code units. */
export interface GoldAttributions {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly Readonly<Record<'source' | 'cue' | 'content', readonly [number, number][]>>[];
}

interface Token extends Span {
  readonly word: boolean;
}

/**
 * Judges statements of one article as `score-attribution.mjs` pairs them, but each by itself: right when a gold attribution
 * shares a token of its cue and half of its content, and of its source where gold has one.
 */
export async function attributionJudge({
  text,
  attributions,
}: GoldAttributions): Promise<(statement: Pick<Statement, 'source' | 'cue' | 'content'>) => boolean> {
  const { tokenize }: { tokenize: (text: string) => Token[] } = await import(
    `${packs}attribution/score-attribution.mjs`
  );
  const tokens = tokenize(text);
  const setOf = (spans: readonly Span[], all = false): Set<number> =>
    new Set(
      tokens
        .filter(token => (all || token.word) && spans.some(span => token.start < span.end && span.start < token.end))
        .map(({ start }) => start),
    );
  const spans = (list: readonly [number, number][]): Span[] => list.map(([start, end]) => ({ start, end }));
  const gold = attributions.map(({ source, cue, content }) => ({
    source: setOf(spans(source)),
    cue: setOf(spans(cue), true),
    content: setOf(spans(content)),
  }));
  return statement => {
    const source = setOf(statement.source);
    const cue = setOf(statement.cue, true);
    const content = setOf(statement.content);
    return gold.some(
      one =>
        sharedBy(one.cue, cue) > 0 &&
        jaccard(one.content, content) >= 0.5 &&
        (one.source.size === 0 || jaccard(one.source, source) >= 0.5),
    );
  };
}

function sharedBy(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  return [...a].filter(one => b.has(one)).length;
}

function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const shared = sharedBy(a, b);
  return shared / (a.size + b.size - shared || 1);
}
