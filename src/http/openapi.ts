import { z } from 'zod';
import { version } from '../version.ts';
import { commonProblems, type Operation, operations } from './operations.ts';
import { type ProblemCode, statusOf } from './problem.ts';
import { Problem } from './schemas.ts';

/** A JSON Schema as it stands in the document. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** A response in the document. */
export interface DocumentedResponse {
  readonly description: string;
  readonly headers?: Readonly<Record<string, { readonly description: string; readonly schema: JsonSchema }>>;
  readonly content: Readonly<Record<string, { readonly schema?: JsonSchema }>>;
}

/** An operation in the document. */
export interface DocumentedOperation {
  readonly operationId: string;
  readonly summary: string;
  readonly security?: readonly object[];
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required: boolean;
    readonly description: string;
    readonly schema: JsonSchema;
  }[];
  readonly requestBody?: { readonly required: true; readonly content: DocumentedResponse['content'] };
  readonly responses: Readonly<Record<string, DocumentedResponse>>;
}

export interface OpenApiDocument {
  readonly openapi: '3.1.0';
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly security: readonly object[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, DocumentedOperation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, JsonSchema>>;
    readonly securitySchemes: Readonly<Record<string, object>>;
  };
}

/** The OpenAPI 3.1 document of this server; its schemas are JSON Schema 2020-12, from the same zod schemas as all else. */
export function openApiDocument(): OpenApiDocument {
  const schemas: Record<string, JsonSchema> = {};

  /** A schema for the document; those with a name, at any depth, become components. */
  function schemaOf(type: z.ZodType): JsonSchema {
    const { $schema: _, $defs = {}, ...schema } = z.toJSONSchema(type, { target: 'draft-2020-12', io: 'input' });
    const moved = JSON.parse(JSON.stringify({ schema, $defs }).replaceAll('"#/$defs/', '"#/components/schemas/'));
    for (const [name, { id: _id, ...named }] of Object.entries<Record<string, unknown>>(moved.$defs))
      schemas[name] = named;
    return moved.schema;
  }

  const problem = { 'application/problem+json': { schema: schemaOf(Problem) } };

  function responsesOf({ answer, problems = [] }: Operation): Record<string, DocumentedResponse> {
    const { description, type, schema, headers } = answer;
    const byStatus = Map.groupBy([...commonProblems, ...problems], code => String(statusOf(code)));
    return {
      200: {
        description,
        ...(headers && {
          headers: Object.fromEntries(
            Object.entries(headers).map(([name, said]) => [name, { description: said, schema: { type: 'string' } }]),
          ),
        }),
        content: { [type]: schema ? { schema: schemaOf(schema) } : {} },
      },
      ...Object.fromEntries(
        [...byStatus].map(([status, codes]) => [status, { description: codesInWords(codes), content: problem }]),
      ),
    };
  }

  function documented(operationId: string, operation: Operation): DocumentedOperation {
    const { summary, parameters, body, open } = operation;
    return {
      operationId,
      summary,
      ...(open && { security: [] }),
      ...(parameters && {
        parameters: parameters.map(({ name, in: place, description, schema }) => ({
          name,
          in: place,
          required: place === 'path',
          description,
          schema: schemaOf(schema),
        })),
      }),
      ...(body && { requestBody: { required: true, content: { 'application/json': { schema: schemaOf(body) } } } }),
      responses: responsesOf(operation),
    };
  }

  const paths = Object.fromEntries(
    Object.entries(operations).map(([name, operation]) => [
      operation.path,
      { [operation.method]: documented(name, operation) },
    ]),
  );
  return {
    openapi: '3.1.0',
    info: {
      title: 'Readout',
      version,
      description:
        'Turns news into a record that can be checked. Offsets count UTF-16 code units of article.text, ends are exclusive: text.slice(start, end) === quote.',
    },
    security: [{}, { token: [] }],
    paths,
    components: {
      schemas: Object.fromEntries(Object.entries(schemas).toSorted(([a], [b]) => (a < b ? -1 : 1))),
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'Where the server was started with --token.' },
      },
    },
  };
}

function codesInWords(codes: readonly ProblemCode[]): string {
  return `A problem: ${codes.join(', ')}.`;
}
