import type { Failure, Readout } from '../model/records.ts';
import type { FormatOptions, Formatter } from './formatter.ts';

/** Pretty JSON: one object, or an array where several articles were asked for. A failure takes its article's place. */
export function json({ many = false }: FormatOptions): Formatter {
  let written = 0;
  const item = (value: Readout | Failure) => {
    const text = JSON.stringify(value, null, 2);
    if (!many) return `${text}\n`;
    return `${written++ === 0 ? '\n' : ',\n'}  ${text.replaceAll('\n', '\n  ')}`;
  };
  return {
    begin: () => (many ? '[' : ''),
    readout: item,
    failure: item,
    end: () => (many ? `${written > 0 ? '\n' : ''}]\n` : ''),
  };
}

/** JSON Lines: one object a line, in the order of the inputs. A failure takes its article's place. */
export function jsonl(): Formatter {
  const line = (value: Readout | Failure) => `${JSON.stringify(value)}\n`;
  return { begin: () => '', readout: line, failure: line, end: () => '' };
}
