import type { Mention, Statement } from '../../model/records.ts';
import { isAsserted, isDescribed, isPassive, isPresent } from './asserted.ts';
import { type Content, contentAt, type Stretch, spanOf } from './content.ts';
import { type CueRule, rulesOf, TALK } from './cues.ts';
import { mayBeDeed } from './deeds.ts';
import { dueOf } from './dues.ts';
import type { Extent } from './extent.ts';
import type { Found, Setting } from './found.ts';
import { type Opening, openingOf } from './leads.ts';
import type { Word } from './words.ts';

/** A cue with the rule that holds for it, and where its content opens. */
interface Cued {
  readonly at: number;
  readonly rule: CueRule;
  readonly opening: Opening;
}

/** The position that the word at an index opens. */
export function cuedAt(setting: Setting, at: number): Found | null {
  const { words } = setting;
  const rules = rulesOf(words[at]!);
  if (rules.length === 0) return null;
  const noun = isNoun(setting, at);
  // "Did they talk of his vow to leave?": what a noun or a past form tells is so, whatever is asked.
  if (isQuestion(words) && !noun && !words[at]!.lower.endsWith('ed')) return null;
  if (noun ? isNoCall(words, at) : isPolled(words, at)) return null;
  for (const rule of rules) {
    if ((rule.noun ?? false) !== noun || (rule.after && !rule.after.test(words[at - 1]?.lower ?? ''))) continue;
    const opening = openingOf(words, at, rule.leads);
    if (!opening) continue;
    const { person, content } = opening;
    if (noun && (rule.kind === 'offer' || rule.kind === 'demand') && isAnswered(words, at)) return null;
    if (person && (isAdvice(words, contentStart(words, content)) || isAtLarge(words, person))) return null;
    if (!fitsContent(words, opening, rule) || (rule.denied && !isDenied(words, at))) continue;
    if (!rule.denied && !isPutForward(words, at, rule)) return null;
    const suffered = !noun && !rule.after && isPassive(words, at);
    if (suffered && (!rule.suffered || isTo(words, content))) return null;
    const found = (suffered ? sufferedAt : takenAt)(setting, { at, rule, opening });
    if (found) return found;
  }
  return null;
}

/** Whether a cue tells of a position that is taken: not denied, not dropped, not only possible. */
function isPutForward(words: readonly Word[], at: number, { noun, kind, ofSide }: CueRule): boolean {
  if (noun) return isPresent(words, at);
  // "time to agree to it": what may be promised is not.
  if (kind === 'commitment' && words[at - 1]?.lower === 'to' && /^(?:agree|consent)/.test(words[at]!.lower))
    return false;
  // "a truce, as opposed to a deal": a comparison.
  if (words[at - 1]?.lower === 'as' && words[at]!.lower === 'opposed') return false;
  if (ofSide && /^(?:to|would)$/.test(words[at - 1]?.lower ?? '')) return false;
  return isAsserted(words, at) && !isAttribute(words, at) && !isDescribed(words, at);
}

/** The position of whoever the verb is said of, or the noun belongs to. */
function takenAt(setting: Setting, { at, rule, opening }: Cued): Found | null {
  const { words, around, parties } = setting;
  const word = words[at]!;
  const reported = around.reporting(word);
  const said = rule.impersonal ? around.holding(word) : reported;
  const content = contentOf(words, { at, rule, opening }, reported);
  if (!content) return null;
  // "opposed Roe": whom one would not vote for.
  if (rule.kind === 'rejection' && around.isPerson(spanOf(words, content.items[0]!))) return null;
  const event = around.eventAt(word);
  const holder = rule.noun
    ? ownerOf(setting, at, opening.person ? at : opening.content)
    : holderOf(setting, at, (said && around.speakerOf(said)) ?? around.source(event));
  // "extremists opposed to the truce": named by a statement's source, and by no mention.
  const unnamed = isSome(words, at) || (parties.ofPublicLife && (reported?.source.length ?? 0) > 0);
  if (holder ? !parties.isPublic(holder) : !unnamed) return null;
  if (rule.name === 'call for' && DOCUMENT.test(words[words[at - 1]?.lower === 'also' ? at - 2 : at - 1]?.lower ?? ''))
    return null;
  const from = words[opening.content]!.start;
  const cue = { start: word.start, end: words[opening.cueEnd - 1]!.end };
  const { kind, name } = rule;
  if (rule.ofAddressee) return { kind, rule: name, cue, content, holder: null, addressee: holder };
  const person = opening.person ? around.within(spanOf(words, opening.person)) : null;
  const pressing = content.consequence !== null || content.items.some(item => dueOf(words, item, around));
  if (rule.ofSide && opening.person && !pressing && !(person && isSide(person, parties))) return null;
  const asked = kind === 'demand' ? around.target(event, holder) : null;
  // Whoever stands in what is demanded is its matter, unless a clause begins with who is to act.
  const outside = asked && (opening.clause ? asked.start <= from + 4 : asked.end <= from) ? asked : null;
  return { kind, rule: name, cue, content, holder, addressee: person ?? outside };
}

