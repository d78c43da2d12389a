import { armedBeside, type Context } from './contexts.ts';
import type { FoundEvent } from './found.ts';
import { type Group, groupAt, isAdverb } from './groups.ts';
import {
  AUXILIARIES,
  FUTURE,
  MODIFIER_STATUS,
  NEGATIONS,
  NOUN_GOVERNORS,
  POSSIBLE,
  type Status,
  VERB_GOVERNORS,
  WOULD,
} from './lexicon/governors.ts';
import { type NounEntry, nounEntries } from './lexicon/index.ts';
import { inflect, type VerbForm } from './lexicon/inflect.ts';
import { TRIGGER_MODIFIERS } from './lexicon/nouns.ts';
import { actorIn, afterPreposition, type Setting } from './roles.ts';
import { type Decided, doerOf, statusOf } from './status.ts';
import type { Phrase, Scene } from './words.ts';

/** The event that the noun at an index names; `null` where it names none or nobody takes part. */
export function nounEvent(setting: Setting, context: Context, at: number): FoundEvent | null {
  const { scene } = setting;
  const { words } = scene;
  for (const entry of nounEntries(words[at]!.lower)) {
    const { rule, before } = entry;
    if (!standBefore(words, before, at)) continue;
    const from = triggerStart(scene, at);
    if (context.sport || (context.business && rule.weak && rule.type !== 'SUPPORT')) return null;
    const takenUp = isTakenUp(setting, rule.type, from, at);
    if (rule.armed && !takenUp && !armedBeside(scene, from, at + 1)) continue;
    if (rule.unarmed && (takenUp || context.armed)) continue;
    if (isModifier(scene, at) || setting.isTime(at) || (rule.type === 'AID' && isWithheld(scene, from))) return null;
    const found = eventOf(setting, entry, from, at);
    if (found) return found;
  }
  return null;
}

/** "air" of "air strike": the words that an entry needs right before the noun. */
const standBefore = (words: Scene['words'], before: readonly string[], at: number): boolean =>
  before.every((word, i) => words[at - before.length + i]?.lower === word);

/** The event of the type that the model sees in the words `[from, to)`, read as a noun. */
export function seenNoun(setting: Setting, from: number, to: number, type: NounEntry['rule']['type']): FoundEvent {
  const at = to - 1;
  const { words } = setting.scene;
  const known = nounEntries(words[at]!.lower).find(
    ({ rule, before }) => rule.type === type && standBefore(words, before, at),
  );
  const entry: NounEntry = {
    before: [],
    target: known?.target ?? USUAL_TARGETS,
    source: known?.source ?? USUAL_SOURCES,
    rule: { ...known?.rule, type, nouns: '', target: '', source: '', alone: true },
  };
  return { ...eventOf(setting, entry, from, at)!, rule: 'encoder' };
}

const USUAL_TARGETS: ReadonlySet<string> = new Set('against on to with between'.split(' '));
const USUAL_SOURCES: ReadonlySet<string> = new Set('by from of'.split(' '));

/** "The attack", "these talks": a definite noun takes up what the article has told before, whoever took part. */
function isTakenUp(
  { scene: { words }, told }: Setting,
  type: NounEntry['rule']['type'],
  from: number,
  at: number,
): boolean {
  // "the Paris attacks": names may stand between.
  let before = from - 1;
  while (words[before]?.capital && words[before]!.lower !== 'the' && from - before < 3) before--;
  return (
    told.has(type) && /^(?:the|this|these|those)$/.test(words[before]?.lower ?? '') && words[at + 1]?.lower !== 'of'
  );
}

/** "a suspension of aid" gives nothing. */
const isWithheld = ({ words }: Scene, from: number): boolean =>
  words[from - 1]?.lower === 'of' &&
  /^(?:suspension|freezing|halting|end|withdrawal|reduction)$/.test(words[from - 2]?.lower ?? '');

