import type { Event, Readout } from '../../model/records.ts';

import { CLASSES } from './lexicon/classes.ts';
import { nounEntries, verbEntries } from './lexicon/index.ts';

type Range = readonly [start: number, end: number];

/** Source and target of the event to be classified, as the scorer's data give them: offsets in UTF-16 code units. */
export interface GivenRoles {
  readonly source: readonly Range[];
  readonly target: readonly Range[];
}

/** What PLOVER's cooperative deeds are as long as they are promised, and its hostile ones as long as they are announced. */
const COOPERATIVE = /^(?:AID|RETREAT|CONCEDE|COOPERATE|SUPPORT|CONSULT)$/;
const HOSTILE = /^(?:PROTEST|MOBILIZE|ASSAULT)$/;

/**
 * PLV knows no status: as in CAMEO, "express intent to" cooperate is AGREE, to do harm THREATEN, a call for a deed REQUEST,
 * a call for sanctions on somebody ACCUSE, and what will not be done REJECT. A noun ("announced the release") keeps its type.
 */
function rootOf({ type, status, origin }: Event): Event['type'] {
  const isNoun = origin?.rule.startsWith('noun') ?? false;
  if (COOPERATIVE.test(type)) {
    if (status === 'planned' && (!isNoun || type === 'CONSULT')) return 'AGREE';
    if (status === 'proposed') return 'AGREE';
    if (status === 'demanded' && !isNoun) return 'REQUEST';
  }
  if (type === 'MOBILIZE' && status === 'proposed') return 'AGREE';
  if (HOSTILE.test(type) && status === 'planned') return 'THREATEN';
  if (/^(?:COERCE|SANCTION)$/.test(type) && status === 'demanded') return 'ACCUSE';
  if ((COOPERATIVE.test(type) || type === 'AGREE') && status === 'denied') return 'REJECT';
  return type;
}

/** One sentence for `score-events.mjs extract`. */
export function extractPrediction(readout: Pick<Readout, 'article' | 'events' | 'mentions'>) {
  const spans = spansOf(readout);
  return {
    id: readout.article.id,
    events: readout.events.map(event => ({
      type: rootOf(event),
      source: event.source.flatMap(spans),
      target: event.target.flatMap(spans),
    })),
  };
}

/** One sentence for `score-events.mjs classify`: the root of the event whose roles are nearest to those given. */
export function classifyPrediction(readout: Pick<Readout, 'article' | 'events' | 'mentions'>, given: GivenRoles) {
  const spans = spansOf(readout);
  const meets = (roles: Event['source'], gold: readonly Range[]): boolean =>
    roles.flatMap(spans).some(([start, end]) => gold.some(([from, to]) => start < to && from < end));
  const scored = readout.events.map((event, i) => ({
    root: rootOf(event),
    score:
      (meets(event.source, given.source) ? 2 : 0) +
      (meets(event.target, given.target) ? 2 : 0) -
      (event.origin?.rule === 'encoder' ? 1.5 : 0) -
      i * 0.01,
  }));
  const best = scored.toSorted((a, b) => b.score - a.score)[0];
  return { id: readout.article.id, root: best?.root ?? likeliestRoot(readout.article.text, given) };
}

/** Where no rule fires: the type of the word of the lexicon that stands nearest after the source, with what its rule asks for. */
function likeliestRoot(text: string, { source }: GivenRoles): string {
  const from = source[0]?.[1] ?? 0;
  const all = [...text.matchAll(/[\p{L}-]+/gu)].map(match => ({ at: match.index, lower: match[0].toLowerCase() }));
  const has = (test: (lower: string) => boolean): boolean => all.some(({ lower }) => test(lower));
  const rules = all.map(({ at, lower }, i) => {
    const verb = verbEntries(lower).find(
      ({ particle, rule: { refused, theme, near } }) =>
        (!refused || all[i - 1]?.lower === 'not') &&
        particle.every((word, j) => all[i + 1 + j]?.lower === word) &&
        (!theme || has(other => CLASSES[theme].has(other))) &&
        (!near || has(other => near.test(other))),
    );
    const noun = nounEntries(lower).find(({ before }) =>
      before.every((word, j) => all[i - before.length + j]?.lower === word),
    );
    return { at, type: (verb ?? noun)?.rule.type };
  });
  const known = rules.filter(({ type }) => type !== undefined);
  return (known.find(({ at }) => at >= from) ?? known[0])?.type ?? 'ACCUSE';
}

function spansOf({ mentions }: Pick<Readout, 'mentions'>) {
  const byId = new Map(mentions.map(({ id, start, end }) => [id, { start, end }] as const));
  return ({ mention }: Event['source'][number]): Range[] => {
    const span = byId.get(mention);
    return span ? [[span.start, span.end]] : [];
  };
}
