import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Readout } from '../model/records.ts';
import { version } from '../version.ts';
import type { FormatOptions, Formatter } from './formatter.ts';
import { articleHtml } from './html-article.ts';
import { escapeHtml } from './html-escape.ts';
import { marksOf, type Part } from './html-marks.ts';
import { style } from './html-style.ts';
import { count, dateWords, titleOf } from './words.ts';

/**
 * One self-contained page: no script, no request to anywhere (a content security policy allows this one style sheet and
 * nothing else). Holds all articles until the end, since the list of contents comes first.
 */
export function html({ selected = false }: FormatOptions): Formatter {
  const readouts: Readout[] = [];
  return {
    begin: () => '',
    readout(readout) {
      readouts.push(readout);
      return '';
    },
    failure: () => '',
    end: () => pageHtml(readouts, selected),
  };
}

function pageHtml(readouts: readonly Readout[], selected: boolean): string {
  const title = readouts.length === 1 ? titleOf(readouts[0]!) : count(readouts.length, 'article');
  const prefix = (i: number) => `a${i + 1}-`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="readout ${version}">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>Who said what</h1>
<p class="legend">${legend(readouts, selected)}</p>
</header>
${readouts.length > 1 ? contents(readouts, prefix) : ''}<main>
${readouts.map((readout, i) => articleHtml(readout, prefix(i), selected)).join('\n')}
</main>
<footer>Made by Readout ${version}. Every mark is a record in its JSON, with the same number.</footer>
</body>
</html>
`;
}

function policy(): string {
  const hash = btoa(String.fromCharCode(...sha256(utf8ToBytes(style))));
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}

const LEGEND: Readonly<Record<Part, string>> = {
  source: '<b class="source">who says it</b>',
  cue: '<i class="cue">reporting words</i>',
  content: '<mark class="content">what is said</mark>',
  detail: '<span class="detail">when, where, to whom</span>',
  hedge: '<span class="hedge">hedge</span>',
  position: '<span class="position">demand, offer, condition</span>',
  event: '<span class="event">event</span>',
  mention: '<span class="mention">person, place, body</span>',
  time: '<span class="time">time</span>',
  amount: '<span class="amount">amount</span>',
};

/** What the marks mean, of those that the page has. */
function legend(readouts: readonly Readout[], selected: boolean): string {
  const used = new Set(readouts.flatMap(readout => marksOf(readout, selected).map(mark => mark.part)));
  return Object.entries(LEGEND)
    .filter(([part]) => used.has(part as Part))
    .map(([, sample]) => `<span>${sample}</span>`)
    .join(' ');
}

function contents(readouts: readonly Readout[], prefix: (i: number) => string): string {
  const items = readouts.map((readout, i) => {
    const { outlet, published } = readout.article;
    const about = [outlet, published && dateWords(published), count(readout.statements.length, 'statement')];
    return `<li><a href="#${prefix(i)}top">${escapeHtml(titleOf(readout))}</a> <small>${escapeHtml(about.filter(Boolean).join(' · '))}</small></li>`;
  });
  return `<nav aria-label="Articles"><ol>${items.join('\n')}</ol></nav>\n`;
}
