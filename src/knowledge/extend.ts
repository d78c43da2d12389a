import { buildFacts } from './build.ts';
import { type Knowledge, openKnowledge } from './knowledge.ts';
import { pack } from './pack.ts';
import { type Problem, parseFacts } from './parse.ts';

/** A fact file as it was read: its name for messages, its text. */
export interface FactText {
  readonly name: string;
  readonly text: string;
}

/** Knowledge with facts of one's own. */
export interface ExtendedKnowledge {
  readonly knowledge: Knowledge;
  /** The same as a string, for `openKnowledge` in another thread. */
  readonly packed: string;
  /** Lines that could not be used, by file and line; everything else is in. */
  readonly problems: readonly Problem[];
}

/**
 * Adds files to knowledge. They may name new countries, bodies and people, go on with those that are there, and end a term
 * that was open with the next one; ids of what was there stay. Never throws: what cannot be used is a problem of its line.
 */
export function extendKnowledge(base: Knowledge, files: readonly FactText[]): ExtendedKnowledge {
  const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
  const { facts, problems } = buildFacts(
    sorted.map(({ name, text }) => parseFacts(name, text)),
    base.facts(),
  );
  const packed = pack(facts);
  return { knowledge: openKnowledge(packed), packed, problems };
}
