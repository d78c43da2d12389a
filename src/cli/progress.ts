import { count, oneLine } from '../format/words.ts';
import type { Io } from './io.ts';
import { tell } from './io.ts';

/** Tells on standard error how far long work has come. */
export interface Progress {
  /** One more article was done. */
  step(name: string): Promise<void>;
  end(): Promise<void>;
}

const silent: Progress = { step: async () => {}, end: async () => {} };

/**
 * One article says nothing, and neither does a terminal that shows the readouts themselves as they come. A terminal
 * that does not gets a line that changes, anything else a line now and then.
 */
export function startProgress(io: Io, { many, toTerminal }: { many: boolean; toTerminal: boolean }): Progress {
  if (!many || toTerminal) return silent;
  return io.stderr.isTTY && io.stderr.columns ? changingLine(io) : lines(io);
}

function lines(io: Io): Progress {
  let done = 0;
  return {
    async step() {
      done++;
      if ((done >= 100 && /^[1-9]0+$/.test(String(done))) || done % 10_000 === 0)
        tell(io, `${count(done, 'article')} done`);
    },
    async end() {},
  };
}

function changingLine(io: Io): Progress {
  let done = 0;
  let shown: { update(text: string): void; end(): Promise<void> } | undefined;
  return {
    async step(name) {
      done++;
      // The first is often the only one.
      if (done < 2) return;
      shown ??= await startList(io);
      shown.update(`${count(done, 'article')} done, last ${oneLine(name)}`);
    },
    async end() {
      await shown?.end();
    },
  };
}

async function startList(io: Io) {
  const { DefaultRenderer, Listr, ListrLogger, ProcessOutput } = await import('listr2');
  // The library asks whether standard output is a terminal; ours goes to standard error, which is one.
  class OnStandardError extends DefaultRenderer {
    static override nonTTY = true;
  }
  const output = new ProcessOutput(io.stderr as NodeJS.WriteStream, io.stderr as NodeJS.WriteStream);
  const finished = Promise.withResolvers<void>();
  let update = (_: string) => {};
  const list = new Listr(
    [
      {
        title: 'Reading',
        task: (_, task) => {
          update = text => {
            task.title = `Reading: ${text}`;
          };
          return finished.promise;
        },
      },
    ],
    {
      renderer: OnStandardError,
      rendererOptions: { logger: new ListrLogger({ useIcons: false, toStderr: [], processOutput: output }) },
      // Ctrl-C is ours to handle.
      registerSignalListeners: false,
    },
  );
  const run = list.run();
  return {
    update: (text: string) => update(text),
    async end() {
      finished.resolve();
      await run;
    },
  };
}
