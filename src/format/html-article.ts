import type { Block, Readout, Statement } from '../model/records.ts';
import { blockAt } from './blocks.ts';
import { escapeHtml } from './html-escape.ts';
import { type Mark, markedText, marksByBlock, marksOf } from './html-marks.ts';
import { notesOf, type Section, sectionsOf } from './sections.ts';
import { aboutOf, dateWords, detailsOf, leftOutOf, oneLine, speakerOf, titleOf, whyOf, wordsOf } from './words.ts';

/** One article of the page: its text by blocks, the statements beside the blocks in which they stand. */
export function articleHtml(readout: Readout, prefix: string, statementsOnly: boolean): string {
  const { article } = readout;
  const blocks = article.blocks.length > 0 ? article.blocks : wholeText(article.text);
  const marks = marksByBlock(marksOf(readout, statementsOnly), blocks);
  const beside = statementsByBlock(readout.statements, blocks);
  const language = /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i.test(article.language ?? '') ? ` lang="${article.language}"` : '';
  const rows = blocks.map((block, i) =>
    blockHtml(readout, block, marks[i]!, beside[i]!, prefix, language, stampOf(blocks, i)),
  );
  const title = blocks.some(block => block.kind === 'headline') ? '' : `<h2>${escapeHtml(titleOf(readout))}</h2>\n`;
  return `<article id="${prefix}top">
<p class="about">${aboutHtml(readout)}</p>
${title}${rows.join('\n')}
${
  statementsOnly
    ? ''
    : `${sectionsOf(readout)
        .map(section => sectionHtml(section, prefix))
        .join('\n')}${footerHtml(readout)}`
}
</article>`;
}

function aboutHtml(readout: Readout): string {
  const parts = aboutOf(readout).map(escapeHtml);
  const { url } = readout.article;
  if (url) {
    const shown = escapeHtml(url);
    parts.push(/^https?:\/\//i.test(url) ? `<a rel="noopener noreferrer" href="${shown}">${shown}</a>` : shown);
  }
  return parts.join(' · ');
}

function wholeText(text: string): Block[] {
  return text === '' ? [] : [{ kind: 'paragraph', start: 0, end: text.length }];
}

/** Every statement goes beside the block in which its reporting words begin. */
function statementsByBlock(statements: readonly Statement[], blocks: readonly Block[]): Statement[][] {
  const beside: Statement[][] = blocks.map(() => []);
  for (const statement of statements) beside[blockAt(blocks, statement.cue[0]?.start ?? 0)]?.push(statement);
  return beside;
}

/** The clock stamp of a live entry, at the first of its blocks. */
function stampOf(blocks: readonly Block[], i: number): string | undefined {
  const { time } = blocks[i]!;
  return time === blocks[i - 1]?.time ? undefined : time;
}

function blockHtml(
  readout: Readout,
  block: Block,
  marks: readonly Mark[],
  statements: readonly Statement[],
  prefix: string,
  language: string,
  time: string | undefined,
): string {
  const tag = block.kind === 'headline' ? 'h2' : block.kind === 'subheading' ? 'h3' : 'p';
  const text = markedText(readout.article.text, block, marks, prefix);
  const notes = statements.map(
    statement => `<li id="${prefix}${escapeHtml(statement.id)}-note">${noteHtml(readout, statement, prefix)}</li>`,
  );
  const aside = notes.length > 0 ? `<ol class="notes">${notes.join('\n')}</ol>` : '';
  const stamp = time ? `<time>${escapeHtml(dateWords(time))}</time>` : '';
  return `<div class="row ${block.kind}">${stamp}<${tag} dir="auto"${language}>${text}</${tag}>${aside}</div>`;
}

function noteHtml(readout: Readout, statement: Statement, prefix: string): string {
  const id = escapeHtml(statement.id);
  const { words, added } = speakerOf(readout, statement);
  const who = [
    words && `<b>${escapeHtml(words)}</b>`,
    escapeHtml(added),
    `<i>${escapeHtml(wordsOf(statement.cue))}</i>`,
  ];
  const details = [...detailsOf(readout, statement), whyOf(statement)].filter(Boolean).map(escapeHtml);
  return (
    `<a class="number" href="#${prefix}${id}">${id}</a> ${who.filter(Boolean).join(' ')} ` +
    `<span class="form">${statement.form}</span>${details.length > 0 ? `<small>${details.join(' · ')}</small>` : ''}`
  );
}

function sectionHtml({ title, rows }: Section, prefix: string): string {
  const items = rows.map(({ id, label, details, quote }) => {
    const parts = [`<b>${escapeHtml(label)}</b>`, ...details.map(escapeHtml)].join(' · ');
    const words = quote && `<q>${escapeHtml(quote)}</q>`;
    return `<li id="${prefix}${escapeHtml(id)}"><span class="number">${escapeHtml(id)}</span> ${parts} ${words}</li>`;
  });
  return `<section><h3>${escapeHtml(title)}</h3><ol class="records">${items.join('\n')}</ol></section>`;
}

function footerHtml(readout: Readout): string {
  const notes = notesOf(readout).map(
    ({ message, quote }) => `<li>${escapeHtml(message)}${quote && ` <q>${escapeHtml(quote)}</q>`}</li>`,
  );
  const parts = readout.leftOut.map(
    ({ code, message, sample }) =>
      `<li><b>${escapeHtml(code)}</b> ${escapeHtml(message)}${sample && ` <q>${escapeHtml(oneLine(sample))}</q>`}</li>`,
  );
  const noted = notes.length > 0 ? `<section><h3>Notes</h3><ul>${notes.join('\n')}</ul></section>` : '';
  const summary = escapeHtml(leftOutOf(readout));
  const leftOut = summary && `<details><summary>${summary}</summary><ul>${parts.join('\n')}</ul></details>`;
  return noted + leftOut;
}
