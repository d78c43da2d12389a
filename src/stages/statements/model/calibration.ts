/**
 * How often a statement that the model finds so likely is right, by straight lines between measured points (isotonic
 * regression on dev, Zadrozny and Elkan, KDD 2002; `npm run calibrate`). Without points, the likelihood itself.
 * `points`: [likelihood, share right], rising in both.
 */
export function calibrated(likely: number, points: readonly (readonly number[])[]): number {
  if (points.length === 0) return rounded(likely);
  const after = points.findIndex(([at]) => at! >= likely);
  if (after < 0) return rounded(points.at(-1)![1]!);
  const [x1, y1] = points[after]! as [number, number];
  if (after === 0) return rounded(y1);
  const [x0, y0] = points[after - 1]! as [number, number];
  return rounded(x1 === x0 ? y1 : y0 + ((likely - x0) / (x1 - x0)) * (y1 - y0));
}

// More digits would differ between processors and say nothing.
const rounded = (score: number): number => Math.round(Math.min(1, Math.max(0, score)) * 100) / 100;
