import type { Readout } from '../../src/index.ts';
import { labelLines, type Offsets, predictChosen } from '../labels.ts';
import { type Figures, jsonLines, packs, percent, type Task } from '../task.ts';

const TEXTS = 'attribution/train.jsonl';

/** One reader's labels of an article (`eval/labels/speakers.md`). */
interface Labels {
  readonly article: string;
  readonly speakers: readonly { readonly key: string; readonly name: Offsets; readonly kind: string }[];
  readonly attributions: readonly { readonly cue: Offsets; readonly speaker: string | null }[];
}

/** Who says what in an article, as the system or the other reader has it; scored against a reader's labels. */
interface Answers {
  readonly id: string;
  readonly entities: readonly { readonly id: string; readonly name: string; readonly kind: string }[];
  readonly mentions: readonly { readonly span: Offsets; readonly head: Offsets; readonly entity: string | null }[];
  /** `speaker` is the id of an entity, or `null` with the reason why it is left open. */
  readonly statements: readonly {
    readonly cues: readonly Offsets[];
    readonly speaker: string | null;
    readonly reason?: string;
  }[];
}

/**
 * Source of a statement → the right speaker, on ten withheld articles that two readers labelled.
 *
 * For each labelled attribution with a speaker, the statement is taken whose cue shares most characters with the labelled
 * cue. It is *right* when its speaker is the labelled one:
 * - it is linked to the entity of the widest mention whose head stands where the reader found the speaker's name (or, of
 *   one never named, the first description); or the entity's name is that name, or for persons has all its words;
 * - or it is left open as `unnamed` or `several`, and the reader's speaker is a group or has no name: the span of the
 *   label does not end in a word with a capital.
 *
 * An entity stands for one speaker at most: of several whose names it has, for the one who speaks most often. So lumping
 * speakers together gains nothing. A statement is *linked wrongly* when it has another entity, *left open* when it has none and is
 * not right. Shares are of all labelled attributions, or of those with a statement; each is the mean over both readers.
 * The agreement of the readers is the same measure with the other reader's labels in the place of the system's answers.
 */
export const speakers: Task = {
  name: 'speakers',
  title: 'Speakers of statements (ten withheld articles, against both readers)',
  data: [TEXTS],
  inputs: [TEXTS],
  // One point is two statements of some two hundred. A model's scores differ in their last digits from processor to processor.
  tolerance: 1,
  predict: (input, out, options) => predictChosen(input, out, articlesOf(readLabels('a')), answersOf, options),
  score([predictions = '']) {
    const system = [...jsonLines(predictions)] as unknown as Answers[];
    const texts = textsOf(articlesOf(readLabels('a')));
    const readers = [readLabels('a'), readLabels('b')];
    const ours = readers.map(labels => count(labels, system, texts));
    const others = readers.toReversed().map(labels => labels.map(one => answersOfReader(one, texts)));
    const between = readers.map((labels, i) => count(labels, others[i]!, texts));
    const mean = (counts: readonly Counts[], share: (one: Counts) => number) =>
      percent(counts.reduce((sum, one) => sum + share(one), 0) / counts.length);
    return {
      labelled: ours[0]!.labelled,
      'statements found': mean(ours, ({ found, labelled }) => found / labelled),
      'right, of all labelled': mean(ours, ({ right, labelled }) => right / labelled),
      'right, of those found': mean(ours, ({ right, found }) => right / found),
      'linked wrongly, of those found': mean(ours, ({ wrong, found }) => wrong / found),
      'left open, of those found': mean(ours, ({ open, found }) => open / found),
      'one reader by the other, of all labelled': mean(between, ({ right, labelled }) => right / labelled),
      'one reader by the other, of those found': mean(between, ({ right, found }) => right / found),
    } satisfies Figures;
  },
};

const readLabels = (reader: 'a' | 'b') => labelLines(`speakers-${reader}`) as unknown as Labels[];

const articlesOf = (labels: readonly Labels[]) => new Set(labels.map(({ article }) => article));

function textsOf(wanted: ReadonlySet<string>): ReadonlyMap<string, string> {
  const lines = [...jsonLines(packs + TEXTS)].filter(({ id }) => wanted.has(id as string));
  return new Map(lines.map(({ id, text }) => [id as string, text as string]));
}

