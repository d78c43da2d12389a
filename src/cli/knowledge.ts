import { readKnowledgeFolder } from '../app/reader.ts';
import type { OwnKnowledge } from '../app/standard-pipeline.ts';
import { type Io, tell } from './io.ts';
import type { ModelOptions } from './program.ts';

/** The facts of `--knowledge`, if it was given. Lines that cannot be used are told. Throws `unreadable` and `not-found`. */
export async function ownKnowledge({ knowledge }: ModelOptions, io: Io): Promise<OwnKnowledge | undefined> {
  return knowledge === undefined ? undefined : readKnowledgeFolder(knowledge, notice => tell(io, notice));
}
