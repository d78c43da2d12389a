import { isMark, isWord, subjectAfter } from '../phrases.ts';
import type { Unit } from '../units.ts';
import { skipOpeningAdverb, trimEnd } from './active.ts';
import type { Found } from './rule.ts';

/** A rule that needs no reporting verb: it looks at a whole unit. */
export interface UnitRule {
  readonly name: string;
  readonly example: string;
  readonly score: number;
  match(unit: Unit): Found | null;
}

/** "…, according to the ministry." and "According to the ministry, …" */
const accordingTo: UnitRule = {
  name: 'according-to',
  example:
    'No date has been set, according to the ministry.\n==>\nindirect | the ministry | according to | No date has been set',
  score: 0.71,
  match({ items }) {
    const at = items.findIndex((item, i) => isWord(item) && item.lower === 'according' && items[i + 1]?.lower === 'to');
    if (at < 0) return null;
    const source = subjectAfter(items, at + 2);
    if (!source) return null;
    const cue = [{ from: at, to: at + 2 }];
    const end = trimEnd(items, 0, items.length);
    if (at === 0 || (at === 1 && isMark(items[0]))) {
      // What follows the comma is an apposition only if another comma ends it; else it is what was said.
      const opening = isMark(items[source.to], ',') ? source : subjectAfter(items, at + 2, false)!;
      const from = opening.to + (isMark(items[opening.to], ',') ? 1 : 0);
      return from < end ? { source: opening, cue, content: [{ from, to: end }] } : null;
    }
    const content = [{ from: skipOpeningAdverb(items, 0, at), to: trimEnd(items, 0, at) }];
    let after = source.to;
    if (isMark(items[after], ',')) after++;
    const goesOn =
      after > source.to &&
      after + 2 < end &&
      !(isWord(items[after]) && /(?:ing|^who|^which|^a|^the)$/.test(items[after]!.lower));
    if (goesOn) content.push({ from: after, to: end });
    return content[0]!.to > 0 ? { source, cue, content } : null;
  },
};

/** "MINISTER ROE: We will go on." in a transcript, "Minister: talks will go on" in a headline. */
const label: UnitRule = {
  name: 'label',
  example: 'ROE: We will go on as long as it takes.\n==>\ndirect | ROE | : | We will go on as long as it takes',
  score: 0.67,
  match({ items, kind }) {
    const at = items.findIndex(item => isMark(item, ':'));
    if (at < 1 || at > 5 || at + 2 >= items.length) return null;
    const name = items.slice(0, at);
    if (!name.every(item => isWord(item) || isMark(item, '.')) || items[at]!.end === items[at + 1]!.start) return null;
    if (TOPICS.test(name.at(-1)!.lower)) return null;
    const capital = name.every(item => isMark(item) || /^\p{Lu}/u.test(item.text));
    const shouted = name.every(item => isMark(item) || /^\p{Lu}[\p{Lu}\p{M}.'’-]+$/u.test(item.text));
    const speaks =
      kind === 'headline' ? capital && at >= 2 && at <= 4 : shouted || (capital && items[at + 1]!.kind === 'quote');
    if (!speaks) return null;
    return {
      source: { from: 0, to: at },
      cue: [{ from: at, to: at + 1 }],
      content: [{ from: at + 1, to: trimEnd(items, 0, items.length) }],
    };
  },
};

export const unitRules: readonly UnitRule[] = [accordingTo, label];

// In a headline a name of two words or more speaks before a colon, in a transcript one in capitals; a kicker or topic
// ("Harbour war:", "LIVE UPDATES:", "EXCLUSIVE:") does not.
const TOPICS =
  /^(?:war|updates?|live|watch|video|photos?|analysis|opinion|review|explained|crisis|election|news|exclusive|poll|report|breaking|latest|correction|clarification|note|notes|editor|byline|email|e-mail|twitter|source|sources|credit|photo|related|more|listen|read|look|see|week|day|today|contact|tags?|topics?|developing|revealed|leaked|fact|check)$/;
