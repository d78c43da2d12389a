import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Everything that the comparison installs, builds and writes lies here; git ignores it, and it can be deleted at any time. */
export const scratch = fileURLToPath(new URL('../../.scratch/peers/', import.meta.url));
const java = fileURLToPath(new URL('java/', import.meta.url));
const python = fileURLToPath(new URL('python/', import.meta.url));
const INSTALL_MS = 540_000;

const CHRONO = '2.10.3';

/** Installs chrono-node unless it is there; the file to import. */
export function installChrono(): string {
  const folder = `${scratch}chrono/`;
  const home = `${folder}node_modules/chrono-node/`;
  if (!existsSync(home) || JSON.parse(readFileSync(`${home}package.json`, 'utf8')).version !== CHRONO) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}package.json`, '{ "private": true }\n');
    run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', `chrono-node@${CHRONO}`], folder);
  }
  return `${home}dist/esm/index.js`;
}

/** Installs CoreNLP with its models (half a gigabyte) and HeidelTime unless they are there, and compiles; the class path. */
export function installJava(): string {
  const folder = `${scratch}java/`;
  const classPath = `${folder}classpath.txt`;
  const pom = readFileSync(`${java}pom.xml`, 'utf8');
  mkdirSync(`${folder}classes`, { recursive: true });
  if (!existsSync(classPath) || !existsSync(`${folder}pom.xml`) || readFileSync(`${folder}pom.xml`, 'utf8') !== pom) {
    rmSync(classPath, { force: true });
    copyFileSync(`${java}pom.xml`, `${folder}pom.xml`);
    const repository = `-Dmaven.repo.local=${folder}repository`;
    run('mvn', ['-B', '-q', repository, 'dependency:build-classpath', `-Dmdep.outputFile=${classPath}`], folder);
  }
  const jars = readFileSync(classPath, 'utf8').trim();
  const sources = readdirSync(java).filter(name => name.endsWith('.java'));
  run('javac', ['-cp', jars, '-d', `${folder}classes`, ...sources.map(name => java + name)], folder);
  return `${folder}classes${delimiter}${jars}`;
}

/** Installs spaCy, its small English model and textacy unless they are there; the Python to run them with. */
export function installPython(): string {
  const folder = `${scratch}python/`;
  const own = `${folder}${process.platform === 'win32' ? 'Scripts' : 'bin'}/python`;
  const stamp = `${folder}requirements.txt`;
  const requirements = readFileSync(`${python}requirements.txt`, 'utf8');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== requirements) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    run('python3', ['-m', 'venv', folder], folder);
    run(own, ['-m', 'pip', 'install', '--quiet', '--no-input', '-r', `${python}requirements.txt`], folder);
    // Last, so that an installation that broke off is begun anew.
    writeFileSync(stamp, requirements);
  }
  return own;
}

function run(command: string, args: readonly string[], cwd: string): void {
  try {
    execFileSync(command, args, { cwd, timeout: INSTALL_MS, stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' });
  } catch (cause) {
    const { code, stdout = '', stderr = '' } = cause as { code?: string; stdout?: string; stderr?: string };
    if (code === 'ENOENT') throw new Error(`no "${command}" on this machine`, { cause });
    // Maven says what went wrong on standard output.
    const said = `${stderr}\n${stdout}`.split('\n').find(line => /error|failed/i.test(line));
    throw new Error(`"${command} ${args[0]}" failed: ${said?.slice(0, 160) ?? code}`, { cause });
  }
}
