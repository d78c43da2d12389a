import { ReadoutError } from '../../model/errors.ts';

/** Why nothing came, by Node's, OpenSSL's and undici's codes. */
const reasons: readonly { readonly code: RegExp; readonly words: string }[] = [
  { code: /^ENOTFOUND$|^ENODATA$/, words: 'no address is known for that host. Check the spelling and the network' },
  { code: /^EAI_/, words: 'the host could not be looked up. Check the network and try again' },
  { code: /^ECONNREFUSED$/, words: 'the host refused the connection. Check the port, or try again later' },
  { code: /^E(HOST|NET)(UNREACH|DOWN)$/, words: 'there is no route to the host. Check the network' },
  { code: /^ETIMEDOUT$/, words: 'the host did not answer. Try again later' },
  { code: /CERT|SELF_SIGNED|LEAF_SIGNATURE/, words: 'its certificate is not valid. Save the page and read the file' },
  {
    code: /^ERR_SSL|^ERR_TLS|^EPROTO$/,
    words: 'no secure connection could be agreed on. Check https:// against http://',
  },
  { code: /^HPE_|CONTENT_LENGTH/, words: 'the answer is not well-formed HTTP. Check the port and the address' },
  { code: /^UND_ERR_SOCKET$|^ECONN|^EPIPE$/, words: 'the connection broke before the answer was complete. Try again' },
];

/** Turns what the network layer threw into the error to show; a `ReadoutError` passes through. `what` is a URL or host. */
export function networkFailure(error: unknown, what: string): ReadoutError {
  if (error instanceof ReadoutError) return error;
  const code = codeOf(error);
  if (code === 'UND_ERR_HEADERS_OVERFLOW') {
    return new ReadoutError('too-large', `Expected headers of ordinary size from ${what}, found more than is read.`, {
      cause: error,
    });
  }
  if (code === 'UND_ERR_DESTROYED' || code === 'UND_ERR_CLOSED') {
    return new ReadoutError('closed', 'Expected an open fetcher, found one that was closed. Make a new one.', {
      cause: error,
    });
  }
  const words = reasons.find(reason => reason.code.test(code))?.words ?? 'the connection failed. Try again later';
  return new ReadoutError(
    'unreachable',
    `Expected an answer from ${what}: ${words}${code === '' ? '' : ` (${code})`}.`,
    {
      cause: error,
    },
  );
}

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}
