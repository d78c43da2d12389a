import { eastAsianWidth } from 'get-east-asian-width';
import { printable } from './words.ts';

/** A stretch of text and how to paint it once its lines are known. */
export interface Stretch {
  readonly text: string;
  readonly paint?: (text: string) => string;
}

/** Columns that a text takes in a terminal: wide East Asian characters and emoji two, combining marks none. */
export function columns(text: string): number {
  if (/^[\x20-\x7e\u00a1-\u02ff\u2010-\u2027]*$/.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += characterColumns(character);
  return width;
}

function characterColumns(character: string): number {
  if (/[\p{Mn}\p{Me}\p{Cf}]/u.test(character)) return 0;
  if (/\p{Emoji_Presentation}/u.test(character)) return 2;
  return eastAsianWidth(character.codePointAt(0)!);
}

/**
 * Breaks stretches of text into lines of at most `width` columns, at spaces; a word longer than a line is cut. Between
 * two stretches there is always a space. Paint costs no columns.
 */
export function wrap(stretches: readonly Stretch[], width: number): string[] {
  const lines: string[] = [];
  let line: Stretch[] = [];
  let used = 0;

  const put = (text: string, size: number, paint: Stretch['paint']) => {
    line.push(paint ? { text, paint } : { text });
    used += size;
  };
  const flush = () => {
    lines.push(paintLine(line));
    line = [];
    used = 0;
  };
  for (const { text, paint } of stretches) {
    for (let word of printable(text).split(/\s+/u)) {
      if (word === '') continue;
      let size = columns(word);
      if (used > 0 && used + 1 + size > width) flush();
      if (used > 0) put(' ', 1, paint && line.at(-1)?.paint === paint ? paint : undefined);
      while (size > width) {
        const head = word.slice(0, cutAt(word, width));
        put(head, 0, paint);
        flush();
        word = word.slice(head.length);
        size -= columns(head);
      }
      if (word !== '') put(word, size, paint);
    }
  }
  if (line.length > 0) flush();
  return lines;
}

/** How many code units of a word fit: at least one character, so that cutting ends. */
function cutAt(word: string, width: number): number {
  let used = 0;
  let end = 0;
  for (const character of word) {
    const size = characterColumns(character);
    if (end > 0 && used + size > width) break;
    used += size;
    end += character.length;
  }
  return end;
}

/** Neighbours with the same paint are painted together, so that underlines and colours run through spaces. */
function paintLine(line: readonly Stretch[]): string {
  let out = '';
  for (let i = 0; i < line.length; ) {
    const { paint } = line[i]!;
    let text = '';
    for (; i < line.length && line[i]!.paint === paint; i++) text += line[i]!.text;
    out += paint ? paint(text) : text;
  }
  return out;
}
