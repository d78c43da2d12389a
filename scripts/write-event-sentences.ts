/**
 * npm run event-sentences: writes training/data/event-sentences.jsonl from the patterns in training/data/event-families.
 * Each pattern gives a sentence, two where a list fills it; whether a family is held out follows from its name alone.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

type Offsets = [start: number, end: number];

/** Offsets: UTF-16 code units of `text`, half-open. Roles are `null` where the sentence names nobody. */
export interface EventSentence {
  readonly id: string;
  readonly family: string;
  readonly heldOut: boolean;
  readonly text: string;
  readonly events: readonly {
    readonly trigger: Offsets;
    readonly type: string;
    readonly status: string;
    readonly source: Offsets | null;
    readonly target: Offsets | null;
  }[];
}

const fileOf = (name: string): string => fileURLToPath(new URL(`../training/data/${name}`, import.meta.url));
/** Sentences that a pattern with a list in it gives. */
const FILLINGS = 2;
const HELD_OUT = 0.15;

/** All patterns, a file after the other. */
function patternsOnDisk(): string {
  const folder = fileOf('event-families');
  return readdirSync(folder)
    .toSorted()
    .map(name => readFileSync(`${folder}/${name}`, 'utf8'))
    .join('\n');
}

/** The sentences of the families; throws an error that names the pattern whose marks are broken. */
export function eventSentences(source = patternsOnDisk()): EventSentence[] {
  const families = new Map<string, string[]>();
  const lists = new Map<string, string[]>();
  let family = '';
  for (const line of source.split('\n').filter(line => line.trim() !== '' && !line.startsWith('# '))) {
    const list = /^(%\w+) = (.*)$/.exec(line);
    if (line.startsWith('## ')) family = line.slice(3);
    else if (list) lists.set(list[1]!, list[2]!.split('; '));
    else families.set(family, [...(families.get(family) ?? []), line]);
  }
  return [...families].flatMap(([family, patterns], at) =>
    patterns.flatMap((pattern, i) =>
      Array.from({ length: /%\w/.test(pattern) ? FILLINGS : 1 }, (_, filling) => ({
        id: `${family}-${i + 1}${'ab'[filling]}`,
        family,
        heldOut: isHeldOut(family),
        // Steps of their own for each place keep the fillings of one list apart from sentence to sentence.
        ...marked(fill(pattern, lists, at + 2 * i + 3 * filling)),
      })),
    ),
  );
}

function isHeldOut(family: string): boolean {
  const hash = createHash('sha256').update(family).digest().readUInt32BE();
  return hash / 2 ** 32 < HELD_OUT;
}

function fill(pattern: string, lists: ReadonlyMap<string, readonly string[]>, turn: number): string {
  return pattern.replaceAll(/(%[a-z]+)(2?)/g, (_, name: string, next: string) => {
    const list = lists.get(name);
    if (!list) throw new Error(`Expected a list named ${name}, found none for ${JSON.stringify(pattern)}.`);
    return list[(turn + (next ? 1 : 0)) % list.length]!;
  });
}

/** Takes the marks out of a sentence; its first letter is a capital, but in a headline too. */
function marked(line: string): Pick<EventSentence, 'text' | 'events'> {
  let text = '';
  let at = 0;
  const triggers = new Map<string, { trigger: Offsets; type: string; status: string }>();
  const roles = new Map<string, Offsets>();
  for (const match of line.matchAll(/((?:[EST]\d)+)\{([^{}|]+)(?:\|([A-Z]+)\|([a-z]+))?\}/g)) {
    const [whole, marks = '', words = '', type, status] = match;
    text += line.slice(at, match.index);
    const span: Offsets = [text.length, text.length + words.length];
    text += words;
    at = match.index + whole.length;
    for (const mark of marks.match(/../g)!) {
      if (mark.startsWith('E')) triggers.set(mark.slice(1), { trigger: span, type: type!, status: status! });
      else roles.set(mark, span);
    }
  }
  text += line.slice(at);
  if (/[{}|%]/.test(text))
    throw new Error(`Expected marks like S1{…} or E1{…|TYPE|status}, found ${JSON.stringify(line)}.`);
  const events = [...triggers].map(([number, event]) => ({
    ...event,
    source: roles.get(`S${number}`) ?? null,
    target: roles.get(`T${number}`) ?? null,
  }));
  return { text: text[0]!.toUpperCase() + text.slice(1), events };
}

if (import.meta.main) {
  const sentences = eventSentences();
  writeFileSync(fileOf('event-sentences.jsonl'), `${sentences.map(one => JSON.stringify(one)).join('\n')}\n`);
  console.log(`${sentences.length} sentences, ${sentences.filter(({ heldOut }) => heldOut).length} of them held out.`);
}
