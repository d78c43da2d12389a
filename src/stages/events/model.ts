import { labelledRuns, putShares } from '../../encoder/labels.ts';
import type { Encoding, HeadOutput } from '../../model/layers.ts';
import type { Event } from '../../model/records.ts';
import type { Span } from '../../model/span.ts';

/** A trigger that the trained model sees. Offsets as in the article. */
export interface SeenTrigger extends Span {
  readonly type: Event['type'];
  /** How likely the model finds this type, from 0 to 1. */
  readonly score: number;
  readonly status: Event['status'];
  /** How likely it finds the status, from 0 to 1. */
  readonly statusScore: number;
}

/** Added to the score of "no event", so that what is doubtful is a run too: those who ask decide how sure it has to be. */
const OUTSIDE = -2;

/** What the model sees of an article's events, by its heads `events` and `statuses`; in text order. */
export function seenTriggers({ pieces, heads: { events, statuses } }: Encoding): SeenTrigger[] {
  if (!events || !statuses) return [];
  return labelledRuns(pieces, events, { outside: OUTSIDE }).map(({ first, end }) => {
    const types = sharesOf(events, first, end);
    const [type = '', share = 0] = most(types, label => label !== '');
    const [status = '', statusScore = 0] = most(sharesOf(statuses, first, first + 1), () => true);
    return {
      start: pieces[first]!.start,
      end: pieces[end - 1]!.end,
      type: type as Event['type'],
      score: share,
      status: status as Event['status'],
      statusScore,
    };
  });
}

/** How likely a head finds each label over the pieces `[first, end)`, "B-" and "I-" together, "O" as "": means. */
function sharesOf(head: HeadOutput, first: number, end: number): Map<string, number> {
  const shares = new Float64Array(head.width);
  const sums = new Map<string, number>();
  for (let at = first; at < end; at++) {
    putShares(head, at, shares);
    for (const [i, share] of shares.entries()) {
      const label = head.labels[i]!;
      const name = label === 'O' ? '' : label.replace(/^[BI]-/, '');
      sums.set(name, (sums.get(name) ?? 0) + share / (end - first));
    }
  }
  return sums;
}

function most(shares: ReadonlyMap<string, number>, counts: (label: string) => boolean): readonly [string, number] | [] {
  return [...shares].reduce<readonly [string, number] | []>(
    (best, next) => (counts(next[0]) && next[1] > (best[1] ?? 0) ? next : best),
    [],
  );
}
