/** A run of pieces that the encoder reads at once: `[start, end)`, indices of pieces. */
export interface Window {
  readonly start: number;
  readonly end: number;
}

/** How long documents are cut. */
export interface WindowSettings {
  /** Pieces of a window, at most. */
  readonly pieces: number;
  /** Pieces that a window shares with the one before it, about; at most half of `pieces`. */
  readonly overlap: number;
}

/**
 * Cuts pieces into windows that overlap: as long as they may be, yet ending before the last paragraph that begins in
 * their second half, or the last sentence, or the last word, whatever there is. A window after the first begins
 * `overlap` pieces before the end of the one before it, moved up to half of that ahead to where a sentence begins, or to
 * where a word does. Every piece is in a window; the same pieces give the same windows.
 */
export function cutWindows(borders: Uint8Array, { pieces, overlap }: WindowSettings): Window[] {
  const count = borders.length;
  const windows: Window[] = [];
  let start = 0;
  let end = 0;
  while (end < count) {
    if (windows.length > 0) start = beginning(end);
    end = start + pieces >= count ? count : ending(start);
    windows.push({ start, end });
  }
  return windows;

  function ending(from: number): number {
    const limit = from + pieces;
    const earliest = from + (pieces >> 1);
    for (let border = 3; border > 0; border--) {
      for (let at = limit; at > earliest; at--) if (borders[at]! >= border) return at;
    }
    return limit;
  }

  function beginning(end: number): number {
    const earliest = Math.max(0, end - overlap);
    const latest = end - (overlap >> 1);
    for (let border = 2; border > 0; border--) {
      for (let at = earliest; at <= latest; at++) if (borders[at]! >= border) return at;
    }
    return earliest;
  }
}

/**
 * Which window each piece takes its scores from, as indices of windows: the one in which it stands furthest from a cut,
 * the earlier of two alike. The ends of the document are no cuts.
 */
export function chooseWindows(count: number, windows: readonly Window[]): Int32Array {
  const chosen = new Int32Array(count);
  const distance = new Int32Array(count).fill(-1);
  for (const [index, { start, end }] of windows.entries()) {
    for (let at = start; at < end; at++) {
      const before = start === 0 ? count : at - start;
      const after = end === count ? count : end - 1 - at;
      const nearest = Math.min(before, after);
      if (nearest <= distance[at]!) continue;
      distance[at] = nearest;
      chosen[at] = index;
    }
  }
  return chosen;
}
