import picocolors from 'picocolors';
import type { Readout, Statement } from '../model/records.ts';
import type { FormatOptions, Formatter } from './formatter.ts';
import { notesOf, type Row, type Section, sectionsOf } from './sections.ts';
import { aboutOf, count, detailsOf, leftOutOf, speakerOf, titleOf, whyOf, wordsOf } from './words.ts';
import { columns, type Stretch, wrap } from './wrap.ts';

/** The narrowest and the widest that lines get: wider ones are hard to read. */
const NARROW = 50;
const WIDE = 110;
const PIPED = 100;

/**
 * What a person reads in a terminal: a header, then who said what in the order of the article. To the right of a bar
 * stand the article's exact words, everything else is ours.
 */
export function terminal({ width = PIPED, colors = false, selected = false }: FormatOptions): Formatter {
  const page = new Page(Math.min(Math.max(width, NARROW), WIDE), picocolors.createColors(colors));
  let written = 0;
  return {
    begin: () => '',
    readout(readout) {
      const gap = written++ > 0 ? `\n${page.rule('═')}\n\n` : '';
      return `${gap}${page.readout(readout, selected)}`;
    },
    failure: () => '',
    end: () => '',
  };
}

type Colors = ReturnType<typeof picocolors.createColors>;

class Page {
  readonly #width: number;
  readonly #colors: Colors;

  constructor(width: number, colors: Colors) {
    this.#width = width;
    this.#colors = colors;
  }

  rule(character: string): string {
    return this.#colors.dim(character.repeat(this.#width));
  }

  readout(readout: Readout, selected: boolean): string {
    const parts = [this.#header(readout), this.#statements(readout, selected)];
    if (!selected) {
      for (const section of sectionsOf(readout)) parts.push(this.#section(section));
      parts.push(this.#footer(readout));
    }
    return `${parts
      .filter(lines => lines.length > 0)
      .map(lines => lines.join('\n'))
      .join('\n\n')}\n`;
  }

  #header(readout: Readout): string[] {
    const { bold, dim } = this.#colors;
    const { url } = readout.article;
    return [
      ...wrap([{ text: titleOf(readout), paint: bold }], this.#width),
      ...wrap(listed(aboutOf(readout)), this.#width),
      ...(url ? wrap([{ text: url, paint: dim }], this.#width) : []),
    ];
  }

  #heading(title: string, right = ''): string[] {
    const { bold, dim } = this.#colors;
    const gap = ' '.repeat(Math.max(2, this.#width - columns(title) - columns(right)));
    return [`${bold(title)}${right && gap + dim(right)}`, this.rule('─')];
  }

  #statements(readout: Readout, selected: boolean): string[] {
    const { statements } = readout;
    const title = this.#heading('Who said what', statements.length > 0 ? count(statements.length, 'statement') : '');
    if (statements.length === 0) {
      const none = selected ? 'No statement of this article matches.' : 'No statement was found in this article.';
      return [...title, none];
    }
    const margin = marginOf(statements);
    return [
      ...title,
      ...statements
        .map(statement => this.#statement(readout, statement, margin))
        .join('\n\n')
        .split('\n'),
    ];
  }

  #statement(readout: Readout, statement: Statement, margin: number): string {
    const { bold, dim, cyan } = this.#colors;
    const { words, added } = speakerOf(readout, statement);
    const head: Stretch[] = [
      { text: words, paint: bold },
      { text: added, paint: dim },
      { text: '·' },
      { text: wordsOf(statement.cue), paint: cyan },
    ];
    const room = this.#width - margin;
    // The form stands at the right end of the first line, so that it can be read down the page.
    const lines = wrap(head, room - statement.form.length - 2);
    const first = `${idCell(statement.id, margin, dim)}${lines[0] ?? ''}`;
    const gap = ' '.repeat(Math.max(2, this.#width - columns(unpainted(first)) - statement.form.length));
    return [
      `${first}${gap}${statement.form}`,
      ...indented(lines.slice(1), margin),
      ...indented(wrap(listed(detailsOf(readout, statement)), room), margin),
      ...this.#quote(wordsOf(statement.content), margin),
      ...this.#why(statement, margin),
    ].join('\n');
  }

  /** The article's words behind a bar in the margin. */
  #quote(words: string, margin: number): string[] {
    const bar = `${' '.repeat(margin - 2)}${this.#colors.dim('│')} `;
    return wrap([{ text: words }], this.#width - margin).map(line => bar + line);
  }

  #why(record: { readonly origin?: Statement['origin'] }, margin: number): string[] {
    const why = whyOf(record);
    return why ? indented(wrap([{ text: why, paint: this.#colors.dim }], this.#width - margin), margin) : [];
  }

  #section({ title, rows }: Section): string[] {
    const margin = marginOf(rows);
    // Short words (times, amounts) stand in a column of their own, one record a line.
    const column = rows.reduce((widest, { quote }) => Math.max(widest, columns(quote)), 0);
    return [
      ...this.#heading(title, String(rows.length)),
      ...rows.flatMap(row => this.#line(row, margin, column) ?? this.#row(row, margin)),
    ];
  }

  #line({ id, label, details, quote }: Row, margin: number, column: number): string[] | null {
    const { bold, dim } = this.#colors;
    const room = this.#width - margin - 2 - column - 2;
    const words = [{ text: label, paint: bold }, ...listed(details, true)];
    const lines = room >= 30 ? wrap(words, room) : [];
    if (lines.length !== 1) return null;
    return [`${idCell(id, margin, dim)}${dim('│')} ${quote}${' '.repeat(column - columns(quote) + 2)}${lines[0]}`];
  }

  #row({ id, label, details, quote }: Row, margin: number): string[] {
    const { bold, dim } = this.#colors;
    const [first, ...more] = wrap([{ text: label, paint: bold }, ...listed(details, true)], this.#width - margin);
    return [
      `${idCell(id, margin, dim)}${first}`,
      ...indented(more, margin),
      ...(quote ? this.#quote(quote, margin) : []),
    ];
  }

  #footer(readout: Readout): string[] {
    const lines = notesOf(readout).flatMap(({ message, quote }) =>
      hanging('! ', wrap([{ text: message }, { text: quote && `“${quote}”` }], this.#width - 2)),
    );
    const leftOut = leftOutOf(readout);
    if (leftOut)
      lines.push(...wrap([{ text: `${leftOut}. To see them: --format json`, paint: this.#colors.dim }], this.#width));
    return lines;
  }
}

/** Columns before the text: the longest id, with a space on either side of it. */
function marginOf(records: readonly { readonly id: string }[]): number {
  return records.reduce((longest, { id }) => Math.max(longest, id.length), 3) + 2;
}

function idCell(id: string, margin: number, paint: (text: string) => string): string {
  return `${' '.repeat(Math.max(0, margin - 1 - id.length)) + paint(id)} `;
}

function indented(lines: readonly string[], margin: number): string[] {
  return lines.map(line => ' '.repeat(margin) + line);
}

function hanging(mark: string, lines: readonly string[]): string[] {
  return lines.map((line, i) => (i === 0 ? mark : ' '.repeat(mark.length)) + line);
}

/** Parts with a middle dot between them; with one before the first where they follow something. */
function listed(parts: readonly string[], follows = false): Stretch[] {
  return parts.flatMap((text, i) => (i > 0 || follows ? [{ text: '·' }, { text }] : [{ text }]));
}

function unpainted(text: string): string {
  return text.replace(/\x1b\[\d+m/g, '');
}
