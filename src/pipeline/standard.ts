import type { Decoding } from '../encoder/decoding.ts';
import { type Knowledge, standardKnowledge } from '../knowledge/index.ts';
import type { Stage } from '../model/stage.ts';
import { amounts } from '../stages/amounts/index.ts';
import { eventsByModel, eventsWith } from '../stages/events/index.ts';
import { linksWith } from '../stages/links/index.ts';
import { mentionsByModel, mentionsWith } from '../stages/mentions/index.ts';
import { positionsByModel, positionsWith } from '../stages/positions/index.ts';
import { statements, statementsByModel } from '../stages/statements/index.ts';
import { timeSpans, times } from '../stages/times/index.ts';
import { text } from '../text/index.ts';

export interface StageSettings {
  /** What is known, asked for on the first article; what ships unless given. */
  readonly knowledge?: (() => Knowledge) | undefined;
  /** A trained model, whose stages take the place of the rules that it was trained for. */
  readonly trained?: { readonly encoder: Stage; readonly decoding: Decoding } | undefined;
}

/** The stages that Readout reads with. To add one, write its folder under `src/stages/` and name it here. */
export function stagesWith({ knowledge = standardKnowledge, trained }: StageSettings = {}): readonly Stage[] {
  const stages = [
    text,
    timeSpans,
    trained ? statementsByModel(trained.decoding) : statements,
    times,
    amounts,
    trained ? mentionsByModel(knowledge) : mentionsWith(knowledge),
    linksWith(knowledge),
    trained ? eventsByModel(knowledge) : eventsWith(knowledge),
    trained ? positionsByModel(knowledge) : positionsWith(knowledge),
  ];
  return trained ? [trained.encoder, ...stages] : stages;
}

/** The stages by rules, with the knowledge that ships. */
export const standardStages: readonly Stage[] = stagesWith();
