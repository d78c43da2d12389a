import { contentAt, spanOf } from './content.ts';
import type { Found, Setting } from './found.ts';

const BIDS = new Set(['offer', 'offers', 'bid', 'bids']);
/** What is offered to the owners of a company, in words before the noun. */
const PRICED = new Set(
  'tender takeover buyout buy-out cash stock-swap unsolicited hostile sweetened exchange'.split(' '),
);

/** "a $12-a-share offer for the bank", "its tender offer to the shareholders": what one company offers for another. */
export function bidAt({ words, around, parties }: Setting, at: number): Found | null {
  if (!BIDS.has(words[at]!.lower) || !LINKS.has(words[at + 1]?.lower ?? '')) return null;
  let first = at - 1;
  while (first > 0 && at - first < LONGEST && !FIRST.has(words[first]!.lower)) first--;
  if (!FIRST.has(words[first]?.lower ?? '')) return null;
  const priced = words.slice(first, at).some(({ lower }) => PRICED.has(lower) || /^[$£€]|-a-share$/.test(lower));
  const holder = around.before(words[first]!) ?? around.before(words[at]!);
  if (!priced || !holder || !parties.isPublic(holder)) return null;
  const content = contentAt(words, first, { limit: words.length, shape: 'thing' });
  const cue = spanOf(words, [at, at + 1]);
  return (
    content && {
      kind: 'offer',
      rule: 'bid',
      cue,
      content: { ...content, items: content.items.slice(0, 1) },
      holder,
      addressee: null,
    }
  );
}

const LINKS = new Set(['for', 'to', 'directly']);
const LONGEST = 9;
const FIRST = new Set('a an the its their his her'.split(' '));
