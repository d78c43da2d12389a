/**
 * npm run eval:event-errors [-- --model FOLDER]: what becomes of labelled events, by type and by status, with the commonest
 * confusions. Three tables: the two readers' labels of `event-status` (counts alone: their articles are for measuring),
 * PLV train's rows of odd index (ids as examples), and our own sentences but for the families held out (the sentences).
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { eventSentences as ownSentences } from '../scripts/write-event-sentences.ts';
import { createReader } from '../src/index.ts';
import { isTrigger } from '../src/stages/events/lexicon/index.ts';
import { hasData, jsonLines, packs, percent } from './task.ts';
import { eventLabelsOf, eventStatus, type LabelledEvent, pairedEvents, readEventLabels } from './tasks/event-status.ts';
import { events } from './tasks/events.ts';

const { values } = parseArgs({ options: { model: { type: 'string' } } });

/** What became of one labelled event. */
interface Outcome {
  readonly gold: Pick<LabelledEvent, 'type' | 'status'>;
  /** `null` where no trigger overlaps. */
  readonly found: Pick<LabelledEvent, 'type' | 'status'> | null;
  /** A word of the trigger is in the lexicon, so that only a rule's conditions kept it out. */
  readonly known: boolean;
  readonly example: string;
}

await using reader = createReader({ model: values.model, onNotice: console.error });
if (hasData(eventStatus)) {
  const texts = new Map(
    eventStatus.inputs.flatMap(file => [...jsonLines(packs + file)].map(({ id, text }) => [id, text as string])),
  );
  const outcomes: Outcome[] = [];
  for (const { article, events } of (['a', 'b'] as const).flatMap(readEventLabels)) {
    outcomes.push(...(await outcomesOf(article, texts.get(article)!, events, '')));
  }
  table('Two readers, both counted (no examples: for measuring)', outcomes);
}
if (hasData(events)) await plvTable();
const own: Outcome[] = [];
for (const { id, text, events } of ownSentences().filter(({ heldOut }) => !heldOut)) {
  const gold = events.map(event => ({ ...event, trigger: [event.trigger] })) as unknown as LabelledEvent[];
  own.push(...(await outcomesOf(id, text, gold, text)));
}
table('Own sentences, families not held out', own);

async function outcomesOf(
  id: string,
  text: string,
  gold: readonly LabelledEvent[],
  example: string,
): Promise<Outcome[]> {
  const { events } = eventLabelsOf(await reader.read({ id, text }));
  const pairs = new Map(pairedEvents(gold, events));
  return gold.map(event => {
    const words = event.trigger.flatMap(([start, end]) =>
      text
        .slice(start, end)
        .toLowerCase()
        .split(/[^\p{L}-]+/u),
    );
    return { gold: event, found: pairs.get(event) ?? null, known: words.some(isTrigger), example };
  });
}

function table(title: string, outcomes: readonly Outcome[]): void {
  console.log(`\n${title}: ${outcomes.length} events`);
  for (const field of ['type', 'status'] as const) {
    console.log(
      `\n  by ${field.padEnd(14)} labelled  found  right  silent  unknown   (silent: its word is in the lexicon)`,
    );
    const groups = Map.groupBy(outcomes, ({ gold }) => gold[field]);
    for (const [name, group] of [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
      const counts = [
        group.length,
        group.filter(({ found }) => found).length,
        group.filter(({ found }) => found?.[field] === name).length,
        group.filter(({ found, known }) => !found && known).length,
        group.filter(({ found, known }) => !found && !known).length,
      ];
      console.log(`  ${name.padEnd(17)} ${counts.map(count => String(count).padStart(7)).join('')}`);
    }
    confusions(
      outcomes.flatMap(({ gold, found, example }) =>
        found && found[field] !== gold[field] ? [{ pair: `${gold[field]} > ${found[field]}`, example }] : [],
      ),
    );
  }
  const missed = outcomes.filter(({ found, example }) => !found && example !== '').map(({ example }) => example);
  if (missed.length > 0) console.log('\n  missed, one in five:');
  for (const example of missed.filter((_, i) => i % 5 === 0)) console.log(`    ${example}`);
}

/** The commonest first, with up to three examples each. */
function confusions(list: readonly { readonly pair: string; readonly example: string }[]): void {
  const groups = [...Map.groupBy(list, ({ pair }) => pair)].toSorted(
    ([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1),
  );
  for (const [pair, group] of groups.slice(0, 12)) {
    const examples = group.slice(0, 3).map(({ example }) => example);
    console.log(`    ${pair.padEnd(28)} ${String(group.length).padStart(4)}  ${examples.join(' · ')}`);
  }
}

/** PLV has one event a sentence, no trigger and no status: the type between given roles, and what was found from text alone. */
async function plvTable(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'readout-event-errors-'));
  try {
    const file = packs + events.inputs[0]!;
    const out = join(folder, 'found.jsonl');
    await events.predict(file, out, { model: values.model });
    const found = new Map([...jsonLines(out)].map(line => [line.id, line as { root?: string; events: unknown[] }]));
    const gold = [...jsonLines(file)].filter((_, i) => i % 2 === 1) as { id: string; root: string }[];
    console.log(
      `\nPLV train, rows of odd index: ${gold.length} sentences\n\n  by type           labelled  right  no event`,
    );
    const groups = Map.groupBy(gold, ({ root }) => root);
    for (const [root, group] of [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
      const right = group.filter(({ id }) => merged(found.get(id)!.root!) === merged(root)).length;
      const none = group.filter(({ id }) => found.get(id)!.events.length === 0).length;
      console.log(
        `  ${root.padEnd(17)} ${[group.length, right, none].map(count => String(count).padStart(7)).join('')}   ${percent(right / group.length)} %`,
      );
    }
    confusions(
      gold.flatMap(({ id, root }) => {
        const other = merged(found.get(id)!.root!);
        return other === merged(root) ? [] : [{ pair: `${merged(root)} > ${other}`, example: id }];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** CONCEDE and RETREAT are one root in PLV. */
function merged(root: string): string {
  return root === 'CONCEDE' || root === 'RETREAT' ? 'YIELD' : root;
}
