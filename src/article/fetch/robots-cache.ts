import { ReadoutError } from '../../model/errors.ts';
import { type Deadline, startDeadline, untilAborted } from './deadline.ts';

/** The robots.txt of an origin: the rules that speak to Readout, or why nothing on that origin may be read. */
export type Robots = { readonly rules: string } | { readonly refusal: string };

/** Keeps each origin's robots.txt. */
export interface RobotsCache {
  /** The robots.txt of the origin, fetched once for all who ask meanwhile. Rejects with the signal's reason, or as `load` does. */
  get(origin: string, signal: AbortSignal, load: (signal: AbortSignal) => Promise<Robots>): Promise<Robots>;
}

/** RFC 9309, 2.4: no longer than a day. */
const rulesKeptMs = 24 * 60 * 60 * 1000;
/** A server in trouble is asked again sooner. */
const refusalKeptMs = 60 * 1000;
const maxOrigins = 256;

interface Loading {
  readonly promise: Promise<Robots>;
  readonly deadline: Deadline;
  waiting: number;
}

/** Makes a cache for one process. `timeoutMs` holds for each load; a load goes on while anyone waits for it. */
export function createRobotsCache(timeoutMs: number): RobotsCache {
  const kept = new Map<string, { readonly robots: Robots; readonly until: number }>();
  const loads = new Map<string, Loading>();

  function start(origin: string, load: (signal: AbortSignal) => Promise<Robots>): Loading {
    const deadline = startDeadline(timeoutMs, () => slowRobots(origin, timeoutMs));
    const promise = load(deadline.signal).finally(deadline.end);
    const loading: Loading = { promise, deadline, waiting: 0 };
    loads.set(origin, loading);
    promise
      .then(robots => keep(origin, robots))
      .catch(() => {})
      .finally(() => {
        if (loads.get(origin) === loading) loads.delete(origin);
      });
    return loading;
  }

  function keep(origin: string, robots: Robots): void {
    kept.delete(origin);
    kept.set(origin, { robots, until: performance.now() + ('rules' in robots ? rulesKeptMs : refusalKeptMs) });
    if (kept.size > maxOrigins) kept.delete(kept.keys().next().value!);
  }

  return {
    async get(origin, signal, load) {
      const known = kept.get(origin);
      if (known !== undefined && known.until > performance.now()) return known.robots;
      const loading = loads.get(origin) ?? start(origin, load);
      loading.waiting += 1;
      try {
        return await untilAborted(loading.promise, signal);
      } finally {
        loading.waiting -= 1;
        if (loading.waiting === 0) {
          if (loads.get(origin) === loading) loads.delete(origin);
          loading.deadline.abort(new ReadoutError('aborted', 'Nobody waits for this robots.txt any more.'));
        }
      }
    },
  };
}

function slowRobots(origin: string, timeoutMs: number): ReadoutError {
  return new ReadoutError('too-slow', `Expected ${origin}/robots.txt within ${timeoutMs} ms, found no end of it.`);
}
