import { verbs } from '../../text/verbs.ts';
import { acting, cityThings, dealing, governmentThings, locative, motion, sport } from './lexicon.ts';
import type { Node } from './nodes.ts';

/** What a capital's or a building's name stands for where it is used. */
export type Reading = 'place' | 'government' | 'team' | null;

const STRUCK =
  /^(?:bomb|shell|hit|struck|strike|strikes|attack|captur|seiz|took|tak|besieg|surround|evacuat|devastat|pound|storm|rock|encircl|liberat|flee|fled)(?:e|ed|d|ing|s|es)?$/;

/**
 * Whether a name of a city or building means the place or those who govern from it: by the preposition before it, what it
 * owns, and whether it acts. `null` where the words around it do not tell.
 */
export function readingOf({ before, after, subject, mention }: Node, isOfSport: () => boolean): Reading {
  const last = before.at(-1) ?? '';
  const previous = before.at(-2) ?? '';
  // "the White House", "in central Kyiv": what stands before the whole phrase counts.
  const next = after[0] ?? '';
  const owns = next === "'s" || next === '’s';
  const owned = owns ? (after[1] ?? '') : next;
  if (!locative.has(last) && isOfSport()) return 'team';
  // "OSLO (Harrow Wire) –": where an article comes from.
  if (before.length === 0 && /^[(–—-]$/.test(next) && mention.quote === mention.quote.toUpperCase()) return 'place';
  if (last === 'in' || last === 'at' || last === 'near' || last === 'outside' || last === 'inside')
    return owns && governmentThings.has(owned) ? 'government' : 'place';
  if (cityThings.has(owned) && (owns || !/^(?:and|council)$/.test(owned))) return 'place';
  if (governmentThings.has(owned)) return 'government';
  if (locative.has(last)) return owns ? 'government' : 'place';
  // "leaving Moscow ten days" gives somebody something.
  if (/^(?:left|leav)/.test(last))
    return /^(?:\d|an?$|the$|with$|no$|little$|few$|ten$|two$|three$)/.test(next) ? 'government' : 'place';
  if (motion.has(last)) return 'place';
  if (/^(?:to|from|for|into|towards?|back)$/.test(last)) {
    if (motion.has(previous) || before.some(word => motion.has(word))) return 'place';
    return last === 'into' ? 'place' : 'government';
  }
  if (
    dealing.has(last) ||
    /^(?:pressed|pressing|urge[sd]?|urging|told|accus(?:ed|es|ing)|pressur(?:e|ed|ing)|forc(?:e|ed|ing)|ask(?:ed|s)?|warn(?:ed|s)?|blam(?:ed|es|ing)|help(?:ed|s|ing)?|arm(?:ed|ing)?|backs?|backed|backing|supports?|supporting)$/.test(
      last,
    )
  ) {
    return 'government';
  }
  // Cities are bombed and taken; who is given, offered or denied something governs.
  if (STRUCK.test(last)) return 'place';
  if (verbs.get(last)?.nounToo === false || /^(?:gave|give|gives|offer|grant|force)$/.test(last)) return 'government';
  if (owns) return 'government';
  if (subject && (acting.has(next) || isAct(next))) return 'government';
  // "demands that Kyiv withdraw its troops"
  if (last === 'that' && verbs.get(next)?.form === 'plain') return 'government';
  // "called on Beijing to act", "sanctions on Moscow"; a city is marched on and fired on.
  if (last === 'on')
    return /^(?:march(?:ed|es)?|marching|attacks?|assaults?|raids?|strikes?|drones?|bombs?|missiles?|rockets?|advance[sd]?|advancing|fire[ds]?|fell|rained|dropped|descended|converged)$/.test(
      previous,
    )
      ? 'place'
      : 'government';
  if (last === 'of')
    return /^(?:city|capital|town|streets|centre|center|outskirts|suburb|mayor|north|south|east|west|bombing|siege|battle)$/.test(
      previous,
    )
      ? 'place'
      : 'government';
  if (mention.kind === 'organization' && subject) return 'government';
  return null;
}

/** A verb of somebody who acts; cities lie, sleep and burn. */
function isAct(word: string): boolean {
  const reading = verbs.get(word);
  return reading !== undefined && !reading.nounToo && /^(?:s|past)$/.test(reading.form) && !OF_PLACES.test(word);
}
const OF_PLACES =
  /^(?:lies|lay|sits|sat|slept|sleeps|wakes|woke|burns|burned|fell|falls|grew|grows|hosts|hosted|became|becomes|celebrates|celebrated|lost|shook|trembled|suffered|suffers|has|had|was|were|is|began|begins|experienced|saw|sees|recorded|records)$/;

/** A sentence full of sport's words is about a team. */
export const isSport = (sentence: string): boolean => (sentence.match(SPORT)?.length ?? 0) >= 2;
const SPORT = new RegExp(`(?<!\\p{L})(?:${[...sport].join('|')})(?!\\p{L})`, 'gu');
