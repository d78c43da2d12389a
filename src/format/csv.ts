import type { Readout, Statement } from '../model/records.ts';
import type { Piece } from '../model/span.ts';
import type { Formatter } from './formatter.ts';

/** The columns, each with what it holds for one statement. Multiple pieces are joined with " … ", ids with a space. */
const COLUMNS: Readonly<Record<string, (statement: Statement, readout: Readout) => string | number | null>> = {
  article_id: (_, { article }) => article.id,
  outlet: (_, { article }) => article.outlet,
  title: (_, { article }) => article.title,
  published: (_, { article }) => article.published,
  url: (_, { article }) => article.url,
  statement_id: statement => statement.id,
  source: statement => joined(statement.source),
  speaker: ({ speaker }, readout) =>
    'entity' in speaker
      ? (readout.entities.find(entity => entity.id === speaker.entity)?.name ?? speaker.entity)
      : null,
  speaker_open: ({ speaker }) => ('reason' in speaker ? speaker.reason : null),
  cue: statement => joined(statement.cue),
  content: statement => joined(statement.content),
  form: statement => statement.form,
  polarity: statement => statement.polarity,
  hedges: statement => joined(statement.hedges),
  addressee: statement => joined(statement.addressee),
  medium: statement => joined(statement.medium),
  said_when: statement => joined(statement.saidWhen),
  said_at: ({ saidAt }, readout) => readout.times.find(time => time.id === saidAt)?.value ?? null,
  via: statement => statement.via.join(' '),
  block: statement => statement.block,
  content_start: statement => statement.content[0]?.start ?? null,
  content_end: statement => statement.content.at(-1)?.end ?? null,
  score: statement => statement.score,
  rule: ({ origin }) => (origin ? `${origin.stage}/${origin.rule}` : null),
};

/**
 * CSV by RFC 4180 (UTF-8, CRLF, no byte order mark): a header, then one row a statement. Cells that a spreadsheet would
 * take for a formula get a leading apostrophe.
 */
export function csv(): Formatter {
  return {
    begin: () => csvRow(Object.keys(COLUMNS)),
    readout: readout =>
      readout.statements
        .map(statement => csvRow(Object.values(COLUMNS).map(column => column(statement, readout))))
        .join(''),
    failure: () => '',
    end: () => '',
  };
}

function joined(pieces: readonly Piece[]): string {
  return pieces.map(piece => piece.quote).join(' … ');
}

/** One row with its line end. Numbers are written as they are, `null` as an empty cell. */
export function csvRow(cells: readonly (string | number | null)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  // The full-width forms count as operators in some spreadsheets too.
  const safe = /^[=+\-@\t\r＝＋－＠]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
