import { writeFileSync } from 'node:fs';
import { type Figures, type Peer, readDocuments } from './figures.ts';

export interface Measured {
  readonly texts: string;
  readonly out: string;
  readonly figures: string;
  /** Passes after the first: so many at most, and none begun after so long, but the first of them. */
  readonly warmPasses: number;
  readonly warmMs: number;
  /** When the process was started, in milliseconds since 1970. */
  readonly began: number;
}

/** Runs a peer in this process, writes its predictions and its figures. Measurement.java and measurement.py do the same. */
export async function measure(open: () => Promise<Peer>, settings: Measured): Promise<void> {
  const { texts, out, figures, warmPasses, warmMs, began } = settings;
  const peer = await open();
  const documents = readDocuments(texts);
  const load = { cpuMs: cpuMs(), wallMs: Date.now() - began };

  const lines: string[] = [];
  for (const document of documents) {
    lines.push(`${JSON.stringify({ id: document.id, ...(await peer.find(document)) })}\n`);
  }
  writeFileSync(out, lines.join(''));
  const first = { cpuMs: cpuMs(), wallMs: Date.now() - began };
  const peakMb = process.resourceUsage().maxRSS / 1024;

  await peer.again?.prepare();
  const warm: Figures['warm'][number][] = [];
  const until = performance.now() + warmMs;
  for (let pass = 0; pass < warmPasses && (pass === 0 || performance.now() < until); pass++) {
    const cpu = cpuMs();
    const wall = performance.now();
    for (const document of documents) await peer.find(document);
    const all = { cpuMs: cpuMs() - cpu, wallMs: performance.now() - wall };
    const thread = threadMs();
    peer.again?.find();
    warm.push(peer.again ? { ...all, findingMs: threadMs() - thread } : all);
  }
  await peer.close?.();
  writeFileSync(figures, JSON.stringify({ load, first, warm, peakMb } satisfies Figures));
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function threadMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
