/**
 * The public JSON of one article, as zod schemas. Everything that is written about shapes comes from here: the
 * TypeScript types (`records.ts`, types only, so that reading an article never loads zod), the JSON Schema file
 * (`schema/readout-1.schema.json`) and the checks in tests. Offsets count UTF-16 code units of `article.text`, ends are
 * exclusive. `null` means that the text does not state it; an open question carries a `reason`.
 */
import { z } from 'zod';

const offset = z.int().min(0);
export const Score = z.number().min(0).max(1).describe('From 0 to 1: how sure the stage is.');

export const Piece = z.object({ start: offset, end: offset, quote: z.string().min(1) }).meta({
  id: 'Piece',
  description: 'Words of the article: text.slice(start, end) === quote. UTF-16 code units, end exclusive.',
});

const pieces = z.array(Piece);

export const Origin = z
  .object({
    stage: z.string().describe('The stage that made the record.'),
    rule: z.string().describe('The rule or model head that fired.'),
    score: Score,
  })
  .meta({ id: 'Origin', description: 'Where a record comes from.' });

const id = z.string().min(1);
const record = {
  id: id.describe('Unique in the readout: a letter for the layer and a number in text order.'),
  origin: Origin.optional(),
};

export const BlockKind = z
  .enum([
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
  ])
  .meta({
    id: 'BlockKind',
    description: 'What a part of an article is. A note is the outlet’s own: a correction, a label.',
  });

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
  .meta({
    id: 'Block',
    description: 'A part of the article, as a span of its text. Blocks do not overlap and stand in text order.',
  });

export const Article = z
  .object({
    id,
    text: z.string().describe('Immutable: every offset of the readout counts in it.'),
    hash: z.string().describe('SHA-256 of the text, UTF-8, hexadecimal.'),
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    authors: z.array(z.string()),
    published: z.string().nullable().describe('ISO 8601 date, or date and time with its zone as the outlet gave it.'),
    modified: z.string().nullable().describe('When the outlet last changed it; ISO 8601.'),
    fetched: z.string().nullable().describe('When the page was fetched; ISO 8601.'),
    url: z.string().nullable().describe('The canonical address where the page names one.'),
    language: z.string().nullable().describe('BCP 47.'),
    revisionOf: z.string().nullable().describe('Id of the article that this one corrects or updates.'),
    blocks: z.array(Block),
  })
  .meta({ id: 'Article', description: 'What was read.' });

export const MentionKind = z
  .enum(['person', 'group', 'organization', 'place', 'facility', 'event', 'other'])
  .meta({ id: 'MentionKind', description: 'An office is the person or body that it stands for.' });

export const Mention = z
  .object({
    ...record,
    ...Piece.shape,
    head: Piece.describe('The word that the rest of the mention describes.'),
    form: z.enum(['name', 'nominal', 'pronoun']),
    kind: MentionKind,
    entity: z.string().nullable().describe('Id of the entity that it is linked to.'),
    reason: z.string().optional().describe('Why it is linked to none.'),
  })
  .meta({
    id: 'Mention',
    description: 'Words that stand for somebody or something: what was said, not yet who it is.',
  });

export const Entity = z
  .object({
    ...record,
    name: z.string().describe('The fullest name in the article, or of the knowledge base.'),
    kind: MentionKind,
    wikidata: z.string().nullable().describe('Item id, such as Q30, where known.'),
  })
  .meta({
    id: 'Entity',
    description: 'Somebody or something that mentions stand for. Its text is that of its mentions.',
  });

export const Link = z
  .object({
    ...record,
    mention: z.string(),
    entity: z.string(),
    verdict: z
      .enum(['linked', 'rejected', 'open'])
      .describe('rejected: considered and found not to be; open: the text does not decide.'),
    score: Score,
    grounds: z
      .array(
        z.object({
          code: z.string().describe('apposition, office held on 2025-08-07, seat of power, pronoun, …'),
          words: pieces,
        }),
      )
      .describe('What speaks for it.'),
  })
  .meta({ id: 'Link', description: 'Who a mention stands for, kept apart from what was said: it can be retracted.' });

const timePart = z.enum([
  'millennium',
  'century',
  'decade',
  'year',
  'half',
  'quarter',
  'season',
  'month',
  'week',
  'weekend',
  'weekday',
  'day',
  'daypart',
  'hour',
  'minute',
  'second',
]);

export const Time = z
  .object({
    ...record,
    ...Piece.shape,
    type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
    value: z.string().nullable().describe('TIMEX3 value, such as 2025-08-08, P3D, FUTURE_REF; null while undated.'),
    mod: z.string().nullable().describe('TIMEX3 modifier, such as APPROX or END.'),
    from: z.string().nullable().describe('Its beginning as an ISO 8601 prefix, for ordering.'),
    to: z.string().nullable().describe('Its end, likewise; the same as from where it is one day.'),
    granularity: timePart
      .optional()
      .describe('The shortest part that the value fixes. Absent for lengths, sets and vague times.'),
    anchor: z.string().nullable().describe('"published", or the id of the time that it counts from.'),
    stated: z.array(timePart).describe('The parts of the value that the words name.'),
    implied: z.array(timePart).describe('The parts that come from the anchor.'),
    offset: z
      .looseObject({ kind: z.string(), side: z.literal([-1, 1]).nullable() })
      .optional()
      .describe('What the words say by themselves, kept while the value is open: a date found later resolves it.'),
    reason: z
      .enum(['undated', 'ambiguous', 'no-antecedent', 'impossible-date', 'out-of-range'])
      .optional()
      .describe(
        'Why it has no value. undated: nothing to count from; no-antecedent: it counts from a time that is not named.',
      ),
  })
  .meta({ id: 'Time', description: 'A time expression.' });

