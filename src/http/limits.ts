/** How much the server takes on. Times are in milliseconds, sizes in bytes. */
export interface Limits {
  /** Connections that are served at the same time; those beyond get `busy` and are closed. */
  readonly connections: number;
  /** Connections that are taken at all; those beyond are closed without a word. */
  readonly allConnections: number;
  /** From the first byte of a request to the end of its headers. */
  readonly headersMs: number;
  /** From the first byte of a request to its last. */
  readonly requestMs: number;
  /** How often the two are checked. */
  readonly checkMs: number;
  /** How long a connection may be silent, both ways. */
  readonly silenceMs: number;
  /** The body of one request. */
  readonly bodyBytes: number;
  /** Longest text that is read, in UTF-16 code units. */
  readonly textLength: number;
  /** Requests to read that are taken on at the same time, waiting ones included. */
  readonly readings: number;
  /** What they may hold together: bodies that came and pages that are fetched. */
  readonly heldBytes: number;
  /** One reading, waiting and fetching included. */
  readonly readMs: number;
  /** Those who listen to events at the same time. */
  readonly listeners: number;
  /** How often listeners hear something, so that the connection is not taken for dead. */
  readonly heartbeatMs: number;
  /** Articles that are kept. */
  readonly articles: number;
  /** Their JSON together. */
  readonly articleBytes: number;
  /** How long requests under way may go on when the server ends. */
  readonly endMs: number;
}

export const standardLimits: Limits = {
  connections: 512,
  allConnections: 4_096,
  headersMs: 10_000,
  requestMs: 30_000,
  checkMs: 1_000,
  silenceMs: 75_000,
  bodyBytes: 5_000_000,
  textLength: 500_000,
  readings: 64,
  heldBytes: 64_000_000,
  readMs: 30_000,
  listeners: 64,
  heartbeatMs: 15_000,
  articles: 1_000,
  articleBytes: 64_000_000,
  endMs: 5_000,
};
