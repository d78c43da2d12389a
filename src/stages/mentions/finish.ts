import type { Knowledge } from '../../knowledge/index.ts';
import type { Draft, TimeSpan } from '../../model/layers.ts';
import type { Article, Mention } from '../../model/records.ts';
import { compareSpans, contains, overlaps, piece, type Span } from '../../model/span.ts';
import { firstNames } from '../../text/first-names.ts';
import { nounKind, nounNumber } from '../../text/nouns.ts';
import { addressNames } from './addresses.ts';
import type { Candidate } from './candidate.ts';
import { joinKnown, splitCoordination } from './coordination.ts';
import { invertedNames } from './inverted.ts';
import { joinedNames } from './joined.ts';
import { nominalKind } from './kinds.ts';
import { creeds, facilityWords } from './lexicon.ts';
import { articleNames } from './names.ts';
import { nationals } from './nationals.ts';
import { nestedNames } from './nested.ts';
import { isAboutSport } from './teams.ts';
import type { SentenceWords } from './words.ts';

/** What finishing needs to know besides the candidates. */
export interface Surroundings {
  readonly sentences: readonly SentenceWords[];
  readonly timeSpans: readonly TimeSpan[];
  readonly knowledge: Knowledge;
  /** Whether a name is known, asked often. */
  readonly isKnown: (name: string) => boolean;
}

/**
 * Makes mentions of candidates, whoever proposed them: edges cleaned, coordinations split into their members, joined
 * names recovered; times, sums of money and capitalised common nouns left out, doubles and crossing spans dropped; kinds
 * put right by what is known. Nested mentions stay ("the White House" in "a White House official"). In text order, the
 * longer first.
 */
export function finishMentions(
  article: Article,
  candidates: readonly Candidate[],
  { sentences, timeSpans, knowledge, isKnown }: Surroundings,
): Draft<Mention>[] {
  const { text } = article;
  const split: Candidate[] = [];
  for (const candidate of candidates) {
    const clean = cleanEdges(text, candidate);
    if (clean) split.push(...splitCoordination(text, clean, knowledge));
    const description = describing(text, candidate);
    if (description) split.push(description);
  }
  const cleaned = joinKnown(text, split, knowledge);
  const joined = joinedNames(sentences, isKnown, knowledge);
  const wholes = [...invertedNames(sentences, knowledge), ...addressNames(text)];
  // What was proposed for a joined word as a whole gives way to the name in it, parts of a name turned round or of an address to the whole.
  const joinedEnds = new Set(joined.flatMap(({ start, end }) => [start, end]));
  const others =
    joined.length + wholes.length === 0
      ? cleaned
      : cleaned.filter(
          one =>
            !(joinedEnds.has(one.head.start) || joinedEnds.has(one.head.end)) &&
            !wholes.some(whole => overlaps(whole, one) && (one.form === 'name' || !contains(one, whole))),
        );
  const kept = withoutCrossing([
    ...joined,
    ...wholes,
    ...withoutTimes(others, timeSpans).filter(candidate => !isAdjective(text, candidate, knowledge)),
    ...nationals(sentences, knowledge),
  ]);
  const kindOfName = articleNames(article, kept, knowledge, isAboutSport(sentences));
  const told = kept.map(one => withKind(one, one.form === 'name' ? kindOfName(one) : kindOf(text, one)));
  const isCommon = commonNouns(sentences);
  const found = told.filter(
    one =>
      one.form !== 'name' ||
      !(
        isPrice(text, one) ||
        (one.kind === 'place' && isInAddress(text, one)) ||
        (one.kind === 'other' && isCommon(text.slice(one.start, one.end)))
      ),
  );
  const nested = nestedNames(text, found, knowledge);
  const all = [...found.map(one => (one.form === 'name' ? withoutArticle(text, one, knowledge) : one)), ...nested].sort(
    compareSpans,
  );
  return all.map((candidate, i) => ({
    id: `${i}`,
    start: candidate.start,
    end: candidate.end,
    quote: text.slice(candidate.start, candidate.end),
    head: piece(text, candidate.head.start, candidate.head.end),
    form: candidate.form,
    kind: candidate.kind,
    entity: null,
    reason: 'unlinked',
    origin: { rule: candidate.rule, score: candidate.score },
  }));
}

