import { singularOf } from '../../text/nouns.ts';
import type { Rank } from './actors.ts';
import { armedBeside, type Context } from './contexts.ts';
import type { FoundEvent } from './found.ts';
import { type Group, groupAt, isAdverb } from './groups.ts';
import { CLASSES, type NounClass } from './lexicon/classes.ts';
import { inflectionsOf, nounEntries, type VerbEntry, verbEntries } from './lexicon/index.ts';
import type { VerbForm } from './lexicon/inflect.ts';
import type { EventType } from './lexicon/rule.ts';
import { actorIn, afterPreposition, firstActor, phrasesAt, type Setting, subjectBefore } from './roles.ts';
import { doerOf, formsOf, statusOf } from './status.ts';
import type { Phrase, Scene } from './words.ts';

/** The event that the verb at an index names, by the first rule that fits; `null` where none does. */
export function verbEvent(setting: Setting, context: Context, at: number): FoundEvent | null {
  const { scene } = setting;
  const word = scene.words[at]!;
  const forms = inflectionsOf(word.lower);
  if (!forms || word.kind !== 'word' || (word.capital && at > 0 && isNamePart(scene, at))) return null;
  const group = groupAt(scene, at, forms);
  if (!group) return null;
  for (const entry of verbEntries(word.lower)) {
    const found = tryRule(setting, context, group, entry);
    if (found) return found;
  }
  return null;
}

/** What an unknown word can be as a verb: only endings that few nouns have are taken for a verb's. */
function formsByEnding(word: string): readonly VerbForm[] | null {
  if (/..ed$/.test(word)) return ['past', 'participle'];
  return /..ing$/.test(word) ? ['ing'] : null;
}

/** Where most verbs have those whom they act on. */
const USUAL_FRAMES: ReadonlySet<string> = new Set('object against to with on from for alone'.split(' '));

/** The event of the type that the model sees in the words `[from, to)`, where a verb stands among them; else `null`. */
export function seenVerb(setting: Setting, from: number, to: number, type: EventType): FoundEvent | null {
  const { scene } = setting;
  for (let at = from; at < to; at++) {
    const { lower } = scene.words[at]!;
    const forms = inflectionsOf(lower) ?? formsOf(lower) ?? formsByEnding(lower);
    const group = forms && groupAt(scene, at, forms);
    if (!group) continue;
    const known = verbEntries(lower).find(({ rule }) => rule.type === type && rule.theme === undefined);
    const entry: VerbEntry = {
      rule: { type, verbs: '', frames: '' },
      lemma: lower,
      particle: [],
      frames: known?.frames ?? USUAL_FRAMES,
    };
    const sides = group.passive ? passive(setting, group, entry, to, null) : active(setting, group, entry, to, null);
    const decided = sides?.decided ?? statusOf(setting, group);
    return {
      type,
      mode: null,
      trigger: [[from, to]],
      decided,
      source: sides?.source ?? doerOf(setting, group, decided),
      target: sides?.target ?? [],
      rule: 'encoder',
      taken: [],
    };
  }
  return null;
}

/** "Strike Force", "Doctors Without Borders": a capital inside a name is no verb; a headline's may be one. */
function isNamePart({ words, phrases }: Scene, at: number): boolean {
  const capitals = words.filter(({ kind, capital }) => kind === 'word' && capital).length;
  if (capitals > words.length * 0.6)
    return phrases.some(({ from, head, to }) => from <= at && at <= head && to - from > 1);
  return true;
}

