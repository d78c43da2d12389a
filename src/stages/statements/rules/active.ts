import { complementOf, contentEnd } from '../complements.ts';
import type { Cue } from '../cues.ts';
import { isAdverb, isMark, isWord, type Range, subjectAfter, subjectBefore, timeAt } from '../phrases.ts';
import type { Item } from '../units.ts';
import type { Found, Rule } from './rule.ts';

type Items = readonly Item[];

/** "The minister said (that) the talks would go on", with or without quotation marks. */
const saysAfter: Rule = {
  name: 'says-after',
  example:
    'The minister told reporters on Monday that the talks would go on.\n==>\nindirect | The minister | told | that the talks would go on',
  score: 0.73,
  match({ unit: { items }, cue, cues }) {
    if (!speaks(cue)) return null;
    const subject = subjectBefore(items, cue.words.from);
    if (!subject) return null;
    const after = complementOf(items, cue.words.to, cue);
    if (after.start === null || after.afterComma || after.particle) return null;
    const first = items[after.start]!;
    // "She read “Winter” at the fair" reports nothing; "The sign read: “Keep out.”" does.
    if (cue.verb.frames.has('quotation') && !cue.verb.frames.has('clause') && !closesSpeech(first)) return null;
    const clause = isWord(first) && /^(?:that|what|whether|if|how|why|there)$/.test(first.lower);
    if (cue.verb.weak && !clause && !closesSpeech(first)) return null;
    if (isWord(first) && first.lower === 'to') return null;
    const content = contentOf(items, after.start, cues);
    if (!content) return null;
    return {
      source: subject,
      cue: [cue.words],
      content: quotedGoOn(items, content),
      ...about(items, subject, after),
    };
  },
};

/** "“We will go on,” the minister said", "The talks will go on, the minister said", and speech that goes on after it. */
const saysBefore: Rule = {
  name: 'says-before',
  example: '“We will go on,” the minister said on Monday.\n==>\ndirect | the minister | said | “We will go on,”',
  score: 0.92,
  match({ unit: { items }, cue, cues, earlier }) {
    if (!speaks(cue)) return null;
    const subject = subjectBefore(items, cue.words.from);
    if (!subject) return null;
    const before = contentBefore(items, subject.from, earlier);
    if (!before) return null;
    const after = complementOf(items, cue.words.to, cue);
    const goesOn = after.start !== null && !after.afterComma && !after.particle && items[after.start]!.kind !== 'quote';
    // A quotation that ends with a comma right before the subject is what was said, whatever follows the verb.
    const speech = closesSpeech(items[before.to - 1]!);
    if (goesOn && !speech) return null;
    // "Asked about it, he replied: “No.”": the opening clause is not what was said.
    if (!speech && after.start !== null && !after.afterComma) return null;
    return {
      source: subject,
      cue: [cue.words],
      content: [before, ...restAfter(items, after, cues, before)],
      ...about(items, subject, after),
    };
  },
};

/** "“We will go on,” said the minister", "The talks will go on, said Jane Roe, who leads them." */
const saysInverted: Rule = {
  name: 'says-inverted',
  example:
    '“We will go on,” said Jane Roe, the minister.\n==>\ndirect | Jane Roe, the minister | said | “We will go on,”',
  score: 0.72,
  match({ unit: { items }, cue, cues, earlier }) {
    if (!speaks(cue) || cue.verb.lemma === 'tell') return null;
    const before = contentBefore(items, cue.words.from, earlier);
    if (!before) return null;
    const source = subjectAfter(items, cue.words.to);
    if (!source) return null;
    const after = complementOf(items, source.to, { ...cue, verb: { ...cue.verb, frames: new Set(['clause']) } });
    const goesOn = after.start !== null && !after.afterComma && items[after.start]!.kind !== 'quote';
    if (goesOn && !closesSpeech(items[before.to - 1])) return null;
    return {
      source,
      cue: [cue.words],
      content: [before, ...restAfter(items, after, cues, before)],
      addressee: after.addressee,
      medium: after.medium,
      when: after.when,
    };
  },
};

/** "He wrote:" at a paragraph's end; what follows stands in the next one. */
const saysNext: Rule = {
  name: 'says-next',
  example: 'The minister continued:\n\n“We will go on.”\n==>\ndirect | The minister | continued | “We will go on.”',
  // Two cases alone stand apart from its making; this is the share among all seventeen of the training articles.
  score: 0.76,
  match({ unit: { items }, cue }) {
    if (cue.use === 'infinitive' || cue.passive) return null;
    const last = items.length - 1;
    if (!isMark(items[last], ':')) return null;
    const subject = subjectBefore(items, cue.words.from);
    if (!subject || last - cue.at > 12) return null;
    const after = complementOf(items, cue.words.to, cue);
    return { source: subject, cue: [cue.words], content: [], opensNext: true, ...about(items, subject, after) };
  },
};

export const activeRules: readonly Rule[] = [saysNext, saysBefore, saysInverted, saysAfter];

function speaks(cue: Cue): boolean {
  const { frames } = cue.verb;
  return (
    cue.use === 'finite' && !cue.passive && (frames.has('clause') || frames.has('person') || frames.has('quotation'))
  );
}

/** The reported words that begin at `start`, trimmed; null when they are too little to be any. */
export function contentOf(items: Items, start: number, cues: readonly Cue[]): Range | null {
  const first = items[start];
  // A quotation that is a sentence of its own is all that was said; what follows it is not.
  if (first && closesSpeech(first) && opensSentence(first)) return { from: start, to: start + 1 };
  // "who asked not to be named" tells how the source is quoted; it is nothing that anybody said.
  const opening = items.slice(start, start + 4).map(({ lower }) => lower);
  if (/^(?:not )?to be (?:named|identified|quoted)\b/.test(opening.join(' '))) return null;
  const end = trimEnd(items, start, contentEnd(items, start, cues));
  const words = items.slice(start, end).filter(item => item.kind !== 'mark');
  if (words.length === 0) return null;
  return words.length >= 2 || words[0]!.kind === 'quote' ? { from: start, to: end } : null;
}

