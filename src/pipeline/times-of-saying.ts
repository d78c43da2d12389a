import type { Statement, Time } from '../model/records.ts';
import { overlaps } from '../model/span.ts';

/**
 * Gives each statement the id of the time that its words for "when it was said" are (`saidAt`). The pipeline does this,
 * since times are resolved after the statements are found. Both lists stand in text order.
 */
export function withTimesOfSaying(statements: readonly Statement[], times: readonly Time[]): Statement[] {
  return statements.map(statement => {
    const time = statement.saidWhen.map(words => timeAt(times, words)).find(found => found !== undefined);
    return time === undefined ? statement : { ...statement, saidAt: time.id };
  });
}

/** The first time that shares a character with the words; times do not overlap. */
function timeAt(times: readonly Time[], words: Statement['saidWhen'][number]): Time | undefined {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle]!.end <= words.start) low = middle + 1;
    else high = middle;
  }
  const time = times[low];
  return time !== undefined && time.type !== 'DURATION' && overlaps(time, words) ? time : undefined;
}
