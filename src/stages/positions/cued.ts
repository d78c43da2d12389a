import type { Mention, Statement } from '../../model/records.ts';
import { isAsserted, isPassive, isPresent } from './asserted.ts';
import { contentAt, type Stretch, spanOf } from './content.ts';
import { type CueRule, rulesOf, TALK } from './cues.ts';
import { mayBeDeed } from './deeds.ts';
import type { Extent } from './extent.ts';
import type { Found, Setting } from './found.ts';
import { type Opening, openingOf } from './leads.ts';
import type { Word } from './words.ts';

/** The position that the word at an index opens. */
export function cuedAt(setting: Setting, at: number): Found | null {
  const { words, around, parties } = setting;
  const word = words[at]!;
  const rules = rulesOf(word);
  if (rules.length === 0 || isQuestion(words)) return null;
  const noun = isNoun(setting, at);
  for (const rule of rules) {
    if ((rule.noun ?? false) !== noun) continue;
    if (rule.after && !rule.after.test(words[at - 1]?.lower ?? '')) continue;
    const opening = openingOf(words, at, rule.leads);
    if (!opening || !fitsContent(words, opening, rule)) continue;
    if (opening.person && isAtLarge(words, opening.person)) return null;
    if (rule.denied) {
      if (!isDenied(words, at)) continue;
    } else if (noun ? !isPresent(words, at) : !isAsserted(words, at) || isAttribute(words, at)) return null;
    // "time to agree to it": what may be promised is not.
    if (!noun && rule.kind === 'commitment' && words[at - 1]?.lower === 'to') return null;
    if (!noun && !rule.after && isPassive(words, at)) return null;
    const reported = around.reporting(word);
    const said = rule.impersonal ? around.holding(word) : reported;
    const first = opening.actor ?? contentStart(words, opening.content);
    const content = contentAt(words, first, {
      limit: limitOf(words, first, reported),
      shape: shapeOf(words, opening),
      that: opening.clause ?? false,
    });
    if (!content) continue;
    const cue = { start: word.start, end: words[opening.cueEnd - 1]!.end };
    const event = around.eventAt(word);
    const holder = noun
      ? ownerOf(setting, at, opening.person ? at : opening.content)
      : holderOf(setting, at, (said && around.speakerOf(said)) ?? around.source(event));
    if (holder ? !parties.isPublic(holder) : !isSome(words, at)) continue;
    const from = words[opening.content]!.start;
    if (rule.ofAddressee) return { kind: rule.kind, rule: rule.name, cue, content, holder: null, addressee: holder };
    const person = opening.person ? around.within(spanOf(words, opening.person)) : null;
    const asked = rule.kind === 'demand' ? around.target(event, holder) : null;
    // Whoever stands in what is demanded is its matter, unless a clause begins with who is to act.
    const outside = asked && (opening.clause ? asked.start <= from + 4 : asked.end <= from) ? asked : null;
    return { kind: rule.kind, rule: rule.name, cue, content, holder, addressee: person ?? outside };
  }
  return null;
}

/** "were told to leave": what is demanded of whoever stands before; by whom is often not said. */
export function askedAt({ words, around, parties }: Setting, at: number): Found | null {
  if (!ASKED.has(words[at]!.lower)) return null;
  const to = words[at + 1]?.lower === 'on' || words[at + 1]?.lower === 'upon' ? at + 2 : at + 1;
  if (!isTo(words, to) || !isPassive(words, at) || !isAsserted(words, at)) return null;
  const asked = holderOf({ words, around }, at, null);
  if (!asked || !parties.isPublic(asked) || TALK.test(words[to + 1]?.lower ?? '')) return null;
  // "were told to leave by the council": who told them is no part of it.
  const by = words.findIndex(
    ({ lower, end }, i) =>
      i > to && lower === 'by' && around.beginningIn({ start: end, end: end + 6 })?.kind !== undefined,
  );
  const content = contentAt(words, to + 1, { limit: by < 0 ? words.length : by, shape: 'deed' });
  if (!content) return null;
  const holder = by < 0 ? null : around.within(spanOf(words, [by, Math.min(by + 8, words.length)]));
  const cue = { start: words[at]!.start, end: words[at]!.end };
  return { kind: 'demand', rule: 'asked', cue, content, holder, addressee: asked };
}

const ASKED = new Set('told asked ordered urged called instructed requested commanded required'.split(' '));

/** Who is told what to do as one of the public takes no side: "urged people to stay at home". */
function isAtLarge(words: readonly Word[], [from, to]: Stretch): boolean {
  const end = words.findIndex(
    ({ lower }, i) => i >= from && (i === to || /^(?:,|in|of|from|who|with|at|on|for)$/.test(lower)),
  );
  return AT_LARGE.test(words[end - 1]?.lower ?? '');
}

const AT_LARGE =
  /^(?:you|me|us|himself|herself|themselves|people|residents|citizens|public|everyone|everybody|anyone|passengers|travell?ers|tourists|motorists|drivers|customers|consumers|voters|supporters|followers|fans|readers|viewers|students|pupils|patients|women|men|parents|participants|shoppers|families|others|it|one)$/;

/** "does not recognise the court", "do not want to", "no intention of": refused today, whatever the word. */
const isDenied = (words: readonly Word[], at: number): boolean =>
  /^(?:no|don't|doesn't)$/.test(words[at - 1]?.lower ?? '') ||
  (words[at - 1]?.lower === 'not' && /^(?:do|does)$/.test(words[at - 2]?.lower ?? ''));

