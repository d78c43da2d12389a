import { isFactDate } from './dates.ts';

/**
 * The format of fact files, line by line. It is described for those who write facts in `docs/knowledge.md`; in short:
 *
 * ```
 * # a comment
 * as of: 2026-01
 * source: unverified
 *
 * country: Germany
 * codes: DE; DEU
 * capital: Berlin
 *
 * office: chancellor; leads
 * 2005-11-22 to 2021-12-08 Angela Merkel [actors]
 * 2025-05-06 on Friedrich Merz [factbook]
 *
 * people: he
 * Angela Merkel (she) = Angela Dorothea Merkel
 * ```
 */

/** Something in a file that cannot be used. The line is passed over, the rest is read. */
export interface Problem {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** What was found, what was expected, what to do. */
  readonly message: string;
}

/** `NAME (mark; mark) = name; name [source]`: a line of a list. */
export interface ListLine {
  readonly name: string;
  readonly marks: readonly string[];
  readonly names: readonly string[];
  readonly source: string;
  readonly line: number;
}

/** `FROM to TO NAME (acting) [source]` or `FROM on NAME [source]`. */
export interface TermLine {
  readonly from: string;
  readonly to: string | null;
  readonly name: string;
  readonly acting: boolean;
  readonly source: string;
  readonly line: number;
}

export interface OfficeBlock {
  readonly type: string;
  readonly leads: boolean;
  readonly several: boolean;
  readonly asOf: string | null;
  readonly line: number;
  titles: readonly string[];
  readonly terms: TermLine[];
}

export const BLOCKS = ['country', 'territory', 'organization', 'outlet'] as const;
export type BlockKind = (typeof BLOCKS)[number];

/** A country or body with its fields and offices. */
export interface Block {
  readonly kind: BlockKind;
  readonly name: string;
  readonly line: number;
  readonly fields: Map<Field, readonly string[]>;
  source: string;
  asOf: string | null;
  readonly offices: OfficeBlock[];
}

export const LISTS = [
  'people',
  'cities',
  'territories',
  'organizations',
  'outlets',
  'office types',
  'ambiguous names',
] as const;
export type ListName = (typeof LISTS)[number];

export interface List {
  readonly kind: ListName;
  /** What stands after `people:`, the pronoun of those who have none in brackets. */
  readonly common: string;
  readonly lines: ListLine[];
}

export interface FactFile {
  readonly name: string;
  readonly blocks: readonly Block[];
  readonly lists: readonly List[];
  readonly problems: readonly Problem[];
}

/** Fields of a block, each a list of names parted by semicolons. */
export const FIELDS = [
  'codes',
  'formal',
  'variants',
  'short',
  'demonyms',
  'capital',
  'seats',
  'nouns',
  'of',
  'status',
] as const;
export type Field = (typeof FIELDS)[number];

/** Longest line that is read, in UTF-16 code units: nobody writes a longer one by hand. */
const LONGEST_LINE = 4000;

const isOneOf = <T extends string>(words: readonly T[], word: string): word is T => words.includes(word as T);

/** Names parted by semicolons. */
export function namesIn(text: string): readonly string[] {
  return text
    .split(';')
    .map(name => name.trim())
    .filter(name => name !== '');
}

/** Reads one file. Never throws: what cannot be read is a problem with its line, and the rest is read. */
export function parseFacts(name: string, text: string): FactFile {
  const reading = new Reading(name);
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  for (const [i, line] of lines.entries()) reading.line(line, i + 1);
  return { name, blocks: reading.blocks, lists: reading.lists, problems: reading.problems };
}

/** A line that cannot be used, and why. */
class Unusable extends Error {}

class Reading {
  readonly blocks: Block[] = [];
  readonly lists: List[] = [];
  readonly problems: Problem[] = [];
  readonly #file: string;
  #number = 0;
  #source = 'unverified';
  #asOf: string | null = null;
  #block: Block | undefined;
  #office: OfficeBlock | undefined;
  #list: List | undefined;

  constructor(file: string) {
    this.#file = file;
  }

  line(whole: string, number: number): void {
    this.#number = number;
    const text = whole.trim();
    if (text === '' || text.startsWith('#')) return;
    try {
      this.#read(text);
    } catch (error) {
      if (!(error instanceof Unusable)) throw error;
      this.#problem(error.message);
    }
  }

  #read(text: string): void {
    if (text.length > LONGEST_LINE) {
      throw new Unusable(`A line of ${text.length} characters. Expected at most ${LONGEST_LINE}: part it.`);
    }
    const field = /^([a-z][a-z ]*):(.*)$/.exec(text);
    if (/^\d{4}\b/.test(text)) this.#term(text);
    else if (field) this.#field(field[1]!, field[2]!.trim());
    else if (this.#list) this.#listLine(this.#list, text);
    else {
      throw new Unusable(
        `Found "${shown(text)}". Expected "word: value" (such as "capital: Berlin"), ` +
          'a term like "2005-11-22 to 2021-12-08 Angela Merkel", or a name below "people:".',
      );
    }
  }

