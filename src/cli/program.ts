import { Argument, Command, Option, type OutputConfiguration } from 'commander';
import { type FormatName, formats } from '../format/formatter.ts';
import type { Selection } from '../format/index.ts';
import { version } from '../version.ts';
import { bytes, date, forms, jobs, languageTag, MOST_BYTES, port } from './values.ts';

/** What input is taken for. */
export const inputKinds = ['auto', 'text', 'html', 'jsonl'] as const;
export type InputKind = (typeof inputKinds)[number];

/** What the user knows about an article; said again by the article itself, the user's word counts. */
export interface AboutOptions {
  readonly published?: string;
  readonly outlet?: string;
  readonly url?: string;
  readonly lang?: string;
  readonly title?: string;
  readonly from: InputKind;
  readonly maxBytes: number;
}

/** What to read with. */
export interface ModelOptions {
  readonly model?: string;
  readonly knowledge?: string;
}

/** What people put right. */
export interface CorrectionOptions {
  readonly corrections?: string;
}

export interface ReadCommandOptions extends AboutOptions, ModelOptions, CorrectionOptions {
  readonly format: FormatName;
  readonly speaker?: string;
  readonly form?: NonNullable<Selection['forms']>;
  readonly explain?: boolean;
  readonly jobs?: number;
  readonly out?: string;
}

export interface ExplainCommandOptions extends AboutOptions, ModelOptions, CorrectionOptions {
  readonly in: string;
  readonly article?: string;
  readonly format: 'terminal' | 'json';
}

/** What can be said of records by the command `correct`. */
export const correctionKinds = ['merge', 'split', 'not-this', 'this-is', 'undo'] as const;
export type CorrectionKind = (typeof correctionKinds)[number];

export interface CorrectCommandOptions extends AboutOptions, ModelOptions, CorrectionOptions {
  readonly in?: string;
  readonly article?: string;
  readonly by: string;
  readonly at?: string;
  readonly why?: string;
  readonly name?: string;
}

export interface SchemaCommandOptions {
  readonly out?: string;
}

export interface ServeCommandOptions extends ModelOptions {
  readonly port: number;
  readonly host?: string;
  readonly token?: string;
  readonly workers?: number;
  readonly log?: LogLevel;
  readonly once?: boolean;
}

/** What is written to the log of a server, by how much it matters. */
export const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof logLevels)[number];

/** What the commands do. */
export interface Commands {
  read(inputs: readonly string[], options: ReadCommandOptions): Promise<void>;
  explain(id: string, options: ExplainCommandOptions): Promise<void>;
  correct(kind: CorrectionKind, ids: readonly string[], options: CorrectCommandOptions): Promise<void>;
  schema(options: SchemaCommandOptions): Promise<void>;
  serve(inputs: readonly string[], options: ServeCommandOptions): Promise<void>;
}

/** The command line: every command, option and help text; `output` is where help and errors go. */
export function createProgram(commands: Commands, output: OutputConfiguration = {}): Command {
  const program = new Command('readout')
    // First, since commands take it over when they are made.
    .configureOutput(output)
    .description('Turns news into a record that can be checked: who said what, in which exact words.')
    .version(version, '--version', 'print the version')
    .helpOption('--help', 'print this help')
    .helpCommand(false)
    .exitOverride()
    .addHelpText('after', overview);

  const read = command(program, 'read', 'read articles and print who said what')
    .argument(
      '<inputs...>',
      'files, directories (their .txt .html .htm .jsonl), http(s) addresses, or - for standard input',
    )
    .addOption(new Option('--format <format>', 'how to print the readout').choices(formats).default('terminal'));
  about(read)
    .option('--speaker <text>', 'only statements of speakers whose words or name contain this, in any case')
    .option('--form <form>', 'only statements of this form: direct, indirect, mixed; several with commas', forms)
    .option('--explain', 'print with every record the stage and rule that made it, and its score')
    .option('--jobs <n>', 'articles read at the same time; as many as there are processors, at most 4', jobs)
    .option('--out <file>', 'write to this file instead of standard output')
    .addHelpText('after', readHelp)
    .action((inputs, options) => commands.read(inputs, options));

  const explain = command(program, 'explain', 'print why a record is there: its rule, its words and their sentence')
    .argument('<id>', 'the id of a record, as the readout prints it: s3')
    .requiredOption('--in <file>', 'a readout written with --format json or jsonl, or the article itself')
    .option('--article <id>', 'which article, where the file holds several')
    .addOption(new Option('--format <format>', 'how to print it').choices(['terminal', 'json']).default('terminal'));
  about(explain)
    .addHelpText('after', explainHelp)
    .action((id, options) => commands.explain(id, options));

  const correct = command(program, 'correct', 'print a correction of records, to be kept in a file and read with')
    .addArgument(new Argument('<kind>', 'what is to be put right').choices(correctionKinds))
    .argument('<ids...>', 'ids of mentions or entities: m3 e2; of statements for not-this; of corrections for undo')
    .option('--in <file>', 'the readout that the ids stand in, or its article; not needed for undo')
    .option('--article <id>', 'which article, where the file holds several')
    .requiredOption('--by <name>', 'who says so')
    .option('--at <date>', 'when, like 2025-08-07T14:30:00Z; now, unless given', date)
    .option('--why <text>', 'the reason')
    .option('--name <text>', 'who the mentions are, for this-is');
  about(correct)
    .addHelpText('after', correctHelp)
    .action((kind, ids, options) => commands.correct(kind, ids, options));

  command(program, 'schema', 'print the JSON Schema of a readout')
    .option('--out <file>', 'write to this file instead of standard output')
    .addHelpText('after', '\nExample:\n  readout schema --out readout.schema.json')
    .action(options => commands.schema(options));

  command(program, 'serve', 'serve the web app and the HTTP API on this machine')
    .argument('[inputs...]', 'files, directories, addresses or - to read at the start')
    .option('--port <n>', 'the port to listen on', port, 4180)
    .option('--host <address>', 'the address to listen on; unless given, this machine alone. Asks for a token')
    .option('--token <token>', 'what everybody has to know who asks; also taken from READOUT_TOKEN')
    .option('--workers <n>', 'articles read at the same time; as many as there are processors, at most 4', jobs)
    .option('--model <folder>', 'read with the model in this folder, or with "rules" alone')
    .option('--knowledge <folder>', 'know the facts in this folder, too, on top of those that ship')
    .addOption(new Option('--log <level>', 'what to log; warn on a terminal, else info').choices(logLevels))
    .option('--once', 'print the readout of the inputs, as read does, and end')
    .addHelpText('after', serveHelp)
    .action((inputs, options) => commands.serve(inputs, options));

  return program;
}

