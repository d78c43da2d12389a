import type { Page } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of the clock. */
  readonly dur?: number;
  /** Microseconds of the processor. */
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly score?: number } };
}

/** What a page's main thread did for a while. */
export interface Traced {
  /** Its tasks in milliseconds of the processor, the longest first: other programs of the machine do not count. */
  readonly tasks: readonly number[];
  /** The longest in milliseconds of the clock. */
  readonly longestByClock: number;
  /** The sum of its layout shifts. */
  readonly shift: number;
}

/** What marks the page's thread in a trace. */
const MARK = 'readout-traced';

/** Traces what a page's main thread does while `work` goes on. */
export async function traced(page: Page, work: () => Promise<void>): Promise<Traced> {
  const browser = page.context().browser()!;
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline', 'loading', 'blink.user_timing'] });
  await work();
  // Chromium has pages of its own, whose threads bear the same name.
  await page.evaluate(mark => performance.mark(mark), MARK);
  const { traceEvents } = JSON.parse(String(await browser.stopTracing())) as { traceEvents: TraceEvent[] };
  const main = traceEvents.find(({ name }) => name === MARK)!;
  const ours = traceEvents.filter(({ pid, tid }) => pid === main.pid && tid === main.tid);
  const tasks = ours.filter(({ name }) => name.endsWith('RunTask'));
  const shifts = ours.filter(one => one.name === 'LayoutShift').map(one => one.args.data?.score ?? 0);
  return {
    tasks: tasks.map(one => (one.tdur ?? 0) / 1000).sort((a, b) => b - a),
    longestByClock: Math.max(0, ...tasks.map(one => (one.dur ?? 0) / 1000)),
    shift: shifts.reduce((sum, score) => sum + score, 0),
  };
}