/** "air attacks", "three rounds of direct talks": the words before the noun that belong to it. */
function triggerStart({ words }: Scene, at: number): number {
  let from = at;
  while (
    from > 0 &&
    (TRIGGER_MODIFIERS.has(words[from - 1]!.lower) ||
      (words[from - 1]!.lower === 'and' && TRIGGER_MODIFIERS.has(words[from - 2]?.lower ?? '')))
  ) {
    from -= words[from - 1]!.lower === 'and' ? 2 : 1;
  }
  if (words[from - 1]?.lower === 'of' && /^(?:rounds?|series|wave|threats?)$/.test(words[from - 2]?.lower ?? '')) {
    from -= 2;
    if (/^(?:\d+|two|three|four|five|six|seven|several|a|first|second|third|new)$/.test(words[from - 1]?.lower ?? ''))
      from--;
  }
  return from;
}

/** "attack helicopters", "peace talks venue": the noun describes another one. */
function isModifier({ words, phrases }: Scene, at: number): boolean {
  const next = words[at + 1];
  if (words[at]!.possessive) return true;
  return (
    next?.kind === 'word' &&
    phrases.some(
      ({ from, head }) =>
        from <= at &&
        at < head &&
        head <= at + 2 &&
        !/^(?:of|on|in|with|by|between|against|to|from|for|at)$/.test(next.lower),
    )
  );
}

function eventOf(setting: Setting, entry: NounEntry, from: number, at: number): FoundEvent | null {
  const { scene, actors } = setting;
  const { rule, target: targetWords, source: sourceWords } = entry;
  const { words } = scene;
  const inside = scene.phrases.filter(phrase => phrase.from <= at && at < phrase.to && phrase.from <= from);
  const whole = inside.at(-1);
  const opening = Math.min(whole?.from ?? from, from);
  const between = targetWords.has('between') ? afterPreposition(setting, at + 1, new Set(['between']), 6) : [];
  let target = afterPreposition(setting, at + 1, targetWords, 8);
  let source: readonly Phrase[] = afterPreposition(setting, at + 1, sourceWords, 8);
  if (between.length > 0) {
    source = between.slice(0, 1);
    target = between.slice(1);
  }
  // "Russia's attack on Kyiv", "their talks": who owns it stands inside its phrase, before it.
  const owner = scene.phrases.find(
    phrase =>
      (phrase.from >= opening || (phrase.to === from && words[from - 1]!.possessive)) &&
      phrase.to <= from &&
      phrase.to <= at &&
      actors.rank(scene, phrase) > 0 &&
      phrase !== whole,
  );
  const carrier = carrierOf(setting, opening, at);
  const befallen = rule.befalls && owner && target.length === 0 ? owner : null;
  if (befallen) target = [befallen];
  // "their attacks" of a sentence whose subject is named: the subject says who.
  if (source.length === 0 && owner && !befallen && !(owner.mention.form === 'pronoun' && carrier)) source = [owner];
  if (source.length === 0 && carrier) source = carrier.suffers ? [] : carrier.subject;
  if (source.length === 0 && owner && !befallen) source = [owner];
  if (carrier?.suffers && target.length === 0) target = carrier.subject;
  if (rule.mutual && target.length === 0 && source.length > 1) {
    target = source.slice(1);
    source = source.slice(0, 1);
  }
  source = source.map(phrase => actorIn(setting, phrase).phrase).filter(phrase => !target.includes(phrase));
  const ranks = [...source, ...target].map(phrase => actors.rank(scene, phrase));
  const isOpen = rule.alone || isTakenUp(setting, rule.type, from, at);
  if (!isOpen && Math.max(0, ...ranks) < (rule.weak ? 2 : 1)) return null;
  return {
    type: rule.type,
    mode: rule.mode ?? null,
    trigger: [[from, at + 1]],
    decided: statusOfNoun(setting, opening, from, at, carrier),
    source,
    target,
    rule: `noun ${words[at]!.lower}`,
    taken: [],
  };
}

