import type { Readout } from '../model/records.ts';
import type { FormatOptions, Formatter } from './formatter.ts';
import { escapeHtml } from './html-escape.ts';
import { count, dateWords, titleOf } from './words.ts';

/** An article of a report: what its component is given, when the HTML is made and again in the browser. */
export interface ReportArticle {
  readonly readout: Readout;
  /** Comes before all ids, which are unique on the page only with it. */
  readonly prefix: string;
  /** Whether the statements were narrowed down: then nothing else is shown. */
  readonly statementsOnly: boolean;
  readonly heading: 'h1' | 'h2';
}

/** What the build of the web app leaves behind for reports (`scripts/build-web.ts`). */
export interface ReportParts {
  /** The page with its script, style sheet and policy; `{{title}}`, `{{articles}}` and `{{readouts}}` are to be filled. */
  readonly template: string;
  /** One article as HTML, made by the app's own components. */
  renderArticle(article: ReportArticle): string;
}

/**
 * One self-contained page that makes no request: the app's article view, readable without its script, alive with it.
 * Holds all articles until the end, since the list of contents comes first. Throws a `TypeError` without `report`.
 */
export function html({ selected = false, report }: FormatOptions): Formatter {
  if (!report) throw new TypeError('The HTML format needs the parts of the report.');
  const readouts: Readout[] = [];
  return {
    begin: () => '',
    readout(readout) {
      readouts.push(readout);
      return '';
    },
    failure: () => '',
    end: () => pageHtml(readouts, selected, report),
  };
}

function pageHtml(readouts: readonly Readout[], statementsOnly: boolean, report: ReportParts): string {
  const several = readouts.length > 1;
  const articles = readouts.map((readout, i): ReportArticle => {
    return { readout, prefix: several ? `a${i + 1}-` : '', statementsOnly, heading: several ? 'h2' : 'h1' };
  });
  const filled: Readonly<Record<string, string>> = {
    title: escapeHtml(several ? count(readouts.length, 'article') : titleOf(readouts[0]!)),
    articles:
      (several ? contents(articles) : '') +
      articles
        .map(
          (one, i) =>
            `<div class="report-article" id="a${i + 1}" data-article="${i}">${report.renderArticle(one)}</div>`,
        )
        .join('\n'),
    // "<" could end the element that holds the data, or open a comment in it.
    readouts: JSON.stringify(articles).replaceAll('<', '\\u003c'),
  };
  return report.template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => filled[name] ?? '');
}

function contents(articles: readonly ReportArticle[]): string {
  const items = articles.map(({ readout }, i) => {
    const { outlet, published } = readout.article;
    const about = [outlet, published && dateWords(published), count(readout.statements.length, 'statement')];
    return `<li><a href="#a${i + 1}">${escapeHtml(titleOf(readout))}</a> <small>${escapeHtml(about.filter(Boolean).join(' · '))}</small></li>`;
  });
  return `<nav class="contents" aria-label="Articles"><h1>${count(articles.length, 'article')}</h1><ol>${items.join('\n')}</ol></nav>\n`;
}
