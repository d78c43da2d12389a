import type { Row } from './rows.ts';

/** Marks that are put on the page at first, and the bounds of what is put there at once afterwards. */
const FIRST = 80;
const [LEAST, MOST] = [60, 600];
/** Milliseconds in which the page should be back at hand. */
const [QUICK, SLOW] = [16, 40];

/** Puts a long article on the page bit by bit, so that the page never stands still. */
export class Reveal {
  readonly #rows: readonly Row[];
  /** The row that tells about each record. */
  readonly #rowOf = new Map<string, number>();
  #waiting: { readonly rows: number; readonly resolve: () => void }[] = [];
  /** How many rows are shown. */
  rows = $state(0);

  constructor(rows: readonly Row[], whole: boolean) {
    this.#rows = rows;
    for (const [i, { marks }] of rows.entries()) {
      for (const { record } of marks) if (!this.#rowOf.has(record)) this.#rowOf.set(record, i);
    }
    for (const [i, { beside }] of rows.entries()) for (const id of beside) this.#rowOf.set(id, i);
    this.rows = whole ? rows.length : this.#after(0, FIRST);
  }

  get done(): boolean {
    return this.rows === this.#rows.length;
  }

  /** The row that tells about a record; nothing where the article has none of that id. */
  rowOf(id: string): number | undefined {
    return this.#rowOf.get(id);
  }

  /** Resolves once all up to a record is shown: at once where it is. */
  reach(id: string): Promise<void> {
    const rows = (this.#rowOf.get(id) ?? -1) + 1;
    return rows <= this.rows
      ? Promise.resolve()
      : new Promise(resolve => {
          this.#waiting.push({ rows, resolve });
        });
  }

  /** Goes on until everything is shown, in steps as large as the machine allows; gives back what stops it. */
  start(): () => void {
    let step = FIRST;
    let began = performance.now();
    let timer: ReturnType<typeof setTimeout>;
    const next = () => {
      if (this.done) return;
      const took = performance.now() - began;
      if (took > SLOW) step = Math.max(LEAST, step / 2);
      else if (took < QUICK) step = Math.min(MOST, step * 1.5);
      this.rows = this.#after(this.rows, step);
      for (const { rows, resolve } of this.#waiting) if (rows <= this.rows) resolve();
      this.#waiting = this.#waiting.filter(({ rows }) => rows > this.rows);
      began = performance.now();
      // Runs once what was just shown has been drawn.
      requestAnimationFrame(() => {
        timer = setTimeout(next);
      });
    };
    timer = setTimeout(next);
    return () => clearTimeout(timer);
  }

  /** How many rows to show so that about so many marks follow those of the first `rows`: one more row at least. */
  #after(rows: number, marks: number): number {
    let to = rows;
    for (let left = marks; to < this.#rows.length && left > 0; to++) left -= 4 + this.#rows[to]!.marks.length;
    return to;
  }
}