function tryRule(setting: Setting, context: Context, group: Group, entry: VerbEntry): FoundEvent | null {
  const { rule } = entry;
  const { scene } = setting;
  const particle = particleAfter(scene, group, entry);
  if (!particle) return null;
  if (context.sport && rule.type !== 'COERCE') return null;
  if (rule.refused && !isRefusal(scene, group)) return null;
  if ((rule.active && group.passive) || (rule.near && !scene.words.some(({ lower }) => rule.near!.test(lower))))
    return null;
  if (rule.armed && !armedBeside(scene, group.from, particle.end)) return null;
  if (rule.unarmed && armedBeside(scene, group.from, particle.end)) return null;
  const theme = rule.theme ? themeAt(setting, group, particle.end, rule.theme) : null;
  if (rule.theme && theme === null) return null;
  const sides = group.passive
    ? passive(setting, group, entry, particle.end, theme)
    : active(setting, group, entry, particle.end, theme);
  if (!sides) return null;
  const { source, target } = sides;
  if (rule.not && target.some(({ head }) => CLASSES[rule.not!].has(scene.words[head]!.lower))) return null;
  if (!isPublic(setting, entry, source, target)) return null;
  const end = particle.words.length > 0 && particle.adjacent ? particle.end : group.at + 1;
  return {
    type: rule.type,
    mode: rule.mode ?? null,
    trigger: [[group.at, end], ...(particle.adjacent ? [] : particle.words.map(i => [i, i + 1] as const))],
    decided: decidedBy(entry, group, sides.decided),
    source,
    target,
    rule: `${entry.lemma}${entry.particle.length > 0 ? ` ${entry.particle.join(' ')}` : ''}`,
    taken:
      theme === null || (NESTING.has(rule.type) && OPEN_THEMES.has(rule.theme!))
        ? []
        : themeWords(scene, theme, rule.theme!),
  };
}

function decidedBy({ rule }: VerbEntry, { at }: Group, decided: Sides['decided']): Sides['decided'] {
  if (rule.refused) return { status: 'occurred', words: [], subject: null };
  return rule.status && decided.status === 'occurred' ? { ...decided, status: rule.status, words: [at] } : decided;
}

/** "will not accept", "would never sign". */
function isRefusal({ words }: Scene, { modal, negation }: Group): boolean {
  const lower = modal === null ? '' : words[modal]!.lower;
  return /^(?:won't|wouldn't)$/.test(lower) || (negation !== null && /^(?:will|would|shall)$/.test(lower));
}

/** What these are about can be an event of its own: "demanded a ceasefire", "condemned the attack". */
const NESTING = new Set(['REQUEST', 'ACCUSE', 'THREATEN', 'AGREE', 'REJECT']);
const OPEN_THEMES = new Set<NounClass>(['demand', 'proposal', 'aid']);

/** Words of an object that a verb's particle may stand after: "put an army brigade in the north on alert". */
const MOST_BETWEEN = 8;

/** The particle of "call off", right after the verb or after a short object: "called the strike off". */
function particleAfter({ words }: Scene, { at }: Group, { particle }: VerbEntry) {
  if (particle.length === 0) return { end: at + 1, words: [], adjacent: true };
  const isHere = (from: number): boolean => particle.every((word, i) => words[from + i]?.lower === word);
  for (let from = at + 1; from <= at + MOST_BETWEEN; from++) {
    if (!isHere(from)) continue;
    const indices = particle.map((_, i) => from + i);
    return from === at + 1
      ? { end: from + particle.length, words: indices, adjacent: true }
      : { end: at + 1, words: indices, adjacent: false };
  }
  return null;
}

/** The index of the theme noun: in the object, or in the subject of a passive. */
function themeAt(setting: Setting, group: Group, end: number, name: NounClass): number | null {
  const { words } = setting.scene;
  const nouns = CLASSES[name];
  if (group.passive) {
    for (let i = group.from - 1; i >= Math.max(0, group.from - 12); i--) {
      if (/^[,;:.]$/.test(words[i]!.lower)) break;
      if (nouns.has(words[i]!.lower)) return i;
    }
    return null;
  }
  for (let i = end; i < Math.min(end + 9, words.length); i++) {
    const { lower, kind } = words[i]!;
    if (nouns.has(lower)) return i;
    // "announced a suspension of aid": what is announced is the suspension.
    if (lower === 'of' && nounEntries(words[i - 1]!.lower).length > 0) return null;
    if (kind === 'mark' && lower !== ',' && lower !== '-' && lower !== '"' && lower !== '“' && !/^[$£€]$/.test(lower))
      return null;
    if (
      i > end &&
      /^(?:to|from|with|that|who|which|for|against|by|after|before|because|when|over|on|in|at)$/.test(lower)
    )
      return null;
  }
  return null;
}

