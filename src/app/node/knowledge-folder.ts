import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FactText } from '../../knowledge/index.ts';
import { ReadoutError } from '../../model/errors.ts';
import type { OwnKnowledge } from '../standard-pipeline.ts';

/** Most files, and most bytes in one of them, that a folder of facts is read with. */
const MOST_FILES = 5000;
const MOST_BYTES = 5_000_000;

/** Most problems that are told one by one. */
const MOST_TOLD = 20;

/**
 * Reads a folder of facts (its .txt files, those of folders in it included; docs/knowledge.md has the format) on top of what
 * ships, for the option `knowledge` of `createReader`.
 * Lines that cannot be used are told to `onNotice`, a sentence each with file and line, and the rest is taken. Throws
 * `unreadable` where the folder cannot be read, and `not-found` where no .txt file is in it.
 */
export async function readKnowledgeFolder(
  folder: string,
  onNotice: (notice: string) => void = () => {},
): Promise<OwnKnowledge> {
  const names = await factFilesIn(folder);
  const files: FactText[] = [];
  for (const name of names.slice(0, MOST_FILES)) {
    const text = await readFact(join(folder, name), onNotice);
    if (text !== undefined) files.push({ name, text });
  }
  if (names.length > MOST_FILES) {
    onNotice(`${folder}: only the first ${MOST_FILES} of ${names.length} files are read. Join some of them.`);
  }
  const { extendKnowledge, standardKnowledge } = await import('../../knowledge/index.ts');
  const { packed, problems } = extendKnowledge(standardKnowledge(), files);
  for (const { file, line, message } of problems.slice(0, MOST_TOLD)) {
    onNotice(`${join(folder, file)}:${line}: ${message}`);
  }
  const untold = problems.length - MOST_TOLD;
  if (untold > 0) onNotice(`${folder}: … and ${untold} more lines that could not be used.`);
  return { packed, sha256: createHash('sha256').update(packed).digest('hex') };
}

async function factFilesIn(folder: string): Promise<readonly string[]> {
  let entries: readonly string[];
  try {
    entries = await readdir(folder, { recursive: true, encoding: 'utf8' });
  } catch (cause) {
    throw new ReadoutError(
      'unreadable',
      `${folder}: expected a folder of facts, which could not be read (${(cause as NodeJS.ErrnoException).code}). Check the name.`,
      { cause },
    );
  }
  const names = entries
    .map(name => name.replaceAll('\\', '/'))
    .filter(name => name.endsWith('.txt'))
    .sort();
  if (names.length > 0) return names;
  throw new ReadoutError(
    'not-found',
    `${folder}: expected files with facts, named like facts.txt, found none. docs/knowledge.md shows how to write one.`,
  );
}

async function readFact(path: string, onNotice: (notice: string) => void): Promise<string | undefined> {
  try {
    const bytes = await readFile(path);
    if (bytes.length > MOST_BYTES) {
      onNotice(`${path}: has ${bytes.length} bytes, expected at most ${MOST_BYTES}. Part it; it is left out.`);
      return undefined;
    }
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    const why =
      error instanceof TypeError ? 'is not UTF-8 text' : `could not be read (${(error as NodeJS.ErrnoException).code})`;
    onNotice(`${path}: ${why}; it is left out. Expected a text file of facts.`);
    return undefined;
  }
}
