import { pronouns } from '../../text/pronouns.ts';
import type { Word } from './words.ts';

/** Ways in which a cue verb stands in its sentence that keep it from being a position taken. */
const NEGATIONS =
  /^(?:not|never|longer|n't|no|nobody|none|neither|nor|(?:did|does|do|has|have|had|is|are|was|were|could|should|ca|wo|would)n't|cannot|without)$/;
const NEGATIVE_GOVERNORS =
  /^(?:refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|fail(?:s|ed|ing)?|avoid(?:s|ed|ing)?|stopp?(?:s|ed|ing)?|den(?:y|ies|ied|ying)|unwilling|reluctant|unlikely|instead|rather|whether|if|could|may|might|should|must|can|why|lest)$/;
const BETWEEN =
  /^(?:to|be|been|being|is|are|was|were|am|has|have|had|having|will|would|'ll|'d|did|do|does|of|for|also|again|once|now|then|even|still|already|just|or|and|publicly|repeatedly|simply)$/;
const BE = /^(?:is|are|was|were|be|been|being|am|'s|'re|get|gets|got)$/;

/** Whether the verb at an index is put forward: not negated, not merely possible. */
export function isAsserted(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i <= 5; i--) {
    const { lower, mark } = words[i]!;
    if (NEGATIONS.test(lower) || NEGATIVE_GOVERNORS.test(lower)) return false;
    // "would have insisted": it never came to that.
    if (lower === 'have' && /^(?:would|wouldn't|'d)$/.test(words[i - 1]?.lower ?? '')) return false;
    // "isn't “willing to”".
    if (mark && /^["“]$/.test(lower)) continue;
    if (mark || !(BETWEEN.test(lower) || /..ly$/.test(lower))) break;
  }
  return !isInCondition(words, at) && !isBlamed(words, at);
}

/** "attacked them for opposing the bill", "a message of rejecting it": told of somebody's ways. */
const isBlamed = (words: readonly Word[], at: number): boolean =>
  words[at]!.lower.endsWith('ing') && /^(?:for|of)$/.test(words[at - 1]?.lower ?? '');

/** "the money we are willing to spend", "how far they would go": a clause that only describes. */
export function isDescribed(words: readonly Word[], at: number): boolean {
  let first = at - 1;
  while (
    first > 0 &&
    (BETWEEN.test(words[first]!.lower) || /'(?:re|m|s)$/.test(words[first]!.lower)) &&
    !pronouns.has(words[first]!.lower)
  )
    first--;
  const before = words[first - 1];
  return pronouns.has(words[first]?.lower ?? '') && before !== undefined && !before.mark && MEASURED.has(before.lower);
}

/** What such a clause says the measure of. */
const MEASURED = new Set(
  'money amount far much many long price way risk risks limit limits extent length lengths step steps thing things'.split(
    ' ',
  ),
);

/** Participles that tell what somebody is minded to: "is opposed to", "is committed to". */
const MINDED = new Set(['opposed', 'committed', 'prepared']);

/** "was told", "have been urged": done to whoever stands before. */
export function isPassive(words: readonly Word[], at: number): boolean {
  if (!/(?:ed|sworn|sought|told)$/.test(words[at]!.lower) || MINDED.has(words[at]!.lower)) return false;
  let before = at - 1;
  while (before >= 0 && /..ly$|^(?:also|now|then|again)$/.test(words[before]!.lower)) before--;
  return BE.test(words[before]?.lower ?? '');
}

/** Whether the noun at an index is there at all: "no demand for", "any threat to", "dropped its demand". */
export function isPresent(words: readonly Word[], at: number): boolean {
  return !words
    .slice(Math.max(0, at - 3), at)
    .some(({ lower }) => /^(?:no|any|without|not|never|(?:drop|abandon)(?:s|p?ed|p?ing)?)$/.test(lower));
}

/** "if he refuses": a clause of "if" up to its comma. */
export function isInCondition(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i <= 8; i--) {
    const { lower, mark } = words[i]!;
    if ((mark && lower !== '.') || /^(?:that|and|but)$/.test(lower)) return false;
    if (/^(?:if|unless|whether)$/.test(lower)) return true;
  }
  return false;
}
