import { CommanderError } from 'commander';
import { ReadoutError } from '../model/errors.ts';
import { debug, exitCodes, type Io, tell } from './io.ts';
import { Output } from './output.ts';
import { type Commands, createProgram } from './program.ts';

/** Runs one command line (without the program's own name). Returns the exit code; never throws, never ends the process. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  let code: number = exitCodes.ok;
  let printed = '';
  // Commands load when they are called: printing help, or reading a text, never pays for the others.
  const commands: Commands = {
    read: async (inputs, options) => {
      const { read } = await import('./read.ts');
      code = await read(inputs, options, io);
    },
    explain: async (id, options) => {
      const { explain } = await import('./explain.ts');
      code = await explain(id, options, io);
    },
    correct: async (kind, ids, options) => {
      const { correct } = await import('./correct.ts');
      code = await correct(kind, ids, options, io);
    },
    schema: async options => {
      const { schema } = await import('./schema.ts');
      code = await schema(options, io);
    },
    serve: async (inputs, options) => {
      const { serve } = await import('./serve.ts');
      code = await serve(inputs, options, io);
    },
  };
  const program = createProgram(commands, {
    writeOut: text => {
      printed += text;
    },
    writeErr: text => void io.stderr.write(text),
    outputError: (text, write) => write(text.replace(/^error: /, 'readout: ')),
    getOutHelpWidth: () => Math.min(Math.max(io.stdout.columns ?? 100, 60), 100),
    getErrHelpWidth: () => 100,
  });
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    code = failed(error, io);
  }
  await new Output(io).write(printed).catch(() => {});
  return code;
}

function failed(error: unknown, io: Io): number {
  // Commander has printed its message, or the help that was asked for.
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
  const known = error instanceof ReadoutError;
  if (known && error.code === 'bad-option') {
    tell(io, error.message);
    return exitCodes.usage;
  }
  const message = error instanceof Error ? error.message : String(error);
  tell(io, known ? message : `${message}. This is a fault of Readout's: please report it, with READOUT_DEBUG=1 set.`);
  debug(io, error);
  return exitCodes.nothing;
}
