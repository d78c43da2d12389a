/** The layers besides statements, as rows of words: shared by the formats that people read. */
import type { Event, Position, Readout, Time } from '../model/records.ts';
import { count, firstWords, numberWords, oneLine, whyOf, wordsOf } from './words.ts';

/** One record in words. */
export interface Row {
  readonly id: string;
  /** What it is, in our words: "deadline", "CONSULT, planned". */
  readonly label: string;
  /** What else is known, in our words. */
  readonly details: readonly string[];
  /** The exact words that it rests on. */
  readonly quote: string;
}

export interface Section {
  readonly title: string;
  readonly rows: readonly Row[];
}

/** The sections that have something to show, in reading order. */
export function sectionsOf(readout: Readout): Section[] {
  const sections = [
    { title: 'Who and what is named', rows: entityRows(readout) },
    { title: 'What happened, what is to come', rows: readout.events.map(event => eventRow(readout, event)) },
    { title: 'Demands, offers, conditions', rows: readout.positions.map(position => positionRow(readout, position)) },
    { title: 'Times', rows: readout.times.map(timeRow) },
    { title: 'Amounts', rows: readout.amounts.map(amountRow) },
  ];
  return sections.filter(section => section.rows.length > 0);
}

/**
 * An event, position, time or amount in words, without why it is there; nothing where there is none of that id. For pages,
 * which tell of few records at a time.
 */
export function rowOf(readout: Readout, id: string): Row | undefined {
  const find = <R extends { readonly id: string; readonly origin?: unknown }>(records: readonly R[]) => {
    const found = records.find(record => record.id === id);
    return found && { ...found, origin: undefined };
  };
  const event = find(readout.events);
  if (event) return eventRow(readout, event);
  const position = find(readout.positions);
  if (position) return positionRow(readout, position);
  const time = find(readout.times);
  if (time) return timeRow(time);
  const amount = find(readout.amounts);
  return amount && amountRow(amount);
}

/** Who is named for sure; an entity without a mention is one that an open mention may stand for. */
function entityRows(readout: Readout): Row[] {
  const byEntity = Map.groupBy(readout.mentions, mention => mention.entity);
  return readout.entities.flatMap(entity => {
    const mentions = byEntity.get(entity.id);
    if (!mentions) return [];
    const forms = [...new Set(mentions.map(mention => oneLine(mention.quote)))];
    return {
      id: entity.id,
      label: `${entity.name}, ${entity.kind}`,
      details: known([count(mentions.length, 'mention'), entity.wikidata, whyOf(entity)]),
      quote: forms.join(' … '),
    };
  });
}

function eventRow(readout: Readout, event: Event): Row {
  return {
    id: event.id,
    label: `${event.type}${event.mode ? ` (${event.mode})` : ''}, ${event.status}`,
    details: known([
      roles(readout, 'source:', event.source),
      roles(readout, 'target:', event.target),
      roles(readout, 'place:', event.place),
      roles(readout, 'also:', event.other),
      event.time && `when: ${timeWords(readout, event.time)}`,
      event.amounts.length > 0 && `amounts: ${event.amounts.join(', ')}`,
      event.statusWords.length > 0 && `status words: “${wordsOf(event.statusWords)}”`,
      event.heldBy && `held by ${event.heldBy}`,
      whyOf(event),
    ]),
    quote: wordsOf(event.trigger),
  };
}

function positionRow(readout: Readout, position: Position): Row {
  return {
    id: position.id,
    label: position.kind,
    details: known([
      position.holder && roles(readout, 'of:', [position.holder]),
      position.addressee && roles(readout, 'to:', [position.addressee]),
      position.issue && `issue: ${position.issue}`,
      position.due && `due: ${timeWords(readout, position.due)}`,
      position.consequence.length > 0 && `or else: “${wordsOf(position.consequence)}”`,
      position.heldBy && `held by ${position.heldBy}`,
      whyOf(position),
    ]),
    quote: wordsOf(position.content),
  };
}

function timeRow(time: Time): Row {
  const range = time.from && time.to && time.from !== time.to ? `${time.from} to ${time.to}` : (time.from ?? time.to);
  return {
    id: time.id,
    label: time.value ?? 'undated',
    details: known([
      time.type.toLowerCase(),
      time.mod?.toLowerCase(),
      range !== time.value && range,
      time.reason,
      whyOf(time),
    ]),
    quote: oneLine(time.quote),
  };
}

function amountRow(amount: Readout['amounts'][number]): Row {
  return {
    id: amount.id,
    label: [amount, ...amount.alternatives].map(({ value, unit }) => `${numberWords(value)} ${unit}`).join(' = '),
    details: known([whyOf(amount)]),
    quote: oneLine(amount.quote),
  };
}

function roles(readout: Readout, label: string, list: Event['source']): string {
  const names = list.map(({ mention, entity }) => {
    const name = readout.entities.find(one => one.id === entity)?.name;
    return name ?? oneLine(readout.mentions.find(one => one.id === mention)?.quote ?? mention);
  });
  return names.length > 0 ? `${label} ${names.join(', ')}` : '';
}

function timeWords(readout: Readout, id: string): string {
  const time = readout.times.find(one => one.id === id);
  if (!time) return id;
  return time.value ? `“${oneLine(time.quote)}” = ${time.value}` : `“${oneLine(time.quote)}”`;
}

function known(parts: readonly (string | false | null | undefined)[]): string[] {
  return parts.filter(part => typeof part === 'string' && part !== '') as string[];
}

/** A note with the words that it stands on. */
export function notesOf(readout: Readout): { readonly message: string; readonly quote: string }[] {
  return readout.notes.map(note => ({
    message: note.message,
    quote: firstWords(readout.article.text.slice(note.start, note.end), 120),
  }));
}