/** All nouns of the theme from the first on: "500 million euros in aid" is one thing. */
function themeWords({ words }: Scene, theme: number, name: NounClass): readonly number[] {
  const near = words.slice(theme, theme + 8).flatMap(({ lower }, i) => (CLASSES[name].has(lower) ? [theme + i] : []));
  return [theme, ...near];
}

interface Sides {
  readonly source: readonly Phrase[];
  readonly target: readonly Phrase[];
  readonly decided: ReturnType<typeof statusOf>;
}

const BY = new Set(['by']);
const OWNING = new Set(['of', 'by', 'from', 'on', 'against']);
const DETERMINER = /^(?:the|a|an|this|that|any|all|its|their)$/;

function passive(
  setting: Setting,
  group: Group,
  { frames }: VerbEntry,
  end: number,
  theme: number | null,
): Sides | null {
  const decided = statusOf(setting, group);
  const source = afterPreposition(setting, end, BY, 12);
  const subject = doerOf(setting, group, decided);
  if (theme === null || frames.has('object')) {
    return frames.has('object') || frames.has('object-to-verb')
      ? { source, target: targets(setting, subject), decided }
      : null;
  }
  const target = prepositional(setting, frames, theme, end);
  return { source, target, decided };
}

function active(
  setting: Setting,
  group: Group,
  { frames, rule }: VerbEntry,
  end: number,
  theme: number | null,
): Sides | null {
  const { scene } = setting;
  const { words } = scene;
  const decided = statusOf(setting, group);
  const subject = doerOf(setting, group, decided);
  const sides = (target: readonly Phrase[]): Sides => ({
    source: subject,
    target: target.filter(one => !subject.includes(one)),
    decided,
  });
  const object = phrasesAt(setting, end);
  if (rule.taking && object.length === 0) return null;
  if (frames.has('object-to-verb')) {
    const last = object.at(-1);
    return last && words[last.to]?.lower === 'to' ? sides(targets(setting, object)) : null;
  }
  if (theme === null && object.length > 0 && frames.has('object')) return sides(targets(setting, object));
  // "vetoed the resolution of the council": who it is of, where the thing itself is no mention.
  if (theme === null && object.length === 0 && frames.has('object') && DETERMINER.test(words[end]?.lower ?? '')) {
    const of = afterPreposition(setting, end, OWNING, 6);
    if (of.length > 0) return sides(of);
  }
  if (theme !== null && frames.has('object') && object.length > 0) return sides(targets(setting, object));
  if (frames.has('to-verb') && isInfinitive(scene, end)) {
    const later = firstActor(setting, end, Math.min(end + 25, words.length), subject);
    return mutualOr(setting, sides(later ? [later] : []), frames);
  }
  if (frames.has('that') && (words[end]?.lower === 'that' || startsClause(setting, end))) {
    const clause = firstActor(setting, end, Math.min(end + 12, words.length), subject);
    return sides(clause ? [clause] : []);
  }
  const target = prepositional(setting, frames, theme ?? end, end);
  if (target.length > 0) return sides(target);
  if (theme !== null && rule.theme) {
    const owner = owners(setting, end, theme);
    if (owner.length > 0) return sides(owner);
  }
  if (frames.has('each-other')) {
    const mutual = mutualOr(setting, sides([]), frames);
    if (mutual.target.length > 0 || (subject.length > 0 && isPlural(scene, subject))) return mutual;
  }
  if (frames.has('alone') || theme !== null) return subject.length > 0 ? sides([]) : null;
  // "the man arrested in Paris", "20 people killed by shells": a participle that describes what stands before it.
  return group.from === group.at ? reduced(setting, group, frames, end, decided) : null;
}

