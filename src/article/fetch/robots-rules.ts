import robotsParser from 'robots-parser';
import { productToken } from './user-agent.ts';

/** What a robots.txt says about one URL. */
export interface RobotsAnswer {
  readonly allowed: boolean;
  /** The line that decided, such as `Disallow: /private`; `null` where none speaks of the URL. */
  readonly rule: string | null;
  /** Seconds to wait between requests; `null` where none are asked for. */
  readonly crawlDelay: number | null;
}

/** Says whether a path may be asked for. The package's own types describe its CommonJS export wrongly. */
const parse = robotsParser as unknown as (
  url: string,
  text: string,
) => {
  isAllowed(url: string, agent: string): boolean | undefined;
  getMatchingLineNumber(url: string, agent: string): number;
  getCrawlDelay(agent: string): number | undefined;
};

/** Matching steps that one question may cost, about a third of a second; a hundred rules and a long URL cost a hundredth. */
const maxSteps = 50_000_000;

/**
 * The lines of a robots.txt that speak to Readout: the groups that name it, or else those for everyone (RFC 9309, 2.2.1),
 * put into one group. Done before the parser sees the file since it stores each rule once for each agent of a group, which
 * a hostile file of 500 kB turns into hundreds of millions of rules.
 */
export function rulesForUs(text: string): string {
  const ours: string[] = [];
  const everyones: string[] = [];
  let named = false;
  let group: 'agents' | 'rules' = 'rules';
  let speaksTo = { us: false, everyone: false };
  for (const line of text.split(/\r\n|\r|\n/)) {
    const field = /^[\s\uFEFF]*([a-z-]+)[ \t]*:([^#]*)/i.exec(line);
    if (field === null) continue;
    const name = field[1]!.toLowerCase();
    const value = field[2]!.trim();
    if (name === 'user-agent') {
      if (group === 'rules') speaksTo = { us: false, everyone: false };
      group = 'agents';
      if (/^\*(\s|$)/.test(value)) speaksTo.everyone = true;
      if (/^[a-z_-]+/i.exec(value)?.[0].toLowerCase() === productToken.toLowerCase()) {
        speaksTo.us = true;
        named = true;
      }
    } else if (name === 'allow' || name === 'disallow' || name === 'crawl-delay') {
      group = 'rules';
      const rule = `${field[1]}: ${name === 'crawl-delay' ? value : plainest(value)}`;
      if (speaksTo.us) ours.push(rule);
      if (speaksTo.everyone) everyones.push(rule);
    }
  }
  const rules = named ? ours : everyones;
  return rules.length === 0 ? '' : `User-agent: *\n${rules.join('\n')}`;
}

/**
 * Asks the lines that {@link rulesForUs} gave about a URL of the same origin. The longest matching rule decides, Allow
 * before Disallow; percent-encoded letters, digits and `-._~` count as themselves. Rules so many and so long that the
 * answer would take seconds count as a refusal.
 */
export function askRobots(rules: string, url: URL): RobotsAnswer {
  if (rules === '') return { allowed: true, rule: null, crawlDelay: null };
  if (steps(rules, url) > maxSteps)
    return { allowed: false, rule: 'too many and too long to follow', crawlDelay: null };
  const robots = parse(`${url.origin}/robots.txt`, rules);
  const asked = url.origin + plainest(url.pathname + url.search);
  const line = robots.getMatchingLineNumber(asked, productToken);
  return {
    allowed: robots.isAllowed(asked, productToken) === true,
    rule: line > 0 ? (rules.split('\n')[line - 1] ?? null) : null,
    crawlDelay: robots.getCrawlDelay(productToken) ?? null,
  };
}

function plainest(path: string): string {
  return path.replace(/%(?:2[DE]|3\d|4[1-9A-F]|5[\dAF]|6[1-9A-F]|7[\dAE])/gi, code =>
    String.fromCharCode(Number.parseInt(code.slice(1), 16)),
  );
}

/** An upper bound: each rule costs the path once, and once more for each character from its first wildcard on. */
function steps(rules: string, url: URL): number {
  const path = url.pathname.length + url.search.length + 1;
  let count = 0;
  for (const rule of rules.split('\n')) {
    const star = rule.indexOf('*');
    count += path * (star < 0 ? 1 : 1 + rule.length - star) + rule.length;
  }
  return count;
}
