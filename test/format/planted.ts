import { fromText } from '../../src/article/plain/index.ts';
import type { Readout, Statement } from '../../src/model/records.ts';
import { type Piece, piece } from '../../src/model/span.ts';

export const words = `Ferry talks stall

Harbour master Ida Voss said on Monday that the "old pier" must close. "We will not wait," she told the Bay Post.

The council denied that any vote was planned, according to the union.`;

/** A readout of a short article with three statements, planted: no stage takes part. */
export function planted(change: Partial<Readout['article']> = {}): Readout {
  const {
    notes: _,
    leftOut: __,
    ...article
  } = fromText(words, {
    id: 'ferry',
    title: 'Ferry talks stall',
    outlet: 'Bay Post',
    authors: ['Ned Oake'],
    published: '2025-03-04T09:30:00Z',
    language: 'en-GB',
    url: 'https://bay-post.example/ferry?a=1&b=2',
  });
  return {
    schema: 'readout/1',
    run: { version: '0.0.0', model: 'rules', modelHash: null, settings: {}, stages: ['by hand'] },
    article: { ...article, ...change },
    mentions: [],
    entities: [{ id: 'e1', name: 'Ida Voss', kind: 'person', wikidata: null }],
    links: [],
    times: [],
    statements: [
      statement('s1', 'Harbour master Ida Voss', 'said', ['that the "old pier" must close'], {
        form: 'mixed',
        saidWhen: [cut('on Monday')],
        speaker: { entity: 'e1' },
      }),
      statement('s2', 'she', 'told', ['"We will not wait,"'], {
        form: 'direct',
        addressee: [cut('the Bay Post')],
        speaker: { entity: 'e1' },
      }),
      statement('s3', 'The council', 'denied', ['that any vote was planned'], { polarity: 'negative', via: ['s4'] }),
      statement('s4', 'the union', 'according to', ['The council denied that any vote was planned']),
    ],
    events: [],
    positions: [],
    amounts: [],
    notes: [{ code: 'unnamed', message: 'The union is not named.', start: words.length - 10, end: words.length - 1 }],
    leftOut: [
      { code: 'navigation', message: 'Links to other pages.', sample: 'Home' },
      { code: 'navigation', message: 'Links to other pages.', sample: 'Sport' },
      { code: 'cookie-notice', message: 'Asks for consent.', sample: 'We value' },
    ],
  };
}

/** The piece of the article that reads so. */
export function cut(quote: string, text = words): Piece {
  const start = text.indexOf(quote);
  return piece(text, start, start + quote.length);
}

function statement(
  id: string,
  source: string,
  cue: string,
  content: readonly string[],
  more: Partial<Statement> = {},
): Statement {
  return {
    id,
    source: [cut(source)],
    cue: [cut(cue)],
    content: content.map(part => cut(part)),
    speaker: { reason: 'unlinked' },
    form: 'indirect',
    polarity: 'positive',
    hedges: [],
    addressee: [],
    medium: [],
    saidAt: null,
    saidWhen: [],
    via: [],
    block: 'paragraph',
    score: 0.9,
    ...more,
  };
}

/** The same readout with every statement's words replaced by one hostile text, which is the article. */
export function hostile(text: string): Readout {
  const whole = piece(text, 0, text.length);
  const readout = planted();
  const one: Statement = {
    ...readout.statements[0]!,
    source: [whole],
    cue: [whole],
    content: [whole],
    addressee: [whole],
    medium: [whole],
    hedges: [whole],
    saidWhen: [],
    speaker: { entity: 'e1' },
  };
  return {
    ...readout,
    article: {
      ...readout.article,
      text,
      title: text,
      outlet: text,
      authors: [text],
      url: `https://x.example/${text}`,
      language: text,
      blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    },
    entities: [{ id: 'e1', name: text, kind: 'person', wikidata: null }],
    statements: [one],
    notes: [{ code: 'x', message: text, start: 0, end: text.length }],
    leftOut: [{ code: text, message: text, sample: text }],
  };
}

/** All that a format writes for some readouts. */
export function written(
  formatter: { begin(): string; readout(readout: Readout): string; end(): string },
  ...readouts: readonly Readout[]
): string {
  return formatter.begin() + readouts.map(readout => formatter.readout(readout)).join('') + formatter.end();
}
