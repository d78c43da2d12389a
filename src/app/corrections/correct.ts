import type {
  Correction,
  CorrectionKey,
  Entity,
  Link,
  Mention,
  Note,
  Readout,
  Statement,
} from '../../model/records.ts';
import { overlaps } from '../../model/span.ts';
import { withSpeakers } from '../../pipeline/linked.ts';
import { activeCorrections } from './active.ts';

/**
 * A readout with a person's corrections put into it, those of its own text that hold, the later over the earlier. A
 * correction names words, never ids, so that it outlives every re-run; one whose words no record rests on any more
 * leaves a note. What was linked before is kept as a rejected link. Throws what `activeCorrections` throws.
 */
export function correct(readout: Readout, corrections: readonly Correction[]): Readout {
  const own = activeCorrections(corrections)
    .map(correction => withKeysOf(readout.article.hash, correction))
    .filter(({ keys }) => keys.length > 0);
  if (own.length === 0) return readout;
  const correcting = new Correcting(readout);
  for (const correction of own) correcting.apply(correction);
  return correcting.readout();
}

type Keyed = Exclude<Correction, { kind: 'undo' }>;

/** A correction with its keys in this article only. */
function withKeysOf(hash: string, correction: Correction): Keyed {
  const keyed = correction as Keyed;
  return { ...keyed, keys: keyed.keys.filter(key => key.hash === hash) };
}

class Correcting {
  readonly #before: Readout;
  readonly #mentions: Map<string, Mention>;
  #entities: Entity[];
  readonly #links: Link[];
  readonly #notes: Note[];
  /** Ids of statements that are wrong. */
  readonly #wrong = new Set<string>();
  readonly #touched = new Set<string>();

  constructor(readout: Readout) {
    this.#before = readout;
    this.#mentions = new Map(readout.mentions.map(mention => [mention.id, mention]));
    this.#entities = [...readout.entities];
    this.#links = [...readout.links];
    this.#notes = [...readout.notes];
  }

  apply(correction: Keyed): void {
    const { kind, keys } = correction;
    if (kind === 'same-quote') return;
    if (kind === 'not-this') {
      for (const key of keys) this.#notThis(key, correction);
      return;
    }
    const mentions = keys.flatMap(key => this.#mention(key, correction) ?? []);
    if (kind === 'this-is') {
      const [first] = mentions;
      if (!first) return;
      const entity =
        this.#entities.find(({ name }) => name === correction.name) ?? this.#newEntity(correction.name, first.kind);
      for (const mention of mentions) this.#link(mention, entity.id, correction);
    } else if (kind === 'merge') this.#merge(mentions, correction);
    else this.#split(mentions, correction);
  }

  /** All that stands for one of the mentions' entities stands for the first one's. */
  #merge(mentions: readonly Mention[], correction: Keyed): void {
    const [first] = mentions;
    if (!first || mentions.length < 2) return;
    const kept =
      first.entity ??
      mentions.find(({ entity }) => entity !== null)?.entity ??
      this.#newEntity(first.quote, first.kind).id;
    const others = new Set(mentions.map(({ entity }) => entity).filter(entity => entity !== null && entity !== kept));
    for (const mention of this.#mentions.values()) {
      if (mentions.some(({ id }) => id === mention.id) || others.has(mention.entity))
        this.#link(mention, kept, correction);
    }
    // What is one now needs one record; nothing names the others any more.
    for (const [i, link] of this.#links.entries())
      if (others.has(link.entity)) this.#links[i] = { ...link, entity: kept };
    this.#entities = this.#entities.filter(({ id }) => !others.has(id));
  }

  /** No two of the mentions stand for the same: the first keeps its entity, others that share one get their own. */
  #split(mentions: readonly Mention[], correction: Keyed): void {
    const taken = new Set<string>();
    for (const { id } of mentions) {
      const mention = this.#mentions.get(id)!;
      if (mention.entity !== null && !taken.has(mention.entity)) {
        taken.add(mention.entity);
        continue;
      }
      const entity = this.#newEntity(mention.quote, mention.kind);
      taken.add(entity.id);
      this.#link(mention, entity.id, correction);
    }
  }

