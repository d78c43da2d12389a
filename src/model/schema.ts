/**
 * The public JSON of one article, as zod schemas. Everything that is written about shapes comes from here: the
 * TypeScript types (`records.ts`, types only, so that reading an article never loads zod), the JSON Schema file
 * (`schema/readout-1.schema.json`) and the checks in tests. Offsets count UTF-16 code units of `article.text`, ends are
 * exclusive. `null` means that the text does not state it; an open question carries a `reason`.
 */
import { z } from 'zod';

const offset = z.int().min(0);

export const Piece = z
  .object({ start: offset, end: offset, quote: z.string().min(1) })
  .describe('Words of the article: text.slice(start, end) === quote. UTF-16 code units, end exclusive.');

const pieces = z.array(Piece);

export const Origin = z
  .object({
    stage: z.string().describe('The stage that made the record.'),
    rule: z.string().describe('The rule or model head that fired.'),
    score: z.number().min(0).max(1),
  })
  .describe('Where a record comes from.');

const record = { id: z.string().min(1), origin: Origin.optional() };

export const BlockKind = z.enum([
  'headline',
  'standfirst',
  'byline',
  'dateline',
  'subheading',
  'paragraph',
  'list',
  'live-entry',
  'caption',
  'credit',
  'teaser',
  'note',
]);

export const Block = z
  .object({
    kind: BlockKind,
    start: offset,
    end: offset,
    page: offset
      .optional()
      .describe('Where the block begins on the page: offset of its element in the decoded HTML, UTF-16 code units.'),
    time: z.string().optional().describe('The clock stamp of a live-blog entry, ISO 8601 where it could be read.'),
  })
  .describe('A part of the article, as a span of its text. Blocks do not overlap and stand in text order.');

export const Article = z.object({
  id: z.string().min(1),
  text: z.string(),
  hash: z.string().describe('SHA-256 of the text, UTF-8, hexadecimal.'),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  authors: z.array(z.string()),
  published: z.string().nullable().describe('ISO 8601 date, or date and time with its zone as the outlet gave it.'),
  modified: z.string().nullable(),
  fetched: z.string().nullable(),
  url: z.string().nullable(),
  language: z.string().nullable().describe('BCP 47.'),
  revisionOf: z.string().nullable(),
  blocks: z.array(Block),
});

export const Mention = z.object({
  ...record,
  ...Piece.shape,
  head: Piece,
  form: z.enum(['name', 'nominal', 'pronoun']),
  kind: z.enum(['person', 'group', 'organization', 'place', 'facility', 'event', 'other']),
  entity: z.string().nullable(),
  reason: z.string().optional(),
});

export const Entity = z.object({
  ...record,
  name: z.string(),
  kind: Mention.shape.kind,
  wikidata: z.string().nullable(),
});

export const Link = z.object({
  ...record,
  mention: z.string(),
  entity: z.string(),
  score: z.number().min(0).max(1),
  grounds: z.array(z.object({ code: z.string(), words: pieces })),
});

export const Time = z.object({
  ...record,
  ...Piece.shape,
  type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
  value: z.string().nullable().describe('TIMEX3 value; null while undated.'),
  mod: z.string().nullable(),
  from: z.string().nullable().describe('ISO 8601 prefix, for ordering.'),
  to: z.string().nullable(),
  anchor: z.string().nullable().describe('"published", or the id of the time that it counts from.'),
  reason: z.string().optional(),
});

export const Speaker = z.union([
  z.object({ entity: z.string() }),
  z.object({
    reason: z
      .enum(['unnamed', 'ambiguous', 'unlinked'])
      .describe('unnamed: the text names nobody; ambiguous: several fit; unlinked: no stage that links ran.'),
  }),
]);

export const Statement = z
  .object({
    ...record,
    source: pieces.describe('Who says it, in the words of the article; empty when unnamed.'),
    cue: pieces.min(1).describe('The words that report it.'),
    content: pieces.min(1).describe('What is said, without the reporting words; several pieces when interrupted.'),
    speaker: Speaker,
    form: z.enum(['direct', 'indirect', 'mixed']),
    polarity: z
      .enum(['positive', 'negative'])
      .describe('negative: the source denies, rejects, or is said not to say it.'),
    hedges: pieces,
    addressee: pieces,
    medium: pieces,
    saidAt: z.string().nullable().describe('Id of the time at which it was said.'),
    saidWhen: pieces.describe('The words that say when it was said.'),
    via: z.array(z.string()).describe('Ids of the statements that report this one, innermost first.'),
    block: BlockKind.describe('The kind of block that the cue stands in.'),
    score: z.number().min(0).max(1),
  })
  .describe('Somebody says something: one act of saying as this article reports it.');

const Role = z.object({ mention: z.string(), entity: z.string().nullable() });

export const Status = z.enum([
  'occurred',
  'ongoing',
  'planned',
  'proposed',
  'conditional',
  'demanded',
  'denied',
  'hypothetical',
]);

export const Event = z.object({
  ...record,
  trigger: pieces.min(1),
  type: z.enum([
    'AGREE',
    'CONSULT',
    'SUPPORT',
    'CONCEDE',
    'COOPERATE',
    'AID',
    'RETREAT',
    'REQUEST',
    'ACCUSE',
    'REJECT',
    'THREATEN',
    'PROTEST',
    'SANCTION',
    'MOBILIZE',
    'COERCE',
    'ASSAULT',
  ]),
  mode: z.string().nullable(),
  status: Status,
  statusWords: pieces,
  source: z.array(Role),
  target: z.array(Role),
  place: z.array(Role),
  other: z.array(Role),
  time: z.string().nullable(),
  amounts: z.array(z.string()),
  heldBy: z.string().nullable(),
  score: z.number().min(0).max(1),
});

export const Position = z.object({
  ...record,
  kind: z.enum(['demand', 'condition', 'offer', 'commitment', 'rejection', 'threat', 'deadline']),
  holder: Role.nullable(),
  addressee: Role.nullable(),
  content: pieces.min(1),
  issue: z.string().nullable(),
  due: z.string().nullable(),
  consequence: pieces,
  heldBy: z.string().nullable(),
});

export const Amount = z.object({
  ...record,
  ...Piece.shape,
  value: z.number(),
  unit: z.string(),
  alternatives: z.array(z.object({ value: z.number(), unit: z.string() })),
});

export const Note = z
  .object({ code: z.string(), message: z.string(), start: offset, end: offset })
  .describe('Something in the text that was left open or looks damaged, and why. The text itself is never altered.');

export const LeftOut = z
  .object({ code: z.string(), message: z.string(), sample: z.string() })
  .describe('A part of the page that is not in the text: why, and how it begins.');

export const Run = z.object({
  version: z.string(),
  model: z.string().describe('Name of the model, or "rules" where no model ran.'),
  stages: z.array(z.string()),
});

/** The public JSON of one article. */
export const Readout = z.object({
  schema: z.literal('readout/1'),
  run: Run,
  article: Article,
  mentions: z.array(Mention),
  entities: z.array(Entity),
  links: z.array(Link),
  times: z.array(Time),
  statements: z.array(Statement),
  events: z.array(Event),
  positions: z.array(Position),
  amounts: z.array(Amount),
  notes: z.array(Note),
  leftOut: z.array(LeftOut),
});

/** What a reading that failed leaves in a JSONL stream in place of a readout. */
export const Failure = z.object({
  schema: z.literal('readout/1'),
  id: z.string().nullable(),
  error: z.object({ code: z.string(), message: z.string() }),
});
