import { RECORD_LAYERS } from '../model/fields.ts';
import type { RecordLayerName } from '../model/layers.ts';
import type { Readout } from '../model/records.ts';
import { present } from './present.ts';

/** What a list of articles says about each. */
export interface ArticleSummary {
  readonly id: string;
  /** The article's title, or else its headline or its first words: what to call it in a list. */
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly language: string | null;
  /** How many records each layer of its readout has. */
  readonly counts: Readonly<Record<RecordLayerName, number>>;
}

/** A readout that is written already: whoever stores it or passes it on need not look into it. */
export interface WrittenReadout {
  readonly summary: ArticleSummary;
  /** The public JSON in UTF-8, every record with its origin. */
  readonly json: Uint8Array<ArrayBuffer>;
}

/** Writes a readout as `present` orders it, with origins. */
export function writtenReadout(readout: Readout): WrittenReadout {
  const { id, outlet, published, url, language } = readout.article;
  const counts = Object.fromEntries(RECORD_LAYERS.map(layer => [layer, readout[layer].length]));
  return {
    summary: {
      id,
      title: nameOf(readout.article),
      outlet,
      published,
      url,
      language,
      counts: counts as ArticleSummary['counts'],
    },
    json: new TextEncoder().encode(JSON.stringify(present(readout, { explain: true }))),
  };
}

function nameOf({ title, text, blocks }: Readout['article']): string | null {
  const headline = blocks.find(block => block.kind === 'headline');
  const words = text.slice(headline?.start ?? 0, Math.min(headline?.end ?? 120, 2000));
  // Cut between whole characters.
  return title ?? (words.replace(/[\ud800-\udbff]$/, '').trim() || null);
}
