import type { Token } from '../../model/layers.ts';
import type { Position } from '../../model/records.ts';

/**
 * Whether an article is about a campaign. What politicians promise voters, propose and are ready for is no term of a dispute:
 * there it counts only where it is contested, that is where its words stand in what somebody demands, refuses or threatens too.
 */
export function isOfCampaign(tokens: readonly Token[]): boolean {
  let told = 0;
  for (const { lower } of tokens) if (CAMPAIGN.has(lower)) told++;
  return told >= FEW && told * EVERY >= tokens.length;
}

/** As many words of campaigns make an article one about a campaign, and one in as many of its words. */
const FEW = 3;
const EVERY = 200;

const CAMPAIGN = new Set(
  (
    'campaign campaigns campaigning candidate candidates candidacy nominee nominees nomination primary primaries caucus caucuses voter voters delegates ' +
    'endorse endorsed endorsement gop running-mate front-runner'
  ).split(' '),
);

/** What everybody who runs for an office says. */
export const isWish = (rule: string): boolean => WISHES.has(rule);

const WISHES = new Set([
  'promise',
  'a promise',
  'will',
  'conditional',
  'urge a thing',
  'side will',
  'will be',
  'commit',
  'guarantee',
  'propose',
  'propose a measure',
  'a proposal',
  'ready',
  'readiness',
  'there be no',
]);

/** Words that say what a position is about. */
export function matterOf({ content }: Pick<Position, 'content'>): string[] {
  return content
    .flatMap(({ quote }) => quote.toLowerCase().match(/[a-z]{4,}/g) ?? [])
    .filter(word => !COMMON.has(word));
}

/** Whether a third of the words are among those that others speak of. */
export const isShared = (words: readonly string[], matters: ReadonlySet<string>): boolean =>
  words.filter(word => matters.has(word)).length * 3 >= Math.max(1, words.length);

const COMMON = new Set(
  'that this they them their there with from have will would should must into more most than then when what which were been about after before over under only also other some such make take give each every against between people country states united american'.split(
    ' ',
  ),
);
