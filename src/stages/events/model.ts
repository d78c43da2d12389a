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
  const types = namesOf(events);
  const states = namesOf(statuses);
  return labelledRuns(pieces, events, { outside: OUTSIDE }).map(({ first, end }) => {
    const [type, score] = likeliest(events, types, first, end);
    const [status, statusScore] = likeliest(statuses, states, first, first + 1);
    return {
      start: pieces[first]!.start,
      end: pieces[end - 1]!.end,
      type: type as Event['type'],
      score,
      status: status as Event['status'],
      statusScore,
    };
  });
}

/** What the columns of a head stand for, without "B-" and "I-"; `null` for "O", which is nothing. */
const namesOf = ({ labels }: HeadOutput): readonly (string | null)[] =>
  labels.map(label => (label === 'O' ? null : label.replace(/^[BI]-/, '')));

/** What a head finds likeliest over the pieces `[first, end)`, its columns of one name together, and how likely: a mean. */
function likeliest(
  head: HeadOutput,
  names: readonly (string | null)[],
  first: number,
  end: number,
): readonly [name: string, share: number] {
  const shares = new Float64Array(head.width);
  const means = new Map<string, number>();
  for (let at = first; at < end; at++) {
    putShares(head, at, shares);
    for (let i = 0; i < names.length; i++) {
      const name = names[i]!;
      if (name !== null) means.set(name, (means.get(name) ?? 0) + shares[i]! / (end - first));
    }
  }
  let best: readonly [string, number] = ['', 0];
  for (const mean of means) if (mean[1] > best[1]) best = mean;
  return best;
}
