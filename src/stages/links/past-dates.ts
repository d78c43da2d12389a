import type { Context } from './context.ts';
import type { Node } from './nodes.ts';

/**
 * The past date that a clause opens with: "In 2015, the US president …", "On 3 May 2012 the president …". `null` where the
 * sentence does not open with one, or where it lies in the months before the article: those who held an office then are
 * those of the article's date, unless the text says "former".
 */
export function dateAt({ article, sentences, times, date }: Context, node: Node): string | null {
  const sentence = sentences[node.sentence];
  if (!sentence || date === null) return null;
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle]!.start < sentence.start) low = middle + 1;
    else high = middle;
  }
  const time = times[low];
  if (!time || time.end > node.start || time.type === 'DURATION' || time.type === 'SET') return null;
  if (
    !/^(?:in|on|by|during|back in|as of|early in|late in|as early as|at the end of)?\s*$/i.test(
      article.text.slice(sentence.start, time.start),
    )
  )
    return null;
  const { value } = time;
  if (value === null || !/^\d{4}(?:-\d{2}){0,2}(?:T|$)/.test(value)) return null;
  const day = value.slice(0, 10);
  return day < date.slice(0, day.length) ? day : null;
}
