import { choosable } from './tie.ts';
import type { ArticleView } from './view.svelte.ts';

/** What a click or the pointer means, to whoever listens. */
export interface Pointing {
  /** A record was chosen, in its words, by its number, or in the margin; `null`: let go. */
  choose(id: string | null, from: 'text' | 'number' | 'margin'): void;
  /** The pointer is over a record's words or note. */
  point(id: string | null): void;
}

/** Listens to clicks and the pointer on an article; gives back what stops it. One listener serves thousands of marks. */
export function listenOn(root: HTMLElement, view: ArticleView, { choose, point }: Pointing): () => void {
  const stop = new AbortController();
  const { signal } = stop;

  function click(event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    const target = event.target as Element;
    if (target.closest('button, summary, input, label, dialog, a[href^="http"]')) return;
    const link = target.closest('a[href^="#"]');
    if (link) event.preventDefault();
    const note = noteAt(target);
    const id = note ?? choosable(target, view.off, view.chosen);
    // Somebody who marks words to copy them chooses nothing.
    if (note === null && String(getSelection()) !== '') return;
    if (id !== null) choose(id, note !== null ? 'margin' : link ? 'number' : 'text');
    else if (target.closest('.text') && view.chosen !== null) choose(null, 'text');
  }

  root.addEventListener('click', click, { signal });
  // Moves alone: when the page scrolls under a pointer that rests, nobody points at anything.
  root.addEventListener(
    'pointermove',
    ({ target, pointerType }) => {
      if (pointerType !== 'touch') point(noteAt(target as Element) ?? choosable(target as Element, view.off, null));
    },
    { signal },
  );
  root.addEventListener('pointerleave', () => point(null), { signal });
  return () => stop.abort();
}

function noteAt(target: Element): string | null {
  return target.closest<HTMLElement>('[data-note]')?.dataset.note ?? null;
}