function answersOf({ article, entities, mentions, statements }: Readout): Answers {
  return {
    id: article.id,
    entities: entities.map(({ id, name, kind }) => ({ id, name, kind })),
    mentions: mentions.map(({ start, end, head, entity }) => ({
      span: [start, end],
      head: [head.start, head.end],
      entity,
    })),
    statements: statements.map(({ cue, speaker }) => ({
      cues: cue.map(({ start, end }) => [start, end]),
      ...('entity' in speaker ? { speaker: speaker.entity } : { speaker: null, reason: speaker.reason }),
    })),
  };
}

/** A reader's labels as answers: each key is an entity with one mention, its name. */
function answersOfReader({ article, speakers, attributions }: Labels, texts: ReadonlyMap<string, string>): Answers {
  const text = texts.get(article) ?? '';
  return {
    id: article,
    entities: speakers.map(({ key, name, kind }) => ({ id: key, name: text.slice(...name), kind })),
    mentions: speakers.map(({ key, name }) => ({ span: name, head: name, entity: key })),
    statements: attributions.map(({ cue, speaker }) => ({ cues: [cue], speaker })),
  };
}

interface Counts {
  readonly labelled: number;
  readonly found: number;
  readonly right: number;
  readonly wrong: number;
  readonly open: number;
}

function count(labels: readonly Labels[], answers: readonly Answers[], texts: ReadonlyMap<string, string>): Counts {
  const counts = { labelled: 0, found: 0, right: 0, wrong: 0, open: 0 };
  for (const one of labels) {
    const text = texts.get(one.article) ?? '';
    const answer = answers.find(({ id }) => id === one.article);
    const keys = keysOf(one, answer, text);
    const unnamed = new Set(one.speakers.filter(speaker => isUnnamed(speaker, text)).map(({ key }) => key));
    for (const { cue, speaker } of one.attributions) {
      if (speaker === null) continue;
      counts.labelled++;
      const found = answer && statementAt(answer, cue);
      if (!found) continue;
      counts.found++;
      if (found.speaker !== null) counts[keys.get(found.speaker) === speaker ? 'right' : 'wrong']++;
      else counts[unnamed.has(speaker) && /^(?:unnamed|several)$/.test(found.reason ?? '') ? 'right' : 'open']++;
    }
  }
  return counts;
}

/** The speaker that each entity stands for. */
function keysOf({ speakers, attributions }: Labels, answer: Answers | undefined, text: string): Map<string, string> {
  const keys = new Map<string, string>();
  if (!answer) return keys;
  const times = (key: string) => attributions.filter(({ speaker }) => speaker === key).length;
  for (const { key, name, kind } of speakers.toSorted((a, b) => times(b.key) - times(a.key))) {
    const named = wordsOf(text.slice(...name));
    const there = mentionAt(answer, name)?.entity;
    for (const entity of answer.entities) {
      const words = wordsOf(entity.name);
      const same =
        words.join(' ') === named.join(' ') ||
        (kind === 'person' && entity.kind === 'person' && named.every(word => words.includes(word)));
      if ((entity.id === there || same) && !keys.has(entity.id)) keys.set(entity.id, key);
    }
  }
  return keys;
}

/** The widest mention whose head stands in a span. */
function mentionAt({ mentions }: Answers, span: Offsets): Answers['mentions'][number] | undefined {
  const length = ({ span: [start, end] }: Answers['mentions'][number]) => end - start;
  return mentions.filter(({ head }) => shared(head, span) > 0).toSorted((a, b) => length(b) - length(a))[0];
}

/** The statement whose cue shares most characters with this one. */
function statementAt({ statements }: Answers, cue: Offsets): Answers['statements'][number] | undefined {
  const most = ({ cues }: Answers['statements'][number]) => Math.max(0, ...cues.map(one => shared(one, cue)));
  return statements.filter(one => most(one) > 0).toSorted((a, b) => most(b) - most(a))[0];
}

function isUnnamed({ name, kind }: Labels['speakers'][number], text: string): boolean {
  return kind === 'group' || !/^\p{Lu}/u.test(text.slice(...name).match(/[\p{L}\p{N}]+\P{L}*$/u)?.[0] ?? '');
}

function wordsOf(name: string): readonly string[] {
  const bare = name.toLowerCase().replace(/^(?:the|an?)\s+/, '');
  return bare.match(/[\p{L}\p{N}]+/gu) ?? [];
}

const shared = (a: Offsets, b: Offsets): number => Math.min(a[1], b[1]) - Math.max(a[0], b[0]);
