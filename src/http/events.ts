import { HttpError } from './problem.ts';
import type { Progress } from './schemas.ts';

/** How many events a listener may leave lying before it is cut off. */
const MOST_BEHIND = 256;

/** Tells listeners how readings go, as server-sent events. */
export interface Events {
  publish(progress: Progress): void;
  /** A body that lasts until its reader goes. Throws `busy` when there are listeners enough. */
  listen(): ReadableStream<Uint8Array>;
  count(): number;
  /** Ends all listening. */
  close(): void;
}

export function createEvents({ listeners: most, heartbeatMs }: { listeners: number; heartbeatMs: number }): Events {
  const listeners = new Set<ReadableStreamDefaultController<Uint8Array>>();
  const encoder = new TextEncoder();
  const heartbeat = setInterval(() => send(': still here\n\n'), heartbeatMs);
  heartbeat.unref();

  function send(text: string): void {
    const bytes = encoder.encode(text);
    for (const listener of listeners) {
      // What it does not take would pile up here. A browser's EventSource comes back by itself.
      if ((listener.desiredSize ?? 0) <= 0) end(listener);
      else listener.enqueue(bytes);
    }
  }

  function end(listener: ReadableStreamDefaultController<Uint8Array>): void {
    listeners.delete(listener);
    listener.close();
  }

  return {
    publish: progress => send(`event: reading\ndata: ${JSON.stringify(progress)}\n\n`),
    listen() {
      if (listeners.size >= most) {
        throw new HttpError(
          'busy',
          `Expected at most ${most} listeners, found one more. Close other pages of Readout.`,
        );
      }
      let own: ReadableStreamDefaultController<Uint8Array>;
      return new ReadableStream(
        {
          start(controller) {
            own = controller;
            listeners.add(own);
            // The headers travel with the first bytes: whoever listens knows at once that it works.
            controller.enqueue(encoder.encode(': listening\n\n'));
          },
          cancel() {
            listeners.delete(own);
          },
        },
        new CountQueuingStrategy({ highWaterMark: MOST_BEHIND }),
      );
    },
    count: () => listeners.size,
    close() {
      clearInterval(heartbeat);
      for (const listener of listeners) end(listener);
    },
  };
}
