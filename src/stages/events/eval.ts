import type { Event, Readout } from '../../model/records.ts';

import { nounEntries, verbEntries } from './lexicon/index.ts';

type Range = readonly [start: number, end: number];

/** Source and target of the event to be classified, as the scorer's data give them: offsets in UTF-16 code units. */
export interface GivenRoles {
  readonly source: readonly Range[];
  readonly target: readonly Range[];
}

/**
 * PLV knows no status: what somebody says that he will give, release or lift is AGREE there ("express intent to"), and what
 * will not be done is REJECT. Meetings to come stay CONSULT.
 */
function rootOf({ type, status }: Event): Event['type'] {
  const isDeed = /^(?:AID|RETREAT|CONCEDE|COOPERATE|SUPPORT)$/.test(type);
  if (isDeed && status === 'planned') return 'AGREE';
  if ((isDeed || type === 'CONSULT' || type === 'AGREE') && status === 'denied') return 'REJECT';
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
    score: (meets(event.source, given.source) ? 2 : 0) + (meets(event.target, given.target) ? 2 : 0) - i * 0.01,
  }));
  const best = scored.toSorted((a, b) => b.score - a.score)[0];
  return { id: readout.article.id, root: best?.root ?? likeliestRoot(readout.article.text, given) };
}

/** Where no rule fires: the type of the word of the lexicon that stands nearest after the source. */
function likeliestRoot(text: string, { source }: GivenRoles): string {
  const from = source[0]?.[1] ?? 0;
  const words = [...text.matchAll(/[\p{L}-]+/gu)].map(match => ({ at: match.index, lower: match[0].toLowerCase() }));
  const ordered = [...words.filter(({ at }) => at >= from), ...words.filter(({ at }) => at < from)];
  for (const { lower } of ordered) {
    const rule = verbEntries(lower).find(({ particle }) => particle.length === 0)?.rule ?? nounEntries(lower)[0]?.rule;
    if (rule) return rule.type;
  }
  return 'ACCUSE';
}

function spansOf({ mentions }: Pick<Readout, 'mentions'>) {
  const byId = new Map(mentions.map(({ id, start, end }) => [id, { start, end }] as const));
  return ({ mention }: Event['source'][number]): Range[] => {
    const span = byId.get(mention);
    return span ? [[span.start, span.end]] : [];
  };
}