/** Whoever asks takes no position. */
function isQuestion(words: readonly Word[]): boolean {
  const last = words.at(-1)!;
  return (last.mark && /^["”]$/.test(last.lower) ? words.at(-2) : last)?.lower === '?';
}

/** "some have urged them": sides that nothing names. */
function isSome(words: readonly Word[], at: number): boolean {
  let first = at;
  while (first > 0 && BEFORE_VERB.test(words[first - 1]!.lower)) first--;
  return /^(?:some|many|most|others?|both|several|those)$/.test(words[first - 1]?.lower ?? '');
}

/** "To" leads to a deed and is no part of it; "not to" is kept whole. */
const contentStart = (words: readonly Word[], at: number): number => (isTo(words, at) ? at + 1 : at);
const isTo = (words: readonly Word[], at: number): boolean => words[at]?.lower === 'to';

/** Whether the first words of the content are those that the rule wants. */
function fitsContent(words: readonly Word[], opening: Opening, { except, only, deed, noun }: CueRule): boolean {
  const at = opening.content;
  const first = contentStart(words, at);
  // "a threat to the alliance", "his commitment to making peace": nothing is done.
  if (isTo(words, at) && (noun || opening.person) && NO_INFINITIVE.test(words[first]?.lower ?? '')) return false;
  if (isTo(words, at) && noun && !mayBeDeed(words, first)) return false;
  // "the demand that he has made": told of it, and not what it is.
  if (
    noun &&
    opening.clause &&
    words.slice(at, at + 6).some(({ lower }, i) => TOLD.test(lower) && !isTo(words, at + i + 1))
  )
    return false;
  if (deed && !deed.test(words[first]?.lower ?? '')) return false;
  const near = words.slice(at, first + NEAR).map(({ lower }) => lower);
  const end = near.findIndex((word, i) => i > 0 && /^(?:[,.;:]|of|for|on|that|which|who|in|to)$/.test(word));
  const start = end < 0 ? near : near.slice(0, end);
  return (
    !except?.test(words[first]?.lower ?? '') &&
    !(except && start.some((word, i) => i > 0 && i < 4 && !isTo(words, at) && except.test(word))) &&
    (!only || start.some(word => only.test(word)))
  );
}

const TOLD = /^(?:has|have|had|is|are|was|were|made)$/;
const NO_INFINITIVE =
  /^(?:the|a|an|his|her|its|their|our|my|your|this|that|these|those|us|them|him|me|it|all|any|both|some|every|["“'])$|..ing$/;

/** The head of a thing stands among its first words. */
const NEAR = 7;

function shapeOf(words: readonly Word[], { content, clause, actor }: Opening): Extent['shape'] {
  return clause || actor !== undefined
    ? 'clause'
    : isTo(words, content) || words[content]?.lower === 'not'
      ? 'deed'
      : 'thing';
}

/** Where the content of the statement that the cue reports ends; the sentence's end without one. */
function limitOf(words: readonly Word[], from: number, reported: Statement | null): number {
  const first = words[from];
  const last = first && reported?.content.findLast(({ end, start }) => end > first.start && start <= first.end + 60);
  if (!last) return words.length;
  const to = words.findIndex(({ start }) => start >= last.end);
  return to < 0 ? words.length : to;
}

/** "their call", "a previous pledge", "the president's offer": a noun; "the president demands" is none. */
function isNoun({ words, around }: Setting, at: number): boolean {
  const word = words[at]!;
  const before = words[at - 1]?.lower ?? '';
  if (/(?:ed|ing)$/.test(word.lower)) return word.lower === 'warning' && OWNED.test(before);
  if (DETERMINER.test(before) || around.isHead(word) || around.isModifier(word)) return true;
  const next = words[at + (/^["”]$/.test(words[at + 1]?.lower ?? '') ? 2 : 1)]?.lower ?? '';
  if (NOUNS.test(word.lower) && /^(?:for|by|from|on)$/.test(next)) return true;
  return at > 1 && DETERMINER.test(words[at - 2]!.lower) && ADJECTIVE.test(before);
}

/** "the proposed deal": a participle that describes a thing. */
const isAttribute = (words: readonly Word[], at: number): boolean =>
  /ed$/.test(words[at]!.lower) && DETERMINER.test(words[at - 1]?.lower ?? '') && words[at - 1]!.lower !== 'that';

const OWNED = /^(?:the|an?|his|her|its|their)$|'s$/;
const DETERMINER =
  /^(?:under|the|a|an|his|her|its|their|our|my|your|this|that|these|those|no|any|some|of|in|with|for|despite|over)$|s'$|(?<!^(?:who|he|she|it|that|there|what|here))'s$/;
/** With "for", "by" or "on" after them always nouns. */
const NOUNS = /^(?:demands?|requests|pleas|suggestions|pressure)$/;
const ADJECTIVE =
  /^(?:previous|earlier|new|repeated|old|controversial|latest|own|recent|firm|public|key|main|big|bold)$/;

/** Whose call, demand or offer it is: before the noun, else after it ("the demands of the union"). */
function ownerOf({ words, around }: Setting, at: number, content: number): Mention | null {
  const between = content > at + 2 ? around.within(spanOf(words, [at + 1, content])) : null;
  return between ?? around.before(words[at]!);
}

/** Who takes the position that a verb opens: whoever its statement says, else its subject. */
function holderOf(
  { words, around }: Pick<Setting, 'words' | 'around'>,
  at: number,
  told: Mention | null,
): Mention | null {
  let first = at;
  while (first > 0 && BEFORE_VERB.test(words[first - 1]!.lower)) first--;
  const subject = first > 0 ? around.endingAt(words[first - 1]!.end) : null;
  return told ?? subject ?? around.saidBefore(words[at]!) ?? around.firstBefore(words[at]!);
}

const BEFORE_VERB =
  /^(?:to|be|been|being|is|are|was|were|am|has|have|had|having|will|would|who|which|that|also|again|once|now|then|even|still|already|just)$|..ly$/;
