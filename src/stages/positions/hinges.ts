import { pronouns } from '../../text/pronouns.ts';
import { isIdle, kindOf, mainOf } from './conditionals.ts';
import { contentAt, onlyItem, type Stretch, spanOf } from './content.ts';
import type { Found, Setting } from './found.ts';
import type { Word } from './words.ts';

/**
 * Whatever a sentence makes hang on something, and on what: "He could return once the files are out", "Should the
 * talks fail, the fleet may sail". Only the shape is read, so most of it is nobody's position: the trained model chooses.
 * `taken`: whether a word is part of a position that was found already.
 */
export function hingesIn({ words, around, parties }: Setting, taken: (word: Word) => boolean): Found[] {
  const found: Found[] = [];
  // "What if the talks fail?": a question sets no terms.
  if (words.at(-1)?.lower === '?') return found;
  for (let at = 0; at < words.length - 2; at++) {
    const length = linkAt(words, at);
    if (length === 0 || isIdle(words[at + length]!)) continue;
    const condition: Stretch = [at + length, endOf(words, at + length)];
    // "until 6 May": a time is no condition.
    if (condition[1] - condition[0] < 2 || words.slice(condition[0], condition[0] + 2).some(isFigure)) continue;
    const cue = spanOf(words, condition);
    const said = around.holding(cue);
    const holder = (said && around.speakerOf(said)) ?? around.firstBefore(cue);
    const shared = { rule: 'hinge', holder: holder && parties.isPublic(holder) ? holder : null, addressee: null };
    if (!taken(words[condition[0]]!))
      found.push({ ...shared, kind: 'condition', cue: words[at]!, content: onlyItem(condition) });
    const main = mainOf(words, at, MODALS);
    if (main && !taken(words[main.modal]!) && !taken(words[main.verb]!)) {
      const own = pronouns.has(words[main.subject[0]]!.lower);
      const from = own ? main.verb : main.subject[0];
      const content = contentAt(words, from, { limit: words.length, shape: own ? 'deed' : 'clause' });
      const act = words[words[main.verb]!.lower === 'be' ? main.verb + 1 : main.verb]?.lower ?? '';
      if (content)
        found.push({
          ...shared,
          kind: kindOf(words, { act, refused: main.refused, none: false }, [at, condition[1]]),
          cue: spanOf(words, [main.modal, main.verb]),
          content: { ...content, condition: null },
        });
    }
    at = condition[1] - 1;
  }
  return found;
}

const isFigure = ({ lower }: Word): boolean => /^\d/.test(lower);
const MODALS = new Set("will would shall won't wouldn't could can may might must should".split(' '));

/** What follows the first word of a link, the longest first: "long as" of "so long as"; nothing where the word is enough. */
const LINKS = new Map<string, readonly string[][]>(
  Object.entries({
    if: '',
    unless: '',
    until: '',
    once: '',
    should: '',
    provided: 'that/',
    providing: 'that/',
    as: 'long as/soon as',
    so: 'long as',
    only: 'if/when/after/once',
    on: 'condition that/the condition that',
    contingent: 'on',
    conditional: 'on',
    in: 'exchange for/return for',
  }).map(([first, rests]) => [first, rests.split('/').map(rest => (rest === '' ? [] : rest.split(' ')))]),
);

/** How many words the link takes that begins at an index; 0 where none does. */
function linkAt(words: readonly Word[], at: number): number {
  const { lower } = words[at]!;
  // After its subject "should" says what is to be done: "the truce, she said, should hold".
  if (lower === 'should' && at > 0 && !(at === 1 && /^["“]$/.test(words[0]!.lower))) return 0;
  const rest = LINKS.get(lower)?.find(rest => rest.every((word, i) => words[at + 1 + i]?.lower === word));
  return rest ? 1 + rest.length : 0;
}

/** Where the condition ends that begins at an index: at the next mark but for quotations that open in it. */
function endOf(words: readonly Word[], from: number): number {
  const isQuote = ({ lower }: Word): boolean => lower === '"';
  const quoted = words.slice(0, from).filter(isQuote).length % 2 === 1;
  let end = from;
  for (; end < words.length; end++) {
    const { mark, lower } = words[end]!;
    if (!mark) continue;
    if (lower === '“' || (lower === '"' && !quoted)) {
      const close = words.findIndex((word, i) => i > end && (lower === '“' ? word.lower === '”' : isQuote(word)));
      if (close < 0) break;
      end = close;
    } else if (/^[,;:!?–—”"]$/.test(lower)) break;
  }
  return end > from && words[end - 1]!.lower === '.' ? end - 1 : end;
}
