import { ReadoutError } from '../../model/errors.ts';
import { NoConnection } from './connect.ts';
import type { Answer } from './exchange.ts';
import { robotsLimits } from './limits.ts';
import { follow } from './redirect.ts';
import type { Robots } from './robots-cache.ts';
import { askRobots, type RobotsAnswer, rulesForUs } from './robots-rules.ts';
import type { UrlRules } from './url.ts';

/**
 * Fetches an origin's robots.txt and reads it as RFC 9309, 2.3.1 says: 4xx means that there are no
 * rules, 5xx or no answer that nothing may be read; so do redirects that lead nowhere. Rejects with {@link NoConnection} where the origin itself cannot be
 * connected to, since the page could not be either, and with `aborted` and `closed`.
 */
export async function loadRobots(origin: string, rules: UrlRules, ask: (url: URL) => Promise<Answer>): Promise<Robots> {
  const first = new URL('/robots.txt', origin);
  try {
    const { answer, redirects } = await follow(first, rules, async url => {
      try {
        return await ask(url);
      } catch (error) {
        if (error instanceof NoConnection && url !== first) throw new ReadoutError(error.code, error.message);
        throw error;
      }
    });
    return await readRobots(answer, redirects);
  } catch (error) {
    if (error instanceof NoConnection) throw error;
    if (!(error instanceof ReadoutError) || error.code === 'aborted' || error.code === 'closed') throw error;
    return { refusal: `it could not be read: ${error.message}` };
  }
}

/** Throws `refused-robots` where the robots.txt does not let Readout have the page; else says what it asks for. */
export function checkRobots(robots: Robots, url: URL): RobotsAnswer {
  const where = `${url.origin}/robots.txt`;
  if ('refusal' in robots) {
    throw new ReadoutError(
      'refused-robots',
      `Expected ${where} to say whether ${url.href} may be read; ${robots.refusal} ` +
        'RFC 9309 counts that as a refusal. Try again later, or save the page and read the file.',
    );
  }
  const answer = askRobots(robots.rules, url);
  if (!answer.allowed) {
    throw new ReadoutError(
      'refused-robots',
      `Expected ${where} to allow ${url.href}, found ${JSON.stringify((answer.rule ?? '').slice(0, 200))}. ` +
        'Save the page and read the file instead.',
    );
  }
  return answer;
}

async function readRobots(answer: Answer, redirects: readonly string[]): Promise<Robots> {
  const { status } = answer;
  if (status < 200 || status > 299) {
    await answer.skip();
    if (status < 500) return { rules: '' };
    const where = redirects.length > 0 ? ` (at ${answer.url.href})` : '';
    return { refusal: `the server answered with status ${status}${where}.` };
  }
  const bytes = await answer.read(robotsLimits.maxBytes, 'cut');
  return { rules: rulesForUs(new TextDecoder().decode(bytes)) };
}
