import { fromText, type Readout, type Stage, stage } from '../src/index.ts';
import type { Draft } from '../src/model/layers.ts';
import type { Mention } from '../src/model/records.ts';
import { compareSpans, piece } from '../src/model/span.ts';
import { createPipeline, standardStages } from '../src/pipeline/index.ts';
import { nounNumber } from '../src/text/nouns.ts';
import { pronouns } from '../src/text/pronouns.ts';
import type { GumDocument, GumMention } from './gum.ts';

/**
 * Readouts of documents whose mentions are the annotators' own: what the links are worth, apart from how well mentions
 * are found. For diagnosis only; no system sees so much.
 */
export async function readWithGoldMentions(documents: readonly GumDocument[]): Promise<Readout[]> {
  const readouts: Readout[] = [];
  for (const document of documents) {
    const stages = standardStages.map(one => (one.name === 'mentions' ? goldMentions(document) : one));
    const pipeline = createPipeline(stages, { version: 'eval', model: 'rules' });
    readouts.push(await pipeline.read(fromText(document.text, { id: document.id, published: document.dateCreated })));
  }
  return readouts;
}

function goldMentions({ mentions }: GumDocument): Stage {
  return stage({
    name: 'mentions',
    needs: ['tokens'],
    gives: ['mentions'],
    run: ({ text }) => ({
      mentions: mentions
        .map((mention, i) => draftOf(text, mention, `${i}`))
        .sort(compareSpans)
        .filter((one, i, all) => i === 0 || compareSpans(one, all[i - 1]!) !== 0),
    }),
  });
}

const KINDS: Readonly<Record<string, Mention['kind']>> = {
  person: 'person',
  place: 'place',
  organization: 'organization',
  event: 'event',
};

function draftOf(text: string, gold: GumMention, id: string): Draft<Mention> {
  const { start } = gold;
  const end = gold.end - (/(?:\S['’]s|s['’])$/.exec(text.slice(start, gold.end))?.[0].endsWith('s') ? 2 : 0);
  const words = text.slice(start, end);
  const pronoun = words === 'US' ? undefined : pronouns.get(words.toLowerCase());
  const form = pronoun ? 'pronoun' : gold.named ? 'name' : 'nominal';
  const head = headOf(text, gold, start, end);
  let kind = KINDS[gold.type] ?? 'other';
  if (pronoun) kind = pronoun.gender === 'neuter' ? 'other' : pronoun.number === 'plural' ? 'group' : 'person';
  else if (kind === 'person' && form === 'nominal' && nounNumber(head.quote.toLowerCase()) === 'plural') kind = 'group';
  return {
    id,
    ...piece(text, start, end),
    head,
    form,
    kind,
    entity: null,
    reason: 'unlinked',
    origin: { rule: 'gold', score: 1 },
  };
}

/** The last word of the name, or of the phrase before a comma or preposition. */
function headOf(text: string, { core }: GumMention, start: number, end: number) {
  const words = text.slice(start, end);
  const base = core
    ? text.slice(start, Math.min(end, core[1]))
    : /^.*?(?=,|\s\(|\s(?:of|in|from|for|at|on|with|to|who|which|that)\s|$)/s.exec(words)![0];
  const last = /\S+$/.exec(base.trimEnd().replace(/['’]s$/, ''));
  return last ? piece(text, start + last.index, start + last.index + last[0].length) : piece(text, start, end);
}