  #notThis(key: CorrectionKey, correction: Keyed): void {
    if (key.layer === 'statements') {
      const found = this.#before.statements.filter(statement => restsOn(statement, key));
      for (const { id } of found) this.#wrong.add(id);
      if (found.length === 0) this.#unmatched(key, correction);
      return;
    }
    const mention = this.#mention(key, correction);
    if (!mention) return;
    this.#reject(mention.id);
    this.#mentions.set(mention.id, { ...mention, entity: null, reason: 'corrected' });
    this.#touched.add(mention.id);
  }

  #mention(key: CorrectionKey, correction: Keyed): Mention | null {
    const [words] = key.spans;
    if (key.layer !== 'mentions' || !words) {
      this.#unmatched(key, correction);
      return null;
    }
    const all = [...this.#mentions.values()];
    const found =
      all.find(({ start, end }) => start === words.start && end === words.end) ??
      // Another version may draw the span a little wider or narrower round the same head.
      all.filter(({ head }) => overlaps(head, words)).sort((a, b) => apart(a, words) - apart(b, words))[0];
    if (!found) this.#unmatched(key, correction);
    return found ?? null;
  }

  #unmatched({ spans, layer }: CorrectionKey, { id, kind }: Keyed): void {
    const { start, end, quote } = spans[0]!;
    const fits = this.#before.article.text.slice(start, end) === quote;
    this.#notes.push({
      code: 'correction-unmatched',
      message: `Correction "${id}" (${kind}) is about “${quote}” in ${layer}, and no record rests on these words.`,
      ...(fits ? { start, end } : { start: 0, end: 1 }),
    });
  }

  #newEntity(name: string, kind: Entity['kind']): Entity {
    const entity: Entity = {
      id: freeId('e', this.#before.entities, this.#entities),
      name,
      kind,
      wikidata: null,
      origin: { stage: 'corrections', rule: 'corrected', score: 1 },
    };
    this.#entities.push(entity);
    return entity;
  }

  #link({ id }: Mention, entity: string, { by, kind }: Keyed): void {
    const mention = this.#mentions.get(id)!;
    if (mention.entity === entity) return;
    this.#reject(id);
    const { reason: _, ...rest } = mention;
    this.#mentions.set(id, { ...rest, entity });
    this.#touched.add(id);
    this.#links.push({
      id: freeId('l', this.#before.links, this.#links),
      mention: id,
      entity,
      verdict: 'linked',
      score: 1,
      grounds: [
        {
          code: `corrected by ${by} (${kind})`,
          words: [{ start: mention.start, end: mention.end, quote: mention.quote }],
        },
      ],
      origin: { stage: 'corrections', rule: kind, score: 1 },
    });
  }

  #reject(mention: string): void {
    for (const [i, link] of this.#links.entries()) {
      if (link.mention === mention && link.verdict !== 'rejected') this.#links[i] = { ...link, verdict: 'rejected' };
    }
  }

  readout(): Readout {
    const mentions = [...this.#mentions.values()];
    const entityOf = (id: string): string | null => this.#mentions.get(id)?.entity ?? null;
    return {
      ...this.#before,
      mentions,
      entities: this.#entities,
      links: this.#links,
      statements: this.#statements(mentions),
      events: withRoles(this.#before.events, this.#touched, entityOf),
      positions: withRoles(this.#before.positions, this.#touched, entityOf),
      notes: this.#notes,
    };
  }

  #statements(mentions: readonly Mention[]): Statement[] {
    const touched = mentions.filter(({ id }) => this.#touched.has(id));
    return this.#before.statements
      .filter(({ id }) => !this.#wrong.has(id))
      .map(statement => {
        const kept = { ...statement, via: statement.via.filter(id => !this.#wrong.has(id)) };
        const about = statement.source.some(words => touched.some(mention => overlaps(mention, words)));
        if (!about) return kept;
        return withSpeakers([{ ...kept, speaker: { reason: 'unlinked' } }], mentions)[0]!;
      });
  }
}

/** Copies of records in which each role of a corrected mention names its new entity. */
function withRoles<R>(
  records: readonly R[],
  touched: ReadonlySet<string>,
  entityOf: (mention: string) => string | null,
): R[] {
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (value === null || typeof value !== 'object') return value;
    const copy = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner)]));
    const { mention } = copy;
    return typeof mention === 'string' && touched.has(mention) && 'entity' in copy
      ? { ...copy, entity: entityOf(mention) }
      : copy;
  };
  return touched.size === 0 ? [...records] : (walk(records) as R[]);
}

const apart = (a: { start: number; end: number }, b: { start: number; end: number }): number =>
  Math.abs(a.start - b.start) + Math.abs(a.end - b.end);

/** Whether the words of a statement's content are those of the key. */
const restsOn = ({ content }: Statement, { spans }: CorrectionKey): boolean =>
  content.length === spans.length &&
  content.every(({ start, end }, i) => spans[i]!.start === start && spans[i]!.end === end);

/** An id that neither the readout nor what was added to it has. */
function freeId(
  prefix: string,
  before: readonly { readonly id: string }[],
  now: readonly { readonly id: string }[],
): string {
  let number = Math.max(before.length, now.length) + 1;
  const taken = new Set([...before, ...now].map(({ id }) => id));
  while (taken.has(`${prefix}${number}`)) number++;
  return `${prefix}${number}`;
}
