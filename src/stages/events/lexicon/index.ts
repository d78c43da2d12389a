import { inflect, type VerbForm } from './inflect.ts';
import { NOUN_RULES } from './nouns.ts';
import type { NounRule, VerbRule } from './rule.ts';
import { VERB_RULES } from './verbs.ts';

/** A verb rule as it is looked up: by one form of one of its verbs. */
export interface VerbEntry {
  readonly rule: VerbRule;
  readonly lemma: string;
  /** Words after the verb without which it is another: "call off". */
  readonly particle: readonly string[];
  readonly frames: ReadonlySet<string>;
}

interface Forms {
  readonly forms: VerbForm[];
  readonly entries: VerbEntry[];
}

const VERBS = new Map<string, Forms>();
for (const rule of VERB_RULES) {
  const frames = new Set(rule.frames.split(' '));
  for (const verb of rule.verbs.split(' ')) {
    const [lemma = '', ...particle] = verb.split('_');
    const entry: VerbEntry = { rule, lemma, particle, frames };
    for (const [form, kind] of inflect(lemma)) {
      const known = VERBS.get(form) ?? { forms: [], entries: [] };
      VERBS.set(form, known);
      if (!known.forms.includes(kind)) known.forms.push(kind);
      if (!known.entries.includes(entry)) known.entries.push(entry);
    }
  }
}
for (const { entries } of VERBS.values()) entries.sort((a, b) => b.particle.length - a.particle.length);

/** The rules for a form of a verb, those with a particle first. */
export function verbEntries(form: string): readonly VerbEntry[] {
  return VERBS.get(form)?.entries ?? [];
}

export function inflectionsOf(form: string): readonly VerbForm[] | null {
  return VERBS.get(form)?.forms ?? null;
}

/** A noun rule as it is looked up: by the last word of one of its names. */
export interface NounEntry {
  readonly rule: NounRule;
  /** Words that have to stand before it. */
  readonly before: readonly string[];
  readonly target: ReadonlySet<string>;
  readonly source: ReadonlySet<string>;
}

const NOUNS = new Map<string, NounEntry[]>();
for (const rule of NOUN_RULES) {
  for (const noun of rule.nouns.split(' ')) {
    const words = noun.split('_');
    const last = words.at(-1)!;
    const plural = /[^aeiou]y$/.test(last)
      ? `${last.slice(0, -1)}ies`
      : /(?:s|sh|ch|x)$/.test(last)
        ? `${last}es`
        : `${last}s`;
    const entry: NounEntry = {
      rule,
      before: words.slice(0, -1),
      target: new Set(rule.target.split(' ')),
      source: new Set(rule.source.split(' ')),
    };
    for (const form of [last, plural]) {
      NOUNS.set(
        form,
        [...(NOUNS.get(form) ?? []), entry].toSorted((a, b) => b.before.length - a.before.length),
      );
    }
  }
}

/** The rules for a noun, those with more words first. */
export function nounEntries(form: string): readonly NounEntry[] {
  return NOUNS.get(form) ?? [];
}

/** Whether a word, in lower case, can name an event. */
export const isTrigger = (word: string): boolean => VERBS.has(word) || NOUNS.has(word);
