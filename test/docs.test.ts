import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { createProgram } from '../src/cli/program.ts';

const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
const chapter = /^## Command line\n([\s\S]*?)(?=^## |(?![\s\S]))/m.exec(readme)?.[1] ?? '';
const nothing = async () => {};
const program = createProgram({ read: nothing, explain: nothing, correct: nothing, schema: nothing, serve: nothing });

/** A command's own options, without what all have. */
function optionsOf(command: Command): string[] {
  return command.options.map(option => option.long!).filter(name => name !== '--version');
}

describe("README's chapter on the command line", () => {
  it('is there', () => expect(chapter).not.toBe(''));

  for (const command of program.commands) {
    it(`names ${command.name()}`, () => expect(chapter).toContain(`readout ${command.name()}`));

    for (const option of optionsOf(command)) {
      it(`names ${command.name()} ${option}`, () => expect(chapter).toMatch(new RegExp(`${option}(?![\\w-])`)));
    }

    it(`has every command and option of ${command.name()} in its help, with an example`, () => {
      const help: string[] = [];
      command.configureOutput({ writeOut: text => help.push(text) }).outputHelp();
      for (const option of optionsOf(command)) expect(help.join('')).toContain(option);
      expect(help.join('')).toMatch(/Examples?:\n {2}readout/);
    });
  }

  it('names no option that is not there', () => {
    const known = new Set(['--help', '--version', ...program.commands.flatMap(optionsOf)]);
    const named = [...chapter.matchAll(/(?<![\w-])--[a-z][a-z-]*/g)].map(([option]) => option);
    expect(named.filter(option => !known.has(option))).toEqual([]);
  });
});
