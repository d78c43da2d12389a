/** What a Content-Type header says. */
export interface ContentType {
  /** `text/html`, in lower case; `null` where the header is absent or no media type. */
  readonly type: string | null;
  /** The charset parameter in lower case, unquoted; `null` where there is none. */
  readonly charset: string | null;
}

const mediaType = /^[ \t]*([!#$%&'*+.^_`|~\w-]+\/[!#$%&'*+.^_`|~\w-]+)[ \t]*(?:;|$)/;
const charsetParameter = /;[ \t]*charset[ \t]*=[ \t]*(?:"([^"]*)"|'([^']*)'|([^\s;,"']+))/i;

/** Reads a Content-Type header as browsers do: the last one counts, the first charset in it, quotes or not. */
export function readContentType(header: string | readonly string[] | undefined): ContentType {
  const value = typeof header === 'string' ? header : (header?.at(-1) ?? '');
  const type = mediaType.exec(value)?.[1]?.toLowerCase() ?? null;
  if (type === null) return { type, charset: null };
  const found = charsetParameter.exec(value);
  const charset = (found?.[1] ?? found?.[2] ?? found?.[3] ?? '').trim().toLowerCase();
  return { type, charset: charset === '' ? null : charset };
}
