/**
 * The records that reach across articles, as zod schemas. Nothing in them replaces what an article's readout says: each
 * names the records that it rests on and quotes their words. Offsets count UTF-16 code units of the article's text.
 */
import { z } from 'zod';
import { EventType, Origin, Piece, Score, Status } from './schema.ts';

const id = z.string().min(1);
const record = { id, origin: Origin.optional() };

export const Evidence = z
  .object({ article: id, ...Piece.shape })
  .meta({ id: 'Evidence', description: 'Words of one of several articles.' });

export const RecordRef = z
  .object({ article: id, record: id })
  .meta({ id: 'RecordRef', description: 'A record of one of several articles, by its id there.' });

/** A record and the words of it that count here. */
const quoted = { ...RecordRef.shape, evidence: z.array(Evidence).min(1) };

export const Story = z
  .object({
    ...record,
    name: z.string(),
    members: z
      .array(
        z.object({ article: id, score: Score, reason: z.string().describe('What ties the article to the story.') }),
      )
      .min(1),
  })
  .meta({ id: 'Story', description: 'Articles about one course of events.' });

export const WordDiff = z
  .array(z.object({ op: z.enum(['equal', 'insert', 'delete']), words: z.string().min(1) }))
  .meta({
    id: 'WordDiff',
    description:
      'How one wording becomes another, word by word: equal and delete make the first, equal and insert the second.',
  });

export const WordingClass = z
  .enum(['identical', 'trimmed', 'respelled', 'retranslated', 'altered', 'negated', 'misattributed'])
  .meta({
    id: 'WordingClass',
    description:
      'trimmed: words left off at an end or marked as left out; respelled: other spelling or marks; retranslated: another rendering of foreign words; altered: other words; negated: the opposite; misattributed: another speaker.',
  });

export const Wording = z
  .object({
    ...quoted,
    class: WordingClass,
    diff: WordDiff.describe('From the words of the first report to these.'),
  })
  .meta({ id: 'Wording', description: 'How one article words what somebody said.' });

export const Utterance = z
  .object({
    ...record,
    speaker: z.string().nullable().describe('Id of the entity that speaks; null while open.'),
    said: z.string().nullable().describe('When it was said, as an ISO 8601 prefix.'),
    wordings: z.array(Wording).min(1),
    first: RecordRef.describe('The statement that was published first.'),
    origins: z
      .array(z.array(id).min(1))
      .describe('Ids of articles, grouped: those of one group copy one another, the groups do not.'),
  })
  .meta({ id: 'Utterance', description: 'One act of speaking behind several statements.' });

export const Dispute = z
  .object({
    ...record,
    about: z.string().nullable(),
    sides: z
      .array(z.object({ holders: z.array(id), records: z.array(z.object(quoted)).min(1) }))
      .min(2)
      .describe('Each side with those who hold it, by entity, and in its own words.'),
  })
  .meta({ id: 'Dispute', description: 'Records that cannot both hold.' });

export const Change = z
  .object({
    ...record,
    holder: id.describe('Id of the entity whose position changed.'),
    issue: z.string(),
    before: z.object(quoted),
    after: z.object(quoted),
    diff: WordDiff,
  })
  .meta({ id: 'Change', description: 'The same holder on the same issue, then and now.' });

export const Lifecycle = z
  .object({
    ...record,
    type: EventType,
    steps: z
      .array(
        z.object({
          ...quoted,
          reported: z.string().nullable().describe('When it was published; ISO 8601.'),
          status: Status,
          from: z.string().nullable().describe('When the event is said to be, as an ISO 8601 prefix.'),
          to: z.string().nullable(),
          step: z.enum(['first', 'repeated', 'advanced', 'moved', 'cancelled', 'contradicted']),
        }),
      )
      .min(1)
      .describe('In the order of the reports. Nothing is overwritten.'),
  })
  .meta({
    id: 'Lifecycle',
    description: 'One event through its reports: proposed, planned, moved, occurred, cancelled.',
  });

const layer = z.enum(['mentions', 'times', 'statements', 'events', 'positions', 'amounts']);

export const CorrectionKey = z
  .object({
    hash: z.string().describe('Hash of the article’s text.'),
    layer,
    spans: z.array(Piece).min(1).describe('The record’s words.'),
  })
  .meta({
    id: 'CorrectionKey',
    description:
      'What a correction is about: words of a text, never an id, so that it survives every re-run and upgrade.',
  });

const correction = {
  id,
  by: z.string().describe('Who made it.'),
  at: z.string().describe('When; ISO 8601.'),
  why: z.string().nullable(),
};

export const Correction = z
  .discriminatedUnion('kind', [
    z.object({
      ...correction,
      kind: z.enum(['merge', 'split', 'same-quote']),
      keys: z.array(CorrectionKey).min(2),
    }),
    z.object({ ...correction, kind: z.literal('not-this'), keys: z.array(CorrectionKey).min(1) }),
    z.object({
      ...correction,
      kind: z.literal('this-is'),
      keys: z.array(CorrectionKey).min(1),
      name: z.string().min(1).describe('Who or what the mentions stand for.'),
    }),
    z.object({
      ...correction,
      kind: z.literal('undo'),
      undoes: id.describe('Id of the correction that no longer holds.'),
    }),
  ])
  .meta({
    id: 'Correction',
    description:
      'What a person put right. merge, split: mentions are the same, or not; same-quote: statements report one act of speaking; not-this: a record is wrong; this-is: who mentions stand for. Undone by another correction, never deleted.',
  });
