import { verbs } from '../../text/verbs.ts';
import { type Group, groupAt, isAdverb } from './groups.ts';
import {
  ADJECTIVE_GOVERNORS,
  BE,
  CONDITIONS,
  DUTY,
  FUTURE,
  NOUN_GOVERNORS,
  POSSIBLE,
  type Status,
  VERB_GOVERNORS,
  WOULD,
} from './lexicon/governors.ts';
import { inflectionsOf } from './lexicon/index.ts';
import { clauseSubject, type Setting, subjectBefore } from './roles.ts';
import type { Phrase, Scene } from './words.ts';

/** How real an act is, and the words, by index, that decide it. */
export interface Decided {
  readonly status: Status;
  readonly words: readonly number[];
  /** Its tense says so, a perfect or a past passive: nothing that surrounds it has to be weighed. */
  readonly byTense?: boolean;
  /** Who is to do it, where the governing words tell: "urged Iran to stop". */
  readonly subject: readonly Phrase[] | null;
}

const OCCURRED: Decided = { status: 'occurred', words: [], subject: null };

/** Statuses from the weakest claim on reality to the strongest: of two governing words the one that stands first here wins. */
const ORDER: readonly Status[] = [
  'denied',
  'conditional',
  'hypothetical',
  'demanded',
  'proposed',
  'planned',
  'ongoing',
  'occurred',
];

function weaker(inner: Decided, outer: Decided): Decided {
  const first = ORDER.indexOf(outer.status) < ORDER.indexOf(inner.status) && outer.status !== 'ongoing' ? outer : inner;
  return {
    status: first.status,
    words: [...new Set([...outer.words, ...inner.words])].toSorted((a, b) => a - b),
    subject: inner.subject ?? outer.subject,
  };
}

/** The status of what a verb group says. `depth` bounds chains like "agreed to try to stop". */
export function statusOf(setting: Setting, group: Group, depth = 0): Decided {
  const { scene } = setting;
  const { words } = scene;
  if (depth > 3) return OCCURRED;
  if (group.infinitive) return governed(setting, group, depth);
  if (group.gerund) return governedGerund(setting, group, depth);
  const own = ownStatus(scene, group);
  const condition = conditionBefore(scene, group.from);
  if (condition !== null && words[condition]!.lower === 'whether')
    return { status: 'hypothetical', words: [condition, ...own.words], subject: null };
  if (condition !== null) return { status: 'conditional', words: [condition, ...own.words], subject: null };
  if (own.status !== 'occurred' && own.status !== 'ongoing') return own;
  const clause = thatClause(setting, group);
  if (clause) return weaker(own, clause);
  // "will hold talks if …" was seen; "would" without a condition stands in reported speech.
  return own.status === 'occurred' && words[group.at] !== undefined ? own : own;
}