/** Where the phrases that hang on a noun end: "talks [between the government and the rebels] | will". */
function afterRoles({ scene, isTime }: Setting, at: number): number {
  const { words, startingAt } = scene;
  let to = at + 1;
  for (let links = 0; links < 8; links++) {
    while (isTime(to)) to++;
    if (!/^(?:between|with|in|on|of|by|from|against|to|at|over|for|and|,|about|near)$/.test(words[to]?.lower ?? ''))
      break;
    const phrase = startingAt.get(to + 1)?.[0];
    if (!phrase && !isTime(to + 1)) break;
    to = phrase?.to ?? to + 1;
  }
  return to;
}

/** Verbs that carry an event noun as their object, and those whose subject it befalls. */
const CARRIERS = forms(
  'launch carry conduct stage hold impose mount begin start open announce make pay give sign reach conclude issue order continue resume end host join attend have ' +
    'plan prepare propose suggest offer demand urge seek threaten reject refuse cancel suspend postpone agree accept call deny plan consider schedule arrange agree expect want support back ' +
    'condemn welcome discuss extend expand face suffer enter lead undertake perform take send receive place make repeat renew step declare observe violate break',
);
const SUFFERING = forms('face suffer receive survive withstand');

function forms(lemmas: string): ReadonlyMap<string, readonly VerbForm[]> {
  const table = new Map<string, VerbForm[]>();
  for (const lemma of lemmas.split(' ')) {
    for (const [form, kind] of inflect(lemma)) table.set(form, [...(table.get(form) ?? []), kind]);
  }
  return table;
}

interface Carrier {
  readonly at: number;
  readonly group: Group;
  readonly decided: Decided;
  readonly subject: readonly Phrase[];
  readonly suffers: boolean;
}

/** The verb that has the noun's phrase as its object ("held talks", "agreed on a truce"), or as the subject of its passive. */
function carrierOf(setting: Setting, opening: number, at: number): Carrier | null {
  const { scene } = setting;
  const { words } = scene;
  let before = opening - 1;
  while (
    before >= 0 &&
    (isAdverb(words[before]) ||
      /^(?:out|on|for|to|in|off|up|a|an|the|their|its|his|her|any|into|new|more|further)$/.test(
        words[before]!.lower,
      )) &&
    opening - before < 5
  )
    before--;
  const carrier = carrierAt(setting, before, false);
  if (carrier) return carrier;
  // "talks between the two were held", "sanctions will be imposed": the next verb group after the noun.
  const next = afterRoles(setting, at);
  for (let i = next; i < Math.min(next + 6, words.length); i++) {
    const { lower } = words[i]!;
    if (/^(?:[,;:.]|that|which|who|and|but|as|because|after|before|while|when|if)$/.test(lower)) return null;
    if (AUXILIARIES.has(lower)) {
      for (let verb = i + 1; verb < Math.min(i + 6, words.length); verb++) {
        const found = carrierAt(setting, verb, true);
        if (found) return found;
      }
      return null;
    }
  }
  return null;
}

function carrierAt(setting: Setting, at: number, passive: boolean): Carrier | null {
  const { scene } = setting;
  const word = scene.words[at];
  const kinds = word && CARRIERS.get(word.lower);
  const group = kinds ? groupAt(scene, at, kinds) : null;
  if (!group || group.passive !== passive) return null;
  const decided = statusOf(setting, group);
  const subject = passive ? afterPreposition(setting, at + 1, new Set(['by']), 8) : doerOf(setting, group, decided);
  return { at, group, decided, subject, suffers: SUFFERING.has(word!.lower) };
}

