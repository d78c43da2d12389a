/** The fact files that ship, read from the checkout. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type FactFile, parseFacts } from '../src/knowledge/parse.ts';

const folder = fileURLToPath(new URL('../src/knowledge/facts/', import.meta.url));

/** Names of the files, relative to `src/knowledge/facts`, in the order of their names. */
export function factFileNames(): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(name => name.replaceAll('\\', '/'))
    .filter(name => name.endsWith('.txt'))
    .sort();
}

export function factFilePath(name: string): string {
  return `${folder}${name}`;
}

export function factFiles(): readonly FactFile[] {
  return factFileNames().map(name => parseFacts(name, readFileSync(factFilePath(name), 'utf8')));
}
