/** What a key does in an article. */
export type Action =
  | {
      readonly do:
        | 'next'
        | 'previous'
        | 'first'
        | 'last'
        | 'next-named'
        | 'previous-named'
        | 'why'
        | 'cite'
        | 'clear'
        | 'help';
    }
  | { readonly do: 'layer'; readonly number: number };

/** What decides about a key press. */
export interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly target: EventTarget | null;
}

const KEYS: Readonly<Record<string, Action>> = {
  j: { do: 'next' },
  ArrowRight: { do: 'next' },
  k: { do: 'previous' },
  ArrowLeft: { do: 'previous' },
  g: { do: 'first' },
  G: { do: 'last' },
  n: { do: 'next-named' },
  N: { do: 'previous-named' },
  w: { do: 'why' },
  c: { do: 'cite' },
  Escape: { do: 'clear' },
  '?': { do: 'help' },
};

/** What the help says, in the order of the keys' use. */
export const HELP: readonly (readonly [keys: string, meaning: string])[] = [
  ['j  →', 'next statement'],
  ['k  ←', 'statement before'],
  ['↓  ↑', 'the same, once a statement is chosen from the margin'],
  ['g  G', 'first, last'],
  ['n  N', 'where the chosen name is named next, or before'],
  ['w', 'why it is there'],
  ['c', 'copy it as a citation'],
  ['1 – 7', 'switch a layer'],
  ['Esc', 'let go'],
  ['?', 'these keys'],
];

/** The action of a key press; nothing while somebody types or another program's key is meant. */
export function actionOf(press: Press): Action | undefined {
  if (press.ctrlKey || press.metaKey || press.altKey) return undefined;
  const element = press.target as { closest?(selector: string): unknown } | null;
  if (element?.closest?.('input:not([type=checkbox]), textarea, select, [contenteditable], dialog')) return undefined;
  if (press.key === 'ArrowDown' || press.key === 'ArrowUp') {
    // Elsewhere these scroll the page.
    if (!element?.closest?.('[data-note]')) return undefined;
    return { do: press.key === 'ArrowDown' ? 'next' : 'previous' };
  }
  if (/^[1-7]$/.test(press.key)) return { do: 'layer', number: Number(press.key) };
  return Object.hasOwn(KEYS, press.key) ? KEYS[press.key] : undefined;
}