  #problem(message: string): void {
    this.problems.push({ file: this.#file, line: this.#number, message });
  }

  #field(key: string, value: string): void {
    if (isOneOf(BLOCKS, key)) this.#begin(key, value);
    else if (isOneOf(LISTS, key)) this.#beginList(key, value);
    else if (key === 'office') this.#beginOffice(value);
    else if (key === 'as of') this.#setAsOf(value);
    else if (key === 'source') this.#setSource(value);
    else if (key === 'titles' && this.#office) this.#office.titles = namesIn(value);
    else if (!isOneOf(FIELDS, key)) {
      const known = [...BLOCKS, ...FIELDS, 'office', 'titles', 'as of', 'source', ...LISTS].join(', ');
      throw new Unusable(`Found "${key}:". Expected one of ${known}.`);
    } else if (!this.#block) {
      throw new Unusable(`Found "${key}:" outside of a country, territory, organization or outlet. Begin one first.`);
    } else this.#block.fields.set(key, namesIn(value));
  }

  #begin(kind: BlockKind, name: string): void {
    this.#office = undefined;
    this.#list = undefined;
    this.#block = undefined;
    if (name === '') throw new Unusable(`Found "${kind}:" without a name. Expected one, such as "${kind}: Utopia".`);
    this.#block = {
      kind,
      name,
      line: this.#number,
      fields: new Map(),
      source: this.#source,
      asOf: this.#asOf,
      offices: [],
    };
    this.blocks.push(this.#block);
  }

  #beginList(kind: ListName, common: string): void {
    this.#office = undefined;
    this.#block = undefined;
    this.#list = { kind, common, lines: [] };
    this.lists.push(this.#list);
  }

  #beginOffice(value: string): void {
    this.#office = undefined;
    const [type, ...marks] = namesIn(value);
    if (!this.#block) throw new Unusable(`Found "office:" outside of a country or body. Begin one first.`);
    if (type === undefined) throw new Unusable('Found "office:" without a type. Expected one, such as "president".');
    let asOf: string | null = null;
    for (const mark of marks) {
      const date = /^as of (.*)$/.exec(mark)?.[1];
      if (date !== undefined && isFactDate(date)) asOf = date;
      else if (mark !== 'leads' && mark !== 'several') {
        this.#problem(`Found "${shown(mark)}" after an office. Expected "leads", "several" or "as of 2025-06".`);
      }
    }
    this.#office = {
      type,
      leads: marks.includes('leads'),
      several: marks.includes('several'),
      asOf,
      line: this.#number,
      titles: [],
      terms: [],
    };
    this.#block.offices.push(this.#office);
  }

  #setAsOf(date: string): void {
    if (!isFactDate(date)) {
      throw new Unusable(`Found "${shown(date)}" as a date. Expected one like 2025, 2025-06 or 2025-06-30.`);
    }
    if (this.#block) this.#block.asOf = date;
    else this.#asOf = date;
  }

  #setSource(source: string): void {
    if (source === '') throw new Unusable('Found "source:" without a name. Write "unverified" where there is none.');
    if (this.#block) this.#block.source = source;
    else this.#source = source;
  }

  #term(text: string): void {
    const { rest, source } = this.#withSource(text);
    const found = /^(\S+) +(?:to +(\S+)|on) +(\S.*)$/.exec(rest.replace(/\t/g, ' '));
    if (!found) {
      throw new Unusable(
        `Found "${shown(text)}". Expected a term: "2005-11-22 to 2021-12-08 Angela Merkel", ` +
          'or "2025-05-06 on Friedrich Merz" for one that goes on.',
      );
    }
    const [, from, to = null, who] = found as unknown as [string, string, string | undefined, string];
    for (const date of [from, to]) {
      if (date !== null && !isFactDate(date)) {
        throw new Unusable(`Found "${shown(date)}" as a date. Expected one like 2025, 2025-06 or 2025-06-30.`);
      }
    }
    if (!this.#office) throw new Unusable('Found a term outside of an office. Write "office: president" before it.');
    const acting = / \(acting\)$/.test(who);
    const name = who.replace(/ \(acting\)$/, '').trim();
    if (/[()=;]/.test(name)) {
      throw new Unusable(`Found "${shown(name)}" as a name. Expected a name, and "(acting)" behind it at most.`);
    }
    this.#office.terms.push({ from, to, name, acting, source, line: this.#number });
  }

  #listLine(list: List, text: string): void {
    const { rest, source } = this.#withSource(text);
    const equals = rest.indexOf('=');
    const head = (equals < 0 ? rest : rest.slice(0, equals)).trim();
    const open = head.endsWith(')') ? head.indexOf('(') : -1;
    const name = (open < 0 ? head : head.slice(0, open)).trim();
    if (name === '' || /[();]/.test(name)) {
      throw new Unusable(`Found "${shown(text)}". Expected a line like "Xi Jinping (he) = Xi".`);
    }
    const marks = open < 0 ? [] : namesIn(head.slice(open + 1, -1));
    const names = equals < 0 ? [] : namesIn(rest.slice(equals + 1));
    list.lines.push({ name, marks, names, source, line: this.#number });
  }

  /** The source in square brackets at the end, or that of the file: a block's own source is that of its fields. */
  #withSource(text: string): { rest: string; source: string } {
    const open = text.endsWith(']') ? text.lastIndexOf('[') : -1;
    const source = open < 0 ? '' : text.slice(open + 1, -1).trim();
    return {
      rest: open < 0 ? text : text.slice(0, open).trim(),
      source: source || this.#source,
    };
  }
}

/** Words of a file as a message shows them. */
function shown(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
