import { availableParallelism } from 'node:os';
import { createJsonReader } from '../app/json-reader.ts';
import { count } from '../format/words.ts';
import { type HttpServer, standardLimits, startServer } from '../http/index.ts';
import { type Item, openInputs } from './inputs.ts';
import { exitCodes, type Io, tell } from './io.ts';
import { ownKnowledge } from './knowledge.ts';
import { collectEarly } from './memory.ts';
import type { ServeCommandOptions } from './program.ts';
import { read } from './read.ts';
import { MOST_BYTES } from './values.ts';

/** How articles given at the start are taken. */
const ABOUT = { from: 'auto', maxBytes: MOST_BYTES } as const;

/** Serves the API and the web app until it is interrupted, or prints the readout once. Returns the exit code. */
export async function serve(names: readonly string[], options: ServeCommandOptions, io: Io): Promise<number> {
  const { once, model, host, port } = options;
  if (once) return read(names, { ...options, ...ABOUT, format: 'terminal' }, io);
  await collectEarly();
  const knowledge = await ownKnowledge(options, io);
  const interrupted = io.interrupts();

  const told = new Set<string>();
  const onNotice = (notice: string) => {
    if (!told.has(notice)) tell(io, notice);
    told.add(notice);
  };
  const workers = options.workers ?? Math.min(availableParallelism(), 4);
  const reader = createJsonReader({ workers, mostText: standardLimits.textLength, model, knowledge, onNotice });
  const token = options.token ?? io.env.READOUT_TOKEN;
  // A person at a terminal wants the address and nothing else; what runs as a service is followed by its log.
  const logLevel = options.log ?? (io.stderr.isTTY ? 'warn' : 'info');
  const logTo = { write: (line: string) => void io.stderr.write(line) };
  try {
    const server = await startServer({ reader, workers, host, port, token, logLevel, logTo });
    io.stdout.write(`${server.url}${token === undefined ? '' : '/?token=…'}\n`);
    if (!server.hasWeb)
      tell(io, 'the web app is not built, so this is the API alone. In a checkout: npm run build:web');
    const first = await openInputs(names, { about: ABOUT, stdin: io.stdin, note: message => tell(io, message) });
    const stopped = new Promise<void>(resolve => interrupted.addEventListener('abort', () => resolve()));
    await Promise.race([stopped, readFirst(server, first.items, io)]);
    await stopped;
    await server.close();
    return exitCodes.ok;
  } finally {
    await reader.close();
  }
}

/** Reads the articles that were named, in their order, and says which could not be. */
async function readFirst(server: HttpServer, items: AsyncIterable<Item> | Iterable<Item>, io: Io): Promise<void> {
  const names: string[] = [];
  async function* sources() {
    for await (const item of items) {
      names.push(item.name);
      yield (signal: AbortSignal) => item.source(signal);
    }
  }
  let read = 0;
  for await (const result of server.readFirst(sources())) {
    const name = names.shift()!;
    if (result instanceof Error) tell(io, `${name}: ${result.message}`);
    else read++;
  }
  if (read > 0) tell(io, `${count(read, 'article')} read. Ctrl-C ends the server.`);
}
