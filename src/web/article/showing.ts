/** Scrolls to an element unless it stands in the window already, clear of its edges. */
export function bringToView(element: Element | null): void {
  if (!element) return;
  const { top, bottom } = element.getBoundingClientRect();
  if (top > innerHeight * 0.12 && bottom < innerHeight * 0.75) return;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches || Math.abs(top) > 2 * innerHeight;
  element.scrollIntoView({ block: 'center', behavior: still ? 'instant' : 'smooth' });
}

/** The id that the page's address names, without the prefix of the article; `null` where it names none of its. */
export function idInAddress(hash: string, prefix: string): string | null {
  if (!hash.startsWith(`#${prefix}`)) return null;
  const id = hash.slice(prefix.length + 1).replace(/-note$/, '');
  return /^[a-z]\d{1,6}$/.test(id) ? id : null;
}

/** Keeps in the address what is chosen, so that it can be passed on; adds nothing to the way back. */
export function nameInAddress(id: string | null, prefix: string): void {
  const { pathname, search } = location;
  history.replaceState(history.state, '', id === null ? pathname + search : `#${prefix}${id}`);
}
