import { readFile } from 'node:fs/promises';
import type { ReportParts } from '../format/index.ts';
import { ReadoutError } from '../model/errors.ts';

// Beside the built command line, or in the checkout's `dist` while that runs from its sources.
const FOLDER = new URL(import.meta.url.endsWith('.ts') ? '../../dist/report/' : '../report/', import.meta.url);

/** Loads what reports are made of. Throws `unreadable` in a checkout whose web app was never built. */
export async function loadReportParts(): Promise<ReportParts> {
  try {
    const [{ renderArticle }, template] = await Promise.all([
      import(new URL('render.js', FOLDER).href) as Promise<Pick<ReportParts, 'renderArticle'>>,
      readFile(new URL('template.html', FOLDER), 'utf8'),
    ]);
    return { renderArticle, template };
  } catch (cause) {
    throw new ReadoutError(
      'unreadable',
      `Expected the parts of the HTML report in ${FOLDER.pathname}, found none that could be read. Run "npm run build:web" first, or "npm install", which does it.`,
      { cause },
    );
  }
}
