import { complementOf } from '../complements.ts';
import { isMark, isWord, subjectBefore } from '../phrases.ts';
import { contentOf } from './active.ts';
import type { Rule } from './rule.ts';

/** "The minister vowed to go on", "refused to say", "urged both sides to go on". */
const infinitive: Rule = {
  name: 'infinitive',
  example:
    'The minister vowed to go on with the talks.\n==>\nindirect | The minister | vowed | to go on with the talks',
  score: 0.48,
  match({ unit: { items }, cue, cues }) {
    if (cue.use !== 'finite' || cue.passive || !cue.verb.frames.has('infinitive')) return null;
    const subject = subjectBefore(items, cue.words.from);
    const first = items[cue.words.to];
    if (!subject || !first) return null;
    const to = items.findIndex(
      (item, at) => at >= cue.words.to && at < cue.words.to + 6 && isWord(item) && item.lower === 'to',
    );
    if (to < 0 || items.slice(cue.words.to, to).some(item => item.kind === 'mark')) return null;
    const content = contentOf(items, cue.words.to, cues);
    return content && { source: subject, cue: [cue.words], content: [content] };
  },
};

/** "The minister criticised the plan", "called it “useful”", "accused the envoy of delay". */
const object: Rule = {
  name: 'object',
  example:
    'The minister called the plan “a useful step”.\n==>\nmixed | The minister | called | the plan “a useful step”',
  score: 0.59,
  match({ unit: { items }, cue, cues }) {
    if (cue.use !== 'finite' || cue.passive || !cue.verb.frames.has('object')) return null;
    const subject = subjectBefore(items, cue.words.from);
    if (!subject) return null;
    const content = contentOf(items, cue.words.to, cues);
    if (!content || isMark(items[cue.words.to])) return null;
    let cueWords = cue.words;
    const first = items[cue.words.to]!;
    if (isWord(first) && /^(?:for|on|of|about|against)$/.test(first.lower)) {
      cueWords = { from: cue.words.from, to: cue.words.to + 1 };
      return {
        source: subject,
        cue: [cueWords],
        content: [{ from: cue.words.to + 1, to: firstComma(items, content.to, cue.words.to + 1) }],
      };
    }
    return {
      source: subject,
      cue: [cueWords],
      content: [{ from: content.from, to: firstComma(items, content.to, content.from) }],
    };
  },
};

/** "The minister warned of delay", "complained about the hosts". */
const preposition: Rule = {
  name: 'preposition',
  example: 'The minister warned of further delay.\n==>\nindirect | The minister | warned of | further delay',
  score: 0.39,
  match({ unit: { items }, cue, cues }) {
    if (cue.use !== 'finite' || cue.passive) return null;
    const subject = subjectBefore(items, cue.words.from);
    if (!subject) return null;
    const after = complementOf(items, cue.words.to, cue);
    if (!after.particle || after.start === null) return null;
    const content = contentOf(items, after.start, cues);
    return (
      content && {
        source: subject,
        cue: [{ from: cue.words.from, to: after.particle.to }],
        content: [content],
        addressee: after.addressee,
      }
    );
  },
};

export const actRules: readonly Rule[] = [infinitive, object, preposition];

function firstComma(items: Parameters<typeof contentOf>[0], end: number, from: number): number {
  for (let at = from + 1; at < end; at++) {
    const item = items[at]!;
    if (isMark(item, ',', '—', '–', '-', ';')) return at;
    if (item.kind === 'quote' && /,["”’']+$/.test(item.text)) return at + 1;
  }
  return end;
}