function ownStatus(scene: Scene, group: Group): Decided {
  const { words } = scene;
  const { modal, negation, at } = group;
  const decided = (status: Status, ...indices: (number | null)[]): Decided => ({
    status,
    words: indices.filter(index => index !== null),
    subject: null,
  });
  if (modal !== null) {
    const { lower } = words[modal]!;
    const condition = conditionOf(scene);
    if (negation !== null || /n't$|^cannot$/.test(lower))
      return decided('denied', modal, negation === modal ? null : negation);
    if ((WOULD.has(lower) || FUTURE.has(lower)) && condition >= 0) return decided('conditional', modal, condition);
    if (FUTURE.has(lower) || WOULD.has(lower)) return decided('planned', modal);
    if (POSSIBLE.has(lower)) return decided('hypothetical', modal);
    if (DUTY.has(lower)) return decided('demanded', modal);
  }
  if (negation !== null) return decided('denied', negation);
  // "neither side attacked", "no country supports it": the subject denies.
  if (
    words.slice(Math.max(0, group.from - 6), group.from).some(({ lower }) => lower === 'neither' || lower === 'nobody')
  ) {
    return decided(
      'denied',
      words.findLastIndex(({ lower }, i) => i < group.from && (lower === 'neither' || lower === 'nobody')),
    );
  }
  if (group.progressive) return decided('ongoing', at - 1);
  return OCCURRED;
}

/** Where the sentence says on what it depends: "if …", "in return for …", "as long as …"; -1 where it does not. */
function conditionOf({ words }: Scene): number {
  return words.findIndex(({ lower }, i) => {
    const next = words[i + 1]?.lower;
    return (
      lower === 'if' ||
      lower === 'unless' ||
      (lower === 'provided' && next === 'that') ||
      (lower === 'in' && (next === 'return' || next === 'exchange') && words[i + 2]?.lower === 'for') ||
      (lower === 'as' && next === 'long' && words[i + 2]?.lower === 'as') ||
      (lower === 'on' && next === 'condition')
    );
  });
}

/** "if", "unless" at the beginning of the clause that the group stands in. */
function conditionBefore({ words }: Scene, from: number): number | null {
  for (let i = from - 1; i >= Math.max(0, from - 12); i--) {
    const { lower } = words[i]!;
    if (
      CONDITIONS.has(lower) &&
      lower !== 'should' &&
      (lower !== 'once' || words[i - 1] === undefined || words[i - 1]!.lower === ',')
    )
      return i;
    if (/^[,;:.]$/.test(lower) || lower === 'that') return null;
  }
  return null;
}

/** The words that govern an infinitive: "agreed to", "is due to", "urged Iran to", "a plan to". */
function governed(setting: Setting, group: Group, depth: number): Decided {
  const { scene } = setting;
  const { words, endingAt } = scene;
  let at = group.from - 1;
  while (at >= 0 && (isAdverb(words[at]) || setting.isTime(at) || words[at]!.lower === 'not')) at--;
  const negated = words[group.from - 1]?.lower === 'not' || group.negation !== null;
  // "ought to release"
  if (words[at]?.lower === 'ought') return { status: 'demanded', words: [at], subject: null };
  const found = governorAt(setting, at, depth) ?? afterObject(setting, at, depth);
  const phrase = endingAt.get(at + 1)?.[0];
  const noun = phrase ? NOUN_GOVERNORS.get(words[phrase.head]!.lower) : undefined;
  const decided =
    found ??
    (noun
      ? { status: noun, words: [phrase!.head], subject: null }
      : { status: 'planned' as const, words: [], subject: null });
  return negated
    ? { ...decided, status: 'denied', words: [...decided.words, group.negation ?? group.from - 1] }
    : decided;
}

/** The verb, adjective or noun at an index, as governing what follows it. */
function governorAt(setting: Setting, at: number, depth: number): Decided | null {
  const { scene } = setting;
  const word = scene.words[at];
  if (word?.kind !== 'word') return null;
  const adjective = ADJECTIVE_GOVERNORS.get(word.lower);
  let be = at - 1;
  while (isAdverb(scene.words[be])) be--;
  if (adjective && BE.has(scene.words[be]?.lower ?? '')) {
    const negation = scene.words[be + 1]?.lower === 'not' || /n't$/.test(scene.words[be]!.lower);
    const subject = subjectBefore(setting, be);
    return {
      status: negation ? 'denied' : adjective,
      words: negation ? [be, at] : [at],
      subject: subject.length > 0 ? subject : null,
    };
  }
  const verb = VERB_GOVERNORS.get(word.lower);
  const forms = inflectionsOf(word.lower) ?? formsOf(word.lower);
  const group = verb && forms ? groupAt(scene, at, forms) : null;
  if (verb && group) {
    const outer = statusOf(setting, group, depth + 1);
    // Who "hopes to meet" is who meets.
    const subject = group.passive || !group.finite ? [] : doerOf(setting, group, outer);
    const own: Decided = { status: verb, words: [at], subject: subject.length > 0 ? subject : null };
    return weaker(own, outer.status === 'planned' && outer.words.length === 0 ? OCCURRED : outer);
  }
  const noun = NOUN_GOVERNORS.get(word.lower);
  if (noun) return { status: noun, words: [at], subject: null };
  return adjective ? { status: adjective, words: [at], subject: null } : null;
}

/** What the form of a verb outside of the lexicon can be; `null` where the word is no known verb. */
export function formsOf(word: string): readonly ('base' | 's' | 'past' | 'participle' | 'ing')[] | null {
  const reading = verbs.get(word);
  if (!reading) return null;
  return reading.form === 'plain' ? ['base'] : reading.form === 'past' ? ['past', 'participle'] : [reading.form];
}

/** "urged Iran to stop", "called on the rebels to leave": the governing verb stands before its object, who is to act. */
function afterObject(setting: Setting, at: number, depth: number): Decided | null {
  const { scene } = setting;
  for (const phrase of scene.endingAt.get(at + 1) ?? []) {
    let before = phrase.from - 1;
    const link = scene.words[before]?.lower;
    if (link === 'on' || link === 'for' || link === 'to' || link === 'upon') before--;
    const found = governorAt(setting, before, depth);
    if (found) return { ...found, subject: [phrase] };
  }
  return null;
}

/** The words that govern an -ing form: "denied attacking", "accused Iran of arming", "without meeting". */
function governedGerund(setting: Setting, group: Group, depth: number): Decided {
  const { scene } = setting;
  const { words, endingAt } = scene;
  let at = group.from - 1;
  while (at >= 0 && isAdverb(words[at])) at--;
  const lower = words[at]?.lower ?? '';
  if (lower === 'of' && words[at - 1]?.lower === 'short') return { status: 'denied', words: [at - 1], subject: null };
  if (lower === 'without') return { status: 'denied', words: [at], subject: null };
  if (/^(?:of|from|for|against)$/.test(lower)) {
    const phrase = endingAt.get(at)?.[0];
    const before = phrase ? phrase.from - 1 : at - 1;
    const verb = VERB_GOVERNORS.get(words[before]?.lower ?? '');
    const status = lower === 'from' && verb === 'denied' ? 'denied' : 'occurred';
    return { status, words: status === 'denied' ? [before] : [], subject: phrase ? [phrase] : null };
  }
  const found = governorAt(setting, at, depth);
  return found
    ? found.status === 'proposed' || found.status === 'denied' || found.status === 'ongoing'
      ? found
      : { ...found, status: 'occurred' }
    : OCCURRED;
}

/** "demanded that Iran stop", "denied that it attacked": the verb before the clause, where it decides. */
function thatClause(setting: Setting, group: Group): Decided | null {
  const { scene } = setting;
  const { words } = scene;
  for (let i = group.from - 1; i >= Math.max(0, group.from - 14); i--) {
    const { lower } = words[i]!;
    if (/^[;:.]$/.test(lower)) return null;
    if (lower !== 'that') continue;
    for (let back = i - 1; back >= Math.max(0, i - 4); back--) {
      const verb =
        VERB_GOVERNORS.get(words[back]!.lower) ?? (i - back === 1 ? NOUN_GOVERNORS.get(words[back]!.lower) : undefined);
      if (verb && verb !== 'occurred' && verb !== 'ongoing') return { status: verb, words: [back], subject: null };
    }
    return null;
  }
  return null;
}

/** Who does what a group says: by its governing words, else by the sentence. */
export function doerOf(setting: Setting, group: Group, decided: Decided): readonly Phrase[] {
  if (decided.subject) return decided.subject;
  if (group.infinitive || group.gerund) return clauseSubject(setting, group.from);
  return subjectBefore(setting, group.from);
}
