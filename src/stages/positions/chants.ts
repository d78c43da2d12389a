import { commandFrom } from './commands.ts';
import { onlyItem, type Stretch, spanOf } from './content.ts';
import type { Found, Setting } from './found.ts';
import type { Word } from './words.ts';

/** Ways to say in public what one wants, before the quotation that says it. */
const VOICED = new Set(
  'chant chants chanted chanting shout shouts shouted shouting yelled yelling sign signs banner banners placard placards poster posters slogan slogans graffiti'.split(
    ' ',
  ),
);

/** "The crowd chanted “Free the miners, jail the general!”", "banners that read “Get out”": each call in the quotation is a demand. */
export function chantsIn({ words, around }: Setting): Found[] {
  const found: Found[] = [];
  const open = words.findIndex(
    ({ lower }, i) => /^["“]$/.test(lower) && words.slice(Math.max(0, i - LONGEST_LEAD), i).some(isVoiced),
  );
  if (open < 0) return found;
  const voiced = words.findIndex(isVoiced);
  const holder = around.firstBefore(words[voiced]!);
  let from = open + 1;
  const withheld = withheldFrom(words, from);
  if (withheld) {
    const cue = spanOf(words, [from, from + 1]);
    const { condition, threat } = withheld;
    const content = { ...onlyItem(threat), condition };
    return [{ kind: 'threat', rule: 'chant', cue, content, holder, addressee: null }];
  }
  for (let at = from; at <= words.length; at++) {
    const word = words[at];
    if (word && (!(word.mark && /^[,.!;"”]$/.test(word.lower)) || isAbbreviated(words, at))) continue;
    if (at > from && isCall(words, from, at)) {
      const cue = spanOf(words, [from, from + 1]);
      const content = onlyItem(named(words, from, at));
      found.push({ kind: 'demand', rule: 'chant', cue, content, holder, addressee: null });
    }
    from = at + 1;
    if (word && /^["”]$/.test(word.lower)) break;
  }
  return found;
}

/** "No contract, no work!": what is held back, until what. */
function withheldFrom(words: readonly Word[], from: number): { condition: Stretch; threat: Stretch } | null {
  const [no, , comma, other, , end] = words.slice(from, from + 6);
  if (no?.lower !== 'no' || comma?.lower !== ',' || other?.lower !== 'no' || !end?.mark) return null;
  return { condition: [from, from + 2], threat: [from + 3, from + 5] };
}

const isVoiced = ({ lower }: Word): boolean => VOICED.has(lower);
const LONGEST_LEAD = 10;

/** "U.S.": a full stop that ends nothing. */
const isAbbreviated = (words: readonly Word[], at: number): boolean =>
  words[at]!.lower === '.' && /^[a-z]$|\./.test(words[at - 1]?.lower ?? '');

/** "Stop the war", "Step down", "Murderers out". */
const isCall = (words: readonly Word[], from: number, to: number): boolean =>
  commandFrom(words, from) || (to - from === 2 && words[to - 1]!.lower === 'out' && /s$/.test(words[from]!.lower));

/** "Get out, Roe!": whom it is called to. */
function named(words: readonly Word[], from: number, to: number): Stretch {
  const called = words[to]?.lower === ',' && words[to + 1] && words[to + 2]?.mark && to - from < 3;
  return called && !commandFrom(words, to + 1) && !words[to + 1]!.mark ? [from, to + 2] : [from, to];
}
