import { fromText } from '../src/article/plain/index.ts';
import { piece } from '../src/model/span.ts';
import { stage } from '../src/model/stage.ts';
import { createPipeline } from '../src/pipeline/index.ts';
import { text } from '../src/text/index.ts';

const words =
  'Norland said on Thursday that it would meet Suderland by 30 August. It wants $200m (£150m) first, or “no deal”.';

/** An article whose readout, by the stages below, has a record of every kind. */
export const article = fromText(`Talks to begin\n\n${words}`, { id: 'norland', published: '2025-08-07' });

/** The piece of the article that reads so. */
export function cut(quote: string) {
  const start = article.text.indexOf(quote);
  return piece(article.text, start, start + quote.length);
}

const origin = { rule: 'by hand', score: 0.9 };
const day = { type: 'DATE', mod: null, stated: ['day'], implied: ['year'], origin } as const;

const people = stage({
  name: 'people',
  needs: ['tokens'],
  gives: ['mentions', 'entities', 'links'],
  run: () => ({
    mentions: [
      { id: 'he', ...cut('Suderland'), head: cut('Suderland'), form: 'name', kind: 'place', entity: 'b', origin },
      { id: 'she', ...cut('Norland'), head: cut('Norland'), form: 'name', kind: 'place', entity: 'a', origin },
    ],
    entities: [
      { id: 'a', name: 'Norland', kind: 'organization', wikidata: null, origin },
      { id: 'b', name: 'Suderland', kind: 'organization', wikidata: 'Q1', origin },
    ],
    links: [
      {
        id: 'x',
        mention: 'she',
        entity: 'a',
        verdict: 'linked',
        score: 0.7,
        grounds: [{ code: 'name', words: [cut('Norland')] }],
        origin,
      },
    ],
  }),
});

const dates = stage({
  name: 'dates',
  needs: ['tokens'],
  gives: ['times', 'amounts'],
  run: () => ({
    times: [
      { id: '1', ...cut('30 August'), ...day, value: '2025-08-30', from: '2025-08-30', to: '2025-08-30', anchor: '2' },
      {
        id: '2',
        ...cut('Thursday'),
        ...day,
        value: '2025-08-07',
        from: '2025-08-07',
        to: '2025-08-07',
        anchor: 'published',
      },
    ],
    amounts: [
      {
        id: '1',
        ...cut('$200m (£150m)'),
        value: 200e6,
        unit: 'USD',
        alternatives: [{ value: 150e6, unit: 'GBP' }],
        origin,
      },
    ],
  }),
});

const sayings = stage({
  name: 'sayings',
  needs: ['times', 'entities'],
  gives: ['statements', 'notes'],
  run: (_article, { times, entities }) => ({
    statements: [
      {
        id: 'only',
        source: [cut('Norland')],
        cue: [cut('said')],
        content: [cut('that it would meet Suderland by 30 August')],
        speaker: { entity: entities[0]!.id },
        form: 'indirect',
        polarity: 'positive',
        hedges: [],
        addressee: [],
        medium: [],
        saidAt: times[0]!.id,
        saidWhen: [cut('on Thursday')],
        via: [],
        block: 'paragraph',
        score: 0.8,
        origin,
      },
    ],
    notes: [{ code: 'unnamed', message: 'Nobody is named.', start: 0, end: 5 }],
  }),
});

const deeds = stage({
  name: 'deeds',
  needs: ['mentions', 'statements', 'times', 'amounts'],
  gives: ['events', 'positions'],
  run: (_article, { mentions, statements, times, amounts }) => {
    const [she, he] = mentions.map(({ id, entity }) => ({ mention: id, entity }));
    return {
      events: [
        {
          id: 'meet',
          trigger: [cut('meet')],
          type: 'CONSULT',
          mode: null,
          status: 'planned',
          statusWords: [cut('would')],
          source: [she!],
          target: [he!],
          place: [],
          other: [],
          time: times[1]!.id,
          amounts: [],
          heldBy: statements[0]!.id,
          score: 0.6,
          origin,
        },
      ],
      positions: [
        {
          id: 'pay',
          kind: 'demand',
          holder: she!,
          addressee: null,
          content: [cut(amounts[0]!.quote)],
          issue: 'debt',
          due: null,
          consequence: [cut('“no deal”')],
          heldBy: null,
          origin,
        },
      ],
    };
  },
});

/** Stages that give one record and more of every layer, in no good order. */
export const everyStage = [deeds, sayings, dates, people, text];

export function readEvery() {
  return createPipeline(everyStage, { version: '0.0.0', model: 'rules' }).read(article);
}
