import { z } from 'zod';
import type { ProblemCode } from './problem.ts';
import { ArticleList, Explanation, Progress, Readout, ReadRequest, Status } from './schemas.ts';

/** A part of an address, or of what stands after its question mark. */
export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly description: string;
  readonly schema: z.ZodType;
}

/** One thing that the server does. Routes, the OpenAPI document and the page about the API come from here. */
export interface Operation {
  readonly method: 'get' | 'post';
  /** As OpenAPI writes it: `/api/articles/{id}`. */
  readonly path: string;
  readonly summary: string;
  readonly parameters?: readonly Parameter[];
  readonly body?: z.ZodType;
  readonly answer: {
    readonly description: string;
    readonly type: string;
    readonly schema?: z.ZodType;
    readonly headers?: Readonly<Record<string, string>>;
  };
  /** What can go wrong, besides what can with every request. */
  readonly problems?: readonly ProblemCode[];
  /** Answered to those without the token, too. */
  readonly open?: true;
}

/** What can go wrong with every request. */
export const commonProblems: readonly ProblemCode[] = [
  'bad-request',
  'unauthorized',
  'slow-request',
  'wrong-host',
  'large-headers',
  'internal',
  'busy',
];

const json = 'application/json';
const article: Parameter = {
  name: 'id',
  in: 'path',
  description: 'The id of an article.',
  schema: z.string().min(1),
};

export const operations = {
  listArticles: {
    method: 'get',
    path: '/api/articles',
    summary: 'The articles that were read, last published first.',
    parameters: [
      {
        name: 'limit',
        in: 'query',
        description: 'How many to list.',
        schema: z.int().min(1).max(1000).default(100),
      },
      { name: 'offset', in: 'query', description: 'How many to pass over.', schema: z.int().min(0).default(0) },
    ],
    answer: { description: 'One page of the list.', type: json, schema: ArticleList },
  },
  getArticle: {
    method: 'get',
    path: '/api/articles/{id}',
    summary: 'The readout of an article.',
    parameters: [article],
    answer: { description: 'The readout, every record with its origin.', type: json, schema: Readout },
    problems: ['not-found'],
  },
  readArticle: {
    method: 'post',
    path: '/api/read',
    summary: 'Reads an article, keeps it, and answers with its readout.',
    body: ReadRequest,
    answer: {
      description: 'The readout, every record with its origin.',
      type: json,
      schema: Readout,
      headers: { 'Content-Location': 'The address of the readout from now on.' },
    },
    problems: [
      'bad-json',
      'wrong-origin',
      'too-large',
      'wrong-type',
      'bad-record',
      'bad-date',
      'bad-url',
      'refused-address',
      'refused-robots',
      'no-article',
      'not-text',
      'empty-input',
      'too-deep',
      'worker-died',
      'unreachable',
      'http-status',
      'closed',
      'too-slow',
    ],
  },
  explainRecord: {
    method: 'get',
    path: '/api/explain/{article}/{record}',
    summary: 'Why a record is there: its rule, its words and their sentences.',
    parameters: [
      { ...article, name: 'article' },
      { name: 'record', in: 'path', description: 'The id of a record in its readout.', schema: z.string().min(1) },
    ],
    answer: { description: 'The explanation.', type: json, schema: Explanation },
    problems: ['not-found'],
  },
  listenToReadings: {
    method: 'get',
    path: '/api/events',
    summary: 'The progress of readings, as server-sent events named "reading".',
    answer: {
      description: 'A stream that lasts until the listener goes. The schema is that of the data of one event.',
      type: 'text/event-stream',
      schema: Progress,
    },
  },
  describe: {
    method: 'get',
    path: '/openapi.json',
    summary: 'This description.',
    answer: { description: 'OpenAPI 3.1.', type: json, schema: z.looseObject({ openapi: z.string() }) },
  },
  readDocs: {
    method: 'get',
    path: '/docs',
    summary: 'This description, for people.',
    answer: { description: 'A page.', type: 'text/html' },
  },
  live: {
    method: 'get',
    path: '/healthz',
    summary: 'Whether the process answers.',
    answer: { description: 'It does.', type: json, schema: Status },
    open: true,
  },
  ready: {
    method: 'get',
    path: '/readyz',
    summary: 'Whether the articles given at the start are read.',
    answer: { description: 'They are.', type: json, schema: Status },
    problems: ['starting', 'closed'],
    open: true,
  },
  measure: {
    method: 'get',
    path: '/metrics',
    summary: 'Figures for Prometheus.',
    answer: { description: 'In its text format.', type: 'text/plain' },
  },
} as const satisfies Readonly<Record<string, Operation>>;

export type OperationName = keyof typeof operations;
