import type { Readout } from '../../model/records.ts';

/** One document for score-timex.mjs: `{ id, timexes: [{ start, end, type, value }] }`, offsets as in the readout. */
export interface TimexPrediction {
  readonly id: string;
  readonly timexes: readonly {
    readonly start: number;
    readonly end: number;
    readonly type: string;
    readonly value: string;
  }[];
}

/** Turns a readout's times into what the TempEval-3 scorer reads. An open value is written as the empty string. */
export function timexPrediction({ article, times }: Pick<Readout, 'article' | 'times'>): TimexPrediction {
  return {
    id: article.id,
    timexes: times.map(({ start, end, type, value }) => ({ start, end, type, value: value ?? '' })),
  };
}
