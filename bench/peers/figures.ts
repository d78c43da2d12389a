import { readFileSync } from 'node:fs';

/** A text, as every peer is given it: nothing else of the data is shown to any of them. */
export interface Document {
  readonly id: string;
  readonly text: string;
  /** Date of publication, an ISO prefix. */
  readonly published: string;
}

/** Milliseconds: processor time of the whole process, and wall time. */
interface Spent {
  readonly cpuMs: number;
  readonly wallMs: number;
}

/** What a peer's process writes about itself. */
export interface Figures {
  /** From the start of the process until it can take the first text. */
  readonly load: Spent;
  /** From the start of the process until it has read all texts once. */
  readonly first: Spent;
  /**
   * Passes over all texts after that one, each by itself; of each, what finding took of the working thread where
   * tokens and tags are given; a peer that needs neither leaves it out.
   */
  readonly warm: readonly (Spent & { readonly findingMs?: number })[];
  /** Resident memory at its highest until the end of the first pass; 0 where the system does not tell. */
  readonly peakMb: number;
  /** How many texts it would not read; a peer that takes any text leaves it out. */
  readonly refused?: number;
}

/** A peer that runs on Node. */
export interface Peer {
  /** What it finds, in the shape of the scorer's predictions without the id. */
  find(document: Document): Promise<object> | object;
  /** Finding once more in all documents read so far, tokens given; `prepare` is called once before it and not measured. */
  readonly again?: { prepare(): Promise<void>; find(): void };
  /** Frees what it holds. */
  close?(): Promise<void>;
}

export function readDocuments(file: string): Document[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map(line => JSON.parse(line));
}