/** "told the rebels", "asked it": not "told his aide", "asked him". */
const isSide = (asked: Mention, parties: Setting['parties']): boolean =>
  asked.form === 'pronoun'
    ? /^(?:it|them)$/i.test(asked.quote)
    : asked.kind === 'organization' || parties.isSide(asked);

/** "the treaty calls for": what it lays down, and nobody demands. */
const DOCUMENT = /^(?:treaty|programme|program|deal|accord|agreement|budget|plan|law|act|scheme|contract)$/;

function contentOf(words: readonly Word[], { rule, opening }: Cued, reported: Statement | null): Content | null {
  const first = opening.actor ?? afterPronoun(words, unquoted(words, contentStart(words, opening.content)), opening);
  return contentAt(words, first, {
    limit: limitOf(words, first, reported),
    shape: shapeOf(words, opening),
    that: opening.clause ?? false,
    refused: rule.kind === 'rejection',
  });
}

/** "was threatened with death by the rebels": whoever does it stands after, if at all. */
function sufferedAt(setting: Setting, cued: Cued): Found | null {
  const { words, around, parties } = setting;
  const { at, rule, opening } = cued;
  const content = contentOf(words, cued, around.reporting(words[at]!));
  const by = byAfter(setting, opening.content);
  const holder = by?.holder ?? null;
  const addressee = holderOf(setting, at, null);
  if (!content || ![addressee, holder].some(one => one && parties.isPublic(one))) return null;
  const cue = { start: words[at]!.start, end: words[opening.cueEnd - 1]!.end };
  const items = content.items.map(([from, to]): Stretch => [from, by ? Math.min(to, by.at) : to]);
  return { kind: rule.kind, rule: rule.name, cue, content: { ...content, items }, holder, addressee };
}

/** "by the rebels": who does it. */
function byAfter({ words, around }: Setting, from: number): { at: number; holder: Mention } | null {
  for (let at = from + 1; at < Math.min(from + LONGEST_SUFFERED, words.length - 1); at++) {
    if (words[at]!.mark) return null;
    const holder =
      words[at]!.lower === 'by' ? around.beginningIn({ start: words[at]!.end, end: words[at]!.end + 6 }) : null;
    if (holder) return { at, holder };
  }
  return null;
}

const LONGEST_SUFFERED = 12;

/** "were told to leave": what is demanded of whoever stands before; by whom is often not said. */
export function askedAt({ words, around, parties }: Setting, at: number): Found | null {
  if (!ASKED.has(words[at]!.lower)) return null;
  const to = words[at + 1]?.lower === 'on' || words[at + 1]?.lower === 'upon' ? at + 2 : at + 1;
  if (!isTo(words, to) || !isPassive(words, at) || !isAsserted(words, at)) return null;
  const asked = holderOf({ words, around, parties }, at, null);
  if (!asked || !parties.isSideByName(asked) || TALK.test(words[to + 1]?.lower ?? '')) return null;
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
  /^(?:you|me|us|himself|herself|themselves|people|americans|residents|citizens|public|everyone|everybody|anyone|passengers|travell?ers|tourists|motorists|drivers|customers|consumers|voters|supporters|followers|fans|readers|viewers|pupils|patients|women|men|parents|participants|shoppers|families|others|one)$/;

/** "demand for its computers", of a market; "the Court of Appeals". */
function isNoCall(words: readonly Word[], at: number): boolean {
  const { lower } = words[at]!;
  const before = words[at - 1]?.lower ?? '';
  if (lower === 'call' && /^(?:wake-up|up|phone|conference|roll|close)$/.test(before)) return true;
  // "admitted in his plea that": before a court.
  if (lower === 'plea') return words[at + 1]?.lower === 'that';
  if (lower === 'appeals') return before === 'of' && words[at - 2]?.lower === 'court';
  return (
    lower === 'demand' &&
    words[at + 1]?.lower === 'for' &&
    (!OWNED.test(before) || (before === 'the' && /^(?:in|of|by|for|to|meet|with)$/.test(words[at - 2]?.lower ?? '')))
  );
}

/** "rejected an offer of talks": whose offer it is is not said; "rejected the premier's offer" and "requests by him" say it. */
function isAnswered(words: readonly Word[], at: number): boolean {
  const { lower } = words[at]!;
  const next = words[at + 1]?.lower ?? '';
  if (/^(?:by|from)$/.test(next) || (next === 'of' && !/^(?:offer|propos)/.test(lower))) return false;
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const { lower, mark } = words[i]!;
    if (ANSWERED.test(lower)) return true;
    if (mark || OWNER.test(lower)) return false;
  }
  return false;
}

