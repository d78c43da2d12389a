import { rowOf, type Row as WordsOfRecord } from '../../format/sections.ts';
import type { Readout } from '../../model/records.ts';
import { speakersOf } from '../people/speakers.ts';
import { citationOf } from './citation.ts';
import type { Action } from './keys.ts';
import { LAYERS, type Layer } from './marks.ts';
import { mentionRow } from './mention-row.ts';
import { Namesakes } from './namesakes.ts';
import { openQuestionsOf } from './open.ts';
import { Reveal } from './reveal.svelte.ts';
import { rowsOf } from './rows.ts';
import { Tie } from './tie.ts';

export interface ViewSettings {
  /** Comes before all ids on the page: where a page has several articles. */
  readonly prefix?: string;
  /** Shows everything at once: where the HTML is made beforehand. */
  readonly whole?: boolean;
  /** Statements and nothing else: where they were narrowed down. */
  readonly statementsOnly?: boolean;
}

/** Blocks that stand above the clock. */
const HEAD = new Set(['headline', 'standfirst', 'byline', 'dateline']);

/** What of an article is shown, chosen and switched off. */
export class ArticleView {
  readonly readout: Readout;
  readonly prefix: string;
  readonly statementsOnly: boolean;
  readonly rows;
  /** How many rows stand above the clock. */
  readonly head: number;
  readonly speakers;
  readonly questions;
  /** The records of each layer, counted. */
  readonly counts: Readonly<Record<Layer, number>>;
  /** The layers that have something to show. */
  readonly layers: readonly Layer[];
  readonly statements;
  readonly namesakes: Namesakes;
  readonly reveal: Reveal;
  readonly tie = new Tie();

  /** The record whose words and note are tied together. */
  chosen = $state<string | null>(null);
  /** Whether the chosen record is explained. */
  why = $state(false);
  /** The key of the speaker whose statements alone are shown. */
  theirs = $state<string | null>(null);
  off = $state<readonly Layer[]>([]);
  help = $state(false);

  readonly only = $derived.by(() => new Set(this.speakers.find(({ key }) => key === this.theirs)?.statements));
  /** The entity that the chosen mention stands for, or else the speaker who was picked: it stands out wherever it is named. */
  readonly entity = $derived.by(
    () =>
      this.namesakes.entityOf(this.chosen ?? '') ??
      (this.namesakes.mentionsOf(this.theirs ?? '').length > 0 ? this.theirs : null),
  );
  /** Its mentions. */
  readonly named = $derived.by(() => new Set(this.entity === null ? [] : this.namesakes.mentionsOf(this.entity)));
  /** What it says. */
  readonly said = $derived.by(() => new Set(this.speakers.find(({ key }) => key === this.entity)?.statements));
  /** The statements that keys walk through. */
  readonly #walk = $derived.by(() =>
    this.readout.statements.map(({ id }) => id).filter(id => this.theirs === null || this.only.has(id)),
  );

  constructor(readout: Readout, { prefix = '', whole = false, statementsOnly = false }: ViewSettings = {}) {
    this.readout = readout;
    this.prefix = prefix;
    this.statementsOnly = statementsOnly;
    this.rows = rowsOf(readout);
    const head = this.rows.findIndex(({ block }) => !HEAD.has(block.kind));
    this.head = head === -1 ? this.rows.length : head;
    this.speakers = speakersOf(readout);
    this.questions = openQuestionsOf(readout);
    this.counts = countRecords(readout);
    const all = Object.keys(LAYERS) as Layer[];
    const shown: readonly Layer[] = statementsOnly ? ['statements'] : all;
    this.layers = shown.filter(layer => this.counts[layer] > 0);
    this.off = all.filter(layer => !shown.includes(layer));
    this.statements = new Map(readout.statements.map(one => [one.id, one]));
    this.namesakes = new Namesakes(readout);
    this.reveal = new Reveal(this.rows, whole);
  }

  /** A record in words; nothing for statements, which have more to tell. */
  told(id: string): WordsOfRecord | undefined {
    return mentionRow(this.readout, id) ?? rowOf(this.readout, id);
  }

  /** Whether any block of the text is its headline. */
  get titled(): boolean {
    return this.rows.some(({ block }) => block.kind === 'headline');
  }

  choose(id: string | null): void {
    if (id !== null && this.theirs !== null && this.statements.has(id) && !this.only.has(id)) this.theirs = null;
    if (id !== this.chosen) this.why = false;
    this.chosen = id;
  }

  /** Shows one speaker's statements alone, or everybody's. */
  pick(speaker: string | null): void {
    this.theirs = speaker;
    if (this.chosen !== null && speaker !== null && !this.only.has(this.chosen)) this.choose(null);
  }

  toggle(layer: Layer): void {
    this.off = this.off.includes(layer) ? this.off.filter(other => other !== layer) : [...this.off, layer];
  }

  /** The record that an action walks to; nothing where it does not walk, `null` where there is none. */
  walked(action: Action['do']): string | null | undefined {
    if (action === 'next-named') return this.namesakes.besides(this.chosen ?? '', 1) ?? null;
    if (action === 'previous-named') return this.namesakes.besides(this.chosen ?? '', -1) ?? null;
    const at = this.chosen === null ? -1 : this.#walk.indexOf(this.chosen);
    const last = this.#walk.length - 1;
    const steps: Partial<Record<Action['do'], number>> = { next: at + 1, previous: at - 1, first: 0, last };
    const to = steps[action];
    return to === undefined ? undefined : (this.#walk[Math.min(last, Math.max(0, to))] ?? null);
  }

  /** The chosen statement as a citation; `null` where none is chosen. */
  citation(): string | null {
    const statement = this.chosen === null ? undefined : this.statements.get(this.chosen);
    return statement ? citationOf(this.readout, statement) : null;
  }

  /** What the margin tells beside a row: its own records, and the chosen one where it is of another kind. */
  beside(row: number): readonly string[] {
    const { beside } = this.rows[row]!;
    const here = this.statementsOnly ? beside.filter(id => this.statements.has(id)) : beside;
    const { chosen } = this;
    return chosen === null || this.reveal.rowOf(chosen) !== row || here.includes(chosen) ? here : [...here, chosen];
  }

  /** The article's language, where it is a tag that a page may carry. */
  get language(): string | undefined {
    const { language } = this.readout.article;
    return language !== null && /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i.test(language) ? language : undefined;
  }
}

function countRecords({
  statements,
  positions,
  events,
  mentions,
  times,
  amounts,
  notes,
}: Readout): Record<Layer, number> {
  return {
    statements: statements.length,
    positions: positions.length,
    events: events.length,
    mentions: mentions.length,
    times: times.length,
    amounts: amounts.length,
    open: notes.filter(({ start, end }) => end > start).length,
  };
}
