/** Brings the report's articles to life, each when it comes into view: many in one file must not hold up the first. */
import '../shell/base.css';
import './report.css';
import { hydrate } from 'svelte';
import type { ReportArticle } from '../../format/html.ts';
import Article from '../article/Article.svelte';
import { ArticleView } from '../article/view.svelte.ts';

const data = document.getElementById('readouts')?.textContent ?? '[]';
const articles = JSON.parse(data) as readonly ReportArticle[];

const seen = new IntersectionObserver(entries => {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting) continue;
    seen.unobserve(target);
    const article = articles[Number((target as HTMLElement).dataset.article)];
    if (!article) continue;
    const { readout, heading, ...settings } = article;
    hydrate(Article, { target, props: { view: new ArticleView(readout, { ...settings, whole: true }), heading } });
  }
});
for (const element of document.querySelectorAll('[data-article]')) seen.observe(element);