/** "the New York art scene", "the first US mission": the article is the scene's, the mission's. */
function withoutArticle(text: string, name: Candidate, knowledge: Knowledge): Candidate {
  const [before = '', modifier] = name.kind === 'place' ? (ARTICLE.exec(text.slice(name.start, name.end)) ?? []) : [];
  if (before === '') return name;
  const start = name.start + before.length;
  const known = knowledge.lookup(text.slice(start, name.end));
  const describes = modifier !== undefined && /^ ["“]?\p{Ll}/u.test(text.slice(name.end, name.end + 3));
  return known.some(({ entity: { kind } }) => kind === 'city' || (describes && kind === 'country'))
    ? { ...name, start }
    : name;
}
const ARTICLE = /^[Tt]he (\p{Ll}+ )?(?=\p{Lu})/u;

const withKind = (candidate: Candidate, kind: Mention['kind']): Candidate =>
  candidate.kind === kind ? candidate : { ...candidate, kind };

/** "US" of "US$20": no place, but money. */
const isPrice = (text: string, { end }: Span): boolean => CURRENCY.has(text[text[end] === ' ' ? end + 1 : end] ?? '');
const CURRENCY = new Set('$£€¥');

/** "nz" of "www.harrow.co.nz": no country, but a part of an address. */
const isInAddress = (text: string, { start }: Span): boolean =>
  /[\p{L}\p{N}][./@]$/u.test(text.slice(Math.max(0, start - 2), start)) &&
  /^\p{Ll}/u.test(text.slice(start, start + 1));

/** Tells the words of an article with a capital that others of its sentences write small: "Iodine" after "added iodine". */
function commonNouns(sentences: readonly SentenceWords[]): (name: string) => boolean {
  let small: Set<string> | undefined;
  return name => {
    if (!/^\p{Lu}\p{Ll}+$/u.test(name)) return false;
    small ??= new Set(
      sentences.flatMap(({ words }) => words.filter(({ capital }) => !capital).map(({ text }) => text)),
    );
    return small.has(name.toLowerCase());
  };
}

/** Cuts white space, marks and a possessive ending off the edges; `null` where nothing of the head is left. */
function cleanEdges(text: string, candidate: Candidate): Candidate | null {
  let { start, end } = candidate;
  if (candidate.form === 'name') {
    if (start < candidate.head.start) start += BOTH.exec(text.slice(start, candidate.head.start))?.[0].length ?? 0;
    start += foreignStart(text.slice(start, candidate.head.end), candidate.kind);
    end -= smallEnd(text, start, end);
  }
  while (start < end && isEdge(text, start, BEFORE)) start++;
  for (let before = -1; before !== end; ) {
    before = end;
    while (end > start && isEdge(text, end - 1, AFTER)) end--;
    if (endsInS(text, end) && /^[^\s]['’]s$/i.test(text.slice(Math.max(start, end - 3), end))) end -= 2;
    if (text[end - 1] === ')' && !text.slice(start, end).includes('(')) end--;
    // "U.S." keeps its stop, a sentence's does not belong to it.
    if (
      text[end - 1] === '.' &&
      !/(?:\b\p{L}\.)+$|\b(?:Jr|Sr|Inc|Ltd|Co|Corp|St)\.$/u.test(text.slice(Math.max(start, end - 8), end))
    )
      end--;
  }
  if (text[end] === '.' && /(?:^|[^\p{L}.])(?:\p{L}\.)+\p{L}$/u.test(text.slice(Math.max(start - 1, end - 8), end)))
    end++;
  const headEnd = candidate.head.end + 1 === end && text[end - 1] === '.' ? end : candidate.head.end;
  const head = { start: Math.max(candidate.head.start, start), end: Math.min(headEnd, end) };
  if (head.start < head.end) {
    const clean = isSame(head, candidate.head) && isSame({ start, end }, candidate);
    return clean ? candidate : { ...candidate, start, end, head };
  }
  // The head went: what is left of a name has its last word for one.
  if (candidate.form !== 'name' || end <= start) return null;
  return { ...candidate, start, end, head: { start: Math.max(start, text.lastIndexOf(' ', end - 1) + 1), end } };
}

const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
const endsInS = (text: string, end: number): boolean => text[end - 1] === 's' || text[end - 1] === 'S';

/**
 * Length of what stands before a name and is none of it: "His father" of "His father Ivo Roe", "Oslo's coach" of "Oslo's coach
 * Ivo Roe", the article of "the Ivo Roe" case, the year of "2012 Harrow Herald", "Hey" of "Hey Ivo".
 */
function foreignStart(words: string, kind: Candidate['kind']): number {
  if (kind === 'person') {
    if (!words.includes(' ')) return 0;
    const before = possessed(words) ?? CALLED_OUT.exec(words);
    if (before) return before[1]!.length;
    if (!/^(?:[Tt]he|[Aa]) /.test(words)) return 0;
    const [, article = '', first = ''] = OF_A_CASE.exec(words) ?? [];
    return firstNames.has(first) || /^(?:\p{Lu}\.)+$/u.test(first) ? article.length : 0;
  }
  return kind === 'organization' ? (/^(?:19|20)\d\d (?=\p{Lu})/u.exec(words)?.[0].length ?? 0) : 0;
}

/** "His father" of "His father Ivo Roe": somebody described, and then named. */
function describing(text: string, candidate: Candidate): Candidate | null {
  if (candidate.form !== 'name' || candidate.kind !== 'person') return null;
  const words = possessed(text.slice(candidate.start, candidate.head.end))?.[1];
  if (words === undefined) return null;
  const { start, kind, kinds, ...rest } = candidate;
  const end = start + words.trimEnd().length;
  return { ...rest, start, end, head: { start: text.lastIndexOf(' ', end - 1) + 1, end }, form: 'nominal', kind };
}

const FULL_NAME = String.raw`(\p{Lu}[\p{L}.’'-]+) (?:\p{Lu}\.? )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?$`;
const POSSESSED = new RegExp(
  String.raw`^((?:(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Oo]ur|[Yy]our|\p{Lu}[\p{L} .-]*['’]s) (?:\p{Ll}[\p{Ll}-]+ ){1,3}))${FULL_NAME}`,
  'u',
);
const POSSESSOR = /^(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Oo]ur|[Yy]our) |['’]s /;
function possessed(words: string): RegExpExecArray | null {
  return POSSESSOR.test(words) ? POSSESSED.exec(words) : null;
}
const OF_A_CASE = new RegExp(`^([Tt]he |[Aa] )${FULL_NAME}`, 'u');
const CALLED_OUT = /^((?:Hey|Hi|Hello|Oh|Dear|Thanks|Yes|No|Well),? )(\p{Lu})/u;

/** Length of what a name cannot end with: "and" of "the Harrow Bank and", "Image" of a caption "Ada Brandl Image: Roe". */
function smallEnd(text: string, start: number, end: number): number {
  let to = end;
  for (
    let space = text.lastIndexOf(' ', to - 1);
    space > start && space > end - 20;
    space = text.lastIndexOf(' ', to - 1)
  ) {
    const word = text.slice(space + 1, to);
    if (!SMALL.has(word) && !(text[to] === ':' && LABELS.has(word))) break;
    to = space;
  }
  return end - to;
}

const SMALL = new Set('of in on at for from to with by and or the a an as'.split(' '));
const LABELS = new Set('Image Photo Picture File Credit Source Video Illustration'.split(' '));

/** "Both the Harrow Bank and …": it stands before all of them. */
const BOTH = /^(?:both|either|neither|all)\s+(?=the\s|\p{Lu})/iu;
const BEFORE = /[\s"“”‘’'`«»(),;:.–—-]/;
const AFTER = /[\s"“”‘’'`«»,;:!?–—-]/;

/** Whether the character at a place is one of those. Most are letters of ASCII, which tells without a pattern. */
function isEdge(text: string, at: number, edge: RegExp): boolean {
  const code = text.charCodeAt(at) | 0x20;
  return !(code >= 0x61 && code <= 0x7a) && edge.test(text[at]!);
}

/** "Russian" and "Republican" by themselves are no mentions; "the Russians" are. */
function isAdjective(text: string, { start, end, form }: Candidate, knowledge: Knowledge): boolean {
  const words = text.slice(start, end);
  if (form !== 'name' || !/^\p{Lu}\p{Ll}+$/u.test(words) || /[^s]s$/.test(words)) return false;
  if (creeds.has(words.toLowerCase())) return true;
  return knowledge.demonym(words).length > 0 && knowledge.lookup(words).length === 0;
}

/** Drops candidates whose head is a time. Both lists in text order, or nearly. */
function withoutTimes(candidates: readonly Candidate[], times: readonly Span[]): Candidate[] {
  return candidates.filter(({ head, form }) => {
    if (form === 'pronoun') return true;
    let low = 0;
    let high = times.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (times[middle]!.end <= head.start) low = middle + 1;
      else high = middle;
    }
    const time = times[low];
    return time === undefined || time.start > head.start || time.end < head.end;
  });
}

/** One candidate for a span, and of two that cross only the surer; sorted by start, the longer first. */
function withoutCrossing(candidates: readonly Candidate[]): Candidate[] {
  const sorted = candidates.toSorted((a, b) => a.start - b.start || b.end - a.end || b.score - a.score);
  const kept: Candidate[] = [];
  const open: Candidate[] = [];
  for (const candidate of sorted) {
    while (open.length > 0 && open.at(-1)!.end <= candidate.start) open.pop();
    const outer = open.at(-1);
    if (outer && outer.start === candidate.start && outer.end === candidate.end) continue;
    if (outer && outer.end < candidate.end) {
      if (outer.score >= candidate.score) continue;
      kept.splice(kept.lastIndexOf(outer), 1);
      open.pop();
    }
    kept.push(candidate);
    open.push(candidate);
  }
  return kept;
}

/** The kind of a description or pronoun: the head's noun counts more than a guess, several persons are a group. */
function kindOf(text: string, { head, form, kind }: Candidate): Mention['kind'] {
  if (form === 'pronoun') return kind;
  const noun = text.slice(head.start, head.end).toLowerCase();
  if (kind === 'other') return nominalKind(noun);
  if (kind === 'person' && nounNumber(noun) === 'plural') return 'group';
  return kind === 'place' && (nounKind(noun) === 'facility' || facilityWords.has(noun)) ? 'facility' : kind;
}