function command(program: Command, name: string, summary: string): Command {
  return program
    .command(name)
    .description(`${summary[0]!.toUpperCase()}${summary.slice(1)}.`)
    .summary(summary)
    .helpOption('--help', 'print this help')
    .exitOverride()
    .showHelpAfterError(`Try: readout ${name} --help`);
}

function about(command: Command): Command {
  return command
    .option('--published <date>', 'when it was published, like 2025-08-07 or 2025-08-07T14:30:00+01:00', date)
    .option('--outlet <name>', 'who published it')
    .option('--url <url>', 'where it was published')
    .option('--lang <tag>', 'its language, like en or en-GB', languageTag)
    .option('--title <text>', 'its title')
    .option('--corrections <file>', 'JSON lines of what people put right, as correct prints them')
    .addOption(
      new Option('--from <kind>', 'what the input is; auto looks at names and first bytes')
        .choices(inputKinds)
        .default('auto'),
    )
    .addOption(
      new Option('--max-bytes <size>', 'refuse larger articles; like 500k, 5MB, 20MiB')
        .argParser(bytes)
        .default(MOST_BYTES, '5MB'),
    )
    .option('--model <folder>', 'read with the model in this folder, or with "rules" alone')
    .option('--knowledge <folder>', 'know the facts in this folder, too, on top of those that ship');
}

const overview = `
Examples:
  readout read article.html
  readout read articles/ --format html --out readout.html
  readout explain s3 --in article.html

Each command has its own --help.`;

const readHelp = `
What is said with --published, --outlet, --url, --lang and --title holds for every article read, instead of what the
article says itself; for JSON lines it stands in where a line says nothing.

JSON lines: with --from jsonl every line is one article, {"id", "text", "published"?, "url"?, "outlet"?, "title"?}.
With --format jsonl every line gives one line, in the same order and under the same id: a readout, or
{"schema", "id", "error": {"code", "message"}} where the line could not be read. --max-bytes holds for each line.

JSON is one object for one article and an array for several inputs, a directory or JSON lines. Statements that
--speaker and --form leave out keep their ids: "via" may name one.

Exit code: 0 all was read; 1 nothing could be read; 2 the command line was not understood; 3 some articles were
read, others not; 130 interrupted. Messages go to standard error. Colours: only on a terminal, never with NO_COLOR
set. Width: COLUMNS, or the terminal's, or 100. READOUT_DEBUG=1 prints where an error came from.

Examples:
  readout read article.txt --published 2025-08-07 --outlet "The Daily Example"
  readout read https://news.example/summit
  readout read articles/ --speaker kremlin --form direct,mixed
  readout read articles/ --format csv --out statements.csv
  curl -s https://news.example/summit | readout read - --from html --format json
  readout read - --from jsonl --format jsonl < articles.jsonl > readouts.jsonl`;

const correctHelp = `
merge: the records are one; split: they are not; not-this: the link of a mention, or a statement, is wrong; this-is:
they are whom --name says; undo: an earlier correction no longer holds. A correction names words, not ids, so that it
holds for every later reading of the same text. Corrections of one file are put in with --corrections.

Examples:
  readout correct merge e2 e5 --in readout.json --by "A. Reader" >> corrections.jsonl
  readout correct this-is m12 --name "Jane Roe" --in article.html --by "A. Reader" >> corrections.jsonl
  readout read article.html --corrections corrections.jsonl`;

const explainHelp = `
An article is read again, with the same options as for read; a readout is taken as it is. Readouts written without
--explain hold no rules: their article is read again for them.

Examples:
  readout explain s3 --in article.html
  readout read article.html --format json --out readout.json && readout explain s3 --in readout.json`;

const serveHelp = `
Prints its address and serves until Ctrl-C: the web app at /, the API as /docs and /openapi.json describe it. The log is
JSON lines on standard error and holds no text of articles. What is read is kept in memory until the server ends.

Examples:
  readout serve articles/
  READOUT_TOKEN=$(openssl rand -hex 24) readout serve --host 0.0.0.0`;