const ANSWERED = /^(?:reject|refus|accept|spurn|dismiss|declin|rebuff|ignor|welcom|oppos|resist)(?:e|s|es|ed|ing)?$/;
const OWNER = /'s$|s'$|^(?:'s|’s|his|her|its|their|our|my|your)$/;

/** "60 percent of them want", "most oppose": what a poll finds is nobody's position; members vote "by 60 percent". */
const isPolled = (words: readonly Word[], at: number): boolean =>
  words
    .slice(Math.max(0, at - 5), at)
    .some(
      ({ lower }, i, near) => /^(?:%|percent|per-cent|respondents)$|\d%$/.test(lower) && near[i - 2]?.lower !== 'by',
    ) ||
  /^(?:most|majority|americans|britons|adults|voters|half|thirds|quarters|fewer)$/.test(words[at - 1]?.lower ?? '');

/** "does not recognise the court", "do not want to", "no intention of": refused today, whatever the word. */
const isDenied = (words: readonly Word[], at: number): boolean =>
  /^(?:no|don't|doesn't|didn't)$/.test(words[at - 1]?.lower ?? '') ||
  (words[at - 1]?.lower === 'not' && /^(?:do|does|did)$/.test(words[at - 2]?.lower ?? ''));

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

/** "promised that he would resign": a pronoun that only says again who it is, with its modal, is no part of what is promised. */
function afterPronoun(words: readonly Word[], at: number, { clause }: Opening): number {
  if (!clause) return at;
  const { lower } = words[at]!;
  if (/^(?:i|we|he|she|they|it)'(?:ll|d)$/.test(lower)) return at + 1;
  return /^(?:i|we|he|she|they|it)$/.test(lower) && MODALS.has(words[at + 1]?.lower ?? '') ? at + 2 : at;
}

const MODALS = new Set('will would must should shall'.split(' '));

/** "To" leads to a deed and is no part of it; "not to" is kept whole. */
const contentStart = (words: readonly Word[], at: number): number => (isTo(words, at) ? at + 1 : at);

/** In typed text the mark that opens a quotation is the one that closes it. */
const unquoted = (words: readonly Word[], at: number): number =>
  words[at]?.lower === '”' && words[at + 1]?.start === words[at]!.end ? at + 1 : at;

/** "to “avoid them”": the first word, quoted or not. */
const firstWord = (words: readonly Word[], at: number): number =>
  /^["“”]$/.test(words[at]?.lower ?? '') ? at + 1 : at;

const isTo = (words: readonly Word[], at: number): boolean => words[at]?.lower === 'to';

/** Whether the first words of the content are those that the rule wants. */
function fitsContent(
  words: readonly Word[],
  opening: Opening,
  { name, except, only, deed, noun, ofSide }: CueRule,
): boolean {
  const at = opening.content;
  const first = firstWord(words, contentStart(words, at));
  // "a threat to the alliance", "his commitment to making peace": nothing is done.
  if (isTo(words, at) && name !== 'commit' && /^(?:the|an?|any[a-z]+)$/.test(words[first]?.lower ?? '')) return false;
  if (isTo(words, at) && (noun || opening.person) && NO_INFINITIVE.test(words[first]?.lower ?? '')) return false;
  if (isTo(words, at) && (noun || ofSide || isLong(opening)) && !mayBeDeed(words, first)) return false;
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
    !except?.test(words[/..ly$/.test(words[first]?.lower ?? '') ? first + 1 : first]?.lower ?? '') &&
    !(except && start.some((word, i) => i > 0 && i < 4 && !isTo(words, at) && except.test(word))) &&
    (!only || start.some(word => only.test(word)))
  );
}

/** "warned them to be on alert", "told him to be patient": how to be, and nothing to do. */
const isAdvice = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'be' && MANNER.has(words[at + 1]?.lower ?? '');

const MANNER = new Set('a an on alert vigilant careful aware patient cautious prepared ready calm'.split(' '));

/** The farther "to" stands from the cue, the more it has to look like the deed that is asked for. */
const isLong = ({ person }: Opening): boolean => person !== null && person[1] - person[0] > 3;

const TOLD = /^(?:has|have|had|is|are|was|were|made)$/;
const NO_INFINITIVE =
  /^(?:the|a|an|his|her|its|their|our|my|your|this|that|these|those|us|them|him|me|it|all|any|both|some|every)$|..ing$/;

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
  // "the 22% | it does not own": a statement can be cut short.
  return to < 0 || GOES_ON.has(words[to]!.lower) ? words.length : to;
}

const GOES_ON = new Set('it they he she of that which for between'.split(' '));

/** "their call", "a previous pledge", "the president's offer": a noun; "the president demands" is none. */
function isNoun({ words, around }: Setting, at: number): boolean {
  const word = words[at]!;
  const before = words[at - 1]?.lower ?? '';
  if (/^(?:will|would|must|should|could|can|may)$/.test(before)) return false;
  if (/(?:ed|ing)$/.test(word.lower)) return word.lower === 'warning' && OWNED.test(before);
  // "a suit that seeks", "the plan that calls for".
  if (before === 'that' && /s$/.test(word.lower)) return false;
  if (DETERMINER.test(before) || around.isHead(word) || around.isModifier(word)) return true;
  const next = words[at + (/^["”]$/.test(words[at + 1]?.lower ?? '') ? 2 : 1)]?.lower ?? '';
  if (NOUNS.test(word.lower) && /^(?:for|by|from|on|to)$/.test(next)) return true;
  return at > 1 && DETERMINER.test(words[at - 2]!.lower) && ADJECTIVE.test(before);
}

/** "the proposed deal": a participle that describes a thing. */
const isAttribute = (words: readonly Word[], at: number): boolean =>
  /ed$|^opposing$/.test(words[at]!.lower) &&
  DETERMINER.test(words[at - 1]?.lower ?? '') &&
  words[at - 1]!.lower !== 'that';

const OWNED = /^(?:the|an?|his|her|its|their)$|'s$/;
const DETERMINER =
  /^(?:under|the|a|an|his|her|its|their|our|my|your|this|that|these|those|no|any|some|of|in|with|for|despite|over)$|s'$|(?<!^(?:who|he|she|it|that|there|what|here))'s$/;
/** With "for", "by" or "on" after them always nouns. */
const NOUNS = /^(?:demands?|requests|pleas|suggestions|pressure|objections?|opposition|resistance)$/;
const ADJECTIVE =
  /^(?:previous|earlier|new|repeated|old|controversial|latest|own|recent|firm|public|key|main|big|bold)$/;

/** Whose call, demand or offer it is: before the noun, else after it ("the demands of the union"). */
function ownerOf({ words, around }: Setting, at: number, content: number): Mention | null {
  const between = content > at + 2 ? around.within(spanOf(words, [at + 1, content])) : null;
  return between ?? around.before(words[at]!);
}

/** Who takes the position that a verb opens: whoever its statement says, else its subject. */
function holderOf(
  { words, around, parties }: Pick<Setting, 'words' | 'around' | 'parties'>,
  at: number,
  told: Mention | null,
): Mention | null {
  let first = at;
  while (first > 0 && BEFORE_VERB.test(words[first - 1]!.lower)) first--;
  const subject = first > 0 ? around.endingAt(words[first - 1]!.end) : null;
  if (told && parties.isPublic(told)) return told;
  // "the crowd filled the square to protest": what stands nearest may be nobody at all.
  const person = subject && /^(?:person|group)$/.test(subject.kind) ? subject : null;
  if (person) return person;
  const near = [subject, around.saidBefore(words[at]!), around.firstBefore(words[at]!)].filter(one => one !== null);
  return near.find(one => parties.isPublic(one)) ?? near[0] ?? null;
}

const BEFORE_VERB =
  /^(?:to|be|been|being|is|are|was|were|am|has|have|had|having|will|would|who|which|that|also|again|once|now|then|even|still|already|just)$|..ly$/;
