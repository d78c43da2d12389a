import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fetchPage, type Source } from '../app/sources.ts';
import type { ArticleMeta } from '../article/article.ts';
import { count } from '../format/words.ts';
import { ReadoutError } from '../model/errors.ts';
import { allBytes, type Chunks, fileBytes, fileChunks, fileError, headOf } from './bytes.ts';
import { type Line, linesOf, recordOf } from './jsonl.ts';
import { articleNames, checkIsText, decodeText, type Kind, kindByHead, kindByName } from './kind.ts';
import type { AboutOptions } from './program.ts';

/** One article to be, not read from disk or network yet. */
export interface Item {
  /** What to call it in messages. */
  readonly name: string;
  /** The id that it came with. */
  readonly id: string | null;
  /** Takes it in. Throws a `ReadoutError` when it cannot be. */
  source(signal: AbortSignal): Source | Promise<Source>;
}

/** What an argument of the command line stands for. */
export interface Input {
  /** Whether it may be several articles: a directory, JSON lines. */
  readonly many: boolean;
  readonly items: AsyncIterable<Item> | Iterable<Item>;
}

export interface InputSettings {
  readonly about: AboutOptions;
  readonly stdin: Chunks;
  /** Called with what the user should know about an input that is read all the same. */
  readonly note: (message: string) => void;
}

/** Opens all arguments; one that cannot be opened is an item that fails. */
export async function openInputs(names: readonly string[], settings: InputSettings): Promise<Input> {
  if (names.length === 1) return openInput(names[0]!, settings);
  async function* items() {
    for (const name of names) yield* (await openInput(name, settings)).items;
  }
  return { many: true, items: items() };
}

async function openInput(name: string, settings: InputSettings): Promise<Input> {
  try {
    if (name === '-') return await openStream('standard input', settings.stdin, undefined, settings);
    if (/^[a-z][a-z0-9+.-]+:\/\//i.test(name)) return single(urlItem(name, settings));
    const found = await stat(name).catch(error => {
      throw fileError(error);
    });
    if (found.isDirectory()) return { many: true, items: directoryItems(name, settings) };
    return await openFile(name, settings);
  } catch (error) {
    return single(failing(name, error));
  }
}

function single(item: Item): Input {
  return { many: false, items: [item] };
}

function failing(name: string, error: unknown): Item {
  return {
    name,
    id: null,
    source() {
      throw error;
    },
  };
}

async function openFile(path: string, settings: InputSettings): Promise<Input> {
  const kind = kindOf(path, settings);
  if (kind === 'jsonl') return { many: true, items: lineItems(path, fileChunks(path), settings) };
  if (kind === undefined) return openStream(path, fileChunks(path), undefined, settings);
  return single({
    name: path,
    id: null,
    source: async () => toSource(path, await fileBytes(path, settings.about.maxBytes), kind, settings),
  });
}

function kindOf(name: string, { about }: InputSettings): Kind | undefined {
  return about.from === 'auto' ? kindByName(name) : about.from;
}

/** An input whose name says nothing: its first bytes decide, unless `--from` does. */
async function openStream(
  name: string,
  chunks: Chunks,
  given: Kind | undefined,
  settings: InputSettings,
): Promise<Input> {
  const { from } = settings.about;
  // Only where nobody has said it: whoever writes a line and waits for the answer must not wait for a full head.
  const stated = given ?? (from === 'auto' ? undefined : from);
  const { head, all } = stated ? { head: null, all: chunks } : await headOf(chunks);
  const kind = stated ?? kindByHead(head!);
  if (kind === 'jsonl') return { many: true, items: lineItems(name, all, settings) };
  return single({
    name,
    id: null,
    source: async () => toSource(name, await allBytes(all, settings.about.maxBytes), kind, settings),
  });
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    found => found.isFile(),
    () => false,
  );
}

/** The articles in a directory and below, by name in the order of their code units: the same on every machine. */
async function* directoryItems(root: string, settings: InputSettings): AsyncGenerator<Item> {
  let read = 0;
  let others = 0;
  async function* walk(directory: string): AsyncGenerator<Item> {
    let entries: Dirent[];
    try {
      entries = await readdir(directory, { withFileTypes: true });
    } catch (error) {
      others++;
      yield failing(directory, fileError(error));
      return;
    }
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      const path = join(directory, entry.name);
      if (entry.name.startsWith('.')) continue;
      if (entry.isDirectory()) yield* walk(path);
      else if (!articleNames.some(ending => entry.name.toLowerCase().endsWith(ending))) others++;
      // A pipe or device would be waited for without end, and links to directories may go in circles.
      else if (entry.isSymbolicLink() ? !(await isFile(path)) : !entry.isFile()) others++;
      else {
        read++;
        yield* (await openFile(path, settings)).items;
      }
    }
  }
  yield* walk(root);
  if (read === 0) {
    const found = others === 0 ? 'no files' : `${count(others, 'file')}, none of them an article`;
    yield failing(
      root,
      new ReadoutError(
        'not-found',
        `The directory holds ${found}. Expected files that end in ${articleNames.join(' ')}.`,
      ),
    );
  }
}

async function* lineItems(name: string, chunks: Chunks, settings: InputSettings): AsyncGenerator<Item> {
  let lines = 0;
  try {
    for await (const line of linesOf(chunks, settings.about.maxBytes)) {
      lines++;
      yield lineItem(`${name}, line ${line.number}`, line, settings);
    }
    // No line in, no record out: a filter of nothing gives nothing, and a word about it.
    if (lines === 0) settings.note(`${name}: It has no lines. Expected one JSON object a line.`);
  } catch (error) {
    yield failing(name, fileError(error));
  }
}

function lineItem(name: string, line: Line, settings: InputSettings): Item {
  try {
    if ('error' in line) throw line.error;
    const record = recordOf(line.bytes);
    return {
      name,
      id: record.id,
      // Here the line knows better than the command line, which speaks for all of them.
      source: () => {
        const source = record.source();
        const stated = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== null));
        return { ...metaOf(settings.about), ...stated, text: source.text };
      },
    };
  } catch (error) {
    return failing(name, error);
  }
}

function urlItem(url: string, settings: InputSettings): Item {
  return {
    name: url,
    id: null,
    async source(signal) {
      const limits = { signal, maxBytes: settings.about.maxBytes };
      const page = await fetchPage(url, limits);
      const about = { url: page.url, fetched: page.fetched };
      const kind = page.contentType === 'text/plain' ? 'text' : 'html';
      return toSource(url, page.bytes, kind, settings, about, page.charset ?? undefined);
    },
  };
}

/** Bytes as something to read. What the user said about the article counts more than what its transport says. */
function toSource(
  name: string,
  bytes: Uint8Array,
  kind: Kind,
  { about, note }: InputSettings,
  transport: ArticleMeta = {},
  charset?: string,
): Source {
  checkIsText(bytes);
  const meta = { ...transport, ...metaOf(about) };
  if (kind === 'html') return { ...meta, html: bytes, charset };
  const { text, broken } = decodeText(bytes);
  if (broken > 0) {
    note(
      `${name}: ${count(broken, 'place is', 'places are')} not valid UTF-8 and read as U+FFFD (�). Save it as UTF-8.`,
    );
  }
  return { ...meta, text };
}

/** What the user said, without what was left unsaid. */
function metaOf({ published, outlet, url, lang, title }: AboutOptions): ArticleMeta {
  return Object.fromEntries(
    Object.entries({ published, outlet, url, language: lang, title }).filter(([, value]) => value !== undefined),
  );
}
