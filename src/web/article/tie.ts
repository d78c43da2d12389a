import type { Layer } from './marks.ts';

const STATEMENT_PARTS = '.content, .source, .cue, .detail, .hedge, .number, .note';

/** Gives a class to the words of some records and to their notes, and takes it from all others. */
export function paint(root: Element, name: string, ids: ReadonlySet<string>): void {
  for (const element of [...root.getElementsByClassName(name)]) {
    if (!belongs(element, ids)) element.classList.remove(name);
  }
  if (ids.size === 0) return;
  // One or two the browser finds faster than a walk through all marks does; more than that are always statements.
  const wanted = [...ids].map(id => CSS.escape(id)).map(id => `[data-records~="${id}"], [data-note="${id}"]`);
  const elements = root.querySelectorAll(ids.size <= 2 ? wanted.join() : STATEMENT_PARTS);
  for (const element of elements) if (belongs(element, ids)) element.classList.add(name);
}

function belongs(element: Element, ids: ReadonlySet<string>): boolean {
  const records = element.getAttribute('data-records') ?? element.getAttribute('data-note') ?? '';
  return records.includes(' ') ? records.split(' ').some(id => ids.has(id)) : ids.has(records);
}

const LAYER_OF: Readonly<Record<string, Layer>> = {
  s: 'statements',
  p: 'positions',
  v: 'events',
  m: 'mentions',
  t: 'times',
  a: 'amounts',
  n: 'open',
};

/**
 * The record that a click on some words means: the innermost of those shown; where that is chosen already, the next
 * outer one, so that clicking again reaches all.
 */
export function choosable(target: Element, off: readonly Layer[], chosen: string | null): string | null {
  const records = target.closest<HTMLElement>('[data-records]')?.dataset.records?.split(' ') ?? [];
  const shown = records.filter(id => !off.includes(LAYER_OF[id[0]!] ?? 'statements')).reverse();
  if (shown.length === 0) return null;
  return shown[(shown.indexOf(chosen ?? '') + 1) % shown.length]!;
}