function reduced(
  setting: Setting,
  group: Group,
  frames: ReadonlySet<string>,
  end: number,
  decided: Sides['decided'],
): Sides | null {
  const { words } = setting.scene;
  const next = words[end];
  const isParticiple = inflectionsOf(words[group.at]!.lower)!.includes('participle');
  if (
    !frames.has('object') ||
    !isParticiple ||
    !(next === undefined || /^(?:by|in|at|on|near|during|after|for|when|since|as|and|over|[.,])$/.test(next.lower))
  )
    return null;
  const target = subjectBefore(setting, group.from);
  if (target.length === 0) return null;
  return { source: afterPreposition(setting, end, BY, 8), target: targets(setting, target), decided };
}

function isInfinitive({ words }: Scene, end: number): boolean {
  let at = end;
  while (isAdverb(words[at]) || words[at]?.lower === 'not') at++;
  return words[at]?.lower === 'to' && words[at + 1]?.kind === 'word';
}

/** "insisted Kyiv must join": a clause without "that" has a verb after its subject. */
function startsClause(setting: Setting, end: number): boolean {
  const first = phrasesAt(setting, end)[0];
  const next = first && setting.scene.words[first.to]?.lower;
  return next !== undefined && /^(?:must|should|has|have|is|are|would|will)$/.test(next);
}

/** Members of a subject act on one another where no other target is named. */
function mutualOr(setting: Setting, sides: Sides, frames: ReadonlySet<string>): Sides {
  const { source, target } = sides;
  if (target.length > 0 || !frames.has('each-other') || source.length < 2) return sides;
  const actors = source.map(phrase => actorIn(setting, phrase).phrase);
  return { ...sides, source: actors.slice(0, 1), target: actors.slice(1) };
}

function isPlural({ words }: Scene, [first]: readonly Phrase[]): boolean {
  const head = words[first!.head]!.lower;
  return /^(?:they|both|we)$/.test(head) || (singularOf(head) !== head && first!.mention.form === 'nominal');
}

function prepositional(setting: Setting, frames: ReadonlySet<string>, from: number, end: number): readonly Phrase[] {
  const found = afterPreposition(setting, Math.max(from, end), frames);
  return found.length > 0 || from >= end ? found : afterPreposition(setting, from, frames);
}

/** Those to whom a theme belongs, in its phrase before it: "Iran's assets", "Egyptian assets". */
function owners({ scene, actors }: Setting, from: number, theme: number): readonly Phrase[] {
  const owner = scene.phrases.find(
    phrase => phrase.from >= from && phrase.to <= theme && actors.rank(scene, phrase) > 0,
  );
  return owner ? [owner] : [];
}

function targets(setting: Setting, phrases: readonly Phrase[]): readonly Phrase[] {
  return phrases.map(phrase => actorIn(setting, phrase).phrase);
}

/** Whether those who take part are of public life enough for the rule: everyday verbs report private life too. */
function isPublic(
  { scene, actors }: Setting,
  { rule, frames }: VerbEntry,
  source: readonly Phrase[],
  target: readonly Phrase[],
): boolean {
  const best = (phrases: readonly Phrase[]): Rank =>
    phrases.reduce<Rank>((most, phrase) => Math.max(most, actors.rank(scene, phrase)) as Rank, 0);
  const first = best(source);
  const second = best(target);
  if (rule.both) return first + second >= 3 && !target.some(({ head }) => scene.words[head]!.lower === 'it');
  if (rule.weak) return Math.max(first, second) === 2 && (first > 0 || second > 0 || frames.has('alone'));
  return Math.max(first, second) >= 1;
}
