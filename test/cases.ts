/**
 * The cases of a stage: `src/stages/NAME/cases.txt`, text that a person can read.
 *
 *     Anything before the first case is a comment.
 *
 *     ## a pronoun as the source
 *     published: 2025-08-07
 *     headline> Talks to begin
 *     [mentions#1 He] said on [times Monday] that it was over.
 *     ==>
 *     indirect | He | said | that it was over
 *
 *     ## nobody says anything
 *     It was over.
 *     ==>
 *     nothing
 *
 * Lines right after the name that begin with the name of a metadata field and a colon are metadata. Every other line
 * that is not blank is a block: a paragraph, unless it begins with another kind and `>`. After `==>` comes one line for
 * each record, as the stage describes it, layer by layer in the order of `gives`, or `nothing`.
 *
 * Layers that the stage needs from other stages are planted: `[times Monday]` is a record of `times` that rests on
 * "Monday" (in the role "words"); `[statements#1.source He] [statements#1.cue said]` is one record of several pieces.
 * Brackets may stand in each other. A bracket of the text itself is written `\[` and `\]`.
 */
import { type ArticleMeta, makeArticle } from '../src/article/article.ts';
import { isRecordLayer } from '../src/model/fields.ts';
import type { Draft, LayerName, Layers, RecordLayerName, RecordLayers } from '../src/model/layers.ts';
import type { Article, Block, BlockKind } from '../src/model/records.ts';
import { BlockKind as BlockKinds } from '../src/model/schema.ts';
import { compareSpans, type Piece, piece } from '../src/model/span.ts';
import type { Stage } from '../src/model/stage.ts';
import { createPipeline } from '../src/pipeline/index.ts';

export interface Case {
  readonly name: string;
  /** Of the `## name` line, counted from 1. */
  readonly line: number;
  readonly article: Article;
  readonly planted: readonly Planted[];
  readonly expected: readonly string[];
}

/** One record planted in the text of a case. */
export interface Planted {
  readonly layer: RecordLayerName;
  readonly key: string;
  readonly pieces: Readonly<Record<string, readonly Piece[]>>;
}

/** Reads a file of cases. Throws an error that names the case for what does not follow the format. */
export function parseCases(file: string): Case[] {
  const cases: Case[] = [];
  const lines = file.split('\n');
  const starts = lines.flatMap((line, i) => (line.startsWith('## ') ? [i] : []));
  for (const [i, start] of starts.entries()) {
    const name = lines[start]!.slice(3).trim();
    try {
      cases.push({ name, line: start + 1, ...parseCase(lines.slice(start + 1, starts[i + 1])) });
    } catch (error) {
      throw new Error(`Case "${name}" (line ${start + 1}): ${(error as Error).message}`);
    }
  }
  const twice = cases.find((one, i) => cases.findIndex(other => other.name === one.name) !== i);
  if (twice) throw new Error(`Two cases are named "${twice.name}".`);
  return cases;
}

const META = /^(id|title|outlet|published|url|language): (.*)$/;

function parseCase(lines: readonly string[]): Omit<Case, 'name' | 'line'> {
  const arrow = lines.indexOf('==>');
  if (arrow < 0) throw new Error('expected a line "==>" between the text and the records.');
  const expected = lines.slice(arrow + 1).filter(line => line.trim() !== '');
  if (expected.length === 0) throw new Error('expected records after "==>", or "nothing".');
  const meta: Record<string, string> = {};
  let at = 0;
  for (let match = META.exec(lines[at]!); match; match = META.exec(lines[++at]!)) meta[match[1]!] = match[2]!;
  const text = lines.slice(at, arrow);
  if (text.every(line => line.trim() === '')) throw new Error('expected a text before "==>".');
  return { ...parseText(text, meta), expected: expected[0] === 'nothing' ? [] : expected };
}

const KIND = new RegExp(`^(${BlockKinds.options.join('|')})> `);

function parseText(lines: readonly string[], meta: ArticleMeta): { article: Article; planted: Planted[] } {
  let text = '';
  const blocks: Block[] = [];
  const marks: Mark[] = [];
  for (const line of lines) {
    if (text !== '') text += '\n';
    const kind = (KIND.exec(line)?.[1] ?? 'paragraph') as BlockKind;
    const start = text.length;
    const unmarked = unmark(line.replace(KIND, ''), start);
    text += unmarked.text;
    marks.push(...unmarked.marks);
    if (unmarked.text.trim() !== '') blocks.push({ kind, start, end: text.length });
  }
  return { article: makeArticle(text, blocks, meta), planted: gather(text, marks) };
}

