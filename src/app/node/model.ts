import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { configOf, type OpenSettings, openEncoder } from '../../encoder/node/index.ts';
import type { OpenPipeline, OwnKnowledge } from '../standard-pipeline.ts';

/** What to read with. */
export interface Choice {
  /** "rules", the folder of a model, or nothing for the model that ships. */
  readonly model?: string | undefined;
  /** Nothing for what ships. */
  readonly knowledge?: OwnKnowledge | undefined;
}

/** The folder of the model that ships: beside `src` in a checkout, beside `dist` in the package. */
const SHIPPED = fileURLToPath(new URL('../../../models/en', import.meta.url));

/**
 * How the encoder runs where one article is read at a time, which leaves the other processors idle: on two of them. More
 * win little at an article's length.
 */
export const alone = (): Pick<OpenSettings, 'threads'> => ({ threads: Math.min(2, availableParallelism()) });

/**
 * Opens the pipeline that was chosen; without a model that of the one that ships, or of rules where there is none.
 * Throws `bad-model`. `onNotice` gets sentences for the user: that a slower back end runs, and why. `how` says how the encoder
 * runs. The stages and what they know load here, not with this module: who reads in workers alone never needs them.
 */
export async function openPipeline(
  { model, knowledge }: Choice,
  onNotice: (notice: string) => void = () => {},
  how: Pick<OpenSettings, 'threads' | 'during'> = {},
): Promise<OpenPipeline> {
  const { modelPipeline, rulesPipeline } = await import('../standard-pipeline.ts');
  const folder = model ?? (existsSync(join(SHIPPED, 'config.json')) ? SHIPPED : 'rules');
  if (folder === 'rules') return rulesPipeline(knowledge);
  return modelPipeline(await configOf(folder), () => openEncoder({ folder, onNotice, ...how }), knowledge);
}
