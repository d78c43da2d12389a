import type { Readout } from '../../model/records.ts';
import type { Span } from '../../model/span.ts';

/** One article's statements in the shape that the attribution scorers read: offsets in UTF-16 code units. */
export function attributionPrediction({ article, statements }: Readout) {
  return {
    id: article.id,
    attributions: statements.map(({ id, source, cue, content }) => ({
      id,
      source: source.map(bounds),
      cue: cue.map(bounds),
      content: content.map(bounds),
    })),
  };
}

const bounds = ({ start, end }: Span): [number, number] => [start, end];
