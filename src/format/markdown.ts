import type { Readout, Statement } from '../model/records.ts';
import type { FormatOptions, Formatter } from './formatter.ts';
import { notesOf, type Section, sectionsOf } from './sections.ts';
import { aboutOf, count, detailsOf, leftOutOf, oneLine, speakerOf, titleOf, whyOf, wordsOf } from './words.ts';

/** The content of the terminal format as Markdown (CommonMark), the article's words in block quotes. */
export function markdown({ selected = false }: FormatOptions): Formatter {
  let written = 0;
  return {
    begin: () => '',
    readout: readout => `${written++ > 0 ? '\n---\n\n' : ''}${article(readout, selected)}\n`,
    failure: () => '',
    end: () => '',
  };
}

function article(readout: Readout, selected: boolean): string {
  const { statements, article } = readout;
  const parts = [`# ${plain(titleOf(readout))}`, aboutOf(readout).map(plain).join(' · ')];
  if (article.url) parts.push(link(article.url));
  parts.push('## Who said what');
  if (statements.length === 0) {
    parts.push(selected ? 'No statement of this article matches.' : 'No statement was found in this article.');
  }
  for (const statement of statements) parts.push(...said(readout, statement));
  if (selected) return parts.join('\n\n');
  for (const part of sectionsOf(readout)) parts.push(...section(part));
  const notes = notesOf(readout).map(({ message, quote }) => `- ${plain(message)}${quote && ` “${plain(quote)}”`}`);
  if (notes.length > 0) parts.push('## Notes', notes.join('\n'));
  const leftOut = leftOutOf(readout);
  if (leftOut) parts.push(`${plain(leftOut)}.`);
  return parts.join('\n\n');
}

function said(readout: Readout, statement: Statement): string[] {
  const { words, added } = speakerOf(readout, statement);
  const who = [words && `**${plain(words)}**`, plain(added), plain(wordsOf(statement.cue))].filter(Boolean).join(' ');
  const details = [statement.form, ...detailsOf(readout, statement), whyOf(statement)].filter(Boolean).map(plain);
  return [`**${statement.id}** ${who} (${details.join(' · ')})`, `> ${plain(wordsOf(statement.content))}`];
}

function section({ title, rows }: Section): string[] {
  const items = rows.map(({ id, label, details, quote }) => {
    const line = [`**${id}** ${plain(label)}`, ...details.map(plain)].join(' · ');
    return `- ${line}${quote && `\n  > ${plain(quote)}`}`;
  });
  return [`## ${title} (${count(rows.length, 'record')})`, items.join('\n')];
}

/** Text that Markdown takes as text: no markup, links, entities or HTML come out of an article. */
function plain(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]<>|~&$]/g, '\\$&')
    .replace(/^[-+=#]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

/** An address as a link where it is one of the web and cannot break out of its brackets. */
function link(url: string): string {
  return /^https?:\/\/[^\s<>\\]+$/i.test(url) ? `<${url}>` : plain(url);
}
