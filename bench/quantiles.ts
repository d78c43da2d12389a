import { cpus } from 'node:os';

/** Minimum, median and 90th percentile of timings, rounded to a tenth. */
export function quantiles(timings: readonly number[]): { min: number; median: number; p90: number } {
  const sorted = timings.toSorted((a, b) => a - b);
  const at = (share: number): number =>
    Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]! * 10) / 10;
  return { min: at(0), median: at(0.5), p90: at(0.9) };
}

/** What the figures were taken on. */
export const machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.versions.node}`;
