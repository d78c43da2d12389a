/** Makes the HTML of the report's articles, with the components of the app: loaded when a report is written. */
import { render } from 'svelte/server';
import type { ReportArticle } from '../../format/html.ts';
import Article from '../article/Article.svelte';
import { ArticleView } from '../article/view.svelte.ts';

/** One article as HTML with everything in it shown, so that it can be read without a script. */
export function renderArticle({ readout, heading, ...settings }: ReportArticle): string {
  return render(Article, { props: { view: new ArticleView(readout, { ...settings, whole: true }), heading } }).body;
}
