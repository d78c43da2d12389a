import { ReadoutError } from '../../model/errors.ts';
import { type Answer, single } from './exchange.ts';
import { maxRedirects } from './limits.ts';
import { checkUrl, shown, type UrlRules } from './url.ts';

const redirecting: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** The answer at the end of a chain of redirects, and the URLs that were redirected to, the last one included. */
export interface Followed {
  readonly answer: Answer;
  readonly redirects: readonly string[];
}

/**
 * Asks for a URL and for those that it redirects to, each checked before it is asked for. Throws `unreachable` for a
 * circle or more than five, and as {@link redirectTarget} and `ask` do.
 */
export async function follow(first: URL, rules: UrlRules, ask: (url: URL) => Promise<Answer>): Promise<Followed> {
  const redirects: string[] = [];
  const seen = new Set([first.href]);
  let url = first;
  for (;;) {
    const answer = await ask(url);
    const location = single(answer.headers.location);
    if (!redirecting.has(answer.status) || location === undefined) return { answer, redirects };
    await answer.skip();
    url = redirectTarget(url, location, rules);
    if (seen.has(url.href)) {
      throw new ReadoutError(
        'unreachable',
        `Expected a page at ${first.href}, found redirects in a circle, back to ${url.href}. ` +
          'The site may want cookies, which Readout does not keep: save the page and read the file.',
      );
    }
    if (redirects.length === maxRedirects) {
      throw new ReadoutError(
        'unreachable',
        `Expected at most ${maxRedirects} redirects from ${first.href}, found one more, to ${url.href}. ` +
          'Try that address itself.',
      );
    }
    seen.add(url.href);
    redirects.push(url.href);
  }
}

/**
 * Where a redirect leads. Throws `bad-url` or `refused-address` as {@link checkUrl} does, and `bad-url` for a redirect
 * from https to http: what comes over the latter may be anybody's words.
 */
export function redirectTarget(from: URL, location: string, rules: UrlRules): URL {
  let target: URL;
  try {
    target = checkUrl(location, rules, from);
  } catch (error) {
    if (!(error instanceof ReadoutError)) throw error;
    throw new ReadoutError(error.code, `${from.href} redirects to ${shown(location)}. ${error.message}`, {
      cause: error,
    });
  }
  if (from.protocol === 'https:' && target.protocol === 'http:') {
    throw new ReadoutError(
      'bad-url',
      `Expected a redirect from ${from.href} to stay on https, found ${target.href}. ` +
        'Give that address itself if you trust the network.',
    );
  }
  return target;
}