/** What one pair of brackets says about the text between them. */
interface Mark {
  readonly layer: RecordLayerName;
  /** Marks of one layer and key are one record; without a key, a mark is a record of its own. */
  readonly key: string | undefined;
  readonly role: string;
  readonly start: number;
  readonly end: number;
}

const ESCAPED = /\\(?<escaped>.)/;
const OPENING = /\[(?<layer>[a-z]+)(?:#(?<key>[\w-]+))?(?:\.(?<role>\w+))? /;
const PART = new RegExp(`${ESCAPED.source}|${OPENING.source}|[[\\]\\\\]|[^[\\]\\\\]+`, 'gu');

/** Takes the brackets out of a line, which begins at `from` in the text. */
function unmark(line: string, from: number): { text: string; marks: Mark[] } {
  let text = '';
  const open: Omit<Mark, 'end'>[] = [];
  const marks: Mark[] = [];
  for (const { 0: part, index, groups } of line.matchAll(PART)) {
    const { escaped, layer, key, role = 'words' } = groups!;
    if (layer !== undefined) {
      if (!isRecordLayer(layer)) throw new Error(`"[${layer} …": no layer of records has that name.`);
      open.push({ layer, key, role, start: from + text.length });
    } else if (part === '[') {
      throw new Error(`expected a layer after "[" in "${line.slice(index, index + 30)}"; write "\\[" for a bracket.`);
    } else if (part === ']' && open.length > 0) {
      marks.push({ ...open.pop()!, end: from + text.length });
    } else {
      text += escaped ?? part;
    }
  }
  if (open.length > 0) throw new Error(`"[${open[0]!.layer} …" is not closed on its line.`);
  return { text, marks };
}

function gather(text: string, marks: readonly Mark[]): Planted[] {
  const records = new Map<string, { layer: RecordLayerName; key: string; pieces: Record<string, Piece[]> }>();
  for (const [i, { layer, key = `planted-${i}`, role, start, end }] of marks.toSorted(compareSpans).entries()) {
    const name = `${layer}#${key}`;
    const record = records.get(name) ?? { layer, key, pieces: {} };
    records.set(name, record);
    record.pieces[role] = [...(record.pieces[role] ?? []), piece(text, start, end)];
  }
  return [...records.values()];
}

/** Runs a stage on a case, with the text's own stage before it; gives its records in words. */
export async function runCase(one: Case, stage: Stage, standard: readonly Stage[]): Promise<string[]> {
  const text = standard.find(other => other.name === 'text')!;
  const missing = stage.needs.filter(layer => !text.gives.includes(layer));
  const stray = one.planted.find(({ layer }) => !missing.includes(layer));
  if (stray) throw new Error(`The case plants "${stray.layer}", which the stage "${stage.name}" does not read.`);
  // What is no record cannot be planted: the stage that makes it from the text alone runs instead.
  const made = standard.filter(
    other =>
      other.gives.some(layer => missing.includes(layer) && !isRecordLayer(layer)) &&
      other.needs.every(layer => text.gives.includes(layer)),
  );
  const planted = missing.filter(layer => !made.some(other => other.gives.includes(layer)));
  const stages = [text, ...made, stage, ...(planted.length > 0 ? [plantingStage(one, planted, standard)] : [])];
  const layers = await createPipeline(stages, { version: 'cases', model: 'rules' }).layers(one.article);
  return stage.gives.flatMap(layer => describeLayer(stage, layer, layers));
}

/** A stage that gives the planted records and nothing else. */
function plantingStage(one: Case, gives: readonly LayerName[], standard: readonly Stage[]): Stage {
  const draft = ({ layer, key, pieces }: Planted) => {
    const plant = standard.find(stage => stage.gives.includes(layer))?.plant?.[layer];
    if (!plant) throw new Error(`No stage of the standard list plants "${layer}".`);
    return { ...(plant(pieces) as Draft<RecordLayers[RecordLayerName][number]>), id: key };
  };
  const drafts = gives.map(layer => [layer, one.planted.filter(planted => planted.layer === layer).map(draft)]);
  return { name: 'planted', needs: [], gives, run: () => Object.fromEntries(drafts) };
}

function describeLayer(stage: Stage, layer: LayerName, layers: Partial<Layers>): string[] {
  if (layer === 'notes') return layers.notes!.map(note => `note | ${note.code} | ${note.message}`);
  if (!isRecordLayer(layer)) return [];
  const describe = stage.describe?.[layer] as ((record: unknown, layers: Partial<Layers>) => string) | undefined;
  if (!describe) throw new Error(`Stage "${stage.name}" does not describe its layer "${layer}".`);
  return layers[layer]!.map(record => describe(record, layers));
}
