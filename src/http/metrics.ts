import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** What is counted for Prometheus. */
export interface Metrics {
  /** One request has been answered. `operation` is the path as the API names it, never the path that was asked for. */
  answered(operation: string, method: string, status: number, seconds: number): void;
  /** One reading has ended: "done" or the code of its problem. */
  read(outcome: string, seconds: number): void;
  /** A connection was turned away before it was a request. */
  refused(code: string): void;
  readonly contentType: string;
  text(): Promise<string>;
}

/** What is looked at when the figures are asked for. */
export interface Gauges {
  connections(): number;
  readings(): number;
  listeners(): number;
  shelf(): { readonly articles: number; readonly bytes: number };
}

const SECONDS = [0.005, 0.01, 0.02, 0.04, 0.08, 0.15, 0.25, 0.5, 1, 2.5, 5, 10, 30];

export function createMetrics(gauges: Gauges): Metrics {
  const registers = [new Registry()];
  const [registry] = registers;
  collectDefaultMetrics({ register: registry! });

  const requests = new Histogram({
    name: 'readout_http_request_seconds',
    help: 'Requests by operation, method and status, and the time to the whole answer.',
    labelNames: ['operation', 'method', 'status'],
    buckets: SECONDS,
    registers,
  });
  const readings = new Histogram({
    name: 'readout_reading_seconds',
    help: 'Readings by outcome, waiting and fetching included.',
    labelNames: ['outcome'],
    buckets: SECONDS,
    registers,
  });
  const refusals = new Counter({
    name: 'readout_http_refused_total',
    help: 'Connections that were turned away before they became a request, by the code of the problem.',
    labelNames: ['code'],
    registers,
  });
  const gauge = (name: string, help: string, look: () => number) =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(look());
      },
    });
  gauge('readout_http_connections', 'Connections that are open.', gauges.connections);
  gauge('readout_readings_under_way', 'Articles that are read or wait to be.', gauges.readings);
  gauge('readout_event_listeners', 'Listeners to events.', gauges.listeners);
  gauge('readout_articles', 'Articles that are kept.', () => gauges.shelf().articles);
  gauge('readout_article_bytes', 'Bytes of JSON that they take.', () => gauges.shelf().bytes);

  return {
    answered: (operation, method, status, seconds) =>
      requests.observe({ operation, method, status: String(status) }, seconds),
    read: (outcome, seconds) => readings.observe({ outcome }, seconds),
    refused: code => refusals.inc({ code }),
    contentType: registry!.contentType,
    text: () => registry!.metrics(),
  };
}
