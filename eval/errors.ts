/**
 * npm run eval:errors [-- --model FOLDER]: what becomes of each gold attribution of PolNeAR dev, by form and class of error, with
 * places to look at (article and offset of its cue; the text itself is not printed). For seeing which class is worth work;
 * single errors of dev are not to be mended one by one.
 */
import { parseArgs } from 'node:util';
import { createReader } from '../src/index.ts';
import type { Statement } from '../src/model/records.ts';
import type { Span } from '../src/model/span.ts';
import { findQuotations, isQuoted } from '../src/text/quotations.ts';
import type { GoldAttributions } from './right.ts';
import { hasData, jsonLines, packs } from './task.ts';
import { attribution } from './tasks/attribution.ts';

const { values } = parseArgs({ options: { model: { type: 'string' } } });
if (!hasData(attribution)) {
  console.log(`Skipped: the data is not at ${packs}.`);
  process.exit();
}

const CLASSES = [
  'right',
  'content not found',
  'content in another statement',
  'cue wrong',
  'source wrong',
  'source not found',
] as const;
type ErrorClass = (typeof CLASSES)[number];

const counts = new Map<string, number>();
const places = new Map<string, string[]>();
await using reader = createReader({ model: values.model });
for (const gold of jsonLines(`${packs}attribution/dev.jsonl`) as Generator<unknown> as Generator<GoldAttributions>) {
  const { statements } = await reader.read({ id: gold.id, text: gold.text });
  for (const one of gold.attributions) {
    const [source, cue, content] = [one.source, one.cue, one.content].map(list =>
      list.map(([start, end]) => ({ start, end })),
    );
    if (cue!.length === 0 || content!.length === 0) continue;
    const key = `${formOf(gold.text, content!)}\t${classOf(source!, cue!, content!, statements)}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    places.set(key, [...(places.get(key) ?? []), `${gold.id}:${cue![0]!.start}`]);
  }
}
for (const form of ['direct', 'mixed', 'indirect']) {
  const all = CLASSES.reduce((sum, name) => sum + (counts.get(`${form}\t${name}`) ?? 0), 0);
  console.log(`\n${form}: ${all}`);
  for (const name of CLASSES) {
    const count = counts.get(`${form}\t${name}`) ?? 0;
    const examples =
      name === 'right' ? [] : (places.get(`${form}\t${name}`) ?? []).filter((_, i) => i % 7 === 0).slice(0, 3);
    console.log(
      `  ${name.padEnd(30)} ${String(count).padStart(5)}  ${((100 * count) / all).toFixed(1).padStart(5)} %  ${examples.join('  ')}`,
    );
  }
}

function classOf(source: Span[], cue: Span[], content: Span[], statements: readonly Statement[]): ErrorClass {
  const best = statements.toSorted((a, b) => jaccard(content, b.content) - jaccard(content, a.content))[0];
  if (!best || jaccard(content, best.content) < 0.5) {
    const elsewhere = statements.some(other => shared(content, other.content) > 0.5 * length(content));
    return elsewhere ? 'content in another statement' : 'content not found';
  }
  if (shared(cue, best.cue) === 0) return 'cue wrong';
  if (source.length > 0 && best.source.length === 0) return 'source not found';
  return source.length > 0 && jaccard(source, best.source) < 0.5 ? 'source wrong' : 'right';
}

function formOf(text: string, content: readonly Span[]): Statement['form'] {
  const quotations = content.flatMap(({ start }) => {
    const from = text.lastIndexOf('\n', start) + 1;
    const to = text.indexOf('\n', start);
    return findQuotations(text, { start: from, end: to < 0 ? text.length : to });
  });
  const letters = content.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i));
  const quoted = letters.filter(at => isQuoted(quotations, { start: at, end: at + 1 })).length;
  if (quoted === 0) return 'indirect';
  return quoted >= 0.9 * letters.length - 2 * content.length ? 'direct' : 'mixed';
}

function length(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

function shared(a: readonly Span[], b: readonly Span[]): number {
  let sum = 0;
  for (const one of a)
    for (const two of b) sum += Math.max(0, Math.min(one.end, two.end) - Math.max(one.start, two.start));
  return sum;
}

function jaccard(a: readonly Span[], b: readonly Span[]): number {
  const both = shared(a, b);
  return both / (length(a) + length(b) - both || 1);
}