export function trimEnd(items: Items, from: number, to: number): number {
  let end = to;
  while (end > from && isMark(items[end - 1], ',', ';', ':', '—', '–', '-', '.')) end--;
  return end;
}

/** The clause or quotation that ends, with a comma or a mark of its own, right before `end`. */
function contentBefore(items: Items, end: number, earlier: readonly Found[]): Range | null {
  let to = end;
  const last = items[to - 1];
  if (isMark(last, ',', '—', '–')) to--;
  else if (!closesSpeech(last)) return null;
  let from = 0;
  for (const found of earlier) {
    // What is nested in these words does not bound them; a report that came before, with its words before it, does.
    if (!found.content[0] || found.content[0].from > found.cue[0]!.from) continue;
    for (const { to: until } of [...found.cue, ...(found.source ? [found.source] : []), ...found.content]) {
      if (until <= to && until > from) from = until;
    }
  }
  from = skipOpeningAdverb(items, from, to);
  // A quotation after a mark is a sentence of its own: what stands before it was not said.
  const speech = items[to - 1];
  if (speech && closesSpeech(speech) && to - 2 >= from && isMark(items[to - 2]) && opensSentence(speech)) from = to - 1;
  while (
    from < to &&
    (isMark(items[from]) || (from > 0 && isWord(items[from]) && /^(?:and|but)$/.test(items[from]!.lower)))
  )
    from++;
  if (from >= to) return null;
  if (isMark(last, ',') && items[to - 1]!.kind !== 'quote') {
    const words = items.slice(from, to).filter(item => item.kind !== 'mark');
    // "On Monday, he said …", "In a statement, …": an opening phrase is no clause. Clauses hold three words and a verb.
    if (words.length < 3 || isOpening(items, from, to)) return null;
  }
  return { from, to };
}

/** A quotation whose closing mark follows a comma, stop or the like: speech, no scare quotes. */
function closesSpeech(item: Item | undefined): boolean {
  return item?.kind === 'quote' && /[,.?!…—–-]["”’'»]+$/.test(item.text);
}

const opensSentence = (quote: Item): boolean => /^\P{L}+\p{Lu}/u.test(quote.text);

/** "Meanwhile, …": an adverb with its comma belongs to the teller, not to what was said. */
export function skipOpeningAdverb(items: Items, from: number, to: number): number {
  return from + 2 < to && isAdverb(items[from]) && isMark(items[from + 1], ',') ? from + 2 : from;
}

function isOpening(items: Items, from: number, to: number): boolean {
  const first = items[from]!;
  const time = timeAt(items, from);
  if (time && time.to >= to) return true;
  if (!isWord(first)) return false;
  const short = to - from <= 9;
  return (
    (short &&
      /^(?:in|on|at|during|after|before|by|for|with|as|speaking|asked|when|while|since|from|despite|under)$/.test(
        first.lower,
      )) ||
    (/ing$/.test(first.lower) && short) ||
    (isAdverb(first) && to - from <= 2)
  );
}

/** What goes on after "…, he said,": a quotation if what came before was one, else the rest of the clause. */
function restAfter(items: Items, after: ReturnType<typeof complementOf>, cues: readonly Cue[], before: Range): Range[] {
  if (after.start === null) return [];
  const quotedBefore = items.slice(before.from, before.to).some(item => item.kind === 'quote');
  if (items[after.start]!.kind === 'quote') return [{ from: after.start, to: after.start + 1 }];
  if (!after.afterComma || quotedBefore) return quotesIn(items, after.end).slice(0, quotedBefore ? 2 : 0);
  const first = items[after.start]!;
  if (
    isWord(first) &&
    (/ing$/.test(first.lower) || /^(?:according|after|as|when|while|and|but|in|on|at|who|which)$/.test(first.lower))
  )
    return [];
  const content = contentOf(items, after.start, cues);
  return content ? [content] : [];
}

function quotesIn(items: Items, from: number): Range[] {
  const next = items[from];
  return isMark(next, ',', '.', ':') && items[from + 1]?.kind === 'quote' ? [{ from: from + 1, to: from + 2 }] : [];
}

/** Quotations that stand right after the reported words' own end stay with them. */
function quotedGoOn(items: Items, content: Range): Range[] {
  const pieces = [content];
  let at = content.to;
  while (isMark(items[at], '.', ',') && items[at + 1]?.kind === 'quote') {
    pieces.push({ from: at + 1, to: at + 2 });
    at += 2;
  }
  return pieces;
}

/** Addressee, medium and time from both sides of the verb. */
export function about(
  items: Items,
  subject: Range,
  after: ReturnType<typeof complementOf>,
): Pick<Found, 'addressee' | 'medium' | 'when'> {
  let when = after.when;
  if (!when && subject.from > 0) {
    const comma = isMark(items[subject.from - 1], ',') ? subject.from - 1 : subject.from;
    for (let at = Math.max(0, comma - 5); at < comma && !when; at++) {
      if (at > 0 && !/^(?:speaking|asked|writing)$/.test(items[0]!.lower)) break;
      const time = timeAt(items, at);
      if (time && time.to === comma) when = time;
    }
  }
  return { addressee: after.addressee, medium: after.medium, when };
}