function statusOfNoun(setting: Setting, opening: number, from: number, at: number, carrier: Carrier | null): Decided {
  const { words } = setting.scene;
  const decided = (status: Status, ...indices: number[]): Decided => ({ status, words: indices, subject: null });
  for (let i = Math.max(0, Math.min(opening, from) - 1); i < at; i++) {
    const status = MODIFIER_STATUS.get(words[i]!.lower);
    if (status && (i >= opening || words[i]!.lower === 'no')) return decided(status, i);
  }
  if (carrier) {
    const own = carrier.decided;
    const governing = VERB_GOVERNORS.get(words[carrier.at]!.lower);
    if (own.status !== 'occurred' && own.status !== 'ongoing') return own;
    if (governing && governing !== 'occurred') return decided(governing, carrier.at);
    return { ...own, byTense: true };
  }
  // "ruled out a truce", "called for talks": a verb that carries nothing, but decides.
  let before = opening - 1;
  while (opening - before < 4 && /^(?:out|on|for|off|down|a|an|the|any|new)$/.test(words[before]?.lower ?? ''))
    before--;
  const verb = VERB_GOVERNORS.get(words[before]?.lower ?? '');
  if (verb && verb !== 'occurred') return decided(verb, before);
  // "calls for a truce", "a threat of sanctions", "hopes of talks".
  const link = words[opening - 1]?.lower;
  if (link === 'for' || link === 'of' || link === 'on') {
    const status =
      NOUN_GOVERNORS.get(words[opening - 2]?.lower ?? '') ?? VERB_GOVERNORS.get(words[opening - 2]?.lower ?? '');
    if (status && status !== 'occurred') return decided(status, opening - 2);
  }
  // The phrase that the noun stands in may hold what governs it: "the prospect of talks".
  if (/^(?:for|of)$/.test(words[from - 1]?.lower ?? '')) {
    const status = NOUN_GOVERNORS.get(words[from - 2]?.lower ?? '');
    if (status && status !== 'occurred') return decided(status, from - 2);
  }
  if (link === 'without') return decided('denied', opening - 1);
  if (link === 'of' && words[opening - 2]?.lower === 'ahead') return decided('planned', opening - 2, opening - 1);
  return predicateStatus(setting, at) ?? decided('occurred');
}

/** "the talks were cancelled": what becomes of an event noun that nothing comes of. */
const CALLED_OFF = new Set(
  'cancelled canceled scrapped postponed shelved averted foiled thwarted abandoned'.split(' '),
);

/** "the talks will …", "an attack could …", "talks are due": the verb whose subject the noun is. */
function predicateStatus(setting: Setting, at: number): Decided | null {
  const { words } = setting.scene;
  const from = afterRoles(setting, at);
  for (let i = from; i < Math.min(from + 5, words.length); i++) {
    const { lower } = words[i]!;
    if (/^(?:[,;:.]|that|which|who|and|but|as|because|after|before|while|when|if)$/.test(lower)) return null;
    if (!AUXILIARIES.has(lower) || (lower === 'may' && words[i]!.capital)) continue;
    const off = words.slice(i + 1, i + 4).findIndex(word => CALLED_OFF.has(word.lower));
    if (off >= 0) return { status: 'denied', words: [i + 1 + off], subject: null };
    if (NEGATIONS.has(lower) || words[i + 1]?.lower === 'not') return { status: 'denied', words: [i], subject: null };
    if (FUTURE.has(lower) || WOULD.has(lower)) return { status: 'planned', words: [i], subject: null };
    if (POSSIBLE.has(lower)) return { status: 'hypothetical', words: [i], subject: null };
    const next = words
      .slice(i + 1, i + 4)
      .findIndex(word => /^(?:due|scheduled|planned|expected|set)$/.test(word.lower));
    if (next >= 0) return { status: 'planned', words: [i + 1 + next], subject: null };
    const ongoing = words
      .slice(i + 1, i + 4)
      .findIndex(
        (word, j, all) =>
          /^(?:ongoing|underway|continuing)$/.test(word.lower) ||
          (word.lower === 'under' && all[j + 1]?.lower === 'way'),
      );
    return ongoing >= 0 ? { status: 'ongoing', words: [i + 1 + ongoing], subject: null } : null;
  }
  return null;
}
