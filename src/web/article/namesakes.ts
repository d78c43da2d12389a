import type { Readout } from '../../model/records.ts';

/** Which mentions stand for the same person, place or thing. */
export class Namesakes {
  readonly #entityOf = new Map<string, string>();
  readonly #mentionsOf = new Map<string, string[]>();

  constructor({ mentions }: Readout) {
    for (const { id, entity } of mentions) {
      if (entity === null) continue;
      this.#entityOf.set(id, entity);
      const others = this.#mentionsOf.get(entity);
      if (others) others.push(id);
      else this.#mentionsOf.set(entity, [id]);
    }
  }

  /** The entity that a mention stands for; nothing where it is open, or the id is none of a mention. */
  entityOf(mention: string): string | undefined {
    return this.#entityOf.get(mention);
  }

  /** An entity's mentions, in the order of the text. */
  mentionsOf(entity: string): readonly string[] {
    return this.#mentionsOf.get(entity) ?? [];
  }

  /** Which of its entity's mentions one is, counted from 1, and of how many; nothing where it is the only one. */
  placeOf(mention: string): { readonly at: number; readonly of: number } | undefined {
    const all = this.mentionsOf(this.#entityOf.get(mention) ?? '');
    return all.length > 1 ? { at: all.indexOf(mention) + 1, of: all.length } : undefined;
  }

  /** The mention so many after one that stands for the same, round and round; nothing where it is the only one. */
  besides(mention: string, steps: number): string | undefined {
    const place = this.placeOf(mention);
    if (!place) return undefined;
    const all = this.mentionsOf(this.#entityOf.get(mention)!);
    return all[(place.at - 1 + steps + place.of) % place.of];
  }
}
