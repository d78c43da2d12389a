/**
 * Text as HTML text or as a quoted attribute's value. Characters that no HTML page may hold become U+FFFD; marks that
 * turn the order of characters round are dropped, so that the page shows the text in the order in which it is quoted.
 */
export function escapeHtml(text: string): string {
  return text
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]/g, '\ufffd')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[&<>"'`]/g, character => `&#${character.charCodeAt(0)};`);
}
