/** Light or dark as somebody chose it; `null`: as the system has it. */
export type Theme = 'light' | 'dark' | null;

const KEY = 'readout-theme';

/** The theme that was chosen on this machine before. */
export function storedTheme(): Theme {
  try {
    const stored = localStorage.getItem(KEY);
    return stored === 'light' || stored === 'dark' ? stored : null;
  } catch {
    // A browser that keeps nothing for pages still shows them.
    return null;
  }
}

/** Applies a theme and keeps it for the next visit. */
export function setTheme(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === null) delete dataset.theme;
  else dataset.theme = theme;
  try {
    if (theme === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // As above: for this visit only.
  }
}
