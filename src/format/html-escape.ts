import { displayed } from './words.ts';

/** Text as HTML text or as a quoted attribute's value, without what no page may show. */
export function escapeHtml(text: string): string {
  return displayed(text).replace(/[&<>"'`]/g, character => `&#${character.charCodeAt(0)};`);
}