export const Speaker = z
  .union([
    z.object({ entity: z.string() }),
    z.object({
      reason: z
        .enum(['unnamed', 'several', 'ambiguous', 'unlinked'])
        .describe(
          'unnamed: the text names nobody; several: they speak together; ambiguous: more than one fits; unlinked: nothing ties the words to anybody, or no stage that links ran.',
        ),
    }),
  ])
  .meta({ id: 'Speaker', description: 'Who says it, as an entity, or why that is left open.' });

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
    hedges: pieces.describe('The words that weaken it.'),
    addressee: pieces.describe('Whom it is said to.'),
    medium: pieces.describe('Where it is said: a channel, an outlet, an occasion.'),
    saidAt: z.string().nullable().describe('Id of the time at which it was said.'),
    saidWhen: pieces.describe('The words that say when it was said.'),
    via: z.array(z.string()).describe('Ids of the statements that report this one, innermost first.'),
    block: BlockKind.describe('The kind of block that the cue stands in.'),
    score: Score,
  })
  .meta({
    id: 'Statement',
    description: 'Somebody says something: one act of saying as this article reports it.',
  });

export const Role = z
  .object({ mention: z.string(), entity: z.string().nullable() })
  .meta({ id: 'Role', description: 'Who or what takes part: the mention, and the entity that it is linked to.' });

export const EventType = z
  .enum([
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
  ])
  .meta({ id: 'EventType', description: 'The sixteen roots of PLOVER, 2021.' });

export const Status = z
  .enum(['occurred', 'ongoing', 'planned', 'proposed', 'conditional', 'demanded', 'denied', 'hypothetical'])
  .meta({ id: 'Status', description: 'How real the text says that an event is.' });

const heldBy = z.string().nullable().describe('Id of the statement that claims it; null: the outlet itself.');

export const Event = z
  .object({
    ...record,
    trigger: pieces.min(1).describe('The words that name what is done.'),
    type: EventType,
    mode: z.string().nullable().describe('PLOVER’s mode of the type.'),
    status: Status,
    statusWords: pieces.describe('The words that make it so: would, agreed to, denied.'),
    source: z.array(Role).describe('Who does it.'),
    target: z.array(Role).describe('To whom.'),
    place: z.array(Role),
    other: z.array(Role).describe('Those who take part in neither role.'),
    time: z.string().nullable().describe('Id of the time of the event.'),
    amounts: z.array(z.string()).describe('Ids of amounts.'),
    heldBy,
    score: Score,
  })
  .meta({ id: 'Event', description: 'Somebody does something to somebody.' });

export const Position = z
  .object({
    ...record,
    kind: z.enum(['demand', 'condition', 'offer', 'commitment', 'rejection', 'threat', 'deadline']),
    holder: Role.nullable(),
    addressee: Role.nullable(),
    content: pieces.min(1),
    issue: z.string().nullable().describe('What it is about, as a word that stays the same across articles.'),
    due: z.string().nullable().describe('Id of the time by which.'),
    consequence: pieces.describe('What is said to follow otherwise.'),
    heldBy,
  })
  .meta({ id: 'Position', description: 'What somebody wants, offers, refuses or threatens.' });

const quantity = { value: z.number(), unit: z.string().describe('ISO 4217 for money, else a unit in full: USD, km².') };

export const AmountMod = z
  .enum(['approx', 'at-least', 'at-most', 'more-than', 'less-than', 'several'])
  .meta({ id: 'AmountMod', description: 'several: some times the value, as in "hundreds of people" (100).' });

export const PeopleRole = z
  .enum(['killed', 'wounded', 'missing', 'displaced', 'evacuated', 'detained', 'abducted', 'released'])
  .meta({ id: 'PeopleRole', description: 'What became of the people that are counted.' });

export const Amount = z
  .object({
    ...record,
    ...Piece.shape,
    ...quantity,
    to: z.number().optional().describe('The upper end of a range, in the same unit; value is then the lower one.'),
    mod: AmountMod.optional().describe('Absent where the text gives the number without a qualifier.'),
    role: PeopleRole.optional().describe('For counts of people, where the words around them state it.'),
    alternatives: z
      .array(z.object({ ...quantity, to: z.number().optional() }))
      .describe('The same amount in other units, where the text gives them.'),
  })
  .meta({ id: 'Amount', description: '"$200m (£150m)" is one amount in two currencies.' });

export const Note = z.object({ code: z.string(), message: z.string(), start: offset, end: offset }).meta({
  id: 'Note',
  description: 'Something in the text that was left open or looks damaged, and why. The text itself is never altered.',
});

export const LeftOut = z
  .object({ code: z.string(), message: z.string(), sample: z.string() })
  .meta({ id: 'LeftOut', description: 'A part of the page that is not in the text: why, and how it begins.' });

export const Run = z
  .object({
    version: z.string().describe('The engine’s version.'),
    model: z.string().describe('Name of the model, or "rules" where no model ran.'),
    modelHash: z.string().nullable().describe('SHA-256 of the model’s weights, hexadecimal; null where no model ran.'),
    settings: z
      .record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
      .describe('What was set to something that changes the records; empty: everything as it comes.'),
    stages: z.array(z.string()).describe('Names of the stages, in the order in which they ran.'),
  })
  .meta({ id: 'Run', description: 'What read the article. The same run gives the same records, byte for byte.' });

export const Readout = z
  .object({
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
  })
  .describe('What one article says, as records that rest on its words.');

export const Failure = z
  .object({
    schema: z.literal('readout/1'),
    id: z.string().nullable().describe('The id that came with the source, if any.'),
    error: z.object({ code: z.string(), message: z.string() }),
  })
  .meta({ id: 'Failure', description: 'What a source that cannot be read leaves in the place of its readout.' });
