import type { Token } from '../../model/layers.ts';
import type { Statement } from '../../model/records.ts';
import { isQuoted, type Quotation } from '../../text/quotations.ts';

/**
 * direct: at least nine in ten of the reported words stand in quotation marks; indirect: none does; mixed: the rest.
 * A transcript's turn, which needs no marks, is direct.
 */
export function formOf(
  reported: readonly Token[],
  quotations: readonly Quotation[],
  transcript: boolean,
): Statement['form'] {
  if (transcript) return 'direct';
  let words = 0;
  let quoted = 0;
  for (const token of reported) {
    if (token.kind === 'mark') continue;
    words++;
    if (isQuoted(quotations, token)) quoted++;
  }
  if (quoted === 0) return 'indirect';
  return quoted >= 0.9 * words ? 'direct' : 'mixed';
}
