import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { onTestFinished } from 'vitest';
import type { JsonReader } from '../../src/app/json-reader.ts';
import { createReader } from '../../src/app/reader.ts';
import { writtenReadout } from '../../src/app/written.ts';
import { openApiDocument } from '../../src/http/openapi.ts';
import { type HttpServer, type ServerOptions, startServer } from '../../src/http/server.ts';
import type { Readout } from '../../src/model/records.ts';

/** Two statements and a day. */
export const text =
  'Mill reopens\n\nMiller Jon Abel said on Monday that the old mill “runs again”. “We are glad,” the mayor told reporters.';

/** Reads by rules in this thread: nothing has to start. */
export function quickReader(): JsonReader {
  const reader = createReader({ model: 'rules' });
  return {
    read: async (source, options) => writtenReadout(await reader.read(source, options)),
    close: () => reader.close(),
  };
}

/** A server for the length of one test. */
export interface TestServer extends HttpServer {
  readonly port: number;
  /** The lines of its log. */
  readonly log: string[];
  /** Asks it, and holds the answer against the OpenAPI document. */
  ask(path: string, init?: RequestInit): Promise<Answer>;
  /** Asks it to read. */
  read(body: object, headers?: Record<string, string>): Promise<Answer>;
}

/** An answer that was read. `body` is parsed where it is JSON. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: the OpenAPI document says what it is, and is checked.
  readonly body: any;
}

/** Starts a server that reads with rules in this thread, unless told otherwise. */
export async function startTestServer(options: Partial<ServerOptions> = {}): Promise<TestServer> {
  const log: string[] = [];
  const logTo = { write: (line: string) => void log.push(line) };
  const reader = options.reader ?? quickReader();
  const server = await startServer({
    workers: 1,
    port: 0,
    web: '/nowhere',
    logTo,
    ...options,
    reader,
    limits: { endMs: 100, ...options.limits },
  });
  onTestFinished(async () => {
    await server.close();
    await reader.close();
  });
  const ask = async (path: string, init: RequestInit = {}): Promise<Answer> => {
    const response = await fetch(server.url + path, { redirect: 'manual', ...init });
    const raw = await response.text();
    const type = response.headers.get('content-type') ?? '';
    const body = /json/.test(type) ? JSON.parse(raw) : raw;
    checkAnswer(init.method ?? 'GET', path, response.status, type, body);
    return { status: response.status, headers: response.headers, body };
  };
  return {
    ...server,
    port: Number(new URL(server.url).port),
    log,
    ask,
    read: (body, headers = {}) =>
      ask('/api/read', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      }),
  };
}

/** Reads all that is given and lets the server be ready. */
export async function ready(server: TestServer, sources: readonly { text: string }[] = []): Promise<Readout[]> {
  const results = await Array.fromAsync(server.readFirst(sources.map(source => () => source)));
  return results.map(result => {
    if (result instanceof Error) throw result;
    return JSON.parse(new TextDecoder().decode(result.json));
  });
}

const document = openApiDocument();
const ajv = new Ajv2020({ strict: false, allErrors: true });
ajv.addSchema(document, 'api');
const validators = new Map<string, ValidateFunction>();

/** The operations that were called, each with the statuses of their answers: "getArticle 404". */
export const called = new Set<string>();

/** Throws unless an answer is one that the document promises: of that operation, with that status, type and shape. */
function checkAnswer(method: string, path: string, status: number, type: string, body: unknown): void {
  const { pathname } = new URL(path, 'http://x');
  const at = Object.keys(document.paths).find(template =>
    new RegExp(`^${template.replace(/\{\w+\}/g, '[^/]+')}$`).test(pathname),
  );
  const operation = at === undefined ? undefined : document.paths[at]![method.toLowerCase()];
  if (!operation) {
    if (status >= 400) check('#/components/schemas/Problem', body);
    return;
  }
  called.add(`${operation.operationId} ${status}`);
  const media = type.split(';')[0]!;
  const content = operation.responses[status]?.content[media];
  if (!content) throw new Error(`${operation.operationId} answered ${status} ${media}, which is not documented.`);
  if (!content.schema || media === 'text/event-stream') return;
  const pointer = [at!, method.toLowerCase(), 'responses', String(status), 'content', media, 'schema'].map(part =>
    encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')),
  );
  check(`#/paths/${pointer.join('/')}`, body);
}

/** Throws unless a value is of a shape in the document. */
export function check(pointer: string, value: unknown): void {
  const validate = validators.get(pointer) ?? ajv.compile({ $ref: `api${pointer}` });
  validators.set(pointer, validate);
  if (!validate(value)) {
    throw new Error(`${pointer}: ${ajv.errorsText(validate.errors)} in ${JSON.stringify(value).slice(0, 400)}`);
  }
}
