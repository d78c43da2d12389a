import { csv } from './csv.ts';
import type { FormatName, FormatOptions, Formatter } from './formatter.ts';
import { gdelt } from './gdelt.ts';
import { html } from './html.ts';
import { json, jsonl } from './json.ts';
import { markdown } from './markdown.ts';
import { polecat } from './polecat.ts';
import { terminal } from './terminal.ts';

export type { FormatName, FormatOptions, Formatter } from './formatter.ts';
export type { ReportParts } from './html.ts';
export { type Selection, select, selects } from './select.ts';

/** Makes what writes readouts in a format. */
export function createFormatter(name: FormatName, options: FormatOptions = {}): Formatter {
  switch (name) {
    case 'terminal':
      return terminal(options);
    case 'json':
      return json(options);
    case 'jsonl':
      return jsonl();
    case 'csv':
      return csv();
    case 'md':
      return markdown(options);
    case 'html':
      return html(options);
    case 'polecat':
      return polecat();
    case 'gdelt':
      return gdelt();
  }
}
