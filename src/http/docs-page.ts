import { createHash } from 'node:crypto';
import type { DocumentedOperation, DocumentedResponse, JsonSchema, OpenApiDocument } from './openapi.ts';

const STYLE = `
:root { color-scheme: light dark; font: 15px/1.55 -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", system-ui, sans-serif; --soft: light-dark(#625e57, #a8a297); --line: light-dark(#dfdbd2, #3b3834); }
body { max-width: 60rem; margin: 2rem auto 4rem; padding: 0 1.125rem; overflow-wrap: anywhere; background: light-dark(#fdfcfa, #181715); color: light-dark(#1d1c1a, #e8e4dd); }
h1, h2 { font: 400 1.75rem/1.3 Charter, "Bitstream Charter", "Iowan Old Style", Georgia, "Liberation Serif", serif; }
h2 { font-size: 1.375rem; margin-top: 2.5rem; }
h3 { font-size: 1rem; margin-top: 2rem; border-top: 1px solid var(--line); padding-top: 1rem; }
code { font: 0.9em/1.4 ui-monospace, monospace; }
a { color: inherit; text-decoration-color: var(--soft); text-underline-offset: 0.2em; }
table { border-collapse: collapse; width: 100%; margin-top: 0.75rem; }
td, th { padding: 0.2rem 1rem 0.2rem 0; text-align: left; vertical-align: top; }
th { font-weight: 400; color: var(--soft); }
td:first-child { width: 12rem; }
td:nth-child(2) { width: 22rem; }
td:last-child { color: var(--soft); }
@media (max-width: 40rem) {
  thead { display: none; }
  tr { display: block; padding: 0.3rem 0; }
  td, td:first-child, td:nth-child(2) { display: inline; width: auto; padding: 0 0.5em 0 0; }
}
`;

/** The policy of the page: its own style, by its hash, and nothing else. */
export const docsPolicy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/** The OpenAPI document as a page that needs nothing else: operations first, then the shapes that they speak of. */
export function docsPage({ info, paths, components }: OpenApiDocument): string {
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => operationHtml(method, path, operation)),
  );
  const shapes = Object.entries(components.schemas).map(([name, schema]) => shapeHtml(name, schema));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(info.title)} ${escaped(info.version)}: the HTTP API</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escaped(info.title)} ${escaped(info.version)}: the HTTP API</h1>
<p>${escaped(info.description)} For programs: <a href="/openapi.json">/openapi.json</a>.</p>
<h2 id="operations">Operations</h2>
${operations.join('\n')}
<h2 id="shapes">Shapes</h2>
${shapes.join('\n')}
</body>
</html>
`;
}

function operationHtml(method: string, path: string, operation: DocumentedOperation): string {
  const { operationId, summary, parameters = [], requestBody, responses } = operation;
  const rows = parameters.map(
    ({ name, in: place, description, schema }) =>
      `<tr><td><code>${escaped(name)}</code></td><td>${escaped(place)}, ${typeHtml(schema)}</td><td>${escaped(description)}</td></tr>`,
  );
  const body = requestBody ? `<p>Body: ${contentHtml(requestBody)}</p>` : '';
  const answers = Object.entries(responses).map(
    ([status, response]) =>
      `<tr><td>${status}</td><td>${contentHtml(response)}</td><td>${escaped(response.description)}</td></tr>`,
  );
  return `<h3 id="${operationId}"><code>${method.toUpperCase()} ${escaped(path)}</code></h3>
<p>${escaped(summary)}</p>
${rows.length > 0 ? `<table>${rows.join('')}</table>` : ''}
${body}
<table><thead><tr><th>Status</th><th>Content</th><th></th></tr></thead><tbody>${answers.join('')}</tbody></table>`;
}

function contentHtml({ content }: Pick<DocumentedResponse, 'content'>): string {
  return Object.entries(content)
    .map(([type, { schema }]) => `<code>${escaped(type)}</code>${schema ? `, ${typeHtml(schema)}` : ''}`)
    .join(' or ');
}

function shapeHtml(name: string, schema: JsonSchema): string {
  const description = text(schema.description);
  const properties = Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>);
  const required = new Set((schema.required ?? []) as string[]);
  const rows = properties.map(
    ([field, type]) =>
      `<tr><td><code>${escaped(field)}</code>${required.has(field) ? '' : ' (may be absent)'}</td><td>${typeHtml(type)}</td><td>${escaped(text(type.description))}</td></tr>`,
  );
  const fields = rows.length > 0 ? `<table>${rows.join('')}</table>` : `<p>${typeHtml(schema)}</p>`;
  return `<h3 id="${escaped(name)}">${escaped(name)}</h3>\n<p>${escaped(description)}</p>\n${fields}`;
}

/** A type in few words: a link to its shape, its values, or what JSON calls it. */
function typeHtml(schema: JsonSchema): string {
  if (typeof schema.$ref === 'string') {
    const name = escaped(schema.$ref.replace(/^.*\//, ''));
    return `<a href="#${name}">${name}</a>`;
  }
  if ('const' in schema) return `<code>${escaped(JSON.stringify(schema.const))}</code>`;
  if (Array.isArray(schema.enum)) return schema.enum.map(value => `<code>${escaped(String(value))}</code>`).join(' ');
  const choices = (schema.anyOf ?? schema.oneOf) as JsonSchema[] | undefined;
  if (choices) return choices.map(typeHtml).join(' or ');
  if (schema.type === 'array' && schema.items) return `list of ${typeHtml(schema.items as JsonSchema)}`;
  return escaped(text(schema.type) || 'anything');
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function escaped(words: string): string {
  return words.replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`);
}
