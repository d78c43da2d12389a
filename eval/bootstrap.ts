/**
 * 95% percentile interval of a figure over resamplings of documents (Efron 1979), with a fixed seed: the same numbers on
 * every run. `figure` is computed from the counts of a resample, summed.
 */
export function interval<C extends Readonly<Record<string, number>>>(
  documents: readonly C[],
  figure: (sum: Record<keyof C, number>) => number,
  samples = 1000,
): { low: number; high: number } {
  const random = mulberry32(20250807);
  const figures: number[] = [];
  for (let sample = 0; sample < samples; sample++) {
    const sum: Record<string, number> = {};
    for (let i = 0; i < documents.length; i++) {
      const drawn = documents[Math.floor(random() * documents.length)]!;
      for (const [name, count] of Object.entries(drawn)) sum[name] = (sum[name] ?? 0) + count;
    }
    figures.push(figure(sum as Record<keyof C, number>));
  }
  figures.sort((a, b) => a - b);
  return { low: figures[Math.floor(0.025 * samples)]!, high: figures[Math.ceil(0.975 * samples) - 1]! };
}

/** A small seeded generator of numbers in [0, 1) (mulberry32, T. Ettinger, public domain). */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
