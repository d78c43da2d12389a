import { beginsWithCapital } from '../../text/capitals.ts';
import {
  auxiliaries,
  beForms,
  type CueVerb,
  cueVerbs,
  determiners,
  haveForms,
  negations,
  nounVerbs,
  possessives,
  prepositions,
} from './lexicon.ts';
import { isAdverb, isWord, type Range } from './phrases.ts';
import type { Item } from './units.ts';

/** A reporting verb in its place, with the auxiliaries and negations before it. */
export interface Cue {
  readonly verb: CueVerb;
  /** Index of the verb. */
  readonly at: number;
  /** Auxiliaries, adverbs between them, and the verb. */
  readonly words: Range;
  /** finite: it has or shares a subject; participle: "…, saying"; infinitive: "to say". */
  readonly use: 'finite' | 'participle' | 'infinitive';
  readonly passive: boolean;
  readonly negated: boolean;
}

/**
 * Finds the reporting verbs of a unit outside its quotations, nouns of the same spelling left out. In a headline,
 * `titleCase`, a capital says nothing; elsewhere it marks a name ("the United States").
 */
export function findCues(items: readonly Item[], titleCase = false): Cue[] {
  const cues: Cue[] = [];
  for (const [at, item] of items.entries()) {
    const verb = isWord(item) ? cueVerbs.get(item.lower) : undefined;
    if (!verb || (verb.particle && items[at + 1]?.lower !== verb.particle)) continue;
    const to = at + (verb.particle ? 2 : 1);
    let from = at;
    let back = at - 1;
    // Auxiliaries join the cue, and adverbs that stand between them and the verb.
    while (back >= 0 && (auxiliaries.has(items[back]!.lower) || isAdverb(items[back]))) {
      if (auxiliaries.has(items[back]!.lower) || items[back]!.lower === 'also') from = back;
      back--;
    }
    const helpers = items.slice(from, at).map(helper => helper.lower);
    const before = items[from - 1];
    if (at > 0 && beginsWithCapital(item.text) && !titleCase) continue;
    const have = helpers.findLast(helper => auxiliaries.has(helper));
    if ((verb.form === 'base' || verb.form === 's') && have && (haveForms.has(have) || beForms.has(have))) continue;
    if ((verb.form === 'base' || verb.form === 's') && !have && nounVerbs.has(verb.lemma)) continue;
    const passive = (verb.form === 'past' || verb.form === 'participle') && lastOf(helpers, beForms);
    const helped = helpers.some(helper => auxiliaries.has(helper));
    const toBefore = isWord(before) && before.lower === 'to';
    if (!helped && isNoun(items, at, verb)) continue;
    if (verb.form === 'base' && toBefore && !helped) {
      cues.push({ verb, at, words: { from: from - 1, to }, use: 'infinitive', passive: false, negated: false });
      continue;
    }
    if (verb.form === 'participle' && !helped) continue;
    const progressive = verb.form === 'ing' && helpers.some(helper => beForms.has(helper));
    cues.push({
      verb,
      at,
      words: { from, to },
      use: verb.form === 'ing' && !progressive ? 'participle' : 'finite',
      passive,
      negated: helpers.some(helper => negations.has(helper)),
    });
  }
  return cues;
}

/** "his report", "a claim", "reports of", "calls for": nouns that look like verbs. */
function isNoun(items: readonly Item[], at: number, verb: CueVerb): boolean {
  const before = items[at - 1];
  const after = items[at + 1];
  if (isWord(before) && (determiners.has(before.lower) || possessives.has(before.lower)))
    return before.lower !== 'many' && before.lower !== 'some' && before.lower !== 'others';
  if (isWord(before) && /(?:'s|s')$/.test(before.lower)) return true;
  if (verb.form === 'base' || verb.form === 's') {
    if (isWord(before) && prepositions.has(before.lower) && before.lower !== 'to') return true;
    if (isWord(after) && after.lower === 'of') return true;
  }
  return false;
}

// Adverbs aside, the auxiliary next to the verb decides: "was told" is passive, "has been saying" is not.
function lastOf(helpers: readonly string[], set: ReadonlySet<string>): boolean {
  for (let i = helpers.length - 1; i >= 0; i--) {
    if (auxiliaries.has(helpers[i]!)) {
      if (helpers[i] === 'not' || helpers[i] === 'never') continue;
      return set.has(helpers[i]!);
    }
  }
  return false;
}
