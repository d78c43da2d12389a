import type { Layer } from './marks.ts';

/**
 * The elements of each record: its words, its number, its note. Many can so be painted at once without a walk through the
 * whole page.
 */
export class Tie {
  readonly #elements = new Map<string, Element[]>();
  readonly #painted = new Map<string, ReadonlySet<string>>();

  /** Takes in the elements under a node, and the node; they are painted as their records are. Gives back what lets go of them. */
  add(node: Element): () => void {
    const elements = [...node.querySelectorAll('[data-records], [data-note]')];
    if (node.hasAttribute('data-note')) elements.push(node);
    for (const element of elements) {
      const ids = idsOf(element);
      for (const id of ids) {
        const others = this.#elements.get(id);
        if (others) others.push(element);
        else this.#elements.set(id, [element]);
      }
      for (const [name, painted] of this.#painted) if (ids.some(id => painted.has(id))) element.classList.add(name);
    }
    return () => {
      for (const element of elements) {
        for (const id of idsOf(element)) {
          const left = this.#elements.get(id)?.filter(one => one !== element) ?? [];
          this.#elements.set(id, left);
        }
      }
    };
  }

  /** Gives a class to the elements of some records, and takes it from those of all others. */
  paint(name: string, ids: ReadonlySet<string>): void {
    const before = this.#painted.get(name) ?? new Set();
    this.#painted.set(name, ids);
    for (const id of before) {
      if (ids.has(id)) continue;
      for (const element of this.#elements.get(id) ?? []) {
        if (!idsOf(element).some(other => ids.has(other))) element.classList.remove(name);
      }
    }
    for (const id of ids) {
      if (before.has(id)) continue;
      for (const element of this.#elements.get(id) ?? []) element.classList.add(name);
    }
  }
}

function idsOf(element: Element): string[] {
  return (element.getAttribute('data-records') ?? element.getAttribute('data-note') ?? '').split(' ');
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
