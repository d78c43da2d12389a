/** The shapes of the API that are not `readout/1` itself, as zod schemas: checks, OpenAPI and tests come from them. */
import { z } from 'zod';
import type { Explanation as ExplanationType } from '../app/explain.ts';
import type { ArticleSummary as ArticleSummaryType } from '../app/written.ts';
import { RECORD_LAYERS } from '../model/fields.ts';
import type { RecordLayerName } from '../model/layers.ts';
import { BlockKind, Origin, Piece, Readout as PublicReadout, Score } from '../model/schemas.ts';
import { type Problem as ProblemType, problemCodes } from './problem.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** The public JSON, under a name of its own in the OpenAPI document. */
export const Readout = PublicReadout.meta({ id: 'Readout', description: PublicReadout.description ?? '' });

const words = (most: number) => z.string().max(most).nullish();

export const ReadRequest = z
  .strictObject({
    text: z.string().nullish().describe('The article as plain text.'),
    html: z.string().nullish().describe('Its page.'),
    url: words(4_096).describe('Its address, which the server fetches: public ones only, as robots.txt allows.'),
    published: words(100).describe('When it was published: ISO 8601 date, or date and time.'),
    outlet: words(500).describe('Who published it.'),
    title: words(2_000),
    language: words(100).describe('BCP 47.'),
    source: words(4_096).describe('The address that text or html came from. It is never fetched.'),
  })
  .meta({
    id: 'ReadRequest',
    description:
      'Exactly one of text, html and url; null counts as not stated. What is said about the article counts more than what the article says itself.',
  });
export type ReadRequest = Readonly<z.infer<typeof ReadRequest>>;

const count = z.int().min(0);
const counts = Object.fromEntries(RECORD_LAYERS.map(layer => [layer, count])) as Record<RecordLayerName, typeof count>;

export const ArticleSummary = z
  .object({
    id: z.string().min(1),
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    published: z.string().nullable(),
    url: z.string().nullable(),
    language: z.string().nullable(),
    counts: z.object(counts).describe('How many records each layer of its readout has.'),
  })
  .meta({ id: 'ArticleSummary', description: 'What the list says about an article.' }) satisfies z.ZodType<
  Mutable<ArticleSummaryType>
>;

export const ArticleList = z
  .object({ articles: z.array(ArticleSummary), total: count.describe('How many there are on all pages.') })
  .meta({ id: 'ArticleList', description: 'Last published first, those without a date after them as they were read.' });

const role = z.string().describe('The field of the record that names them.');

export const Explanation = z
  .object({
    id: z.string(),
    layer: z.enum(RECORD_LAYERS as readonly [RecordLayerName, ...RecordLayerName[]]),
    origin: Origin.nullable().describe('The stage and rule that made it.'),
    score: Score.nullable(),
    words: z.array(Piece.extend({ role })).describe('What the record rests on, in text order.'),
    sentences: z.array(Piece.extend({ block: BlockKind })).describe('The sentences that the words stand in.'),
    references: z
      .array(z.object({ id: z.string(), layer: z.string(), role, says: z.string() }))
      .describe('The records that this one names, and their first words.'),
  })
  .meta({ id: 'Explanation', description: 'Why a record is there.' }) satisfies z.ZodType<
  Mutable<Omit<ExplanationType, 'words' | 'sentences' | 'references'>>
>;

export const Progress = z
  .object({
    request: z.string().describe('The id of the request; start-1, start-2, … for what is read at the start.'),
    step: z.enum(['waiting', 'fetching', 'reading', 'done', 'failed']),
    article: ArticleSummary.optional().describe('When it is done.'),
    code: z.string().optional().describe('When it failed, as in the problem; so is detail.'),
    detail: z.string().optional(),
  })
  .meta({ id: 'Progress', description: 'The data of an event named "reading".' });
export type Progress = Readonly<z.infer<typeof Progress>>;

export const Status = z
  .object({ status: z.enum(['ok', 'ready']) })
  .meta({ id: 'Status', description: 'The server lives, or is ready.' });

export const Problem = z
  .object({
    type: z.string().describe('urn:readout:problem: and the code.'),
    title: z.string(),
    status: z.int(),
    code: z.enum(problemCodes as [ProblemType['code']]).describe('Stable; programs switch on it.'),
    detail: z.string().describe('What was found, what was expected, what to do.'),
    request: z.string().describe('The id of the request.'),
  })
  .meta({ id: 'Problem', description: 'Every error: RFC 9457.' }) satisfies z.ZodType<Mutable<ProblemType>>;
